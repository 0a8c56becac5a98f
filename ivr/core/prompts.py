"""Turn a prompt, a language and values into the words a voice says.

Values are text in one canonical form each: a moment "2027-01-02 10:00", a date "1985-04-07", a time "10:00",
a telephone number "090-1234-5678" (grouped as it is to be read), digits "1234567", a key "5", a language "vi".
There is no fallback: a prompt that a language lacks is an error at load or at once, never another language.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from babel import Locale
from babel.core import get_global
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from ivr.core.entry import WESTERN, Era

# What a table of words holds; the loader refuses one that does not.
KEYS = "0123456789*#"
CENTURIES = ("19", "20")
LISTS = {"digits": 10, "weekdays": 7, "months": 12, "days": 31, "numbers": 100, "full-hours": 24, "clock-hours": 24, "minutes": 60}
# 1901 to 1909, and so on, have words of their own in many languages.
FIRST_TEN = 10


class PromptError(LookupError):
    """A prompt is missing or cannot be said; the words name the language and what is wrong."""


class Words:
    """How one language says keys, digits, dates and clock times; from prompts/common/LANGUAGE.words.toml."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table
        self.era = Era(**table["era"]) if "era" in table else WESTERN
        self._names = Locale.parse(table["locale"]).languages

    def language(self, code: str) -> str:
        """Say the name of the language with the BCP 47 code `code`."""
        return str(self._names[get_global("language_aliases").get(code, code)])  # CLDR files Tagalog under Filipino

    def key(self, key: str) -> str:
        """Say a key's name: one of 0 to 9, * and #."""
        return str(self._table["keys"][key])

    def digits(self, text: str) -> str:
        """Say digits one by one; groups parted by hyphens get a pause."""
        groups = (self._table["digit-joiner"].join(self._table["digits"][int(digit)] for digit in group) for group in text.split("-"))
        return str(self._table["group-joiner"].join(groups))

    def time(self, text: str) -> str:
        """Say a clock time "10:00", or that of a moment."""
        hour, minute = map(int, text[-5:].split(":"))
        if minute == 0:
            return str(self._table["full-hours"][hour])
        return str(self._table["clock-hours"][hour].format(minute=self._table["minutes"][minute]))

    def date(self, text: str) -> str:
        """Say a date of the years 1900 to 2099 with its year."""
        day = dt.date.fromisoformat(text)
        return str(self._table["full-date"].format(year=self._year(day.year), **self._parts(day)))

    def moment(self, text: str) -> str:
        """Say weekday, date and clock time, without the year."""
        day = dt.datetime.fromisoformat(text).date()
        spoken = self._table["date"].format(**self._parts(day))
        return str(self._table["moment"].format(date=spoken, time=self.time(text)))

    def _parts(self, day: dt.date) -> dict[str, str]:
        table = self._table
        return {"weekday": table["weekdays"][day.weekday()], "month": table["months"][day.month - 1], "day": table["days"][day.day - 1]}

    def _year(self, year: int) -> str:
        century, rest = divmod(year, 100)
        kind = "whole-century" if rest == 0 else "early-year" if rest < FIRST_TEN else "year"
        if str(century) not in self._table[kind]:
            raise PromptError(f"the year {year} cannot be said; years go from 1900 to 2099")
        return str(self._table[kind][str(century)].format(rest=self._table["numbers"][rest]))


def unreadable(text: str) -> Iterator[tuple[int, str]]:
    """Give what is no Fluent in the text of a .ftl file: the line it is on, from 1, and its first words."""
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, Junk) and entry.span:
            at = next((note.span.start for note in entry.annotations or () if note.span), entry.span.start)
            yield text.count("\n", 0, at) + 1, text[at:].strip().partition("\n")[0][:40]


class Prompts:
    """All prompts of one hotline in one language.

    Args:
        language: BCP 47 code of the files, "vi".
        resources: the texts of its .ftl files, common ones first.
        words: how the language says numbers.
    """

    def __init__(self, language: str, resources: Iterable[str], words: Words) -> None:
        self.language, self.words = language, words
        functions: dict[str, Any] = {
            "KEY": words.key,
            "LANGUAGE": words.language,
            "DIGITS": words.digits,
            "PHONE": words.digits,
            "DATE": words.date,
            "TIME": words.time,
            "MOMENT": words.moment,
        }
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        for text in resources:
            self._bundle.add_resource(FluentResource(text))

    def has(self, prompt: str) -> bool:
        """Say whether this language has `prompt` ("main.menu")."""
        name, _, attribute = prompt.partition(".")
        return bool(self._bundle.has_message(name) and attribute in self._bundle.get_message(name).attributes)

    def say(self, prompt: str, values: Mapping[str, str] | None = None) -> str:
        """Return the words of `prompt` ("main.menu") with `values`.

        Raises:
            PromptError: the language has no such prompt, or a value is missing or malformed.
        """
        name, _, attribute = prompt.partition(".")
        if not self.has(prompt):
            raise PromptError(f"{self.language}: there is no prompt {prompt}; add .{attribute} to {name} in its .ftl file")
        pattern = self._bundle.get_message(name).attributes[attribute]
        words, errors = self._bundle.format_pattern(pattern, dict(values or {}))
        if errors:
            raise PromptError(f"{self.language}: {prompt} cannot be said: {errors[0]}")
        return re.sub(r"\s+", " ", str(words)).strip()
