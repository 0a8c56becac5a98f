"""A scenario that is not what happens fails, whichever of its lines is wrong."""

from functools import partial
from pathlib import Path

import pytest

from ivr.core.prompts import Prompts
from ivr.scenario import parse_scenario, write_scenario
from ivr.simulator.player import play
from tests.houses import open_house
from tests.shipped import ROOT

SCENARIO = (ROOT / "tests/scenarios/thai-night-english-staff.call").read_text(encoding="utf-8")


def failures(text: str, var: Path) -> str:
    return "\n".join(play(parse_scenario(text), partial(open_house, var)).failures)


def test_the_scenario_itself_happens(tmp_path: Path) -> None:
    assert failures(SCENARIO, tmp_path) == ""


@pytest.mark.parametrize(
    ("written", "instead", "told"),
    [
        ("hear    main.menu [th]", "hear    hours.times [th]", "line 6: - hear    hours.times [th]"),
        ("hear    main.menu [th]", "hear    main.menu [vi]", "line 6: + hear    main.menu [th]"),
        ("hear    main.menu [th]\n", "", "line 6: + hear    main.menu [th]"),
        ('back="2027-01-02 09:00"', 'back="2027-01-02 10:00"', 'back="2027-01-02 09:00"'),
        ("dial    foreign-1", "dial    foreign-2", "line 11: + dial    foreign-1 whisper en accepted 60 desk"),
        ("whisper en", "whisper th", "line 11: + dial    foreign-1 whisper en"),
        ("accepted 60 desk", "busy", "a desk (sip:foreign-2@desk.example rings)"),
        ("accepted 60 desk", "rejected", "a desk (sip:foreign-2@desk.example rings)"),
        ("silence\n", "", "the call asks for keys; the scenario says: dial"),
        ("keys    6\n", "keys    6\nkeys    5\n", "line 6: - keys    5"),
        ("end\n", "hangup\n", "the call is over before: hangup"),
        ("request connected", "request missed", "+ request connected"),
        ('language="th"', 'language="vi"', '+ request connected line="foreign" language="th"'),
        ("request connected", "log     unknown-number\nrequest connected", 'no reason "unknown-number"; the reasons are:'),
        ("silence\n", "silence\nkeys    4\n", "the call asks for a desk"),
        ("keys    6\n", "said    languages.menu\nkeys    6\n", "line 5: said languages.menu; what was said: languages."),
        ("accepted 60 desk", "accepted 60 desk rings=5", 'line 11: + dial    foreign-1 whisper en accepted 60 desk rings="20"'),
    ],
    ids=str,
)
def test_a_wrong_line_fails_and_what_happened_is_told(tmp_path: Path, written: str, instead: str, told: str) -> None:
    assert written in SCENARIO
    assert told in failures(SCENARIO.replace(written, instead), tmp_path)


def test_a_call_that_goes_on_after_the_last_line_fails(tmp_path: Path) -> None:
    cut = SCENARIO[: SCENARIO.index("hear    suspension.staff-away")] + "end\n"
    assert "the call asks for keys" in failures(cut, tmp_path)


def test_a_repeated_request_that_is_repeated_too_often_is_still_the_same(tmp_path: Path) -> None:
    twice = SCENARIO.replace("keys    1\n", "keys    1\nagain\nagain 2\nagain 3\n")
    assert failures(twice, tmp_path) == ""


def test_what_happened_can_be_written_and_played_again(tmp_path: Path) -> None:
    wrong = SCENARIO.replace("hear    main.menu [th]", "hear    hours.times [th]")
    played = play(parse_scenario(wrong), partial(open_house, tmp_path / "first"))
    written = write_scenario(played.steps, played.scenario.title)
    assert written.splitlines() == SCENARIO.splitlines()


def test_every_prompt_that_was_said_is_written_where_others_were_named(tmp_path: Path) -> None:
    wrong = SCENARIO.replace("keys    1\n", "said    main.menu\nkeys    1\n")
    played = play(parse_scenario(wrong), partial(open_house, tmp_path / "first"))
    assert "said    main.lost main.information" in write_scenario(played.steps)
    assert failures(write_scenario(played.steps), tmp_path / "second") == ""


def test_words_other_than_the_prompts_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say = Prompts.say
    first = []

    def says(self: Prompts, prompt: str, values=None) -> str:
        first.append(prompt)
        return say(self, prompt, values) + (" and more" if prompt == "suspension.connecting" and first.count(prompt) == 1 else "")

    monkeypatch.setattr(Prompts, "say", says)
    assert "the prompts say" in failures(SCENARIO, tmp_path)
