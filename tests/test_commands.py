"""The commands, as testers, operators and administrators run them."""

import json
import re
import socket
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from ivr.cli.group import main, prompts
from tests.commands import Ivr

KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
THAI_AT_NIGHT = ("call", "--at", "2027-01-02 03:10")
# Thai, lost card, English staff now, accepted, the desk hangs up.
CONNECTED = "6\n1\n1\na\nd\n"
# Thai, lost card, call me back; keep the caller's number; birth date and name left out.
CALL_BACK = "6\n1\n2\n1\n0\n\n0\n"


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


@pytest.fixture
def free_port() -> str:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


COMMANDS = [(), *((name,) for name in main.commands), *(("prompts", name) for name in prompts.commands)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_examples(command: tuple[str, ...]) -> None:
    told = CliRunner().invoke(main, [*command, "--help"])
    assert told.exit_code == 0
    assert re.search(rf"Examples:\n +.*ivr {' '.join(command) or 'call'}", told.output)


def test_a_thai_caller_at_three_in_the_morning_is_connected_and_the_request_is_listed(ivr: Ivr) -> None:
    call = ivr(*THAI_AT_NIGHT, typed=CONNECTED)
    assert (call.returncode, call.stderr) == (0, "")
    assert "Sat 2027-01-02 03:10" in call.stdout
    assert "กดหนึ่ง" in call.stdout
    assert "Lost or stolen card: press one." in call.stdout
    assert "desk hears:  en  My Number Card Call Center. The caller speaks Thai." in call.stdout
    (request,) = json.loads(ivr("requests", "--json").stdout)
    assert request == {
        "reference": re.findall(r"Request (\d{7}): connected", call.stdout)[0],
        "call": request["call"],
        "state": "connected",
        "silent": False,
        "line": "foreign",
        "language": "th",
        "opened_at": "2027-01-02 03:10:00+09:00",
        "number": "…78",
        "given": [],
    }
    assert re.fullmatch(r"CA[0-9a-f]{32}", request["call"])


def test_open_requests_are_those_nobody_has_answered(ivr: Ivr) -> None:
    ivr(*THAI_AT_NIGHT, typed=CONNECTED)
    assert ivr("requests", "--open").stderr == "No request waits for anybody.\n"
    ivr(*THAI_AT_NIGHT, typed="6\n1\n")
    heading, row = ivr("requests", "--open").stdout.splitlines()
    assert heading.split() == ["reference", "state", "line", "language", "opened_at", "number", "given", "call"]
    assert row.split()[1:4] == ["abandoned", "foreign", "th"]


def test_no_command_shows_a_whole_telephone_number(ivr: Ivr) -> None:
    ivr(*THAI_AT_NIGHT, typed=CALL_BACK)
    for words in (("requests",), ("requests", "--json")):
        assert "1234" not in ivr(*words).stdout


def test_requests_are_listed_for_a_database_that_is_still_empty(ivr: Ivr) -> None:
    ivr("call")
    assert ivr("requests").stderr == "No requests.\n"
    assert json.loads(ivr("requests", "--json").stdout) == []


def test_looking_at_requests_writes_nothing(ivr: Ivr) -> None:
    assert ivr("requests").returncode == 2
    assert not list(ivr.var.iterdir())
    ivr("lines")
    assert not list(ivr.var.iterdir())


def test_a_database_of_another_key_is_not_called_into(ivr: Ivr) -> None:
    ivr(*THAI_AT_NIGHT, typed=CONNECTED)
    (ivr.var / "key").unlink()
    refused = ivr(*THAI_AT_NIGHT, typed=CONNECTED)
    assert refused.returncode == 2
    assert "IVR_DATA_KEY: the calls in this database were kept under another key" in refused.stderr


def test_keys_that_are_none_are_asked_again_and_cost_nothing(ivr: Ivr) -> None:
    call = ivr(*THAI_AT_NIGHT, typed="x\n6\n1\n2\n1\n1985040x\n19850407\n1\n99\n3\n\n")
    assert call.stdout.count("A telephone has the keys 0 to 9, * and #.") == 2
    assert "That is no number from 0 to 10." in call.stdout
    assert "kept: caller, callback, birth, name." in call.stdout


def test_hanging_up_while_asked_how_the_talk_ends_ends_the_talk(ivr: Ivr) -> None:
    assert "connected, line foreign" in ivr(*THAI_AT_NIGHT, typed="6\n1\n1\na\n").stdout


def test_a_line_that_is_switched_off_is_called_so(ivr: Ivr) -> None:
    assert "which is switched off" in ivr("call", "fax").stdout


def test_a_recorded_call_plays_as_a_scenario(ivr: Ivr, tmp_path: Path) -> None:
    file = tmp_path / "lost.call"
    ivr(*THAI_AT_NIGHT, "--from", "withheld", "--record", str(file), typed="6\n1\n2\n09012345678#\n1\n#\n0\n")
    assert "call    0120-0178-27 from withheld" in file.read_text(encoding="utf-8")
    played = ivr("play", str(file))
    assert (played.returncode, played.stdout) == (0, f"ok     {file}\n1 of 1 as written\n")


def test_a_scenario_that_goes_otherwise_is_told_and_rewritten_only_when_asked(ivr: Ivr, tmp_path: Path) -> None:
    file = tmp_path / "other.call"
    words = "# Somebody hangs up.\nat      2027-01-02 03:10\ncall    0120-95-0178 from 090-1234-5678\nhear    languages.menu\nhangup\n"
    file.write_text(words, encoding="utf-8")
    played = ivr("play", str(file))
    assert played.returncode == 1
    assert "line 4: - hear    languages.menu" in played.stdout
    assert "line 4: + hear    main.menu [ja en]" in played.stdout
    assert file.read_text(encoding="utf-8") == words
    updated = ivr("play", "--update", str(file))
    assert updated.returncode == 0
    assert "+hear    main.menu [ja en]" in updated.stdout
    assert ivr("play", str(file)).returncode == 0


def test_a_scenario_that_cannot_be_read_is_told_with_its_line(ivr: Ivr, tmp_path: Path) -> None:
    file = tmp_path / "broken.call"
    file.write_text("at 2027-01-02 03:10\ncall 0120-95-0178 from withheld\nhears main.menu\nend\n", encoding="utf-8")
    played = ivr("play", str(file))
    assert played.returncode == 1
    assert "broken.call, line 3: there is no verb hears; write one of" in played.stdout


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("at 2027-13-02 03:10\ncall general from withheld\nhangup", "line 1: month must be in 1..12"),
        ("at 2027-01-02 03:10\ncall nobody from withheld\nhangup", 'line 2: "nobody" is no telephone number'),
        ("hotline nowhere\nat 2027-01-02 03:10\ncall general from withheld\nhangup", "line 1:"),
        ("at 2027-01-02 03:10\ncall general from withheld\nhear main.menu\nrestart nowhere\nhangup", "line 4:"),
        ("at 2027-01-02 03:10\ncall general from withheld\nhear main.menu\nagain 9\nhangup", "line 4: the carrier has sent 1 requests"),
        ("at 2027-01-02 03:10\ncall general from withheld\nagain 0\nhangup", "line 3: 'again 0' cannot be read"),
    ],
    ids=str,
)
def test_a_scenario_that_cannot_be_played_is_told_with_its_line_and_the_others_are_played(
    ivr: Ivr, tmp_path: Path, line: str, told: str
) -> None:
    broken, whole = tmp_path / "broken.call", "tests/scenarios/hang-up-in-the-main-menu.call"
    broken.write_text(line, encoding="utf-8")
    played = ivr("play", str(broken), whole)
    assert played.returncode == 1
    assert told in played.stdout
    assert f"ok     {whole}" in played.stdout
    assert played.stderr == ""


