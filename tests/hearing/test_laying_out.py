"""When things happen in a call that is heard: words one after the other, keys when they have been offered, and nothing that was cut off."""

from itertools import pairwise

import numpy as np
import pytest

from ivr.hearing import timeline as kinds
from ivr.hearing.happened import Asked, Ended, Happening, Pause, Recorded, Rings, Talked, Words
from ivr.hearing.laying_out import lay_out
from ivr.hearing.mixing import DOES, HEARS, mix
from ivr.hearing.timeline import Entry, Timeline
from ivr.hearing.transcript import clock, lines_of
from tests.hearing.voices import Humming
from tests.speech.goertzel import keys_in

RATE = 8000
# It rings for three seconds first.
ANSWERED = 3.0
LOST = Words("main.menu", "main.lost", "vi", "a" * 20, "Lost card: press one.", "1")
OTHER = Words("main.menu", "main.other", "vi", "b" * 40, "Something else: press two.", "2")
BIRTH = Words("callback.birth", "callback.birth", "vi", "c" * 20)


def laid(*happened: Happening, patient: bool = False) -> Timeline:
    return lay_out(happened, Humming(), patient=patient)


def menu(keys: str, **more) -> Asked:
    return Asked((LOST, OTHER), keys, 1, "", 5.0, **more)


def of(timeline: Timeline, kind: str) -> list[Entry]:
    return [entry for entry in timeline.entries if entry.kind == kind]


def told(timeline: Timeline) -> str:
    return "\n".join(lines_of(timeline, "a call", "Hummed."))


def test_a_call_rings_once_and_words_follow_one_another() -> None:
    timeline = laid(LOST, OTHER, Ended("hotline"))
    (ring,) = of(timeline, kinds.RING)
    first, second = of(timeline, kinds.WORDS)
    assert (ring.start, ring.end) == (0, ANSWERED)
    assert (first.start, first.end) == (3.0, 4.0)
    assert (second.start, second.end) == (4.0, 6.0)
    assert timeline.seconds == pytest.approx(6.0 + 3)


def test_a_key_comes_soon_after_it_was_offered_and_cuts_off_the_rest() -> None:
    timeline = laid(menu("1"), Ended("caller"))
    (key,) = of(timeline, kinds.KEY)
    first, second = of(timeline, kinds.WORDS)
    assert key.start == pytest.approx(first.end + 0.6)
    assert (second.cut, second.end) == (True, key.start)
    heard = mix(timeline)[:, HEARS]
    assert abs(heard[round((key.start - 0.1) * RATE) : round((key.start - 0.02) * RATE)]).max() > 0.3
    assert not heard[round(key.start * RATE) :].any()
    assert "main.other" in told(timeline)
    assert "(cut off)" in told(timeline)


def test_a_patient_caller_hears_all_words_first() -> None:
    timeline = laid(menu("1"), patient=True)
    (key,) = of(timeline, kinds.KEY)
    assert key.start == pytest.approx(6.0 + 0.6)
    assert not any(entry.cut for entry in timeline.entries)


def test_words_that_had_not_begun_when_the_key_came_are_not_heard_of() -> None:
    short = Words("main.menu", "main.short", "vi", "d" * 4)
    timeline = laid(Asked((LOST, short, short, short, short, OTHER), "1", 1, "", 5.0))
    assert [entry.text for entry in of(timeline, kinds.WORDS)] == ["main.lost", *["main.short"] * 3]
    assert "main.other" not in told(timeline)


def test_a_key_that_no_words_offer_comes_after_all_of_them() -> None:
    (key,) = of(laid(menu("7")), kinds.KEY)
    assert key.start == pytest.approx(6.0 + 0.6)


def test_of_a_prompt_that_several_files_say_the_key_comes_after_the_last() -> None:
    files = [Words("main.menu", "main.lost", "vi", text, "", "1", url=f"/audio/{place}.wav") for place, text in enumerate(("Lost", "", ""))]
    again = Words("main.menu", "main.lost", "vi", "Lost", "", "1", url="/audio/0.wav")
    timeline = laid(Asked((*files, OTHER, again), "1", 1, "", 5.0))
    (key,) = of(timeline, kinds.KEY)
    assert key.start == pytest.approx(ANSWERED + 3 * 1.0 + 0.6)
    assert told(timeline).count("main.lost") == 1


@pytest.mark.parametrize(("keys", "waits"), [("19850407#", 0.3), ("19850407", 3.0)])
def test_digits_follow_the_words_and_what_does_not_end_them_is_waited_for(keys: str, waits: float) -> None:
    timeline = laid(Asked((BIRTH, Pause(4)), keys, None, "#", 3.0), BIRTH)
    pressed = of(timeline, kinds.KEY)
    assert "".join(entry.text[-1] for entry in pressed) == keys
    assert pressed[0].start == pytest.approx(4.0 + 0.6)
    assert {round(after.start - before.start, 6) for before, after in pairwise(pressed)} == {0.3}
    assert of(timeline, kinds.WORDS)[-1].start == pytest.approx(pressed[-1].end + waits)
    found = keys_in(mix(timeline)[:, DOES], RATE)
    assert "".join(key for _, _, key in found) == keys
    assert [start for start, _, _ in found] == pytest.approx([entry.start for entry in pressed], abs=0.021)


