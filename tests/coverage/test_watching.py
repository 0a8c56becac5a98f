"""What a call has shown is what the machine did, and watching changes nothing."""

from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from ivr.cli.calls import new_house
from ivr.core.engine import Engine
from ivr.coverage.calls import watch_calls
from ivr.coverage.measure import Coverage, coverage_of
from ivr.coverage.outcomes import outcomes_of
from ivr.coverage.times import Times
from ivr.coverage.witness import Seen, Witness
from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.simulator.house import House
from ivr.simulator.playing import play_file
from tests.shipped import MY_NUMBER, ROOT, shipped_hotline

WATERWORKS = ROOT / "tests" / "hotlines" / "waterworks"
THAI_AT_NIGHT = """# A Thai speaker presses a wrong key, nothing, then 1; English-speaking staff are busy, then accept.
at      2027-01-02 03:10
call    0120-0178-27 from 090-1234-5678
hear    languages.menu [en zh ko es pt th ne id vi tl ja]
keys    6
hear    main.menu [th]
keys    7
hear    again.wrong-key [th]
hear    main.menu [th]
silence
hear    again.silence-short [th]
hear    main.menu slow [th]
keys    1
hear    suspension.staff-away [th]
silence
hear    suspension.connecting [th]
dial    foreign-1 whisper en busy
dial    foreign-2 whisper en accepted 60 desk
hear    goodbye.connected [th]
end
request connected line="foreign" language="th"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "thai-at-night.call"
    file.write_text(THAI_AT_NIGHT, encoding="utf-8")
    return file


@cache
def shipped_times() -> Times:
    return Times(shipped_hotline())


def measured(*files: Path) -> Coverage:
    witness = Witness(shipped_hotline())
    return coverage_of(shipped_hotline(), witness.outcomes, watch_calls(files, witness, MY_NUMBER, new_house).calls)


def shown(coverage: Coverage, kind: str) -> set[str]:
    return {" ".join(filter(None, (item.node, item.name))) for item in coverage.kind(kind).items if item.calls}


def test_a_call_shows_the_ways_nodes_languages_times_and_requests_it_took_and_no_others(file: Path) -> None:
    coverage = measured(file)
    assert shown(coverage, "outcomes") == {
        "start call to 0120-0178-27 (foreign)",
        "languages key 6",
        "main wrong-key: asked again",
        "main silence: asked again",
        "main key 1",
        "suspension staffed-otherwise suspension",
        "suspension.staff-away silence: goes on",
        "suspension.dial busy: the next address",
        "suspension.dial accepted",
    }
    nodes = {"languages", "main", "suspension", "suspension.staff-away", "suspension.dial", "suspension.spoken"}
    assert shown(coverage, "nodes") == nodes
    assert shown(coverage, "languages") == {"en", "th"}
    assert [(item.area, item.name) for item in coverage.kind("lines").items if item.calls] == [("foreign", "en"), ("foreign", "th")]
    assert shown(coverage, "times") == {"year-end 0:00-6:30, 23:00-24:00"}
    requests = {(item.area, item.name) for item in coverage.kind("requests").items if item.calls}
    assert requests == {("a key opens a request", "th"), ("somebody speaks with the caller", "th")}
    thai = {item.name for item in coverage.prompts["th"].items if item.calls}
    assert {"main.lost", "suspension.connecting", "goodbye.connected"} <= thai
    assert "main.menu" not in {item.name for item in coverage.prompts["ja"].items if item.calls}


def test_what_only_a_switched_off_line_leads_to_is_not_counted() -> None:
    witness = Witness(shipped_hotline())
    coverage = coverage_of(shipped_hotline(), witness.outcomes, {})
    assert coverage.off == ("fax",)
    assert "fax" not in {item.area for item in coverage.kind("lines").items}
    assert not any("0120-601-785" in item.name for item in coverage.kind("outcomes").items)


def test_a_call_is_the_same_whether_it_is_watched_or_not(file: Path) -> None:
    alone = play_file(file, new_house)
    engines, seen = list[Engine](), Seen()

    def watched_house(var: Path, moment: str, hotline: str | None) -> House:
        house = new_house(var, moment, hotline)
        house.watch_engines(engines.append)
        house.watch_engines(watch)
        return house

    with Witness(shipped_hotline()).watching(seen) as watch:
        watched = play_file(file, watched_house)
    assert (alone.steps, alone.failures) == (watched.steps, watched.failures)
    assert seen.nodes
    assert [engine.machine.after_state_change for engine in engines] == [[]]


def test_a_call_goes_on_being_watched_when_the_service_starts_anew_with_other_files() -> None:
    edited = ROOT / "tests/scenarios/the-flow-is-edited-during-a-call.call"
    assert "suspension.dial accepted" in shown(measured(edited), "outcomes")


def test_a_call_that_goes_otherwise_counts_for_nothing(file: Path) -> None:
    file.write_text(THAI_AT_NIGHT.replace("keys    7", "keys    3"), encoding="utf-8")
    watched = watch_calls([file], Witness(shipped_hotline()), MY_NUMBER, new_house)
    assert watched.calls == {}
    assert watched.otherwise[0].startswith(f"{file}: thai-at-night.call: line ")


@pytest.mark.parametrize("hotline", [MY_NUMBER, WATERWORKS], ids=lambda folder: folder.name)
def test_every_transition_of_the_machine_belongs_to_an_outcome_of_the_node_it_leaves(hotline: Path) -> None:
    engine = Engine(load_hotline(read_files(hotline)))
    known = outcomes_of(engine)
    there = [(way, source) for event in engine.machine.events.values() for source, ways in event.transitions.items() for way in ways]
    assert set(known) == {way for way, _ in there}
    assert all(known[way].node == source for way, source in there if known[way].name != "has gone on for 200 turns")


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        ("2027-01-02 03:10", "year-end 0:00-6:30, 23:00-24:00"),
        ("2027-01-09 17:45", "Sat 17:30-18:00"),
        ("2027-02-11 17:45", "holiday 17:30-18:00"),
        ("2027-01-14 18:30", "2nd 4th Thu 18:00-19:00"),
        ("2027-01-14 19:30", "Mon-Wed, 1st 3rd 5th Thu, Fri 19:00-20:00; 2nd 4th Thu 19:30-20:00"),
        ("2026-11-24 16:30", "Mon-Wed, 1st 3rd 5th Thu, Fri 16:30-18:00"),
    ],
)
def test_a_moment_is_named_as_a_clerk_would(moment: str, name: str) -> None:
    hotline = shipped_hotline()
    found = shipped_times().at(datetime.fromisoformat(moment).replace(tzinfo=hotline.zone))
    assert found is not None
    assert found.name == name


def test_no_two_times_have_one_name() -> None:
    names = [stretch.name for stretch in shipped_times().all]
    assert len(names) == len(set(names)) > 40
