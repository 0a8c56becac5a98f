"""What is shipped can be spoken: nothing is found in it."""

from pathlib import Path

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.wording.check import check_of
from ivr.wording.standards import read_standard_files, read_standards
from tests.shipped import MY_NUMBER, ROOT


@pytest.mark.parametrize("folder", [MY_NUMBER, ROOT / "tests/hotlines/waterworks"], ids=lambda folder: folder.name)
def test_nothing_is_found_in_words_that_are_shipped(folder: Path) -> None:
    files = read_files(folder)
    hotline = load_hotline(files)
    check = check_of(files, hotline, read_standards(read_standard_files(folder), hotline))
    assert [str(one) for language in hotline.languages for one in check.findings(language)] == []