def test_a_scenario_that_is_too_short_is_not_rewritten(ivr: Ivr, tmp_path: Path) -> None:
    file = tmp_path / "short.call"
    words = "at 2027-01-02 03:10\ncall general from withheld\nhear main.menu\nkeys 1\nend\n"
    file.write_text(words, encoding="utf-8")
    assert ivr("play", "--update", str(file)).returncode == 1
    assert file.read_text(encoding="utf-8") == words


def test_a_file_that_is_no_text_is_told(ivr: Ivr, tmp_path: Path) -> None:
    (tmp_path / "x.call").write_bytes(b"\xff\xfe\x00")
    assert "not readable" in ivr("play", str(tmp_path / "x.call")).stdout


def answering(server: subprocess.Popen[str]) -> str:
    """Wait until a server has proved its promises, and return the line that says where it answers."""
    assert server.stderr is not None
    first = server.stderr.readline()
    return server.stderr.readline() if first.startswith("Proving") else first


def test_a_server_that_is_stopped_ends_in_order(ivr: Ivr, free_port: str) -> None:
    server = ivr.start("serve", "--dev", "--port", free_port)
    assert server.stderr is not None
    answering(server)
    server.terminate()
    assert server.wait(timeout=15) == 0
    server.stderr.close()


def test_lines_are_listed_with_their_numbers_and_who_is_there(ivr: Ivr) -> None:
    told = ivr("lines").stdout
    for printed in ("0120-95-0178", "0570-783-578", "0120-0178-27", "+81570064738", "029-883-1111"):
        assert printed in told
    assert re.search(r"fax .* disabled", told)
    assert re.search(r"suspension .* ja +general +open +always", told)


