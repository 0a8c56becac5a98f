"""The tones of a line are what the standard says, as a decoder hears them that knows nothing of what made them."""

import numpy as np
import pytest

from ivr.speech import tones
from tests.speech.goertzel import KEYS, key_in, keys_in, power_at

RATES = (8000, 24000)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("key", "".join(KEYS))
def test_every_key_is_heard_as_itself(key: str, rate: int) -> None:
    sound = tones.key_tone(key, rate)
    assert sound.seconds == pytest.approx(0.1)
    ((start, end, heard),) = keys_in(np.concatenate([np.zeros(rate // 2), sound.samples, np.zeros(rate // 2)]), rate)
    assert heard == key
    assert (start, end) == (pytest.approx(0.5, abs=0.021), pytest.approx(0.6, abs=0.021))


def test_both_tones_of_a_key_have_the_stated_levels() -> None:
    middle = tones.key_tone("5", 8000, 0.5).samples[400:3600]
    low, high = power_at(middle, 770, 8000), power_at(middle, 1336, 8000)
    assert (2 * low) ** 0.5 == pytest.approx(0.2, rel=0.02)
    assert (2 * high) ** 0.5 == pytest.approx(0.25, rel=0.02)
    assert abs(tones.key_tone("5", 8000).samples).max() <= 0.45


def test_a_key_that_no_telephone_has_is_refused() -> None:
    with pytest.raises(KeyError):
        tones.key_tone("x", 8000)


def test_ringing_is_400_hertz_that_swells_16_times_a_second_for_one_second_of_three() -> None:
    sound = tones.ring_tone(8000)
    assert sound.seconds == 3
    assert not sound.samples[8000:].any()
    spectrum = abs(np.fft.rfft(sound.samples[:8000])) / 4000
    assert sorted(np.argsort(spectrum)[-3:]) == [384, 400, 416]
    assert key_in(sound.samples[:800], 8000) == ""


def test_busy_is_half_a_second_of_400_hertz_and_half_a_second_of_nothing() -> None:
    sound = tones.busy_tone(8000)
    assert sound.seconds == 1
    assert not sound.samples[4000:].any()
    assert int(np.argmax(abs(np.fft.rfft(sound.samples[:4000])))) * 2 == 400


def test_the_beep_is_no_key_and_nothing_is_louder_than_a_line_takes() -> None:
    assert keys_in(tones.beep(8000).samples, 8000) == []
    for sound in (tones.beep(8000), tones.click(8000), tones.ring_tone(8000), tones.busy_tone(8000)):
        assert 0.1 < abs(sound.samples).max() < 0.5
    assert not tones.silence(0.5, 8000).samples.any()
