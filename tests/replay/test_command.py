"""`ivr replay`, as an administrator runs it."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine, text

from ivr.cli import main
from tests.commands import Ivr
from tests.shipped import ROOT

WATERWORKS = "tests/hotlines/waterworks"


@dataclass(frozen=True)
class Answered:
    """A service that has answered one call, of somebody who pressed 1 and hung up while the crew's telephone rang."""

    ivr: Ivr
    call: str
    reference: str

    def change(self, statement: str) -> None:
        """Change what is kept, as nobody should."""
        engine = create_engine(f"sqlite:///{self.ivr.var / 'hotline.db'}")
        with engine.begin() as connection:
            assert connection.execute(text(statement)).rowcount > 0
        engine.dispose()

    def __call__(self, *words: str, **variables: str) -> tuple[int, str, str]:
        """Run the command in this process: exit code, output, errors."""
        environment = {"IVR_VAR": str(self.ivr.var), "IVR_HOTLINE": WATERWORKS, **variables}
        done = CliRunner().invoke(main, ["replay", *words], prog_name="ivr", env=environment, catch_exceptions=False)
        return done.exit_code, done.stdout, done.stderr


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Answered:
    ivr = Ivr(tmp_path_factory.mktemp("kept"))
    ivr("call", "--at", "2027-01-13 10:00", typed="1\n", IVR_HOTLINE=WATERWORKS)
    (request,) = json.loads(ivr("requests", "--json", IVR_HOTLINE=WATERWORKS).stdout)
    return Answered(ivr, request["call"], request["reference"])


@pytest.fixture
def answered(kept: Answered, tmp_path: Path) -> Answered:
    shutil.copytree(kept.ivr.var, tmp_path / "var")
    return Answered(Ivr(tmp_path / "var"), kept.call, kept.reference)


def test_one_call_is_told_turn_by_turn(answered: Answered) -> None:
    done = answered.ivr("replay", answered.call, IVR_HOTLINE=WATERWORKS)
    assert (done.returncode, done.stderr) == (0, "")
    heading, columns, *turns = done.stdout.splitlines()
    assert heading == f"{answered.call}: identical (3 turns)"
    assert columns.split() == ["turn", "at", "event", "node", "result"]
    assert [turn.split()[3:] for turn in turns] == [
        ["CallStarted", "main", "identical"],
        ["KeysPressed", "crew", "identical"],
        ["CallEnded", "crew", "identical"],
    ]


def test_a_reference_number_is_taken_as_a_caller_reads_it_out(answered: Answered) -> None:
    read_out = f"{answered.reference[:3]} {answered.reference[3:5]}-{answered.reference[5:]}"
    code, told, _ = answered(read_out, "--json")
    found = json.loads(told)
    assert code == 0
    assert (found["call"], found["reference"], found["outcome"]) == (answered.call, answered.reference, "identical")
    assert [turn["result"] for turn in found["turns"]] == ["identical"] * 3
    assert re.fullmatch(r"[0-9a-f]{12}", found["engine"])


def test_a_line_that_nobody_knows_is_refused_and_not_taken_for_one_without_calls(answered: Answered) -> None:
    code, told, wrong = answered("--all", "--line", "falts")
    assert (code, told) == (2, "")
    assert 'there is no line "falts". Did you mean "faults"?' in wrong
    answered.change("UPDATE calls SET line = 'given-up'")
    assert "1" in answered("--all", "--line", "given-up")[1]
    code, told, wrong = answered("--all", "--line", "faults")
    assert (code, told, wrong) == (0, "", "No calls.\n")


def test_a_call_that_differs_is_shown_with_exit_code_1_and_counted_with_an_example(answered: Answered) -> None:
    answered.change("UPDATE turns SET node = 'sorry' WHERE sequence = 2")
    code, told, _ = answered(answered.call)
    assert code == 1
    assert told.startswith(f"{answered.call}: differs at turn 2 (3 turns)")
    assert "  node: sorry then, crew now" in told.splitlines()
    code, told, _ = answered("--all")
    assert code == 1
    assert [row.split() for row in told.splitlines()] == [["outcome", "calls", "for", "example"], ["differs", "1", answered.call]]
    assert json.loads(answered("--all", "--json")[1])["others"] == [{"call": answered.call, "outcome": "differs"}]