def test_another_hotline_is_chosen_by_the_environment(ivr: Ivr) -> None:
    assert "029-800-0001" in ivr("lines", IVR_HOTLINE="tests/hotlines/waterworks").stdout


def test_settings_are_listed_and_what_is_missing_is_told_with_an_example(ivr: Ivr) -> None:
    told = ivr("settings", IVR_TWILIO_AUTH_TOKEN="very-secret")
    assert told.returncode == 2
    assert "very-secret" not in told.stdout + told.stderr
    assert "now: set, 11 characters" in told.stdout
    assert [line.split(":")[0] for line in told.stderr.splitlines()] == ["IVR_DATA_KEY", "IVR_PUBLIC_URL"]
    assert "for example IVR_PUBLIC_URL='https://hotline.example.net'" in told.stderr


def test_no_password_is_shown(ivr: Ivr) -> None:
    told = ivr("settings", IVR_DEVELOPMENT="1", IVR_DATABASE_URL="postgresql+psycopg://ivr:geheim@127.0.0.1:1/ivr")
    assert "geheim" not in told.stdout + told.stderr
    assert "ivr:***@127.0.0.1:1/ivr" in told.stdout


def test_settings_that_can_be_used_exit_with_success(ivr: Ivr) -> None:
    assert ivr("settings", IVR_DEVELOPMENT="1").returncode == 0


