"""A call heard through the commands: a real file of sound, what its transcript says beside it, and what cannot be written."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner, Result

from ivr.cli import main
from ivr.cli.hearing import Counted
from tests.commands import Ivr
from tests.hearing.voices import Humming
from tests.keyboards import Keyboard
from tests.speech.goertzel import keys_in

SCENARIOS = "tests/scenarios"
BURST = f"{SCENARIOS}/waterworks-burst-pipe.call"
LINE = re.compile(r"^(\d+):(\d\d\.\d)  (.+)$", re.MULTILINE)
HEARS, DOES = 0, 1
# The caller keys a date and hangs up; behind key 1 a Vietnamese speaker is asked whether to wait at that hour, a Spanish one is connected.
CALL = """at      2027-01-02 03:10
call    0120-0178-27 from 090-1234-5678
hear    languages.menu
keys    {key}
hear    main.menu [{language}]
keys    1
{away}dial    foreign-1 whisper {whisper} no-answer
dial    foreign-2 whisper {whisper} busy
hear    suspension.nobody [{language}]
hear    callback.caller-id [{language}]
keys    1
hear    callback.birth [{language}]
keys    19850407#
hear    callback.birth-confirm [{language}]
hangup
request abandoned line="foreign" language="{language}" callback="090-1234-5678" birth-unconfirmed="1985-04-07"
"""
AWAY = "hear    suspension.staff-away [vi]\nsilence\nhear    suspension.connecting [vi]\n"
ANSWERS = {
    "vi": {"key": "9", "language": "vi", "away": AWAY, "whisper": "en"},
    "es": {"key": "4", "language": "es", "away": "hear    suspension.connecting [es]\n", "whisper": "es"},
}


class Heard(NamedTuple):
    """A call that was written. at: what the transcript tells, each with its seconds; keys: all that are pressed; told: by the command."""

    language: str
    keys: str
    sound: np.ndarray
    rate: int
    at: list[tuple[float, str]]
    text: str
    told: str


@pytest.fixture(scope="module", params=ANSWERS)
def heard(request, tmp_path_factory) -> Heard:
    folder = tmp_path_factory.mktemp(request.param)
    (folder / "my.call").write_text(CALL.format(**ANSWERS[request.param]), encoding="utf-8")
    wav = folder / "my.wav"
    done = Ivr(folder)("play", "--wav", str(wav), str(folder / "my.call"))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    sound, rate = soundfile.read(wav)
    text = wav.with_suffix(".txt").read_text(encoding="utf-8")
    at = [(int(minutes) * 60 + float(seconds), words) for minutes, seconds, words in LINE.findall(text)]
    keys = f"{ANSWERS[request.param]['key']}1119850407#"
    return Heard(request.param, keys, sound, rate, at, text, done.stdout)


def test_the_file_holds_two_channels_as_long_as_the_transcript_says(heard: Heard) -> None:
    assert (heard.rate, heard.sound.shape[1]) == (8000, 2)
    (seconds, words) = heard.at[-1]
    assert words == "end"
    assert len(heard.sound) / heard.rate == pytest.approx(seconds, abs=0.06)
    assert 60 < seconds < 150
    assert re.search(r"Heard in .+my\.wav, 1:\d\d\.\d long; what is heard when, in .+my\.txt\n", heard.told)


def test_every_key_is_heard_on_the_right_when_the_transcript_says(heard: Heard) -> None:
    found = keys_in(heard.sound[:, DOES], heard.rate)
    told = [(seconds, words.removeprefix("key ")) for seconds, words in heard.at if words.startswith("key ")]
    assert "".join(key for _, _, key in found) == "".join(key for _, key in told) == heard.keys
    assert [start for start, _, _ in found] == pytest.approx([seconds for seconds, _ in told], abs=0.08)
    assert keys_in(heard.sound[:, HEARS], heard.rate) == []


def test_words_begin_on_the_left_when_the_transcript_says(heard: Heard) -> None:
    began = [seconds for seconds, words in heard.at if words.startswith("[")]
    assert len(began) > 10
    for seconds in began:
        soon = heard.sound[round((seconds - 0.05) * heard.rate) : round((seconds + 0.5) * heard.rate), HEARS]
        assert abs(soon).max() > 0.05, f"nothing is heard at {seconds}"


def test_a_ring_is_400_hertz_and_where_nothing_is_told_nothing_is_heard(heard: Heard) -> None:
    (began,) = (seconds for seconds, words in heard.at if words == "ring foreign-1: no answer after 20 s")
    ring = heard.sound[round((began + 0.1) * heard.rate) : round((began + 0.9) * heard.rate), HEARS]
    assert int(np.argmax(abs(np.fft.rfft(ring)))) / 0.8 == pytest.approx(400, abs=2)
    (busy,) = (seconds for seconds, words in heard.at if words == "foreign-2 is dialled: busy")
    assert busy == pytest.approx(began + 20, abs=0.11)
    assert not heard.sound[round((busy + 0.1) * heard.rate) : round((busy + 1.4) * heard.rate)].any()


def test_the_transcript_has_the_words_and_their_english(heard: Heard) -> None:
    words = {"vi": "Thẻ bị mất hoặc bị trộm, bấm số một.", "es": "Tarjeta perdida o robada, marque uno."}[heard.language]
    assert f'[{heard.language}] main.lost  "{words}"\n        Lost or stolen card: press one.\n' in heard.text
    assert "Spoken by voices made here, not by the carrier's: en espeak" in heard.text
    assert heard.at[-2][1] == "the caller hangs up"


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


def here(*words: str, **variables: str) -> Result:
    """Run a command in this process, where everything is loaded already."""
    return CliRunner().invoke(main, words, env={"PATH": "/usr/bin:/bin", **variables})


def test_a_call_in_two_languages_is_written_and_drawn_and_a_patient_caller_hears_every_word(tmp_path: Path) -> None:
    wav, picture = tmp_path / "water.wav", tmp_path / "water.svg"
    done = here("play", "--patient", "--wav", str(wav), "--picture", str(picture), BURST)
    assert (done.exit_code, done.stderr) == (0, "")
    text = wav.with_suffix(".txt").read_text(encoding="utf-8")
    assert [words for _, _, words in LINE.findall(text) if words.startswith("key ")] == ["key 9", "key 1"]
    assert not [line for line in text.splitlines() if "(cut off)" in line and "at the desk" not in line]
    assert "ja openjtalk mei (clear)" in text
    assert f"Drawn in {picture}" in done.stdout
    drawn = ET.fromstring(picture.read_text(encoding="utf-8"))
    texts = ["".join(element.itertext()) for element in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[0].startswith("waterworks-burst-pipe, ")
    assert {"ring", "water.welcome [ja en]", "1", "the hotline hangs up"} <= set(texts)


def test_a_call_that_goes_otherwise_can_be_heard_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "other.call"
    head = "hotline tests/hotlines/waterworks\nat 2027-01-13 12:00\ncall faults from withheld\n"
    file.write_text(f"{head}hear water.english\nhangup\n", encoding="utf-8")
    done = here("play", "--wav", str(tmp_path / "other.wav"), str(file))
    assert done.exit_code == 1
    assert "water.welcome" in (tmp_path / "other.txt").read_text(encoding="utf-8")


def test_who_waits_for_longer_is_told_how_far_the_speaking_is(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    counted = Counted(Humming(), told.append)
    counted.say("vi", "Xin chào", slow=False)
    assert told == []
    monkeypatch.setattr("ivr.cli.hearing.PATIENCE_SECONDS", 0.0)
    counted.play("/audio/a.wav")
    assert told == ["speaking the call: prompt 2"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--wav", "-", BURST), "name a file that ends in .wav"),
        (("--wav", "call.mp3", BURST), "--wav call.mp3: name a file that ends in .wav; its transcript stands beside it"),
        (("--wav", "no/such/folder/call.wav", BURST), "cannot be written: No such file or directory; choose another name with --wav"),
        (("--picture", "call.png", BURST), "--picture call.png: name a file that ends in .svg"),
        (("--wav", "{folder}/new.wav", BURST, BURST), "--wav is about one call; name one scenario, not 2"),
        (("--wav", "{folder}/there.wav", BURST), "there.wav cannot be written: File exists"),
        (("--wav", "{folder}/told.wav", BURST), "told.txt cannot be written: File exists"),
    ],
)
def test_what_cannot_be_written_is_refused_before_the_call(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    for name in ("there.wav", "told.txt"):
        (tmp_path / name).write_text("kept", encoding="utf-8")
    refused = here("play", *(word.format(folder=tmp_path) for word in words))
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert told in " ".join(refused.stderr.split())
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["kept", "kept"]


def test_a_call_from_the_terminal_is_written_and_on_a_machine_without_a_player_goes_on_silently(ivr: Ivr, tmp_path: Path) -> None:
    wav = tmp_path / "mine.wav"
    words = ("call", "--at", "2027-01-13 12:00", "--speak", "--wav", str(wav))
    done = ivr(*words, typed="1\n", IVR_HOTLINE="tests/hotlines/waterworks", PATH=str(tmp_path))
    assert done.returncode == 0
    assert "There is nothing here to play sound with" in done.stderr
    assert "--wav FILE writes it as a file of sound" in done.stderr
    sound, rate = soundfile.read(wav)
    assert [key for _, _, key in keys_in(sound[:, DOES], rate)] == ["1"]
    assert wav.with_suffix(".txt").read_text(encoding="utf-8").endswith("end\n")


def player(folder: Path, does: str) -> str:
    """Put a player of sound on a PATH of its own; return the PATH."""
    programs = folder / "programs"
    programs.mkdir()
    (programs / "paplay").write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    (programs / "paplay").chmod(0o755)
    return f"{programs}:/usr/bin:/bin"


def test_with_a_player_words_keys_and_the_end_are_heard_in_order(tmp_path: Path) -> None:
    path = player(tmp_path, f'cat "$1" > "{tmp_path}/heard-$(date +%s%N).wav"')
    done = here("call", "--follow", BURST, "--speak", PATH=path)
    assert (done.exit_code, done.stderr) == (0, "")
    sounds = [soundfile.read(file) for file in sorted(tmp_path.glob("heard-*.wav"))]
    keys = ["".join(key for _, _, key in keys_in(sound[:, 0], rate)) for sound, rate in sounds]
    assert "".join(keys) == "91"
    assert keys.index("9") >= 2
    assert keys.index("1") >= keys.index("9") + 2
    assert [len(sound) / rate for sound, rate in sounds[-3:]] == [1, 1, 1]


def test_a_player_that_fails_is_told_of_once_and_the_call_goes_on(tmp_path: Path) -> None:
    path = player(tmp_path, 'echo "Connection refused" >&2; exit 1')
    done = here("call", "--follow", BURST, "--speak", PATH=path)
    assert done.exit_code == 0
    assert done.stderr == "paplay cannot play here (Connection refused), so the call goes on silently\n"
    assert "All as waterworks-burst-pipe.call says." in done.stdout


def test_at_a_keyboard_hanging_up_cuts_off_what_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", player(tmp_path, "exec /bin/sleep 60"))
    keyboard = Keyboard(tmp_path, "call", "--speak", "--at", "2027-01-02 03:10")
    keyboard.reads("Enter for silence >")
    keyboard.types("\x04")
    keyboard.reads("No request was opened.")
    assert keyboard.ends() == 0
