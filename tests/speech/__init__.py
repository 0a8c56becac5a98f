"""Of voices."""

import pytest

pytest.register_assert_rewrite("tests.speech.contract")