def test_answers_hold_the_path_under_which_the_carrier_reached_the_service(answered: Answered) -> None:
    code, told, _ = answered(answered.call, IVR_PUBLIC_URL="https://hotline.example.net/elsewhere")
    assert code == 1
    assert any(line.startswith('  +<Gather action="/elsewhere/voice/answer?') for line in told.splitlines())


def test_a_damaged_call_is_one_sentence_with_exit_code_1(answered: Answered) -> None:
    answered.change("UPDATE turns SET sealed_answer = sealed_event WHERE sequence = 2")
    told = (1, f"{answered.call}: damaged: what was kept of turn 2 cannot be read\n", "")
    assert answered(answered.call) == told
    assert json.loads(answered(answered.call, "--json")[1])["why"] == "what was kept of turn 2 cannot be read"
    assert answered("--flow", WATERWORKS)[1].splitlines()[1] == "1 cannot be read: ivr replay --all says which"


def test_calls_are_chosen_by_when_they_began_by_line_and_by_language(answered: Answered) -> None:
    answered.change("UPDATE calls SET started_at = datetime('now', '-3 days')")
    found = {words: json.loads(answered(*words, "--json")[1])["calls"] for words in (("--since", "4d"), ("--since", "48h"))}
    assert list(found.values()) == [1, 0]
    assert json.loads(answered("--line", "029-800-0001", "--language", "Japanese", "--json")[1])["calls"] == 1
    assert answered("--language", "en") == (0, "", "No calls.\n")


def test_another_flow_is_followed_and_who_would_end_elsewhere_is_counted(answered: Answered, tmp_path: Path) -> None:
    code, told, _ = answered("--flow", WATERWORKS)
    assert (code, told) == (0, "1 call; 1 would end where it ended.\n")
    shutil.copytree(ROOT / WATERWORKS, tmp_path / "copy")
    main = tmp_path / "copy/flow/main.toml"
    main.write_text(main.read_text(encoding="utf-8").replace('say = "water.burst", to = "crew"', 'say = "water.burst", to = "enough"'))
    code, told, _ = answered("--flow", str(tmp_path / "copy"))
    assert code == 1
    assert told.splitlines()[1] == "1 would end elsewhere:"
    row = ["1", "faults", "ja", "crew, desk crew, request abandoned", "enough, desk -, request -", answered.call]
    assert re.split(r"  +", told.splitlines()[3]) == row
    found = json.loads(answered("--flow", str(tmp_path / "copy"), "--json")[1])
    assert (found["otherwise"], found["groups"][0]["now"]) == (1, {"node": "enough", "desk": "", "request": ""})


def test_one_call_is_followed_on_another_flow_turn_by_turn(answered: Answered, tmp_path: Path) -> None:
    shutil.copytree(ROOT / WATERWORKS, tmp_path / "copy")
    code, told, _ = answered(answered.call, "--flow", str(tmp_path / "copy"))
    assert (code, told.splitlines()[0]) == (0, f"{answered.call}: would end where it ended: crew, desk crew, request abandoned")
    main = tmp_path / "copy/flow/main.toml"
    main.write_text(main.read_text(encoding="utf-8").replace('say = "water.burst", to = "crew"', 'say = "water.burst", to = "enough"'))
    code, told, _ = answered(answered.reference, "--flow", str(tmp_path / "copy"))
    heading, columns, *turns = told.splitlines()
    ends = "before: crew, desk crew, request abandoned; now: enough, desk -, request -"
    assert (code, heading) == (1, f"{answered.call}: would end elsewhere: {ends}")
    assert columns.split() == ["turn", "at", "event", "before", "now"]
    assert [turn.split()[3:] for turn in turns] == [
        ["CallStarted", "main", "main"],
        ["KeysPressed", "crew", "enough"],
        ["CallEnded", "crew", "enough"],
    ]
    found = json.loads(answered(answered.call, "--flow", str(tmp_path / "copy"), "--json")[1])
    assert (found["result"], found["turns"][1]["before"], found["turns"][1]["now"]) == ("otherwise", "crew", "enough")


