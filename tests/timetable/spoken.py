"""What the engine says of the hours, asked as a caller asks: key 3 tells them, key 0 dials a person or says why not.

Nothing of the timetable is used here: the engine is what every view is held against.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ivr.core.conversation import Call, Dial, KeysPressed, Say, Turn
from ivr.core.engine import Engine
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
ENGINE = Engine(HOTLINE)
FIRST, LAST = date(2027, 1, 1), date(2028, 12, 31)
SECOND = timedelta(seconds=1)
# A caller of every table of hours that questions have: line, language, table.
CALLERS = (
    ("general", "ja", "general-questions"),
    ("navi", "ja", "navi-questions"),
    ("city-hall", "ja", "city-hall-telephone"),
    ("foreign", "es", "foreign-questions"),
    ("foreign", "th", "thai-nepali-indonesian"),
    ("general", "vi", "vietnamese-tagalog"),
)


@dataclass(frozen=True)
class Spoken:
    """The values a caller hears: state, and until or opening, as prompts get them."""

    open: bool
    until: str
    opening: str


def press(line: str, language: str, node: str, key: str, now: datetime) -> Turn:
    """Press a key in a menu of a call that has come there."""
    return ENGINE.step(Call("CA1", HOTLINE.revision, line, language, node), KeysPressed(key), now)


def told_of(turn: Turn) -> Spoken:
    """Read what a turn says of hours."""
    values = dict(value for effect in turn.effects if isinstance(effect, Say) for part in effect.parts for value in part.values)
    return Spoken(values["state"] == "open", values.get("until", ""), values["opening"])


def question_told(line: str, language: str, now: datetime) -> Spoken:
    return told_of(press(line, language, "main", "3", now))


def counter_told(now: datetime) -> Spoken:
    """Say what a caller hears of the counter, wherever a menu leads to it."""
    for node in HOTLINE.nodes.values():
        for option in node.options:
            target = HOTLINE.nodes.get(option.to)
            values = dict(target.values) if target else {}
            if values.get("state") == ("hours", "counter", "state") and "until" in values:
                return told_of(press("general", "ja", node.id, option.key, now))
    raise AssertionError


def why_closed(line: str, language: str, now: datetime) -> str:
    """Press 0; return why nobody is dialled, "" if somebody is."""
    turn = press(line, language, "main", "0", now)
    if isinstance(turn.effects[-1], Dial):
        return ""
    values = dict(value for effect in turn.effects if isinstance(effect, Say) for part in effect.parts for value in part.values)
    return values["why"]


def written(moment: datetime | None) -> str:
    """Write a moment as values have it."""
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def days() -> list[date]:
    """Give the days worth asking about: holidays and year-ends with the day after, nth Thursdays, and every thirty-first."""
    found = set()
    for number in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        year_end = (day.month, day.day) >= (12, 28) or (day.month, day.day) <= (1, 5)
        if HOTLINE.hours.holiday(day) or year_end:
            found |= {day, day + timedelta(days=1)}
        nth_thursday = day.weekday() == 3 and (8 <= day.day <= 14 or 22 <= day.day <= 28)
        if nth_thursday or number % 31 == 0 or (day.month, day.day) == (2, 29):
            found.add(day)
    return sorted(day for day in found if FIRST <= day <= LAST)


def moments(hours: str) -> list[datetime]:
    """Give midnight and every time at which the hours open or close, on each of these days, and a second on either side."""
    edges = {0} | {edge for rule in HOTLINE.rules[hours] for window in rule.windows for edge in (window.opens, window.closes)}
    midnights = [datetime.combine(day, time.min, HOTLINE.zone) for day in days()]
    at = [midnight + timedelta(minutes=edge) for midnight in midnights for edge in sorted(edges)]
    return [moment + aside for moment in at for aside in (-SECOND, timedelta(), SECOND) if moment + aside >= midnights[0]]
