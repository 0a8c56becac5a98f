"""Who speaks is read from prompts/voices.toml, and an order that may end in silence is refused."""

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import FlowError, load_hotline
from tests.shipped import ROOT, shipped_hotline

FILES = read_files(ROOT / "tests" / "hotlines" / "waterworks")
VOICES = "prompts/voices.toml"


def refused(old: str, new: str) -> str:
    """Return why a hotline is refused whose voices say `new` instead of `old`."""
    assert old in FILES[VOICES]
    with pytest.raises(FlowError) as problem:
        load_hotline({**FILES, VOICES: FILES[VOICES].replace(old, new, 1)})
    return str(problem.value)


HEAD = 'order = ["recording", "carrier", "rendered"]\n'


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ('order = ["recording"]\n', 'ends in silence where ja has no recording; add "carrier" or "rendered"'),
        ('order = ["carrier", "carrier"]\n', "some of recording, carrier, rendered, each once"),
        ("", "order is missing"),
        (f'{HEAD}[[orders]]\nlanguages = ["xx"]\nprompts = ["water.burst"]\norder = ["carrier"]\n', 'there is no voice for "xx"'),
        (f'{HEAD}[[orders]]\nlanguages = ["ja"]\nprompts = ["no.such"]\norder = ["carrier"]\n', 'there is no prompt "no.such" in ja'),
        (
            f'{HEAD}[[orders]]\nlanguages = ["ja"]\nprompts = ["water.burst"]\norder = ["recording"]\n',
            "[[orders]] water.burst: ends in silence",
        ),
    ],
)
def test_an_order_that_cannot_be_used_is_told_with_what_to_write(new: str, told: str) -> None:
    assert told in refused(HEAD, new)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('quality = "natural"', 'quality = "lovely"', "natural, clear, poor"),
        ('rendered = ["open-jtalk"', 'rendered = ["open-talk"', 'Did you mean "open-jtalk"?'),
        ("speed = 0.8", "speed = 9", "a number from 0.5 to 2"),
        ("[voice.ja.pronunciation]", "[voice.ja.pronunciation]\nx = 1", "words, and how to write them instead"),
    ],
)
def test_a_voice_that_cannot_be_used_is_told_with_what_to_write(old: str, new: str, told: str) -> None:
    assert told in refused(old, new)


def test_a_language_without_a_voice_made_here_cannot_rely_on_one() -> None:
    files = FILES[VOICES].replace(HEAD, 'order = ["recording", "rendered"]\n', 1).replace('rendered = ["open-jtalk", "kokoro-ja"]\n', "", 1)
    with pytest.raises(FlowError, match=r"\[voice.ja\] names no voice made here"):
        load_hotline({**FILES, VOICES: files})


def test_nepali_is_heard_from_sound_made_here_before_the_hindi_voice_and_no_other_language_is() -> None:
    hotline = shipped_hotline()
    assert [language for language in hotline.languages if hotline.voices[language].needs_rendering] == ["ne"]
    assert hotline.voices["ne"].order_of("main.lost") == ("recording", "rendered", "carrier")
