"""Say numbers, amounts, counts, dates and clock times as words of a language, from its table in prompts/common/LANGUAGE.words.toml."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from babel import Locale
from babel.core import get_global

from ivr.core.entry import WESTERN, Era

# What a table of words holds; the loader refuses one that does not.
KEYS = "0123456789*#"
CENTURIES = ("19", "20")
LISTS = {
    "digits": 10,
    "weekdays": 7,
    "months": 12,
    "days": 31,
    "numbers": 101,
    "hundreds": 9,
    "hundreds-and": 9,
    "thousands": 9,
    "thousands-and": 9,
    "full-hours": 24,
    "clock-hours": 24,
    "minutes": 60,
}
# 1901 to 1909, and so on, have words of their own in many languages.
FIRST_TEN = 10
HUNDRED, THOUSAND, MOST = 100, 1000, 9900


class WordsError(LookupError):
    """A value cannot be said; the words say what would have to stand in the table."""


class Words:
    """How one language says keys, numbers, dates and clock times."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table
        self.era = Era(**table["era"]) if "era" in table else WESTERN
        self.locale = Locale.parse(table["locale"])

    def language(self, code: str) -> str:
        """Say the name of the language with the BCP 47 code `code`."""
        return str(self.locale.languages[get_global("language_aliases").get(code, code)])  # CLDR files Tagalog under Filipino

    def key(self, key: str) -> str:
        """Say a key's name: one of 0 to 9, * and #."""
        return str(self._table["keys"][key])

    def digits(self, text: str) -> str:
        """Say digits one by one; groups parted by hyphens get a pause."""
        groups = (self._table["digit-joiner"].join(self._table["digits"][int(digit)] for digit in group) for group in text.split("-"))
        return str(self._table["group-joiner"].join(groups))

    def number(self, text: str) -> str:
        """Say a whole number from 0 to 999, or whole hundreds to 9,900."""
        number, table = int(text), self._table
        if not 0 <= number <= MOST or (number > THOUSAND and number % HUNDRED):
            raise WordsError(f"the number {number} cannot be said; numbers go from 0 to 999, and in hundreds to {MOST}")
        if number <= HUNDRED:
            return str(table["numbers"][number])
        size, unit = (THOUSAND, "thousands") if number >= THOUSAND else (HUNDRED, "hundreds")
        times, rest = divmod(number, size)
        if rest == 0:
            return str(table[unit][times - 1])
        return str(table[f"{unit}-and"][times - 1].format(rest=table.get("hundred-rests", {}).get(str(rest)) or self.number(str(rest))))

    def yen(self, text: str) -> str:
        """Say an amount of yen."""
        return str(self._table["yen"].format(number=self.number(text)))

    def count(self, text: str, unit: str) -> str:
        """Say so many of `unit`, a table of [counts]: its form for exactly this number, for one, or for any."""
        forms = self.forms(unit)
        return str(forms.get(str(int(text)), self.plural(forms, text)).format(number=self.number(text)))

    def forms(self, unit: str) -> Mapping[str, str]:
        """Return the forms of a unit; raise WordsError for one the language has no words for."""
        forms: Mapping[str, str] | None = self._table["counts"].get(unit)
        if forms is None:
            raise WordsError(
                f'there is no unit "{unit}"; add [counts.{unit}] to the words of the language, or use one of {", ".join(self.units)}'
            )
        return forms

    def plural(self, forms: Mapping[str, str], text: str) -> str:
        """Return the pattern of the plural form this number takes."""
        return forms.get(self.locale.plural_form(int(text)), forms["other"])

    @property
    def units(self) -> tuple[str, ...]:
        """The names of what can be counted."""
        return tuple(self._table["counts"])

    def time(self, text: str) -> str:
        """Say a clock time "10:00", or that of a moment."""
        hour, minute = map(int, text[-5:].split(":"))
        if exact := self._table.get("clock-times", {}).get(text[-5:]):
            return str(exact)
        if minute == 0:
            return str(self._table["full-hours"][hour])
        return str(self._table["clock-hours"][hour].format(minute=self._table["minutes"][minute]))

    def date(self, text: str) -> str:
        """Say a date of the years 1900 to 2099 with its year."""
        day = dt.date.fromisoformat(text)
        return str(self._table["full-date"].format(year=self._year(day.year), **self._parts(day)))

    def day(self, text: str) -> str:
        """Say a day of every year, "12-29"."""
        month, day = map(int, text.split("-"))
        return str(self._table["month-day"].format(month=self._table["months"][month - 1], day=self._table["days"][day - 1]))

    def month(self, text: str) -> str:
        """Say a month with its year, "2023-10"."""
        year, month = map(int, text.split("-"))
        return str(self._table["month-year"].format(month=self._table["months"][month - 1], year=self._year(year)))

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
            raise WordsError(f"the year {year} cannot be said; years go from 1900 to 2099")
        words = self._table.get("year-rests", {}).get(str(rest), self._table["numbers"][rest])
        return str(self._table[kind][str(century)].format(rest=words))
