"""Tests of voices, and of what is done to their sound."""

import pytest

pytest.register_assert_rewrite("tests.speech.contract")
