"""Check the hours: tables open at some time, and no minute is in two openings or left between them."""

from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from ivr.core.model import Hotline
from ivr.loader.problems import Problems

# Two years with a leap day hold every kind of day a table can tell apart, year-end included.
FIRST_DAY = date(2027, 1, 1)
LAST_DAY = date(2028, 12, 31)


def check_minutes(hotline: Hotline, problems: Problems, *, has_calendar: bool) -> None:
    """Note hours that never open, overlap or leave a minute out."""
    for name, rules in hotline.rules.items():
        if not has_calendar and any("holiday" in rule.on for rule in rules):
            country = f'"{hotline.country}", the country in lines.toml'
            problems.add(f"hours.toml [hours.{name}]", f"names holidays, and {country}, has no calendar here; name days in [days]")
        verdict = hotline.hours.ask(name, _midnight(FIRST_DAY, hotline.zone))
        if not verdict.open and verdict.opening is None:
            problems.add(f"hours.toml [hours.{name}]", 'never opens; give it a rule as { on = "Mon-Fri", open = "9:30-20:00" }')
        if day := hotline.hours.overlap(name, FIRST_DAY, LAST_DAY):
            problems.add(
                f"hours.toml [hours.{name}]",
                f"the opening that runs into {day:%Y-%m-%d} overlaps with that day's; end it where the next begins",
            )
        if gap := _gap(hotline, name):
            problems.add(
                f"hours.toml [hours.{name}]",
                f"is closed for the one minute after {gap:%H:%M on %A %Y-%m-%d}: no window holds the minute it ends at; "
                "end it at the very minute the next begins",
            )


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone)


def _gap(hotline: Hotline, name: str) -> datetime | None:
    """Find when hours close for one minute: somebody wrote the last minute that counts, not the first that does not."""
    openings = hotline.hours.openings(name, FIRST_DAY, (LAST_DAY - FIRST_DAY).days)
    return next((ends for (_, ends), (begins, _) in pairwise(openings) if begins - ends == timedelta(minutes=1)), None)
