"""The same answers for machines: JSON objects whose keys stay. Moments are ISO 8601 with their offset, clock times "9:30".

now:   at, zone, holiday, answers: [purpose, callers: [lines, languages], desks, otherwise, ANSWER]
heard: at, zone, holiday, calls: [line, language, keys, answers: [keys, option, words, told, english, rings, asked: [ANSWER]]]
days:  first, count, zone, tables: [hours, for: [purpose, callers], always, days: [date, holiday, rule, why, open]]
ANSWER: hours, open, why, until, opening, and rule: [day, on, windows, holiday]
"""

from datetime import date, datetime
from typing import Any

from ivr.core.model import Hotline
from ivr.showing.words import ENGLISH
from ivr.timetable.calls import Caller
from ivr.timetable.days import days
from ivr.timetable.groups import Chosen, Group, by_hours, counters, groups
from ivr.timetable.listening import Heard, words
from ivr.timetable.reasons import Answer, answer, window_words

Record = dict[str, Any]


def now_record(hotline: Hotline, chosen: Chosen, now: datetime) -> Record:
    """Return who is there at `now`, and why."""
    return _head(hotline, now) | {
        "answers": [
            _who(group) | {"desks": list(group.desks), "otherwise": group.otherwise or None} | _answer(answer(hotline, group.hours, now))
            for group in (*groups(hotline, chosen), *counters(hotline))
        ]
    }


def heard_record(hotline: Hotline, found: list[Caller], now: datetime) -> Record:
    """Return what callers hear at `now`: words up to the next wait, and of those (`told`) the ones not heard on the way already."""
    return _head(hotline, now) | {
        "calls": [
            {
                "line": caller.line,
                "language": caller.language,
                "keys": list(caller.keys),
                "answers": [_heard(hotline, heard) for heard in caller.heard],
            }
            for caller in found
        ]
    }


def days_record(hotline: Hotline, chosen: Chosen, first: date, count: int) -> Record:
    """Return the days to come of each table of hours."""
    return {
        "first": first.isoformat(),
        "count": count,
        "zone": hotline.zone.key,
        "tables": [
            {
                "hours": hours,
                "for": [_who(group) for group in found],
                "always": hotline.hours.is_always(hours),
                "days": [
                    {
                        "date": day.date.isoformat(),
                        "holiday": day.holiday or None,
                        "rule": day.on or None,
                        "why": day.why,
                        "open": day.open,
                    }
                    for day in days(hotline, hours, first, count)
                ],
            }
            for hours, found in by_hours([*groups(hotline, chosen), *counters(hotline)]).items()
        ],
    }


def _head(hotline: Hotline, now: datetime) -> Record:
    return {"at": now.isoformat(), "zone": hotline.zone.key, "holiday": hotline.hours.holiday(now.date()) or None}


def _who(group: Group) -> Record:
    callers = [{"lines": list(each.lines), "languages": list(each.languages)} for each in group.callers]
    return {"purpose": group.purpose or None, "callers": callers}


def _answer(said: Answer) -> Record:
    verdict, reason = said.verdict, said.reason
    return {
        "hours": said.hours,
        "open": verdict.open,
        "why": verdict.why,
        "until": verdict.until and verdict.until.isoformat(),
        "opening": verdict.opening and verdict.opening.isoformat(),
        "rule": {
            "day": reason.day.isoformat(),
            "on": reason.on or None,
            "windows": [window_words(window) for window in reason.windows],
            "holiday": reason.holiday or None,
        },
    }


def _heard(hotline: Hotline, heard: Heard) -> Record:
    return {
        "keys": list(heard.keys),
        "option": words(hotline, (heard.option,)) if heard.option else None,
        "words": words(hotline, heard.said),
        "told": words(hotline, heard.told),
        "english": words(hotline, heard.told, ENGLISH) if ENGLISH in hotline.prompts else None,
        "rings": heard.dial and {"desk": heard.dial.desk, "speaks": heard.dial.speaks},
        "asked": [_answer(said) for said in heard.asked],
    }
