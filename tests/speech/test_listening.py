"""Faults of a sound are told in sentences with their figure, and a good one is not complained about."""

import numpy as np
import pytest

from ivr.speech.files import telephone_wav
from ivr.speech.formats import check_format
from ivr.speech.listening import listen, tempo
from ivr.speech.rates import resample
from ivr.speech.shaping import shape
from tests.speech.conftest import GOOD
from tests.speech.making import changed, file_of, padded, played, shaped, tone


@pytest.mark.parametrize("name", GOOD)
def test_a_good_prompt_of_any_voice_is_not_complained_about(spoken, name):
    sound = shaped(spoken[name])
    assert listen(sound, sound.seconds) == ()
    assert listen(shape(spoken[name]), sound.seconds) == ()


def noise(seconds, level):
    return (np.random.default_rng(3).standard_normal(round(seconds * 8000)) * 10 ** (level / 20)).astype(np.float32)


def hum(it):
    return it + np.resize(tone(100, rate=8000).samples, len(it))


# What is done to a good file; the checks that find it.
FAULTS = {
    "cut in the middle of a word": (lambda it: it[:7000], {"end", "duration"}),
    "cut in a pause": (lambda it: it[: round(3.05 * 8000)], {"duration"}),
    "silent": (lambda it: it * 0, {"silence"}),
    "clipped": (lambda it: np.clip(it * 8, -1, 1), {"clipping", "level"}),
    "10 dB too quiet": (lambda it: it * 0.3, {"level"}),
    "6 dB too loud": (lambda it: it * 1.4, {"level"}),
    "hum": (hum, {"bands", "end", "level", "noise"}),
    "a noisy room": (lambda it: it + noise(len(it) / 8000, -36)[: len(it)], {"noise", "end"}),
    "noise instead": (lambda it: noise(len(it) / 8000, -22)[: len(it)], {"steady", "bands", "noise", "end"}),
    "a tone instead": (lambda it: np.resize(tone(1000, rate=8000, level=0.11).samples, len(it)), {"steady", "noise", "end", "clipping"}),
    "two seconds of nothing inside": (lambda it: np.concatenate((it[:25_700], np.zeros(16_000), it[25_700:])), {"pause", "duration"}),
    "nothing for most of it": (lambda it: np.concatenate((it, np.zeros(200_000))), {"silence", "duration"}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_by_the_checks_it_is_for_and_no_others(spoken, fault):
    change, checks = FAULTS[fault]
    good = shaped(spoken["sorry"])
    assert {finding.check for finding in listen(played(changed(good, change)), good.seconds)} == checks


SENTENCES = {
    "duration": (
        lambda it: it[: round(3.05 * 8000)],
        "It takes 3.0 seconds where 4.7 are expected: its end is missing, or it says something else.",
    ),
    "level": (lambda it: it * 0.3, "Its speech is at -32.4 dBFS, 10.4 dB quieter than all others. Shape it again."),
    "silence": (lambda it: it * 0, "In 4.7 seconds there is no sound. Have it spoken, or record it, again."),
    "pause": (lambda it: np.concatenate((it[:25_700], np.zeros(16_000), it[25_700:])), "At 3.2 seconds there is a pause of 2.0 seconds,"),
}


@pytest.mark.parametrize("check", SENTENCES)
def test_a_finding_is_a_sentence_with_the_figure(spoken, check):
    change, words = SENTENCES[check]
    good = shaped(spoken["sorry"])
    found = [finding.words for finding in listen(played(changed(good, change)), good.seconds) if finding.check == check]
    assert [one[: len(words)] for one in found] == [words]


def test_what_holds_no_sample_is_silent():
    assert [finding.check for finding in listen(tone(440, 0))] == ["silence"]


def test_what_was_clipped_before_it_was_shaped_is_heard_all_the_same(spoken):
    recorded = changed(shape(spoken["sorry"]), lambda it: np.clip(it * 12, -1, 1))
    assert "clipping" in {finding.check for finding in listen(shaped(recorded))}


def test_a_recording_that_is_clipped_is_heard_before_it_is_shaped(spoken):
    loud = changed(resample(shape(spoken["sorry"]), 48_000), lambda it: it * 0.999 / np.abs(it).max())
    assert "clipping" not in {finding.check for finding in listen(loud)}
    assert "clipping" in {finding.check for finding in listen(changed(loud, lambda it: np.clip(it * 2, -1, 1)))}


def test_consonants_without_their_vowels_are_heard_as_hiss(spoken):
    # eSpeak NG says "ss" for the Thai "four"
    found = [finding.words for finding in listen(shaped(spoken["si"])) if finding.check == "bands"]
    assert found == ["35% of its energy lies over 3400 Hz: noise, or consonants without their vowels. Listen to it."]


def test_another_prompt_in_its_place_is_too_long_or_too_short(spoken):
    sorry, thanks = shaped(spoken["sorry"]), shaped(spoken["thanks"])
    assert {finding.check for finding in listen(sorry, thanks.seconds)} == {"duration"}
    assert {finding.check for finding in listen(thanks, sorry.seconds)} == {"duration"}


def test_a_voice_that_takes_its_time_is_measured_by_its_own_tempo(spoken):
    sorry, thanks = shaped(spoken["sorry"]), shaped(spoken["thanks"])
    slow = tempo([(sorry.seconds, sorry.seconds / 1.8), (thanks.seconds, thanks.seconds / 1.6), (2.0, 1.0)])
    assert slow == pytest.approx(1.8)
    assert {finding.check for finding in listen(sorry, sorry.seconds / 1.8)} == {"duration"}
    assert listen(sorry, sorry.seconds / 1.8 * slow) == ()


def test_a_second_of_silence_at_either_end_is_told_by_its_duration(spoken):
    good = shaped(spoken["thanks"])
    assert {finding.check for finding in listen(padded(good, 0.7, 0.7), good.seconds)} == {"duration"}


FORMATS = {
    "16 bits": (
        "WAV",
        "PCM_16",
        8000,
        "It has 8000 Hz, 1 channels and format 1, and carriers would convert it. Write it as WAV of 8000 Hz, one channel, mu-law.",
    ),
    "24 kHz": ("WAV", "ULAW", 24_000, "It has 24000 Hz, 1 channels and mu-law, and carriers would convert it."),
    "FLAC": ("FLAC", "PCM_16", 8000, "It is no WAV file, and carriers would convert it. Write it as WAV of 8000 Hz, one channel, mu-law."),
}


@pytest.mark.parametrize("what", FORMATS)
def test_what_carriers_would_convert_is_told(what):
    kind, subtype, rate, words = FORMATS[what]
    (finding,) = check_format(file_of(tone(440, rate=rate), kind, subtype))
    assert finding.words.startswith(words)


def test_a_telephone_file_needs_no_conversion_and_a_torn_one_is_no_wav():
    content = telephone_wav(tone(440))
    assert check_format(content) == ()
    assert check_format(content[:21]) != ()
    assert check_format(b"") != ()
