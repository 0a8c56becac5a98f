"""Write what a voice would say: the same values with digits, as a text message or a printed notice has them."""

import datetime as dt

from babel.dates import format_date, format_skeleton

from ivr.core.calendar import LEAP_YEAR
from ivr.core.words import Words


class Written(Words):
    """The words of a language, its numbers as digits; takes the same values as what is said."""

    def key(self, key: str) -> str:
        """Write a key as it stands on a telephone."""
        return key

    def digits(self, text: str) -> str:
        """Write digits as they are printed."""
        return text

    def number(self, text: str) -> str:
        """Write a number as digits."""
        return str(int(text))

    def count(self, text: str, unit: str) -> str:
        """Write so many of a unit; forms for one number only are for the ear, unless they hold no number at all."""
        forms = self.forms(unit)
        exact = forms.get(f"written-{int(text)}")
        return str((exact or forms.get("written") or self.plural(forms, text)).format(number=self.number(text)))

    def time(self, text: str) -> str:
        """Write a clock time of 24 hours, "9:30"."""
        hour, minute = text[-5:].split(":")
        return f"{int(hour)}:{minute}"

    def date(self, text: str) -> str:
        """Write a date with its year."""
        return str(format_date(dt.date.fromisoformat(text), "long", locale=self.locale))

    def day(self, text: str) -> str:
        """Write a day of every year."""
        month, day = map(int, text.split("-"))
        return str(format_skeleton("MMMMd", dt.date(LEAP_YEAR, month, day), locale=self.locale))

    def month(self, text: str) -> str:
        """Write a month with its year."""
        year, month = map(int, text.split("-"))
        return str(format_skeleton("yMMMM", dt.date(year, month, 1), locale=self.locale))

    def moment(self, text: str) -> str:
        """Write date, weekday and clock time."""
        day = dt.datetime.fromisoformat(text).date()
        weekday = self.locale.days["stand-alone"]["wide"][day.weekday()]
        return f"{self.day(f'{day:%m-%d}')} ({weekday}) {self.time(text)}"
