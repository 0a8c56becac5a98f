"""Tests of proofs: what they stand on, the promises they hold, and that they are right."""
