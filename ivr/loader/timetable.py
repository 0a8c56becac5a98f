"""Read hours.toml: windows as text, rules and runs of dates, into what the hours engine asks."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from ivr.core.calendar import LEAP_YEAR, MINUTES_A_DAY
from ivr.core.hours import Hours, HoursError, Rule, RunOfDates, Window

MINUTES_AN_HOUR = 60
SPAN_OF_DATES = re.compile(r"(\d\d)-(\d\d) to (\d\d)-(\d\d)")
CLOCK = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)")


def read_window(text: str) -> Window:
    """Read "9:30-20:00" or the overnight "20:00-9:30"; raise HoursError for anything else, an empty window included."""
    match = CLOCK.fullmatch(text)
    if match is None:
        raise HoursError(f'the window "{text}" cannot be read; write it as "9:30-20:00"')
    start_hour, start_minute, end_hour, end_minute = map(int, match.groups())
    opens, closes = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if max(start_minute, end_minute) >= MINUTES_AN_HOUR or opens >= MINUTES_A_DAY or closes > MINUTES_A_DAY:
        raise HoursError(f'the window "{text}" names a time that no clock shows; hours go from 0:00 to 24:00')
    if closes == MINUTES_A_DAY - 1:
        raise HoursError(f'the window "{text}" leaves out the last minute of the day: none holds the minute it ends at; write 24:00')
    if opens == closes:
        raise HoursError(f'the window "{text}" is empty; write closed = true, or "0:00-24:00" for the whole day')
    return Window(opens, closes if closes > opens else closes + MINUTES_A_DAY)


def read_hours(name: str, table: Mapping[str, Any]) -> Hours:
    """Read one [hours.NAME] table; raise HoursError that names it and says what to write.

    Keys: source (text), always (true or absent), rules: each `on` and either `open` ("9:30-20:00", several with
    commas) or closed = true.
    """
    rules = tuple(_read_rule(name, rule) for rule in table.get("rules", ()))
    always = table.get("always", False) is True
    if not rules and not always:
        raise HoursError(f"[hours.{name}] says nothing; write always = true, or rules = [...]")
    if rules and always:
        raise HoursError(f"[hours.{name}] is always open and has rules; leave one of the two out")
    return Hours(name, str(table.get("source", "")), rules, always)


def _read_rule(name: str, rule: Mapping[str, Any]) -> Rule:
    if set(rule) != {"on", "open"} and not (set(rule) == {"on", "closed"} and rule["closed"] is True):
        raise HoursError(
            f"[hours.{name}] the rule {dict(rule)} must be an `on` with either open or closed; "
            'write { on = "Mon-Fri", open = "9:30-20:00" } or { on = "Sun", closed = true }'
        )
    try:
        windows = sorted(
            (read_window(part.strip()) for part in rule.get("open", "").split(",") if part.strip()), key=lambda window: window.opens
        )
    except HoursError as error:
        raise HoursError(f"[hours.{name}] on {rule['on']}: {error}") from None
    if "open" in rule and not windows:
        raise HoursError(f"[hours.{name}] on {rule['on']}: open is empty; write closed = true")
    for earlier, later in pairwise(windows):
        if later.opens < earlier.closes:
            raise HoursError(f"[hours.{name}] on {rule['on']}: the windows overlap; join them into one")
    return Rule(rule["on"], tuple(windows))


def read_dates(name: str, text: str) -> RunOfDates:
    """Read a run of dates of [days], "12-29 to 01-03"; raise HoursError for anything else."""
    match = SPAN_OF_DATES.fullmatch(text)
    if match is None:
        raise HoursError(f'[days] {name} = "{text}" cannot be read; write it as "12-29 to 01-03", month first')
    first_month, first_day, last_month, last_day = map(int, match.groups())
    try:
        for month, day in ((first_month, first_day), (last_month, last_day)):
            date(LEAP_YEAR, month, day)
    except ValueError:
        raise HoursError(f'[days] {name} = "{text}" names a day no calendar has; month first: "12-29 to 01-03"') from None
    return (first_month, first_day), (last_month, last_day)
