"""Speech is made one piece of many: equally loud, without idle silence, offset, hum and clicks, however it came."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ivr.speech.levels import active_level, frame_levels, peak_level
from ivr.speech.rates import resample
from ivr.speech.shaping import CEILING_DB, LEAD_SECONDS, TAIL_SECONDS, TARGET_DB, shape
from ivr.speech.sound import Sound, SoundError
from tests.speech.conftest import GOOD
from tests.speech.making import changed, padded, tone


def level_on_the_telephone(sound):
    return active_level(resample(sound, 8000))


@pytest.mark.parametrize("name", GOOD)
def test_every_voice_and_length_is_equally_loud_on_the_telephone(spoken, name):
    assert abs(level_on_the_telephone(shape(spoken[name])) - TARGET_DB) < 0.1


@pytest.mark.parametrize("name", GOOD)
def test_no_peak_comes_near_full_scale_at_any_rate(spoken, name):
    sound = shape(spoken[name])
    assert all(peak_level(resample(sound, rate)) <= CEILING_DB + 0.05 for rate in (8000, 24_000))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(GOOD),
    loudness=st.tuples(st.floats(-35, 20), st.floats(-0.3, 0.3)),
    silences=st.tuples(st.floats(0, 2), st.floats(0, 2)),
    rate=st.sampled_from([16_000, 22_050, 44_100, 48_000]),
)
def test_the_same_speech_sounds_the_same_however_loud_late_and_off_centre_it_was_recorded(spoken, name, loudness, silences, rate):
    gain, offset = loudness
    plain = shape(spoken[name])
    quieter = changed(spoken[name], lambda it: it * 10 ** (gain / 20))
    sound = shape(changed(resample(padded(quieter, *silences), rate), lambda it: it + offset))
    assert abs(level_on_the_telephone(sound) - level_on_the_telephone(plain)) < 0.5
    assert abs(sound.seconds - plain.seconds) < 0.03
    assert peak_level(sound) <= CEILING_DB + 0.05
    assert abs(float(sound.samples.mean())) < 1e-3


def test_a_room_around_the_speech_is_cut_off_as_silence_is(spoken):
    quiet = np.random.default_rng(1).standard_normal(5 * 24_000) * 10 ** (-70 / 20)
    sound = padded(shape(spoken["sorry"]), 1.5, 2)
    recorded = changed(sound, lambda it: it + np.resize(quiet, len(it)))
    assert abs(shape(recorded).seconds - shape(spoken["sorry"]).seconds) < 0.03


def test_just_a_breath_is_left_before_and_what_dies_away_after(spoken):
    levels = frame_levels(shape(padded(spoken["sorry"], 1, 1)))
    loud = np.flatnonzero(levels > TARGET_DB - 35)
    assert abs(loud[0] * 0.005 + 0.02 - LEAD_SECONDS) < 0.011
    assert abs((len(levels) - loud[-1]) * 0.005 - TAIL_SECONDS) < 0.011


@pytest.mark.parametrize("name", GOOD)
def test_it_begins_and_ends_without_a_click(spoken, name):
    loud = changed(spoken[name], lambda it: it[len(it) // 4 : len(it) * 3 // 4])
    samples = shape(loud).samples
    assert abs(samples[0]) < 1e-3
    assert abs(samples[-1]) < 1e-3


def test_hum_and_rumble_are_taken_out_and_the_voice_is_not(spoken):
    clean = shape(spoken["sorry"])
    hum = tone(25, clean.seconds, level=0.01).samples
    recorded = shape(changed(clean, lambda it: it + np.resize(hum, len(it))))
    energy = np.abs(np.fft.rfft(recorded.samples)) ** 2
    assert energy[np.fft.rfftfreq(len(recorded.samples), 1 / recorded.rate) < 40].sum() < energy.sum() * 1e-4
    assert abs(level_on_the_telephone(recorded) - level_on_the_telephone(clean)) < 0.2
    assert abs(recorded.seconds - clean.seconds) < 0.03


def test_a_word_of_80_milliseconds_and_a_minute_are_shaped_alike(spoken):
    word = changed(spoken["ten"], lambda it: it[: round(0.08 * spoken["ten"].rate)])
    minute = changed(spoken["sorry"], lambda it: np.resize(it, 60 * spoken["sorry"].rate))
    assert abs(level_on_the_telephone(shape(word)) - level_on_the_telephone(shape(minute))) < 0.5
    assert shape(word).seconds < 0.2
    assert abs(shape(minute).seconds - 60) < 0.2


def test_a_crack_makes_the_rest_quieter_and_is_never_clipped(spoken):
    cracked = changed(spoken["sorry"], lambda it: np.where(np.arange(len(it)) == 30_000, 5, it * 0.2))
    sound = shape(cracked)
    assert peak_level(sound) <= CEILING_DB + 0.05
    assert level_on_the_telephone(sound) < TARGET_DB - 3


REFUSED = {
    "silence": (Sound(np.zeros(24_000, np.float32), 24_000), "it is silent from end to end"),
    "an offset only": (Sound(np.full(24_000, 0.3, np.float32), 24_000), "it is silent from end to end"),
    "a card without a microphone": (tone(440, level=1e-4), "it is silent from end to end"),
    "nothing": (tone(440, 0), "it takes 0.00 seconds; say 0.04 to 120, and split what is longer"),
    "three minutes": (tone(440, 180), "it takes 180.00 seconds; say 0.04 to 120, and split what is longer"),
    "no numbers": (changed(tone(440), lambda it: it * np.nan), "some samples are no numbers: whatever made this sound is broken"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_speech_at_all_is_refused(what):
    sound, words = REFUSED[what]
    with pytest.raises(SoundError) as refused:
        shape(sound)
    assert str(refused.value).startswith(words)
