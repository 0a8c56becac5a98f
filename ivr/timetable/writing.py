"""Write prompts as a notice has them, numbers in digits.

Everything here stands in for a way of writing that prompts will have themselves; `pen` is the one place to change then.
"""

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton

from ivr.core.prompts import Prompts, Words

# Weekday, day, month and year, each as the language writes them.
DAY = "yMMMEd"

Write = Callable[[str, Mapping[str, str]], str]


class _Written(Words):
    """The words of a language, its numbers as digits."""

    def key(self, key: str) -> str:
        """Write a key as it stands on a telephone."""
        return key

    def digits(self, text: str) -> str:
        """Write digits as they are printed."""
        return text

    def time(self, text: str) -> str:
        """Write a clock time of 24 hours, "9:30"."""
        hour, minute = text[-5:].split(":")
        return f"{int(hour)}:{minute}"

    def date(self, text: str) -> str:
        """Write a date with its year."""
        return str(format_date(dt.date.fromisoformat(text), "long", locale=self._table["locale"]))

    def moment(self, text: str) -> str:
        """Write weekday, date and clock time."""
        day = dt.datetime.fromisoformat(text).date()
        return f"{format_skeleton('MMMEd', day, locale=self._table['locale'])} {self.time(text)}"


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in one language. write: a prompt with its values, or raises PromptError."""

    write: Write
    locale: Locale

    def days(self, first: dt.date, last: dt.date) -> str:
        """Write a run of days with weekday and year; one day alone as one."""
        if first == last:
            return str(format_skeleton(DAY, first, locale=self.locale))
        return str(format_interval(first, last, DAY, locale=self.locale))


def pen(files: Mapping[str, str], language: str) -> Pen:
    """Return a pen for `language`.

    Args:
        files: of a hotline that loads, as `read_files` returns them.
    """
    parts = tomllib.loads(files["lines.toml"])["hotline"]["prompts"]
    table = tomllib.loads(files[f"prompts/common/{language}.words.toml"])
    prompts = Prompts(language, [files[f"prompts/{part}/{language}.ftl"] for part in parts], _Written(table))
    return Pen(prompts.say, Locale.parse(table["locale"]))
