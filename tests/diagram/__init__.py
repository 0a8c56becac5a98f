"""Tests of the pictures of a flow."""