@pytest.mark.slow
def test_who_would_talk_with_nobody_is_told_with_the_desk_they_reached(tmp_path: Path) -> None:
    ivr = Ivr(tmp_path / "var")
    ivr("call", "foreign", "--at", "2027-01-13 17:30", typed="6\n1\na\n")
    (request,) = json.loads(ivr("requests", "--json").stdout)
    assert request["state"] == "connected"
    shutil.copytree(ROOT / "flows/my_number", tmp_path / "copy")
    hours = tmp_path / "copy/hours.toml"
    hours.write_text(hours.read_text(encoding="utf-8").replace('"9:00-18:00"', '"9:00-17:00"'), encoding="utf-8")
    done = ivr("replay", "--flow", str(tmp_path / "copy"))
    assert done.returncode == 1
    _, words, _, row = done.stdout.splitlines()
    assert words == "1 would not be put through: a desk rang, and the new flow asks something in its place:"
    assert re.split(r"  +", row) == ["1", "foreign", "th", "reached foreign desk", "would be asked suspension.staff-away", request["call"]]
    done = ivr("replay", "--flow", str(tmp_path / "copy"), "--json")
    assert json.loads(done.stdout)["groups"][0]["told"] == "reached foreign desk; would be asked suspension.staff-away"
    done = ivr("replay", request["call"], "--flow", str(tmp_path / "copy"))
    assert done.returncode == 1
    assert done.stdout.splitlines()[0].endswith("reached foreign desk; would be asked suspension.staff-away")


def test_a_call_that_another_engine_made_differs_from_a_turn_on(answered: Answered) -> None:
    answered.change("UPDATE turns SET engine = 'c01300000000', node = 'sorry'")
    code, told, _ = answered(answered.call)
    assert code == 1
    assert re.match(rf"{answered.call}: differs from turn 1 on \(3 turns\); made by engine c01300000000, now [0-9a-f]{{12}}\n", told)


def test_a_flow_that_cannot_be_used_is_refused_with_what_is_wrong(answered: Answered, tmp_path: Path) -> None:
    shutil.copytree(ROOT / WATERWORKS, tmp_path / "copy")
    main = tmp_path / "copy/flow/main.toml"
    main.write_text(main.read_text(encoding="utf-8").replace('accepted = "goodbye"', 'accepted = "nowhere"'))
    code, _, wrong = answered("--flow", str(tmp_path / "copy"))
    assert code == 2
    assert "nowhere" in wrong


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "say which calls"),
        (("nobody",), 'nobody knows a call "nobody"'),
        (("1234567",), "1234567 is no reference number: its last digit does not fit the others"),
        (("0000000",), "no call has the reference number 0000000"),
        (("CA1", "--all"), "name one CALL, or choose many"),
        (("CA1", "--flow", WATERWORKS, "--words"), "--words compares a call with what was sent"),
        (("--all", "--words"), "--words belongs to one CALL"),
        (("--since", "soon"), '"soon" is no span of time; write it as 30d or 12h'),
        (("--flow", "ivr"), "ivr holds no hotline"),
        (("--all", "--language", "xx"), '--language: there is no language "xx"'),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_asked_is_told_with_exit_code_2(answered: Answered, words: tuple[str, ...], told: str) -> None:
    code, _, wrong = answered(*words)
    assert code == 2
    assert told in wrong
    assert "Traceback" not in wrong


def test_it_has_help_with_examples(answered: Answered) -> None:
    code, told, _ = answered("--help")
    assert code == 0
    assert re.search(r"Examples:\n +ivr replay", told)
