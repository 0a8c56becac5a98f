"""Estimate how long words take a telephone voice: prompts/pace.toml says how fast each language is spoken.

seconds = units / units-per-second + a pause for each comma and each sentence end between words. What a unit is can be counted
from the writing alone, without a dictionary.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import isfinite

from ivr.loader import types
from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.reading import PACE_FILE, FlowError
from ivr.loader.schema import Key

FILE = f"prompts/{PACE_FILE}"
HEAD = {"slow-factor": Key("rate"), "pace": Key("table")}
PACE = {
    "unit": Key("unit"),
    "units-per-second": Key("rate"),
    "comma-seconds": Key("pause"),
    "stop-seconds": Key("pause"),
    "kanji-morae": Key("rate", 1.0),
    "source": Key("text"),
}


def _is_amount(it: object) -> bool:
    return isinstance(it, int | float) and not isinstance(it, bool) and isfinite(it) and it >= 0


TYPES = types.TYPES | {
    "unit": (lambda it: isinstance(it, str) and it in UNITS, "letter, mora or syllable", '"letter"'),
    "rate": (lambda it: _is_amount(it) and it > 0, "a number above 0", "5.5"),
    "pause": (_is_amount, "seconds, 0 or more", "0.35"),
}

STOPS = ".!?。！？।"
COMMAS = ",;:、，；："
# Marks in a row make one pause: the longest one's.
PAUSE = re.compile(rf"[{STOPS}{COMMAS}][{STOPS}{COMMAS}\s]*")
# A Thai letter under ์ is silent; Thai tones and the Devanagari virama are written above or below a letter and are none.
SILENT = re.compile(r".[\u0e34-\u0e39]?\u0e4c|[\u0e47-\u0e4b\u094d]")
KANJI = re.compile(r"[\u3400-\u9fff\uf900-\ufaff々]")
# Small ones share the mora of the kana before them; っ and ー are morae of their own.
SHARED_MORA = re.compile(r"[ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ]")
# A Han character, a Hangul block, or a word of other letters: Vietnamese writes each syllable as a word.
SYLLABLE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]|[^\W\d_\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]+")


class PaceError(FlowError):
    """A table of paces cannot be used. problems: one line each, with table, key and what to write instead."""


def _letters(words: str, _kanji_morae: float) -> float:
    return sum(unicodedata.category(sign)[0] in "LM" for sign in SILENT.sub("", words))


def _morae(words: str, kanji_morae: float) -> float:
    kanji, kana = KANJI.subn("", SHARED_MORA.sub("", words))[::-1]
    return kanji * kanji_morae + sum(map(str.isalpha, kana))


def _syllables(words: str, _kanji_morae: float) -> float:
    return len(SYLLABLE.findall(words))


UNITS: dict[str, Callable[[str, float], float]] = {"letter": _letters, "mora": _morae, "syllable": _syllables}


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast one language is spoken on the telephone.

    Args:
        unit: a name in UNITS.
        comma_seconds: of a pause inside a sentence.
        stop_seconds: of a pause between sentences.
        kanji_morae: how many morae a kanji has on average; where the unit is no mora, without meaning.
        slow_factor: how many times as long slow speech takes.
        source: the voice that was measured, or whose figures these are.
    """

    unit: str
    units_per_second: float
    comma_seconds: float
    stop_seconds: float
    kanji_morae: float
    slow_factor: float
    source: str

    def seconds(self, words: str, *, slow: bool = False) -> float:
        """Return how long `words` take, in seconds, 0 or more, without the silence before and after them.

        Args:
            words: as a prompt says them: numbers written as words.
            slow: spoken as `<prosody rate="slow">`.
        """
        spoken = unicodedata.normalize("NFC", words).strip(f"{STOPS}{COMMAS} \t\n")
        pauses = (self.stop_seconds if any(mark in STOPS for mark in run) else self.comma_seconds for run in PAUSE.findall(spoken))
        taken = UNITS[self.unit](spoken, self.kanji_morae) / self.units_per_second + sum(pauses)
        return taken * self.slow_factor if slow else taken


def read_pace(text: str | None, languages: Iterable[str]) -> dict[str, Pace]:
    """Read the text of prompts/pace.toml: language -> Pace.

    Args:
        text: None where there is no such file.
        languages: that are to be measured; each needs a pace.

    Raises:
        PaceError: with all problems.
    """
    if text is None:
        raise PaceError([f"{FILE}: is missing; how long words take is measured by it"])
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PaceError([f"{FILE}: cannot be read as TOML: {error}; texts stand in quotes, and a table's name in [brackets]"]) from None
    problems = Problems()
    head = read_table(problems, FILE, content, HEAD, TYPES)
    tables = {
        language: read_table(problems, f"{FILE} [pace.{language}]", table, PACE, TYPES)
        for language, table in (read_tables(problems, FILE, head, "pace") if "pace" in content else ())
    }
    for language in languages if tables else ():
        if language not in tables:
            problems.add(FILE, f'there is no pace of the language "{language}"; write [pace.{language}] as for the others')
    if problems.found:
        raise PaceError(problems.found)
    return {
        language: Pace(
            unit=table["unit"],
            units_per_second=table["units-per-second"],
            comma_seconds=table["comma-seconds"],
            stop_seconds=table["stop-seconds"],
            kanji_morae=table["kanji-morae"],
            slow_factor=head["slow-factor"],
            source=table["source"],
        )
        for language, table in tables.items()
    }
