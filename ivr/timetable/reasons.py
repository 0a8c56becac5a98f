"""Say in plain English what hours answer, and which line of hours.toml says so."""

from dataclasses import dataclass
from datetime import date, datetime

from ivr.core.hours import Reason, Verdict, Window
from ivr.core.model import Hotline
from ivr.showing.words import clock_words


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hours called `hours` say of a moment, and why."""

    hours: str
    verdict: Verdict
    reason: Reason


def answer(hotline: Hotline, hours: str, now: datetime) -> Answer:
    """Ask hours about `now` (aware, in the hotline's zone), as a call does, and for the reason as well."""
    return Answer(hours, hotline.hours.ask(hours, now), hotline.hours.explain(hours, now))


def window_words(window: Window) -> str:
    """Write a window as hours.toml has it, "9:30-20:00"."""
    return f"{clock_words(window.opens)}-{clock_words(window.closes)}"


def day_words(day: date) -> str:
    """Write a day without its year, "Thu 31 Dec"."""
    return f"{day:%a} {day.day} {day:%b}"


def moment_words(moment: datetime, now: datetime) -> str:
    """Write when something changes, as briefly as `now` allows: "20:00", "Mon 4 Jan 9:30", "Mon 4 Jan 2027 9:30"."""
    time = f"{moment.hour}:{moment:%M}"
    if moment.date() == now.date():
        return time
    return f"{day_words(moment)}{'' if moment.year == now.year else f' {moment.year}'} {time}"


def state_words(said: Answer, now: datetime) -> str:
    """Say whether the hours are open, and until when or when next."""
    verdict = said.verdict
    if verdict.open:
        return f"open until {moment_words(verdict.until, now)}" if verdict.until else "open at any hour"
    return f"closed, opens {moment_words(verdict.opening, now)}" if verdict.opening else "closed, never opens"


def why_words(said: Answer) -> str:
    """Say which line decides: its `on`, its windows, and the holiday's name if the day is one."""
    reason = said.reason
    if not reason.on:
        return "always open" if said.verdict.open else f"no line fits {day_words(reason.day)}"
    windows = ", ".join(window_words(window) for window in reason.windows) or "closed all day"
    holiday = f" ({reason.holiday})" if reason.holiday else ""
    return f"{reason.on}{holiday}: {windows}"
