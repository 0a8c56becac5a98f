"""Tests of voices, and of what is done to their sound."""
