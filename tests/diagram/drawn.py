"""Hotlines and their pictures, for the tests of this folder."""

import re
from functools import cache

from ivr.core.model import Hotline
from ivr.diagram.areas import area_picture, areas
from ivr.diagram.flow import Flow, on_line, whole
from ivr.diagram.overview import overview
from ivr.diagram.pictures import Picture
from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from tests.shipped import ROOT, shipped_hotline

WATERWORKS = ROOT / "tests/hotlines/waterworks"


@cache
def waterworks() -> Hotline:
    return load_hotline(read_files(WATERWORKS))


def changed_waterworks(change: dict[str, tuple[str, str]]) -> Hotline:
    """Load the water-works hotline with a piece of text replaced in some of its files."""
    files = read_files(WATERWORKS)
    for name, (old, new) in change.items():
        assert old in files[name]
        files[name] = files[name].replace(old, new)
    return load_hotline(files)


def pictures_of(flow: Flow) -> list[Picture]:
    return [overview(flow), *(area_picture(flow, name) for name in areas(flow))]


@cache
def flows() -> dict[str, Flow]:
    """Everything that is drawn: both hotlines, and each line of the large one."""
    large = shipped_hotline()
    lines = {f"line {line.id}": on_line(large, line.id) for line in large.lines.values()}
    return {"my_number": whole(large), "waterworks": whole(waterworks()), **lines}


def fenced(markdown: str) -> dict[str, str]:
    return dict(re.findall(r"^## (\S+)$.*?^```mermaid\n(.*?)\n```$", markdown, re.MULTILINE | re.DOTALL))
