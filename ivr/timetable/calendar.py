"""Openings as a calendar other programs read (iCalendar, RFC 5545): an event an opening, for every desk and purpose."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from ivr.core.model import Hotline
from ivr.timetable.groups import Chosen, Group, by_desk, counters, groups
from ivr.timetable.named import group_name, languages_words, lines_words
from ivr.timetable.reasons import answer, why_words

PRODUCT = "-//my-number-hotline//ivr hours//EN"


def calendar(hotline: Hotline, chosen: Chosen, first: date, days: int, *, now: datetime) -> bytes:
    """Return the openings of `days` days from `first`.

    An event's UID stays the same from one calendar to the next: it is made of the hotline's name, the purpose, the desk, the hours and
    the beginning. Hours that are always open give a whole-day event a day.

    Args:
        now: when the calendar is made.
    """
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("x-wr-calname", hotline.name)
    made.add("x-wr-timezone", hotline.zone.key)
    for group in (*groups(hotline, chosen, by_desk), *counters(hotline)):
        for begins, ends in _openings(hotline, group, first, days):
            made.add_component(_event(hotline, group, begins, ends, now))
    made.add_missing_timezones()
    return bytes(made.to_ical())


def _openings(hotline: Hotline, group: Group, first: date, days: int) -> Iterator[tuple[date, date]]:
    """Give begin and end of every opening as moments; of hours that are always open as days."""
    if hotline.hours.is_always(group.hours):
        yield from ((first + timedelta(days=day), first + timedelta(days=day + 1)) for day in range(days))
        return
    for begins, ends in hotline.hours.openings(group.hours, first, days):
        yield begins.replace(tzinfo=hotline.zone), ends.replace(tzinfo=hotline.zone)


def _event(hotline: Hotline, group: Group, begins: date, ends: date, now: datetime) -> Event:
    event = Event()
    names = "\n".join([hotline.name, group.purpose, *group.desks, group.hours, begins.isoformat()])
    event.add("uid", str(uuid5(NAMESPACE_URL, names)))
    event.add("dtstamp", now)
    event.add("dtstart", begins)
    event.add("dtend", ends)
    desks = ", ".join(hotline.desks[desk].name for desk in group.desks)
    event.add("summary", f"{group_name(hotline, group)}: {desks}" if desks else group_name(hotline, group))
    event.add("description", "\n".join(_description(hotline, group, begins)))
    event.add("transp", "TRANSPARENT")
    return event


def _description(hotline: Hotline, group: Group, begins: date) -> Iterator[str]:
    for callers in group.callers:
        yield f"{languages_words(hotline, callers)}, on {lines_words(hotline, callers)}"
    moment = begins if isinstance(begins, datetime) else datetime.combine(begins, datetime.min.time(), hotline.zone)
    said = answer(hotline, group.hours, moment)
    yield f"{group.hours}: {why_words(said)}"
    if said.reason.holiday and not said.reason.on:
        yield said.reason.holiday