@pytest.mark.parametrize(
    ("words", "variables", "told"),
    [
        (("call", "--at", "yesterday"), {}, '"yesterday" is no moment; write it as "2027-01-02 03:10"'),
        (("call", "somebody"), {}, '"somebody" is no telephone number; write one as it is printed: 0120-95-0178 (general)'),
        (("call", "--url", "http://127.0.0.1:1", "--at", "2027-01-02 03:10"), {}, "that server's clock is its own"),
        (("serve", "--at", "2027-01-02 03:10"), {"IVR_DEVELOPMENT": "0"}, "IVR_DATA_KEY: is missing"),
        (("serve", "--dev", "--host", "192.0.2.1"), {}, "in development only 127.0.0.1 is served"),
        (("serve",), {}, "IVR_TWILIO_AUTH_TOKEN: is missing"),
        (
            ("lines",),
            {"IVR_HOTLINE": "nowhere"},
            "holds no hotline, there is no lines.toml in it; for example IVR_HOTLINE='flows/my_number'",
        ),
        (("serve", "--dev"), {"IVR_DATABASE_URL": "post://x"}, "IVR_DATABASE_URL is no address of a database"),
        (("requests",), {"IVR_DATA_KEY": KEY, "IVR_DATABASE_URL": "post://x"}, "IVR_DATABASE_URL is no address of a database"),
        (("requests",), {}, "nobody has called yet, or IVR_VAR names another place"),
        (("requests",), {"IVR_DATA_KEY": KEY}, "there is no database at"),
        (("serve",), {"IVR_TWILIO_AUTH_TOKEN": ","}, "IVR_TWILIO_AUTH_TOKEN = set, 1 characters: holds no token"),
        (("call", "--record", "/proc/x.call"), {}, "/proc/x.call cannot be written"),
        (("call", "--record", "README.md"), {}, "README.md cannot be written: File exists"),
        (("call", "--from", "nobody"), {}, "after --from also: withheld"),
        (("call",), {"IVR_DATA_KEY": KEY}, "IVR_DATA_KEY belong to a real service, and this call would stand in its queue"),
        (("serve", "--dev", "--port", "99999"), {}, "99999 is not in the range"),
        (("call",), {"IVR_DEVELOPMENT": "1", "IVR_DATA_KEY": "ключ"}, "IVR_DATA_KEY = set, 4 characters: must be 32 bytes in base64"),
        (("serve", "--dev"), {"IVR_PUBLIC_URL": "https://[x"}, "IVR_PUBLIC_URL = https://[x: must begin with https://"),
        (
            ("requests",),
            {"IVR_DATA_KEY": KEY, "IVR_DATABASE_URL": "postgresql+psycopg://ivr:secret@127.0.0.1:1/ivr"},
            "ivr:***@127.0.0.1:1/ivr: the database cannot",
        ),
        (("call",), {"IVR_VAR": "/proc/nowhere"}, "IVR_VAR = /proc/nowhere: the folder cannot be made"),
        (("settings",), {"IVR_DEVELOPMENT": "yes"}, "IVR_DEVELOPMENT = yes: must be 1 or 0"),
        (("play", "nothing.call"), {}, "'nothing.call' does not exist"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_used_is_told_in_one_sentence_with_exit_code_2(ivr: Ivr, words, variables, told: str) -> None:
    refused = ivr(*words, **variables)
    assert refused.returncode == 2
    assert told in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_server_that_is_not_there_breaks_the_call_with_exit_code_1(ivr: Ivr, free_port: str) -> None:
    broken = ivr("call", "--url", f"http://127.0.0.1:{free_port}")
    assert broken.returncode == 1
    assert "nothing answers at" in broken.stderr


def test_a_development_server_has_a_clock_of_its_own_and_can_be_called(ivr: Ivr, free_port: str) -> None:
    server = ivr.start("serve", "--dev", "--port", free_port, "--at", "2027-01-02 03:10")
    try:
        assert server.stderr is not None
        assert f"http://127.0.0.1:{free_port}/voice" in answering(server)
        call = ivr("call", "--url", f"http://127.0.0.1:{free_port}", typed=CONNECTED)
        assert (call.returncode, call.stderr) == (0, "")
        (request,) = json.loads(ivr("requests", "--json").stdout)
        assert request["opened_at"].startswith("2027-01-02 03:1")
        taken = ivr("serve", "--dev", "--port", free_port)
        assert taken.returncode == 2
        assert "choose another port with --port" in taken.stderr
    finally:
        server.terminate()
        server.communicate(timeout=10)


def test_a_real_service_starts_with_real_settings_and_refuses_made_up_desks(ivr: Ivr, free_port: str) -> None:
    real = {"IVR_TWILIO_AUTH_TOKEN": "0123456789abcdef", "IVR_PUBLIC_URL": "https://hotline.example.net"}
    real["IVR_DATA_KEY"] = KEY
    refused = ivr("serve", "--port", free_port, **real)
    assert refused.returncode == 2
    assert "IVR_DESKS: nobody would answer at" in refused.stderr
    desks = ";".join(f"{desk}=sip:{desk}@pbx.example.net" for desk in ("general", "navi", "foreign", "city-hall", "switchboard"))
    server = ivr.start("serve", "--port", free_port, IVR_DESKS=desks, **real)
    try:
        assert server.stderr is not None
        assert "The hotline answers on" in answering(server)
    finally:
        server.terminate()
        server.communicate(timeout=10)
