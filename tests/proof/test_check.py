"""`ivr check`, as the clerk who edits a flow runs it, and the gate in front of callers."""

import json
import shutil
from pathlib import Path

import httpx
import pytest

from tests.commands import Ivr
from tests.shipped import ROOT

WATERWORKS = ROOT / "tests" / "hotlines" / "waterworks"
PROMISES = """
[promise.spoken]
says = "Nobody is hung up on without a word."
proves = "endings-are-spoken"

[promise.kept]
says = "A request is never lost."
proves = "request-is-kept"
"""
WAIVER = """
[[waiver]]
promise = "spoken"
by = "M. Sato"
why = "the words are being recorded"
until = "2027-03-31"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copy the water works, with promises."""
    copy = tmp_path / "waterworks"
    shutil.copytree(WATERWORKS, copy)
    (copy / "promises.toml").write_text(PROMISES, encoding="utf-8")
    return copy


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    (tmp_path / "var").mkdir()
    return Ivr(tmp_path / "var")


def without_goodbye(folder: Path) -> Path:
    flow = folder / "flow" / "main.toml"
    text = flow.read_text(encoding="utf-8")
    flow.write_text(text.replace('request = "connected"\nsay = ["water.goodbye"]', 'request = "connected"'), encoding="utf-8")
    return folder


def with_last_words(folder: Path) -> Path:
    flow = folder / "flow" / "main.toml"
    text = flow.read_text(encoding="utf-8")
    flow.write_text(text.replace('[node.enough]\nkind = "end"', '[node.enough]\nkind = "end"\nsay = ["water.goodbye"]'), encoding="utf-8")
    return folder


def test_a_flow_that_keeps_its_promises_passes_and_says_what_was_covered(ivr: Ivr, folder: Path) -> None:
    done = ivr("check", str(with_last_words(folder)))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "holds   spoken                     Nobody is hung up on without a word." in done.stdout
    assert "Every call: " in done.stdout
    assert "8,766 days, 2027-01-01 to 2050-12-31;" in done.stdout
    assert done.stdout.endswith("\nAll 2 promises hold.\n")
    assert done.stderr == ""


def test_a_broken_promise_is_told_with_the_shortest_call_and_that_call_can_be_played(ivr: Ivr, folder: Path) -> None:
    done = ivr("check", str(without_goodbye(with_last_words(folder))))
    assert done.returncode == 1
    assert "BROKEN  spoken" in done.stdout
    assert "the call ends without a word" in done.stdout
    assert "Somebody calls 029-800-0001" in done.stdout
    assert "The hotline hangs up." in done.stdout
    file = done.stdout.split("Play it: ivr play ")[1].split()[0]
    played = ivr("play", file)
    assert played.returncode == 0, played.stdout
    assert "1 of 1 as written" in played.stdout
    assert "as written, and so it still breaks the promise spoken: the call ends without a word" in played.stdout
    assert done.stdout.endswith("\n1 of 2 promises is broken: spoken. Not to be served or published.\n")
    assert f"Step through it: ivr call --follow {file}\n" in done.stdout
    assert "All as spoken.call says." in ivr("call", "--follow", file).stdout
    assert "dial    crew-1 whisper ja accepted 60 desk" in Path(file).read_text(encoding="utf-8")


def test_a_promise_may_be_waived_by_a_person_until_a_day_and_fails_again_after_it(ivr: Ivr, folder: Path) -> None:
    promises = without_goodbye(folder) / "promises.toml"
    promises.write_text(PROMISES + WAIVER, encoding="utf-8")
    waived = ivr("check", str(folder), "--at", "2027-03-31")
    assert waived.returncode == 0, waived.stdout
    assert "WAIVED  spoken" in waived.stdout
    assert "M. Sato answers for it until 2027-03-31: the words are being recorded" in waived.stdout
    assert waived.stdout.endswith("1 of 2 promises is broken: spoken. Each is waived: to be served and published until 2027-03-31.\n")
    over = ivr("check", str(folder), "--at", "2027-04-01")
    assert over.returncode == 1
    assert "but only until 2027-03-31" in over.stdout
    assert over.stdout.endswith("Not to be served or published.\n")


