"""A scenario that somebody steps through on the terminal phone: on a pipe, and at a real keyboard."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ivr.cli import main
from tests.commands import Ivr
from tests.keyboards import Keyboard
from tests.shipped import ROOT

SCENARIOS = "tests/scenarios"
NOBODY = f"{SCENARIOS}/waterworks-nobody.call"
BURST = """# Asks for the crew at once.
hotline tests/hotlines/waterworks
at      2027-01-13 12:00
call    faults from 090-1234-5678
hear    water.welcome [ja en]
keys    1
hear    water.connecting [ja]
dial    crew-1 whisper ja accepted 60 desk
hear    water.goodbye [ja]
end
request connected line="faults" language="ja"
"""


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "my.call"
    file.write_text(text, encoding="utf-8")
    return str(file)


def in_order(screen: str, *awaited: str) -> None:
    """See that these words stand on the screen, each after the one before."""
    place = 0
    for words in awaited:
        assert words in screen[place:], f"no {words!r} after:\n{screen[:place]}"
        place = screen.index(words, place) + len(words)


def test_on_a_pipe_a_call_is_heard_to_its_end_over_a_boundary_of_hours(ivr: Ivr) -> None:
    done = ivr("call", "--follow", f"{SCENARIOS}/thai-staff-come-back-meanwhile.call")
    assert (done.returncode, done.stderr) == (0, "")
    in_order(
        done.stdout,
        "Following thai-staff-come-back-meanwhile.call: Thai staff come back while the caller listens",
        "Calling 0120-0178-27 (My Number Card Call Center) on Wed 2027-01-13 08:59, from 090-1234-5678",
        "[keys 6]\n",
        " th  บัตรหายหรือถูกขโมย กดหนึ่ง",
        "     Lost or stolen card: press one.",
        "[keys 1]\n",
        "People who speak your language are back on Wednesday, January thirteenth, at nine AM",
        "     because staffed suspension: closed, hour",
        "[wait 1m]\n  ~ it is Wed 2027-01-13 09:00:00 now\n",
        "[silence]\n",
        "~ ringing foreign-1 (sip:foreign-1@desk.example)",
        "[dial foreign-1 accepted 60 desk]\n",
        "desk hears:  th  ศูนย์บริการ",
        "desk hears:      My Number Card Call Center. The caller speaks Thai.",
        "the desk presses 1",
        "you are connected with foreign-1 and talk in th",
        "the hotline hangs up",
        "connected, line foreign, language th",
        "All as thai-staff-come-back-meanwhile.call says.",
    )
    assert " > " not in done.stdout, "nobody is asked on a pipe"


def test_what_happens_beside_the_call_is_done_and_told(ivr: Ivr, tmp_path: Path) -> None:
    beside = "keys    1\n", "again\nstatus  in-progress\nrestart\nkeys    1\n"
    done = ivr("call", "--follow", written(tmp_path, BURST.replace(*beside).replace("end\n", "end\nlog     crew\n")))
    assert (done.returncode, done.stderr) == (0, "")
    in_order(
        done.stdout,
        "[again]\n  ~ the carrier has sent its request once more",
        "[status in-progress]\n  ~ the carrier has reported that the call is in-progress",
        "[restart]\n  ~ the service has been restarted",
        "[keys 1]\n",
        "the hotline hangs up",
        "[log crew]\n",
        "All as my.call says.",
    )


def test_it_leaves_nothing_in_the_queue_of_whoever_steps_through_it(ivr: Ivr) -> None:
    assert "missed, line faults, language ja" in ivr("call", "--follow", NOBODY).stdout
    assert list(ivr.var.iterdir()) == []


def test_enter_goes_on_and_the_call_can_be_kept(tmp_path: Path) -> None:
    kept = tmp_path / "kept.call"
    keyboard = Keyboard(tmp_path, "call", "--follow", written(tmp_path, BURST), "--record", str(kept))
    keyboard.reads("[keys 1] Enter > ")
    keyboard.types("\r")
    keyboard.reads("[dial crew-1 accepted 60 desk] Enter > ")
    keyboard.types("\r")
    keyboard.reads("All as my.call says.")
    assert keyboard.ends() == 0
    assert kept.read_text(encoding="utf-8") == BURST


def test_a_key_of_ones_own_leaves_the_script_and_the_rest_of_the_call_is_free(tmp_path: Path) -> None:
    kept = tmp_path / "kept.call"
    keyboard = Keyboard(tmp_path, "call", "--follow", NOBODY, "--record", str(kept))
    keyboard.reads("[silence] Enter > ")
    keyboard.types("\r")
    keyboard.reads("[silence] Enter > ")
    keyboard.types("9")
    assert "you leave the script (you typed 9): the rest of the call is yours" in keyboard.reads("For English, press nine.")
    keyboard.types("1")
    keyboard.reads("Enter for no answer > ")
    keyboard.types("b")
    keyboard.reads("Written to ")
    assert keyboard.ends() == 0
    lines = kept.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith(("keys", "silence", "dial", "request"))] == [
        "silence",
        "keys    9",
        "keys    1",
        "dial    crew-1 whisper ja busy",
        'request missed line="faults" language="en"',
    ]
    assert Ivr(tmp_path)("play", str(kept)).returncode == 0


def test_whoever_leaves_it_without_a_key_is_asked_and_control_d_hangs_up(tmp_path: Path) -> None:
    keyboard = Keyboard(tmp_path, "call", "--follow", written(tmp_path, BURST))
    keyboard.reads("[keys 1] Enter > ")
    keyboard.types("x")
    keyboard.reads("a key (it counts at once), or Enter for silence > ")
    keyboard.types("1")
    keyboard.reads("Enter for no answer > ")
    keyboard.types("\x04")
    keyboard.reads("abandoned, line faults, language ja")
    assert keyboard.ends() == 0
    assert "All as" not in keyboard.seen


def test_what_cannot_be_followed_is_told_and_the_rest_of_the_call_is_read_from_the_input(ivr: Ivr, tmp_path: Path) -> None:
    other = written(tmp_path, BURST.replace("keys    1\n", "record  4\n"))
    done = ivr("call", "--follow", other, typed="1\nb\n")
    told = "the script cannot be followed any further (line 6: the call asks for keys; the scenario says: record  4)"
    in_order(done.stdout, told, "the rest of the call is yours", "Enter for silence > 1", "Enter for no answer > b", "missed, line faults")
    assert done.returncode == 0


def test_a_call_that_goes_otherwise_than_its_file_says_is_told_so(ivr: Ivr, tmp_path: Path) -> None:
    done = ivr("call", "--follow", written(tmp_path, BURST.replace("request connected", "request missed")))
    assert 'Otherwise than my.call says: line 11: + request connected line="faults" language="ja"' in done.stderr
    assert "All as" not in done.stdout


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ("keys    1\n", "press   1\n", "my.call, line 6: there is no verb press"),
        ("tests/hotlines/waterworks", "tests/nowhere", "holds no hotline; name a folder with a lines.toml"),
        ("call    faults", "call    nobody", 'my.call, line 4: "nobody" is no telephone number'),
        ("keys    1\n", "restart tests/nowhere\nkeys    1\n", "my.call, line 6: "),
    ],
    ids=["verb", "hotline", "number", "restart"],
)
def test_a_broken_file_is_refused_with_what_to_write(ivr: Ivr, tmp_path: Path, line: str, instead: str, told: str) -> None:
    assert line in BURST
    refused = ivr("call", "--follow", written(tmp_path, BURST.replace(line, instead)))
    assert refused.returncode == 2
    assert re.sub(r"\s+", " ", told) in re.sub(r"\s+", " ", refused.stderr)
    assert "Traceback" not in refused.stderr


def test_what_is_no_text_is_refused(ivr: Ivr, tmp_path: Path) -> None:
    file = tmp_path / "my.call"
    file.write_bytes(b"at \xff")
    refused = ivr("call", "--follow", str(file))
    assert refused.returncode == 2
    assert "my.call: 'utf-8' codec can't decode" in refused.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("foreign", "NUMBER cannot be used with --follow: the file's call line says which number is called"),
        ("--at=2027-01-02 03:10", "--at cannot be used with --follow: the file's at line says when the call happens"),
        ("--from=090-1234-5678", "--from cannot be used with --follow: the file's call line says who calls"),
        ("--url=http://127.0.0.1:1", "--url cannot be used with --follow: the call happens on a service of its own"),
    ],
)
def test_what_the_file_says_cannot_be_said_beside_it(words: str, told: str) -> None:
    refused = CliRunner().invoke(main, ["call", "--follow", str(ROOT / NOBODY), words])
    assert refused.exit_code == 2
    assert told in refused.output
