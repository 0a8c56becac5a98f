"""Who is there at a moment, and the days to come, as lines of text for people."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from ivr.core.model import Hotline
from ivr.showing.columns import padded, width
from ivr.showing.look import COLUMNS, Look, labelled
from ivr.showing.words import language_words
from ivr.timetable.days import Day, days
from ivr.timetable.groups import Callers, Chosen, Group, by_hours, counters, groups
from ivr.timetable.named import group_name, languages_words, lines_words
from ivr.timetable.reasons import Answer, answer, state_words, why_words

HALF_HOUR = 30
HALVES = 48
AXIS = "0  3  6  9  12 15 18 21 24"
# "Thu 2026-12-31", and two spaces.
BAR_AT = 16


def heading(hotline: Hotline, now: datetime) -> str:
    """Name a moment, its zone, and the holiday if the day is one."""
    holiday = hotline.hours.holiday(now.date())
    return f"{now:%A} {now.day} {now:%B %Y}, {now.hour}:{now:%M} ({hotline.zone.key}){f', {holiday}' if holiday else ''}"


def now_lines(hotline: Hotline, chosen: Chosen, now: datetime, look: Look) -> Iterator[str]:
    """Say for everybody who may call whether somebody is there, and why; then the counters."""
    yield look.strong(heading(hotline, now))
    asked_for, told = groups(hotline, chosen), counters(hotline)
    callers = [callers for group in asked_for for callers in group.callers]
    first = max(width(text) for text in [*(languages_words(hotline, each) for each in callers), *(group.hours for group in told)])
    second = max((width(lines_words(hotline, each)) for each in callers), default=0)
    for purpose in dict.fromkeys(group.purpose for group in asked_for):
        yield from ("", look.strong(purpose and group_name(hotline, Group(purpose, ""))))
        for group in (group for group in asked_for if group.purpose == purpose):
            said = answer(hotline, group.hours, now)
            for each in group.callers:
                who = f"{padded(languages_words(hotline, each), first)}  {padded(lines_words(hotline, each), second)}"
                yield from _row(who, said, _stand_in(hotline, group, each, now), now, look)
    if told:
        yield from ("", look.strong("Only told to callers"))
    for group in told:
        yield from _row(padded(group.hours, first + 2 + second), answer(hotline, group.hours, now), "", now, look)


def _row(who: str, said: Answer, stand_in: str, now: datetime, look: Look) -> Iterator[str]:
    """Give one row: who, open or closed, and under it why."""
    mark = look.good(look.marks[0]) if said.verdict.open else look.marks[1]
    at = 4 + width(who) + 2
    state = [line[at:] for line in labelled("", state_words(said, now), at)]
    yield f"  {mark} {who}  {look.good(state[0]) if said.verdict.open else look.strong(state[0])}"
    for line in state[1:]:
        yield f"{' ' * at}{line}"
    if said.reason.on or not said.verdict.open:
        yield from labelled("", why_words(said), at, look.faint)
    if stand_in:
        yield from labelled("", stand_in, at)


def _stand_in(hotline: Hotline, group: Group, callers: Callers, now: datetime) -> str:
    """Say whether those are there who take over outside the hours, "" where nobody does or need."""
    staff = hotline.staff_of(group.purpose, callers.lines[0], group.otherwise)
    if staff is None or hotline.hours.ask(group.hours, now).open:
        return ""
    return f"in {language_words(hotline, group.otherwise)}: {state_words(answer(hotline, staff.hours, now), now)}"


def strip_lines(hotline: Hotline, chosen: Chosen, first: date, count: int, look: Look) -> Iterator[str]:
    """Draw the days to come, a strip for each table of hours: who has these hours, then a row a day."""
    yield look.strong(f"{count} day{'s' if count > 1 else ''} from {first:%A} {first.day} {first:%B %Y} ({hotline.zone.key})")
    closed, second, first_half, both = look.cells
    halves = f"{first_half} {second} half of the hour" if first_half != second else f"{first_half} part of the hour"
    yield look.faint(f"{both} open  {halves}  {closed} closed")
    for hours, found in by_hours([*groups(hotline, chosen), *counters(hotline)]).items():
        yield ""
        for title in _titles(hotline, found):
            yield from labelled("", title, 0, look.strong)
        if hotline.hours.is_always(hours):
            yield look.good("open at any hour of every day")
            continue
        coming = list(days(hotline, hours, first, count))
        words = max(width(_open_words(day)) for day in coming)
        yield look.faint(f"{' ' * BAR_AT}{AXIS}")
        for day in coming:
            yield from _day_row(day, words, look)


def _titles(hotline: Hotline, found: list[Group]) -> Iterator[str]:
    """Name who has these hours, several purposes of the same callers in one."""
    purposes: dict[str, list[str]] = {}
    for group in found:
        if not group.purpose:
            yield f"{group.hours} (only told to callers)"
        for each in group.callers:
            who = f"{languages_words(hotline, each)}, on {lines_words(hotline, each)}"
            purposes.setdefault(who, []).append(group_name(hotline, group))
    yield from (f"{', '.join(names)}: {who}" for who, names in purposes.items())


def _open_words(day: Day) -> str:
    if day.spans:
        return ", ".join(day.open)
    return "closed" if day.why in ("holiday", "weekday") else f"closed, {day.why}"


def _day_row(day: Day, words: int, look: Look) -> Iterator[str]:
    text = padded(_open_words(day), words if day.holiday else 0)
    row = f"{day.date:%a %Y-%m-%d}  {_bar(day, look)}  {text if day.spans else look.faint(text)}"
    if BAR_AT + HALVES // 2 + 4 + words + width(day.holiday) <= COLUMNS:
        yield f"{row}  {day.holiday}".rstrip()
        return
    yield row.rstrip()
    yield f"{' ' * BAR_AT}{day.holiday}"


def _bar(day: Day, look: Look) -> str:
    """Draw 24 hours, one sign each, made of two half hours; one that is open for at least half its minutes counts as open."""
    minutes = [
        sum(max(0, min(closes, start + HALF_HOUR) - max(opens, start)) for opens, closes in day.spans)
        for start in range(0, HALVES * HALF_HOUR, HALF_HOUR)
    ]
    halves = [2 * each >= HALF_HOUR for each in minutes]
    bar = "".join(look.cells[2 * begins + ends] for begins, ends in zip(halves[::2], halves[1::2], strict=True))
    runs = ((is_open, "".join(signs)) for is_open, signs in groupby(bar, lambda sign: sign != look.cells[0]))
    return "".join(look.good(run) if is_open else look.faint(run) for is_open, run in runs)
