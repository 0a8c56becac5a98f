"""The picture of a call in the documents names what is heard and done in that call, and is drawn anew here."""

import xml.etree.ElementTree as ET
from functools import partial
from pathlib import Path

from ivr.hearing.laying_out import lay_out
from ivr.hearing.mixing import mix
from ivr.hearing.picture import as_svg
from ivr.scenario import parse_scenario
from ivr.simulator.overhearing import Tape
from ivr.simulator.player import play
from tests.hearing.voices import Humming
from tests.houses import open_house
from tests.shipped import ROOT

SCENARIO = "vietnamese-night-nobody-answers"
SVG = "{http://www.w3.org/2000/svg}"
TIMES = ("time", "title")


def names(drawing: str) -> list[str]:
    """List the words of a picture, but those that tell times."""
    return sorted("".join(text.itertext()) for text in ET.fromstring(drawing).iter(f"{SVG}text") if text.get("class") not in TIMES)


def test_the_picture_in_the_documents_shows_the_call_as_it_is(tmp_path: Path) -> None:
    tape = Tape()
    scenario = parse_scenario((ROOT / f"tests/scenarios/{SCENARIO}.call").read_text(encoding="utf-8"))
    assert play(scenario, partial(open_house, tmp_path), tape).failures == ()
    timeline = lay_out(tape.happened, Humming())
    shown = (ROOT / "docs/three-in-the-morning.svg").read_text(encoding="utf-8")
    assert names(as_svg(timeline, mix(timeline), SCENARIO)) == names(shown)
    assert {"ring foreign-1: no answer after 20 s", "foreign-2 is dialled: busy", "callback.birth [vi]", "9"} <= set(names(shown))
    assert SCENARIO in shown