def test_what_broke_a_promise_before_is_removed_by_the_next_check_and_no_other_file(ivr: Ivr, folder: Path) -> None:
    calls = ivr.var / "counterexamples"
    flow = folder / "flow" / "main.toml"
    good = with_last_words(folder) / "flow" / "main.toml"
    kept = good.read_text(encoding="utf-8")
    ivr("check", str(without_goodbye(folder)))
    (calls / "mine.call").write_text(
        (calls / "spoken.call").read_text(encoding="utf-8").replace("Breaks", "Mine: breaks"), encoding="utf-8"
    )
    other = f"hotline {WATERWORKS}"
    (calls / "theirs.call").write_text(
        (calls / "spoken.call").read_text(encoding="utf-8").replace(f"hotline {folder}", other), encoding="utf-8"
    )
    flow.write_text(kept, encoding="utf-8")
    assert ivr("check", str(folder), "--promise", "kept").stdout.endswith("\nThe promise kept holds.\n")
    assert (calls / "spoken.call").is_file()
    assert ivr("check", str(folder)).returncode == 0
    assert sorted(file.name for file in calls.iterdir()) == ["mine.call", "theirs.call"]


def test_machines_get_the_proof_as_json(ivr: Ivr, folder: Path) -> None:
    done = ivr("check", str(without_goodbye(folder)), "--json")
    proof = json.loads(done.stdout)
    assert [(promise["id"], promise["holds"]) for promise in proof["promises"]] == [("spoken", False), ("kept", True)]
    assert proof["covered"]["places"] > 0


def test_one_promise_can_be_asked_for_and_a_misspelt_one_is_told(ivr: Ivr, folder: Path) -> None:
    assert "spoken" not in ivr("check", str(folder), "--promise", "kept").stdout
    wrong = ivr("check", str(folder), "--promise", "spokn")
    assert wrong.returncode == 2
    assert 'Did you mean "spoken"?' in wrong.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[promise.a]\nsays = 'x'\nproves = 'endings-are-spokn'", "cannot stand here; write one of request-in-reach"),
        ("[promise.a]\nproves = 'request-is-kept'", "says is missing"),
        ("[promise.a]\nsays = 'x'\nproves = 'request-in-reach'\nkeys = 2", "seconds is missing"),
        ("[promise.a]\nsays = 'x'\nproves = 'offered-before-the-end'\noption = 'water.brst'", 'Did you mean "water.burst"?'),
        (
            "[promise.a]\nsays = 'x'\nproves = 'request-is-kept'\n[[waiver]]\npromise = 'b'\nby = 'x'\nwhy = 'x'\nuntil = '2027-01-01'",
            'no promise "b"',
        ),
        ("[promise.a", "is not TOML"),
        (
            f"{PROMISES}{WAIVER}".replace('"2027-03-31"', "2027-03-31"),
            'until: 2027-03-31 cannot stand here; write a day in quotes, as in until = "2024-03-31"',
        ),
    ],
)
def test_promises_that_cannot_be_read_are_told_with_what_to_write(ivr: Ivr, folder: Path, text: str, told: str) -> None:
    (folder / "promises.toml").write_text(text, encoding="utf-8")
    done = ivr("check", str(folder))
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_hotline_that_promises_nothing_is_told_how_to(ivr: Ivr, folder: Path) -> None:
    (folder / "promises.toml").unlink()
    done = ivr("check", str(folder))
    assert done.returncode == 2
    assert "write a promises.toml beside its lines.toml" in done.stderr


def test_a_folder_without_a_hotline_is_told_by_every_command_that_takes_one(ivr: Ivr, tmp_path: Path) -> None:
    empty = tmp_path / "my-copy"
    empty.mkdir()
    here = {"IVR_HOTLINE": str(WATERWORKS), "IVR_DEVELOPMENT": "1"}
    assert ivr("call", typed="1\n", **here).returncode == 0
    for words in ("check", "diff disk", "replay --all --flow"):
        refused = ivr(*words.split(), str(empty), **here)
        assert refused.returncode == 2
        side = "B: " if words.startswith("diff") else ""
        told = f"Error: {side}{empty} holds no hotline: there is no lines.toml in it; give a folder as flows/my_number\n"
        assert refused.stderr == told


def test_a_day_that_no_calendar_has_is_told_with_how_to_write_one(ivr: Ivr, folder: Path) -> None:
    refused = ivr("check", str(folder), "--at", "2027-13-01")
    assert refused.returncode == 2
    assert '"2027-13-01" is no day; write it as 2027-01-02' in refused.stderr


def test_a_flow_with_a_broken_promise_is_neither_served_nor_published(ivr: Ivr, folder: Path) -> None:
    here = {"IVR_HOTLINE": str(without_goodbye(with_last_words(folder))), "IVR_DEVELOPMENT": "1"}
    for words in (("serve", "--port", "8193"), ("publish",)):
        done = ivr(*words, **here)
        assert done.returncode == 2, done.stderr
        assert "promises.toml [promise.spoken]: is broken: the call ends without a word" in done.stderr
        assert "`ivr check --promise spoken` shows the call" in done.stderr
        assert "let a named person answer for it: [[waiver]] in promises.toml" in done.stderr
        said = (
            "Not served. Repair it, publish a good"
            if words[0] == "serve"
            else "Nothing was published; new calls go on with the files on disk."
        )
        assert said in done.stderr


