"""Independent lists of numbers: made by num2words and indic-numtowords, or by a rule written down here a second time."""

import re
import tomllib
from collections.abc import Callable

from indic_numtowords import num2words as nepali
from num2words import num2words

from ivr.core.words import Words
from tests.shipped import ROOT

LANGUAGES = ("ja", "en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi", "tl")
NUMBERS = (*range(101), 101, 105, 110, 115, 150, 200, 350, 500, 800, 999, 1000, 1500, 2200)
LISTED = {"en": "en", "ja": "ja", "ko": "ko", "es": "es", "pt": "pt_BR", "th": "th", "vi": "vi", "id": "id"}


def table(language: str) -> dict[str, object]:
    return tomllib.loads((ROOT / f"prompts/common/{language}.words.toml").read_text(encoding="utf-8"))


def words(language: str) -> Words:
    return Words(table(language))


def american(number: int) -> str:
    return num2words(number, lang="en").replace(" and ", " ").replace(",", "")


def vietnamese(number: int) -> str:
    """As the north says it: tư after twenty, linh after a hundred."""
    said = re.sub(r"mươi bốn$", "mươi tư", num2words(number, lang="vi"))
    return said.replace(" lẻ ", " linh ")


def mandarin(number: int) -> str:
    """Count in Mandarin by its rule: 零 for a gap, 一十 inside a larger number, 十 alone below twenty."""
    digits = "零一二三四五六七八九"
    said, rest, gap = "", number, False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, rest = divmod(rest, unit)
        if digit:
            said += ("零" if gap else "") + digits[digit] + name
        gap = digit == 0 and said != "" and rest > 0
    return "零" if number == 0 else said.removeprefix("一") if 10 <= number < 20 else said


# Where Nepali has two spellings of one number, the list has the other one.
NEPALI = {10: "दश", 16: "सोह्र", 47: "सतचालीस", 54: "चउन्न", 59: "उनन्साठी", 69: "उनन्सत्तरी", 94: "चौरान्नब्बे", 99: "उनान्सय"}


def nepali_number(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if rest in NEPALI:
        return (f"{nepali(hundreds, lang='ne')} सय " if hundreds else "") + NEPALI[rest]
    return "शून्य" if number == 0 else str(nepali(number, lang="ne"))


COUNTED: dict[str, Callable[[int], str]] = {
    "en": american,
    "tl": american,
    "pt": lambda number: num2words(number, lang="pt_BR").replace("catorze", "quatorze"),
    "vi": vietnamese,
    "zh": mandarin,
    "ne": nepali_number,
}


def same_spelling(said: str) -> str:
    """Fold the vowels that Nepali writes long or short, and its two nasal signs, as its own dictionaries do."""
    return said.translate(str.maketrans("ीू", "िु", "ँं"))
