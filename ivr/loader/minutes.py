"""Check the hours: tables open at some time, no minute is in two openings or left between them, and who must be there is."""

from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from ivr.core.model import Hotline, Staff
from ivr.loader.schema import Problems

# Two years with a leap day hold every kind of day a table can tell apart, year-end included.
FIRST_DAY = date(2027, 1, 1)
LAST_DAY = date(2028, 12, 31)


def check_minutes(hotline: Hotline, problems: Problems, *, has_calendar: bool) -> None:
    """Note hours that never open, overlap or leave a minute out, and minutes in which nobody answers who always must."""
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
    always = {purpose.id for purpose in hotline.purposes.values() if purpose.always}
    seen = set[tuple[str, str]]()
    for (purpose, line, _language), row in hotline.staff.items():
        other = hotline.staff_of(purpose, line, row.otherwise) if row.otherwise else None
        pair = (row.hours, other.hours if other else "")
        if purpose in always and pair not in seen and all(staff.hours in hotline.rules for staff in (row, other) if staff):
            seen.add(pair)
            _check_every_minute(hotline, row, other, problems)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone)


def _gap(hotline: Hotline, name: str) -> datetime | None:
    """Find when hours close for one minute: somebody wrote the last minute that counts, not the first that does not."""
    openings = hotline.hours.openings(name, FIRST_DAY, (LAST_DAY - FIRST_DAY).days)
    return next((ends for (_, ends), (begins, _) in pairwise(openings) if begins - ends == timedelta(minutes=1)), None)


def _check_every_minute(hotline: Hotline, row: Staff, other: Staff | None, problems: Problems) -> None:
    tables = [staff.hours for staff in (row, other) if staff]
    moment = _midnight(FIRST_DAY, hotline.zone)
    while moment < _midnight(LAST_DAY, hotline.zone):
        verdicts = [hotline.hours.ask(table, moment) for table in tables]
        now_open = [verdict for verdict in verdicts if verdict.open]
        if not now_open:
            place = f"desks.toml [[staff]] for {row.purpose}, {', '.join(sorted(row.languages))}: hours"
            problems.add(
                place,
                f"nobody is there on {moment:%A %Y-%m-%d at %H:%M}, but [purpose.{row.purpose}] says always = true; "
                "widen the hours, or name in `otherwise` a language whose staff take over",
            )
            return
        ends = [verdict.until for verdict in now_open]
        if not all(ends):
            return  # one of them never closes
        moment = max(end for end in ends if end)
