"""Seconds are those of the words as the carrier gets them: whoever measures a call measures the same ones."""

from datetime import datetime
from xml.etree.ElementTree import Element, fromstring

import pytest

from ivr.core.conversation import Call, CallStarted, KeysPressed, Part, Say
from ivr.core.engine import Engine
from ivr.phone.twiml import TwimlRenderer
from ivr.wording.ear import Ear
from tests.shipped import shipped_hotline
from tests.wording.changed import standards

NIGHT = datetime.fromisoformat("2027-01-02T03:10:00+09:00")


def seconds_of(answer: bytes) -> float:
    """Return how long an answer takes: each word in it, and the end of a sentence wherever another Say begins."""
    paces = standards().paces
    codes = {voice.language: code for code, voice in shipped_hotline().voices.items()}
    says = list(fromstring(answer).iter("Say"))
    spoken = [(paces[codes[say.get("language", "")]], _words(say), say.find("prosody") is not None) for say in says]
    assert spoken
    return sum(pace.seconds(words, slow=slow) for pace, words, slow in spoken) + sum(pace.stop_seconds for pace, _, _ in spoken[:-1])


def _words(say: Element) -> str:
    return "".join(say.itertext())


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("general", ""),
        ("general", "2"),
        ("general", "21#"),
        ("general", "1"),
        ("foreign", ""),
        ("foreign", "62"),
        ("foreign", "62#"),
        ("foreign", "71"),
        ("foreign", "9"),
        ("foreign", "63"),
    ],
)
def test_what_is_said_takes_as_long_as_the_answer_that_says_it(line: str, keys: str) -> None:
    hotline = shipped_hotline()
    engine = Engine(hotline)
    turn = engine.step(Call("CA1", hotline.revision), CallStarted(hotline.lines[line].incoming[0]), NIGHT)
    for key in keys:
        turn = engine.step(turn.call, KeysPressed(key), NIGHT)
    answer = TwimlRenderer("").render(hotline, turn.call, turn.effects)
    taken = Ear(hotline, standards().paces).to_the_last_word(turn.effects, turn.call.language)
    assert taken == pytest.approx(seconds_of(answer))


def test_prompts_of_one_language_are_one_breath_and_another_voice_begins_a_sentence() -> None:
    ear, pace = Ear(shipped_hotline(), standards().paces), standards().paces["en"]
    options = tuple(Part("main.lost", "en", (("key", key),)) for key in "12")
    words = " ".join(words for part in options if (words := ear.words(part)))
    assert ear.parts(options) == pytest.approx(pace.seconds(words))
    thai = Part("main.lost", "th", (("key", "1"),))
    assert ear.parts((options[0], thai)) == pytest.approx(ear.parts(options[:1]) + pace.stop_seconds + ear.parts((thai,)))
    twice = [Say("main.lost", options[:1]), Say("main.lost", options[1:])]
    assert ear.to_the_last_word(twice) == pytest.approx(ear.parts(options[:1]) + pace.stop_seconds + ear.parts(options[1:]))
    assert ear.parts(options, slow=True) == pytest.approx(ear.parts(options) * pace.slow_factor)


def test_the_callers_language_is_that_of_parts_without_one() -> None:
    ear = Ear(shipped_hotline(), standards().paces)
    own, other = Part("main.lost", "", (("key", "1"),)), Part("main.lost", "en", (("key", "1"),))
    assert ear.parts((own, other), "en") == ear.parts((other, other))
    assert ear.parts((own, other), "th") > ear.parts((other, other))
