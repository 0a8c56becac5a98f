"""Read what a caller keyed: a telephone number or a date, or the reason why it cannot be used.

Refusals never carry the digits: what was keyed wrongly may be an Individual Number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

# The Individual Number has twelve digits: nothing that long is ever read, kept or repeated.
DIGITS_REFUSED = 12
FEWEST_TELEPHONE_DIGITS = 10
DATE_DIGITS = 8
EARLIEST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Era:
    """Years of another calendar that speakers of a language key by habit: those from first to last are `ahead` years ahead of ours."""

    first: int
    last: int
    ahead: int

    def western(self, year: int) -> int:
        """Return the year of the Western calendar."""
        return year - self.ahead if self.first <= year <= self.last else year


WESTERN = Era(0, -1, 0)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A value that was read: digits of a telephone number, or an ISO date."""

    value: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Why it was not: too-few, not-a-number, impossible-date, future-date or individual-number."""

    reason: str


@dataclass(frozen=True, slots=True)
class Control:
    """No value: "back" (only * was keyed), "anew" (it ended in *), "nothing" (no key at all)."""

    meaning: str


Entry = Keyed | Refused | Control


def read_entry(kind: str, keyed: str, today: date, era: Era = WESTERN) -> Entry:
    """Read one entry.

    Args:
        kind: a name in READERS: "telephone" or "date".
        keyed: the keys without the final #; a * starts the entry anew.
        today: the day of the call in the hotline's zone.
        era: of the caller's language: Thai callers may key a Buddhist year.
    """
    if keyed == "":
        return Control("nothing")
    if any(len(part) >= DIGITS_REFUSED for part in keyed.split("*")):
        return Refused("individual-number")
    before, star, digits = keyed.rpartition("*")
    if star and not digits:
        return Control("anew" if before.strip("*") else "back")
    return READERS[kind](digits, today, era)


def _are_digits(keyed: str) -> bool:
    return keyed.isascii() and keyed.isdigit()


def _telephone(digits: str, _today: date, _era: Era) -> Entry:
    if not _are_digits(digits):
        return Refused("not-a-number")
    if len(digits) < FEWEST_TELEPHONE_DIGITS:
        return Refused("too-few")
    return Keyed(digits) if digits.startswith("0") else Refused("not-a-number")


def _date(digits: str, today: date, era: Era) -> Entry:
    if not _are_digits(digits):
        return Refused("impossible-date")
    if len(digits) < DATE_DIGITS:
        return Refused("too-few")
    year = era.western(int(digits[:4]))
    try:
        day = date(year, int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return Refused("impossible-date")
    if len(digits) > DATE_DIGITS or year < EARLIEST_YEAR:
        return Refused("impossible-date")
    return Refused("future-date") if day > today else Keyed(day.isoformat())


READERS: dict[str, Callable[[str, date, Era], Entry]] = {"telephone": _telephone, "date": _date}