def test_silence_takes_as_long_as_the_hotline_waits_pauses_included() -> None:
    timeline = laid(Asked((BIRTH, Pause(4)), "", None, "#", 3.0))
    (silence,) = of(timeline, kinds.SILENCE)
    assert (silence.start, silence.end) == (8.0, 11.0)
    assert "0:08.0  silence, 3 s" in told(timeline)


def test_keys_pressed_ahead_are_heard_once_and_the_words_they_answer_not_at_all() -> None:
    timeline = laid(menu("12"), menu("2", ahead=True))
    assert [entry.text for entry in of(timeline, kinds.KEY)] == ["key 1", "key 2"]
    assert len(of(timeline, kinds.WORDS)) == 2


def test_a_recording_is_a_beep_a_murmur_and_the_silence_that_ends_it() -> None:
    timeline = laid(Recorded(3, 10, 5), Ended("hotline"))
    (beep,), (speech,), (silence,) = (of(timeline, kind) for kind in (kinds.BEEP, kinds.SPEECH, kinds.SILENCE))
    assert (beep.start, speech.start, silence.start) == pytest.approx((3.0, 3.3, 6.3))
    assert silence.end - silence.start == pytest.approx(5)
    mixed = mix(timeline)
    assert mixed[round(3.5 * RATE) : round(6.2 * RATE), DOES].any()
    assert not mixed[round(3.35 * RATE) : round(6.2 * RATE), HEARS].any()
    assert keys_in(mixed[:, DOES], RATE) == []


def test_a_recording_ends_by_a_key_by_its_length_or_by_hanging_up() -> None:
    by_key = laid(Recorded(3, 10, 5, key="#"))
    assert [entry.text for entry in of(by_key, kinds.KEY)] == ["key #"]
    assert not of(by_key, kinds.SILENCE)
    assert not of(laid(Recorded(10, 10, 5)), kinds.SILENCE)
    hung_up = laid(Recorded(4, 10, 5, hung_up=True), Ended("caller"))
    assert told(hung_up).splitlines()[-3:-1] == ["0:03.3  the caller speaks, 4 s", "0:07.6  the caller hangs up"]


def test_a_desk_that_does_not_answer_rings_to_its_end_and_one_that_is_busy_not_at_all() -> None:
    timeline = laid(Rings("foreign-1", "no-answer", 20), Rings("foreign-2", "busy", 20), LOST)
    rings = of(timeline, kinds.RING)
    assert [entry.end - entry.start for entry in rings] == [3, 20]
    (words,) = of(timeline, kinds.WORDS)
    assert words.start == pytest.approx(3 + 20 + 1.5)
    heard = mix(timeline)[:, HEARS]
    seconds = [bool(heard[second * RATE : (second + 1) * RATE].any()) for second in range(24)]
    assert seconds == [True, False, False] * 8


def test_it_rings_on_while_the_desk_hears_the_whisper() -> None:
    whisper = Words("desk.accept", "desk.accept", "en", "e" * 20, "", "1")
    answered = Rings("foreign-1", "answered", 20, (Asked((whisper, whisper), "1", 1, "", 6.0),))
    timeline = laid(answered, Talked("foreign-1", 60, "desk"), Ended("hotline"))
    _, ring = of(timeline, kinds.RING)
    assert ring.end - ring.start == pytest.approx(6 + 1.0 + 0.6 + 0.1 + 0.3)
    assert not of(timeline, kinds.WORDS)
    assert not of(timeline, kinds.KEY)
    lines = told(timeline)
    assert f'{clock(ANSWERED + 6)}  at the desk: [en] desk.accept  "{"e" * 20}"' in lines
    assert "at the desk: key 1" in lines
    assert "talk with foreign-1, 60 s" in lines


def test_in_a_talk_one_speaks_at_a_time_and_its_length_is_the_true_one() -> None:
    timeline = laid(Talked("crew-1", 60, "caller"), Ended("caller"))
    mixed = mix(timeline)
    assert len(mixed) / RATE == pytest.approx(3 + 60 + 0.02)
    talk = np.abs(mixed[3 * RATE : 63 * RATE])
    both = np.minimum(talk[:, HEARS], talk[:, DOES])
    assert not both.any()
    assert talk[:, HEARS].any()
    assert talk[:, DOES].any()


def test_the_busy_tone_tells_that_the_hotline_has_hung_up_and_a_break_is_called_so() -> None:
    assert told(laid(Ended("hotline"))).splitlines()[-2:] == ["0:03.0  the hotline hangs up", "0:06.0  end"]
    assert "the call breaks: error 11200" in told(laid(Ended("", "error 11200")))


def test_a_caller_who_does_not_go_on_hangs_up_after_the_words() -> None:
    timeline = laid(menu("", hung_up=True), Ended("caller"))
    assert told(timeline).splitlines()[-2:] == ["0:07.5  the caller hangs up", "0:07.5  end"]


def test_the_words_of_a_prompt_have_their_english_below_and_slow_ones_say_so() -> None:
    slow = Words("main.menu", "main.lost", "vi", "Xin chào", "Hello", slow=True)
    voices = Humming()
    timeline = lay_out([slow], voices)
    assert '0:03.0  [vi] main.lost slowly  "Xin chào"\n        Hello\n' in told(timeline)
    assert voices.said == [("vi", "Xin chào", True)]


def test_nothing_is_louder_than_a_file_can_hold() -> None:
    mixed = mix(Timeline(tuple(Entry(0, 1, kinds.WORDS, "loud", Humming().play("")) for _ in range(5)), 1))
    assert abs(mixed).max() < 1
