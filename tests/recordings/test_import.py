"""Files come back from the studio: each is listened to, kept or refused by itself, and nothing that was kept is lost."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from ivr.recordings.ledger import Ledger
from tests.recordings.studio import BURST, CONNECTING, GOODBYE, GOODBYE_WORDS, SORRY, WELCOME, Studio, sound_file

SORRY_WORDS = "修理担当は出動中です。折り返しお電話いたします。"


def test_wav_flac_and_mp3_of_any_rate_become_files_for_telephones_and_browsers(studio: Studio) -> None:
    studio.saves(WELCOME, "wav", 48_000)
    studio.saves(BURST, "flac", 44_100)
    studio.saves(GOODBYE, "mp3", 22_050)
    done = studio.ivr("import", str(studio.takes))
    assert (done.exit_code, done.stdout.count("recorded   0")) == (0, 3)
    sounds = [soundfile.info(file) for file in sorted(studio.audio.glob("*.wav"))]
    assert [(one.samplerate, one.channels, one.subtype) for one in sounds] == [(8000, 1, "ULAW")] * 3
    assert [soundfile.info(file).samplerate for file in studio.audio.glob("*.mp3")] == [24_000] * 3
    assert studio.progress() == {"en": 0, "ja": 3}


def test_who_spoke_is_put_down_and_a_second_import_changes_nothing(studio: Studio) -> None:
    studio.records(WELCOME, GOODBYE)
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in studio.audio.iterdir()}
    (welcome,) = (one for one in Ledger(studio.audio).read().values() if one.prompts == (WELCOME,))
    assert (welcome.speaker, welcome.licence, welcome.text) == ("A. Sato", "for this hotline", "水道の故障受付です。")
    again = studio.ivr("import", str(studio.takes))
    assert [line[:9] for line in again.stdout.splitlines()] == ["as it was"] * 2
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in studio.audio.iterdir()} == before


def test_another_take_replaces_the_first_and_keeps_whose_voice_it_is(studio: Studio) -> None:
    studio.records(GOODBYE)
    (before,) = Ledger(studio.audio).read().values()
    file = studio.saves(GOODBYE, rate=32_000)
    assert studio.ivr("import", str(studio.takes)).stdout == f"replaced   {file.name}  ja water.goodbye\n"
    (after,) = Ledger(studio.audio).read().values()
    assert after.source != before.source
    assert after.speaker == "A. Sato"


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:3000])


def silenced(file: Path) -> None:
    soundfile.write(file, np.zeros(96_000, np.float32), 48_000)


def clipped(file: Path) -> None:
    samples, rate = soundfile.read(file, dtype="float32")
    soundfile.write(file, np.clip(samples * 30, -1, 1), rate)


# What is saved for a prompt, what happens to the file, and what is said of it.
WRONG = {
    CONNECTING: ("mp3", cut_short, "the file was cut short after"),
    SORRY: ("wav", silenced, "it is silent from end to end"),
    BURST: ("wav", clipped, "it is clipped. Record it again, quieter. (check: clipping)"),
    WELCOME: ("wav", lambda it: it.rename(it.with_name("003.wav")), "its name holds no text's id; save it as"),
    "again.silence": (
        "wav",
        lambda it: it.rename(it.with_name("003-0123456789.wav")),
        "no text with the id 0123456789 is said by this hotline",
    ),
    "again.too-few": ("wav", lambda it: it.rename(it.with_suffix(".m4a")), "it is M4A; save it as WAV, FLAC or MP3"),
    "again.wrong-key": ("flac", lambda it: shutil.copy(it, it.with_name(it.name[4:])), ".flac says the same text; keep one of them."),
}


def test_a_file_that_is_wrong_is_refused_with_the_reason_and_the_others_are_kept(studio: Studio) -> None:
    for prompt, (ending, spoil, _) in WRONG.items():
        spoil(studio.saves(prompt, ending, words=GOODBYE_WORDS))
    studio.saves(GOODBYE)
    done = studio.ivr("import", str(studio.takes))
    assert done.exit_code == 1
    refused = [line for line in done.stdout.splitlines() if line.startswith("refused")]
    for prompt, (_, _, words) in WRONG.items():
        assert sum(words in line for line in refused) == (2 if prompt == "again.wrong-key" else 1), (prompt, done.stdout)
    assert done.stderr == "8 refused, 1 recorded.\n"
    assert [one.prompts for one in Ledger(studio.audio).read().values()] == [(GOODBYE,)]


def test_another_text_than_the_one_of_its_name_is_mostly_told_by_its_length_and_kept_if_somebody_says_so(studio: Studio) -> None:
    studio.saves(GOODBYE, words=SORRY_WORDS)
    refused = studio.ivr("import", str(studio.takes))
    assert refused.exit_code == 1
    assert "perhaps it says something else, or not all. Listen to it. (check: duration)" in refused.stdout
    assert studio.ivr("import", str(studio.takes), "--accept", "duration").exit_code == 0
    assert studio.progress()["ja"] == 1


def test_somebody_who_speaks_slowly_throughout_is_measured_by_their_own_tempo(studio: Studio) -> None:
    sorry, *_ = (studio.saves(prompt, slowly=True) for prompt in (SORRY, WELCOME, BURST, CONNECTING, GOODBYE))
    for file in studio.takes.iterdir():
        if file != sorry:
            file.rename(studio.folder / file.name)
    alone = studio.ivr("import", str(studio.takes), "--dry-run", "--accept", "pause")
    assert "(check: duration)" in alone.stdout
    for file in studio.folder.glob("*.wav"):
        file.rename(studio.takes / file.name)
    assert studio.ivr("import", str(studio.takes), "--dry-run", "--accept", "pause").stderr == "5 recorded. Nothing is written.\n"


def test_a_file_of_another_language_than_was_asked_for_is_refused(studio: Studio) -> None:
    studio.saves(GOODBYE)
    refused = studio.ivr("import", str(studio.takes), "--language", "en")
    assert (refused.exit_code, "is said in en" in refused.stdout) == (1, True)


def test_a_dry_run_says_the_same_and_writes_nothing(studio: Studio) -> None:
    studio.saves(GOODBYE)
    tried = studio.ivr("import", str(studio.takes), "--dry-run")
    assert list(studio.audio.iterdir()) == []
    assert tried.stderr == "1 recorded. Nothing is written.\n"
    assert studio.ivr("import", str(studio.takes)).stdout == tried.stdout


@pytest.mark.parametrize(
    ("folder", "words"),
    [("nowhere", "does not exist"), ("takes", "there is no WAV, FLAC or MP3"), ("waterworks/prompts/audio", "is where recordings go")],
)
def test_a_folder_that_is_none_is_told(studio: Studio, folder: str, words: str) -> None:
    refused = studio.ivr("import", str(studio.folder / folder))
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert words in refused.stderr


def test_a_ledger_that_cannot_be_read_is_told_and_stays_as_it_is(studio: Studio) -> None:
    studio.saves(GOODBYE)
    (studio.audio / "recordings.toml").write_text("<<<<<<< HEAD\n")
    refused = studio.ivr("import", str(studio.takes))
    assert refused.exit_code == 2
    assert "recordings.toml cannot be read" in refused.stderr
    assert [file.name for file in studio.audio.iterdir()] == ["recordings.toml"]


def test_imports_at_the_same_time_lose_nothing(studio: Studio) -> None:
    studio.records(GOODBYE)
    (one,) = Ledger(studio.audio).read().values()
    names = [f"{number:040x}" for number in range(24)]

    def keeps(mine: list[str]) -> None:
        for name in mine:
            Ledger(studio.audio).keep(replace(one, name=name), {"wav": b"w", "mp3": b"m"})

    threads = [threading.Thread(target=keeps, args=(names[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(Ledger(studio.audio).read()) == {one.name, *names}


def test_an_import_that_was_interrupted_is_told_and_finished_by_the_next(studio: Studio) -> None:
    studio.records(SORRY, GOODBYE)
    name = next(one.name for one in Ledger(studio.audio).read().values() if one.prompts == (SORRY,))
    (studio.audio / f"{name}.wav").unlink()  # it is put down first, and this file is written last
    listed = studio.ivr()
    assert listed.exit_code == 1
    assert f"broken     ja water.sorry  {name}.wav is missing; import it again" in listed.stdout
    again = studio.ivr("import", str(studio.takes))
    assert [line[:9] for line in again.stdout.splitlines()] == ["replaced ", "as it was"]
    assert studio.ivr().exit_code == 0


def test_a_sound_that_a_browser_plays_has_the_length_of_the_telephone_s(studio: Studio) -> None:
    file = studio.takes / f"{studio.script()[GOODBYE][0]}.wav"
    file.write_bytes(sound_file(studio.spoken(GOODBYE_WORDS, False), "wav", 16_000))
    assert studio.ivr("import", str(studio.takes)).exit_code == 0
    (wav,), (mp3,) = studio.audio.glob("*.wav"), studio.audio.glob("*.mp3")
    assert soundfile.info(wav).duration == pytest.approx(soundfile.info(mp3).duration, abs=0.15)
