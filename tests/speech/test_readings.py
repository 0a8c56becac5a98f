"""Japanese words are read as the Japanese read them."""

import re
import tomllib
from pathlib import Path

from ivr.speech.japanese import reading
from ivr.speech.spelling import spelt
from tests.shipped import shipped_files, shipped_hotline

JAPANESE = shipped_hotline().voices["ja"]
LISTED = tomllib.loads((Path(__file__).parent / "readings.toml").read_text(encoding="utf-8"))
READINGS = {word: kana for table in LISTED.values() for word, kana in table.items()}
ENOUGH, RIGHT = 200, 0.99
KANJI = re.compile("[一-龥々]")

PROMPTS = "".join(text for file, text in shipped_files().items() if file.endswith("/ja.ftl"))


def test_listed_words_are_read_right() -> None:
    read = {word: reading(spelt(JAPANESE.rendered[0], JAPANESE.pronunciation, word)) for word in READINGS}
    wrong = {word: (kana, READINGS[word]) for word, kana in read.items() if kana != READINGS[word]}
    assert len(READINGS) >= ENOUGH
    assert len(wrong) <= (1 - RIGHT) * len(READINGS), wrong


def test_most_of_what_is_written_in_the_prompts_is_listed() -> None:
    listed = set("".join(READINGS))
    kanji = KANJI.findall(PROMPTS)
    assert sum(sign in listed for sign in kanji) >= 0.85 * len(kanji)
