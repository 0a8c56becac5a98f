"""Sound in files: what is read, what is refused and in which words, what telephones and browsers get."""

import io
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import soundfile

from ivr.speech.files import read_sound, sound_of, telephone_wav, wide_mp3, write_whole
from ivr.speech.formats import check_format
from ivr.speech.levels import active_level
from ivr.speech.rates import resample
from ivr.speech.sound import Sound, SoundError
from tests.shipped import ROOT
from tests.speech.making import changed, file_of, tone

KINDS = [
    ("WAV", subtype) for subtype in ("PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM")
]
KINDS += [("WAVEX", "PCM_24"), ("RF64", "PCM_16"), ("FLAC", "PCM_16"), ("FLAC", "PCM_24"), ("MP3", "MPEG_LAYER_III")]


@pytest.mark.parametrize(("kind", "subtype"), KINDS)
def test_every_wav_flac_and_mp3_is_read_as_loud_and_as_long_as_it_is(tmp_path, kind, subtype):
    path = tmp_path / "prompt"
    path.write_bytes(file_of(tone(440), kind, subtype))
    sound = read_sound(path)
    assert sound.rate == 24_000
    assert sound.samples.dtype == np.float32
    assert abs(sound.seconds - 2) < 0.1
    assert abs(active_level(sound) - active_level(tone(440))) < 0.3


def test_two_channels_are_mixed_to_one():
    left, right = tone(440, level=0.4).samples, tone(440, level=0.2).samples
    file = io.BytesIO()
    soundfile.write(file, np.stack((left, right), axis=1), 24_000, format="WAV", subtype="FLOAT")
    np.testing.assert_allclose(sound_of(file.getvalue(), "it").samples, (left + right) / 2, atol=1e-6)


WAV, FLAC, MP3 = (file_of(tone(440), *kind) for kind in (("WAV", "PCM_16"), ("FLAC", "PCM_16"), ("MP3", "MPEG_LAYER_III")))
BROKEN = changed(tone(440), lambda it: np.where(np.arange(len(it)) == 7, np.nan, it))
REFUSED = {
    "empty": (b"", "it: the file is empty; record it or copy it again"),
    "a text": (b"once upon a time" * 99, "it: it is damaged or no sound (Format not recognised); save it as WAV, FLAC or MP3"),
    "half a WAV": (
        WAV[: len(WAV) // 2],
        f"it: the file was cut short: its last {len(WAV) - len(WAV) // 2} bytes are missing; copy it again",
    ),
    "a WAV without its last byte": (WAV[:-1], "it: the file was cut short: its last 1 bytes are missing; copy it again"),
    "half a FLAC": (FLAC[: len(FLAC) // 2], "it: it is damaged or no sound"),
    "half an MP3": (MP3[: len(MP3) // 2], "it: the file was cut short after "),
    "a header": (WAV[:20], "it: it is damaged or no sound"),
    "no samples": (file_of(tone(440, 0), "WAV", "PCM_16"), "it: there is no sound in the file; record it again"),
    "no numbers": (
        file_of(BROKEN, "WAV", "FLOAT"),
        "it: some samples are no numbers; save it as WAV, FLAC or MP3 again, with 16 or 24 bits",
    ),
    "AIFF": (file_of(tone(440), "AIFF", "PCM_16"), "it: it is AIFF; save it as WAV, FLAC or MP3"),
    "eleven minutes": (file_of(tone(440, 660, 8000), "WAV", "ULAW"), "it: it takes 660 seconds, and at most 600 are read"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_used_is_refused_in_a_sentence_that_says_what_to_do(what):
    content, words = REFUSED[what]
    with pytest.raises(SoundError) as refused:
        sound_of(content, "it")
    assert str(refused.value).startswith(words)


def test_a_recorder_that_did_not_know_how_long_it_would_record_is_read():
    at = WAV.index(b"data") + 4
    assert sound_of(WAV[:at] + b"\xff\xff\xff\xff" + WAV[at + 4 :], "it").seconds == 2


def test_a_file_that_is_not_there_is_told_by_its_name(tmp_path):
    with pytest.raises(SoundError, match=r"missing\.wav: it cannot be read: No such file"):
        read_sound(tmp_path / "missing.wav")


def test_a_telephone_gets_what_carriers_play_without_converting_it(spoken):
    content = telephone_wav(spoken["sorry"])
    file = soundfile.info(io.BytesIO(content))
    assert (file.format, file.subtype, file.samplerate, file.channels) == ("WAV", "ULAW", 8000, 1)
    assert check_format(content) == ()
    # mu-law keeps 35 dB and more between speech and its own noise
    before, after = resample(spoken["sorry"], 8000).samples, sound_of(content, "it").samples
    assert len(before) == len(after)
    assert 10 * np.log10(np.mean(before**2) / np.mean((after - before) ** 2)) > 35


def test_a_browser_gets_an_mp3_a_third_of_the_size_of_a_flac(spoken):
    content, wide = wide_mp3(spoken["sorry"]), resample(spoken["sorry"], 24_000)
    file = soundfile.info(io.BytesIO(content))
    assert (file.format, file.samplerate, file.channels) == ("MP3", 24_000, 1)
    assert len(content) < len(file_of(wide, "FLAC", "PCM_16")) / 3
    assert abs(active_level(sound_of(content, "it")) - active_level(wide)) < 0.3


def test_the_same_sound_gives_the_same_bytes(spoken):
    assert telephone_wav(spoken["thanks"]) == telephone_wav(spoken["thanks"])
    assert wide_mp3(spoken["thanks"]) == wide_mp3(spoken["thanks"])


def test_what_is_too_loud_is_held_at_full_scale_and_not_turned_around():
    samples = sound_of(telephone_wav(changed(tone(440, rate=8000), lambda it: it * 50)), "it").samples
    assert np.mean(np.abs(samples) > 0.9) > 0.8
    assert np.all(np.abs(np.diff(np.sign(samples[np.abs(samples) > 0.9]))) <= 2)


WRITER = """
import sys
from pathlib import Path
from ivr.speech.files import write_whole
path = Path(sys.argv[1])
print("begun", flush=True)
while True:
    for letter in b"ab":
        write_whole(path, bytes([letter]) * 3_000_000)
"""


def test_a_file_is_whole_whenever_the_process_that_writes_it_is_killed(tmp_path):
    path = tmp_path / "prompt.wav"
    for turn in range(6):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], cwd=ROOT, stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(0.05 + turn * 0.013)
            os.kill(writer.pid, signal.SIGKILL)
        if path.exists():
            content = path.read_bytes()
            assert content in {letter * 3_000_000 for letter in (b"a", b"b")}
    assert path.exists()
    assert all(left.name.endswith(".part") for left in tmp_path.iterdir() if left != path)


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_nothing_beside(tmp_path):
    path = tmp_path / "prompt.wav"
    write_whole(path, b"old")
    with pytest.raises(TypeError):
        write_whole(path, "no bytes")
    assert [(left.name, left.read_bytes()) for left in tmp_path.iterdir()] == [("prompt.wav", b"old")]


def test_silence_can_be_read():
    assert not sound_of(telephone_wav(Sound(np.zeros(8000, np.float32), 8000)), "it").samples.any()