def test_whoever_publishes_or_serves_with_a_waiver_is_told_who_answers_for_what(ivr: Ivr, folder: Path) -> None:
    promises = without_goodbye(folder) / "promises.toml"
    promises.write_text(PROMISES + WAIVER, encoding="utf-8")
    here = {"IVR_HOTLINE": str(folder), "IVR_DEVELOPMENT": "1"}
    told = "1 promise is broken; M. Sato answers for it until 2027-03-31: spoken."
    assert started(ivr, here, "2027-03-31 12:00")[-1] == told
    refused = ivr("serve", "--dev", "--at", "2027-04-01 00:00", **here)
    assert (refused.returncode, "the waiver of M. Sato ended on 2027-03-31" in refused.stderr) == (2, True)
    assert told in ivr("publish", **here).stderr.splitlines()
    assert started(ivr, here, "2027-03-31 12:00", ready := [])[-1] == told
    assert ready[0].endswith("; 1 promise is broken, waived until 2027-03-31\n")
    over = "1 promise is broken; what M. Sato answered for ended on 2027-03-31: spoken."
    assert started(ivr, here, "2027-04-01 12:00", ready := [])[-1] == over
    assert ready[0].endswith("; 1 promise is broken, waived until 2027-03-31, which is over\n")
    promises.write_text(PROMISES + WAIVER.replace("2027-03-31", "2027-05-31"), encoding="utf-8")
    assert started(ivr, here, "2027-04-01 12:00")[-1] == "1 promise may be broken; M. Sato answers for it until 2027-05-31: spoken."


def started(ivr: Ivr, here: dict[str, str], at: str, ready: list[str] | None = None) -> list[str]:
    """Start a service at a moment, and return the sentences it says before it answers; ready: takes the answer of /readyz."""
    process = ivr.start("serve", "--port", "8193", "--at", at, **here)
    lines = list[str]()
    try:
        for line in process.stderr or ():
            if line.startswith("{"):
                break
            lines.append(line.rstrip("\n"))
        if ready is not None:
            ready.append(httpx.get("http://127.0.0.1:8193/readyz").text)
    finally:
        process.terminate()
        process.communicate()
    return lines


def test_a_proof_is_made_once_for_the_same_files(ivr: Ivr, folder: Path) -> None:
    here = {"IVR_HOTLINE": str(with_last_words(folder)), "IVR_DEVELOPMENT": "1"}
    assert "Proving 2 promises" in ivr("publish", **here).stderr
    assert ivr("rollback", "--to-files", **here).returncode == 0
    assert "Proving" not in ivr("publish", **here).stderr
    hours = folder / "hours.toml"
    hours.write_text(
        hours.read_text(encoding="utf-8") + '\n[hours.office]\nrules = [{ on = "Mon-Fri", open = "9:00-17:00" }]\n', encoding="utf-8"
    )
    assert "Proving 2 promises" in ivr("publish", **here).stderr


@pytest.fixture
def elsewhere(tmp_path: Path) -> Ivr:
    """Run the commands of a copy of everything, whose paces may be edited, for the water works with promises."""
    for part in ("ivr", "prompts"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__", "my_number"))
    shutil.copy(ROOT / "app.py", tmp_path)
    (tmp_path / "var").mkdir()
    return Ivr(tmp_path / "var", tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("[pace.en]\n", "[pace.en\n", "prompts/pace.toml: cannot be read as TOML"),
        (
            "units-per-second = 14.8",
            "units-per-second = 0",
            "prompts/pace.toml [pace.en] units-per-second: 0 cannot stand here; write a number above 0",
        ),
        ("[pace.en]\n", "[pace.xx]\n", 'prompts/pace.toml: there is no pace of the language "en"; write [pace.en]'),
        ("", None, "prompts/pace.toml: is missing; how long words take is measured by it"),
    ],
    ids=["typo", "standstill", "gap", "no-file"],
)
def test_paces_that_cannot_be_used_are_told_wherever_promises_are_proved(
    elsewhere: Ivr, folder: Path, before: str, after: str | None, says: str
) -> None:
    paces = elsewhere.folder / "prompts" / "pace.toml"
    if after is None:
        paces.unlink()
    else:
        paces.write_text(paces.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    for command in (("check",), ("serve", "--dev"), ("publish", "--dev")):
        refused = elsewhere(*command, IVR_HOTLINE=str(folder))
        assert refused.returncode == 2
        assert says in refused.stderr
        assert "Traceback" not in refused.stderr
        assert "Proving" not in refused.stderr
