"""Look for hours that can be served and are hardly meant: days no line fits, notices without words, and holidays that change nothing."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from ivr.core.model import Hotline
from ivr.timetable.groups import counters
from ivr.timetable.notice import PROMPTS

# With a leap day in most of them: every kind of day a table can tell apart.
DAYS_AHEAD = 2 * 366
A_YEAR = 365


def findings(hotline: Hotline, now: datetime) -> Iterator[str]:
    """Give what should be put right, a sentence each: where, what, and what to write instead."""
    days = [now.date() + timedelta(days=number) for number in range(DAYS_AHEAD)]
    for name in hotline.hours.names:
        always = hotline.hours.is_always(name)
        bare = next((day for day in days if not always and hotline.hours.rule(name, day) is None), None)
        if bare:
            yield (
                f"hours.toml [hours.{name}]: no line fits {bare:%A %Y-%m-%d}, the first such day, so it is closed without anybody "
                f'having said so; add a line as {{ on = "{bare:%a}", closed = true }}'
            )
    told = [group.hours for group in counters(hotline)]
    names = [*PROMPTS, *told, *(f"{hours}-closed" for hours in told)]
    for name in names:
        lacking = [language for language, prompts in hotline.prompts.items() if not prompts.has(f"notice.{name}")]
        for language in lacking if len(lacking) < len(hotline.prompts) else ():
            yield f'the prompt "notice.{name}" is missing in {language}; write .{name} under notice in a {language}.ftl'


def remarks(hotline: Hotline, now: datetime) -> Iterator[str]:
    """Give what is worth knowing and need not be wrong: holidays on which hours stay open round the clock."""
    days = [now.date() + timedelta(days=number) for number in range(A_YEAR)]
    holidays = [day for day in days if hotline.hours.holiday(day)]
    for name in hotline.rules:
        noons = ((day, datetime.combine(day, time(12), hotline.zone)) for day in holidays)
        inside = [day for day, noon in noons if (verdict := hotline.hours.ask(name, noon)).open and verdict.until is None]
        if inside:
            first, more = inside[0], len(inside) - 1
            others = f", as on {more} more within a year" if more else ""
            yield (
                f'holiday "{hotline.hours.holiday(first)}" ({first}) is inside always-open hours {name}: callers hear it is open{others}'
            )
