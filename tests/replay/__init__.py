"""Tests of replaying calls."""
