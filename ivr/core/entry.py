"""Read what a caller keyed: a telephone number or a date, or the reason why it cannot be used.

Refusals never carry the digits: what was keyed wrongly may be an Individual Number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ivr.core.telephone import is_mobile

# The Individual Number has twelve digits: nothing that long is ever read, kept or repeated.
DIGITS_REFUSED = 12
FEWEST_TELEPHONE_DIGITS = 10
DATE_DIGITS = 8
EARLIEST_YEAR = 1900
# A date whose year was keyed with two digits.
SHORT_DATE_DIGITS = 6
LEAP_DAY = "0229"


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
    """Why it was not.

    reason: too-few, not-a-number, not-a-mobile, two-digit-year, no-leap-day, impossible-date, future-date, too-far-ahead, too-long-ago
    or individual-number.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Control:
    """No value: "back" (only * was keyed), "anew" (it ended in *), "nothing" (no key at all)."""

    meaning: str


Entry = Keyed | Refused | Control


@dataclass(frozen=True, slots=True)
class Limits:
    """What an entry is read against.

    today: of the call, in the hotline's zone; country: whose telephone numbers are asked for; era: of the caller's language: Thai
    callers may key a Buddhist year; days_ahead, days_back: how far from today a date may lie (days_back 0: any since 1900).
    """

    today: date
    country: str = ""
    era: Era = WESTERN
    days_ahead: int = 0
    days_back: int = 0


def read_entry(kind: str, keyed: str, limits: Limits) -> Entry:
    """Read one entry.

    Args:
        kind: a name in READERS: "telephone", "mobile" or "date".
        keyed: the keys without the final #; a * starts the entry anew.
        limits: what the value has to keep to.
    """
    if keyed == "":
        return Control("nothing")
    if any(len(part) >= DIGITS_REFUSED for part in keyed.split("*")):
        return Refused("individual-number")
    before, star, digits = keyed.rpartition("*")
    if star and not digits:
        return Control("anew" if before.strip("*") else "back")
    return READERS[kind](digits, limits)


def _are_digits(keyed: str) -> bool:
    return keyed.isascii() and keyed.isdigit()


def _telephone(digits: str, _limits: Limits) -> Entry:
    if not _are_digits(digits):
        return Refused("not-a-number")
    if len(digits) < FEWEST_TELEPHONE_DIGITS:
        return Refused("too-few")
    return Keyed(digits) if digits.startswith("0") else Refused("not-a-number")


def _mobile(digits: str, limits: Limits) -> Entry:
    read = _telephone(digits, limits)
    return read if not isinstance(read, Keyed) or is_mobile(digits, limits.country) else Refused("not-a-mobile")


def _date(digits: str, limits: Limits) -> Entry:
    if not _are_digits(digits):
        return Refused("impossible-date")
    if len(digits) < DATE_DIGITS:
        return Refused("two-digit-year" if len(digits) == SHORT_DATE_DIGITS else "too-few")
    year, month_and_day = limits.era.western(int(digits[:4])), digits[4:8]
    try:
        day = date(year, int(month_and_day[:2]), int(month_and_day[2:]))
    except ValueError:
        return Refused("no-leap-day" if month_and_day == LEAP_DAY and year >= EARLIEST_YEAR else "impossible-date")
    if len(digits) > DATE_DIGITS or year < EARLIEST_YEAR:
        return Refused("impossible-date")
    return _near(day, limits)


def _near(day: date, limits: Limits) -> Entry:
    """Refuse a date that lies too far from today."""
    days = (day - limits.today).days
    if days > limits.days_ahead:
        return Refused("too-far-ahead" if limits.days_ahead else "future-date")
    return Refused("too-long-ago") if limits.days_back and days < -limits.days_back else Keyed(day.isoformat())


READERS: dict[str, Callable[[str, Limits], Entry]] = {"telephone": _telephone, "mobile": _mobile, "date": _date}
