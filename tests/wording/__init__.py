"""Tests of what translators and editors use."""
