"""Find what a prompt or a guard asks for: staff and their hours, lines, the caller's number, the reference."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from ivr.core.conversation import Call
from ivr.core.hours import Verdict, Window
from ivr.core.model import Hotline, Node, Staff
from ivr.core.telephone import grouped

Ask = Callable[[str, datetime], Verdict]
VERDICT_FIELDS = ("opening", "until", "why", "state")


@dataclass(slots=True)
class Cursor:
    """One event on its way through the machine: where it has come to (state), and why.

    now: aware, in the hotline's zone; ask: says whether hours are open (HoursBook.ask, or something that records the questions);
    silent: it came here because nobody pressed a key; heard_in: the language of the words before this event.
    """

    state: str
    call: Call
    hotline: Hotline
    now: datetime
    ask: Ask
    silent: bool = False
    heard_in: str = ""
    reasons: list[str] = field(default_factory=list)

    @property
    def node(self) -> Node:
        """The node it stands at."""
        return self.hotline.nodes[self.state]

    def verdict(self, hours: str) -> Verdict:
        """Ask hours about now."""
        return self.ask(hours, self.now)

    def staff(self, purpose: str, line: str = "", language: str = "") -> Staff | None:
        """Find who answers this caller, or another line's or language's, for `purpose`."""
        return self.hotline.staff_of(purpose, line or self.call.line, language or self.call.language)

    def staff_verdict(self, purpose: str, line: str = "", language: str = "") -> Verdict:
        """Say whether those staff are there now; where there are none, they never are."""
        staff = self.staff(purpose, line, language)
        return Verdict(False, "nobody") if staff is None else self.verdict(staff.hours)

    def on_duty(self, purpose: str, kinds: tuple[str, ...]) -> Staff | None:
        """Find who is there now: `own` staff of the caller's language, or those who answer `otherwise`."""
        own = self.staff(purpose)
        if own and "own" in kinds and self.staff_verdict(purpose).open:
            return own
        if own and own.otherwise and "otherwise" in kinds and self.staff_verdict(purpose, language=own.otherwise).open:
            return self.staff(purpose, language=own.otherwise)
        return None


def clock(minutes: int) -> str:
    """Write minutes after midnight as a clock time, "09:30"."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _field(verdict: Verdict, name: str) -> str:
    if name in ("why", "state"):
        return verdict.why if name == "why" else "open" if verdict.open else "closed"
    moment = verdict.opening if name == "opening" else verdict.until
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def _windows(cursor: Cursor, hours: str, on: str) -> tuple[Window, ...]:
    return next(rule.windows for rule in cursor.hotline.rules[hours] if rule.on == on)


def _caller(cursor: Cursor) -> str:
    return grouped(cursor.call.caller, cursor.hotline.country)


def _pending(cursor: Cursor) -> str:
    return cursor.call.pending


def _kept(cursor: Cursor, name: str) -> str:
    return cursor.call.kept(name)


def _when(cursor: Cursor) -> str:
    return "future" if cursor.call.pending > cursor.now.date().isoformat() else "past"


def last_day(cursor: Cursor, name: str) -> str:
    """Work out a last day from the dates the caller keyed; "" as long as one of them is missing."""
    days = []
    for of, fact in cursor.hotline.last_days[name].terms:
        start = last_day(cursor, of) if of in cursor.hotline.last_days else _kept(cursor, of)
        if not start:
            return ""
        days.append(date.fromisoformat(start) + timedelta(days=int(cursor.hotline.facts[fact].value)))
    return min(days).isoformat()


def _reference(cursor: Cursor) -> str:
    return cursor.call.reference


# What a value may be, with its arguments; the last one of opens and closes is a rule's `on` and may hold spaces.
VALUES: dict[str, Callable[..., str]] = {
    "staff": lambda cursor, purpose, name: _field(cursor.staff_verdict(purpose), name),
    "hours": lambda cursor, hours, name: _field(cursor.verdict(hours), name),
    "opens": lambda cursor, hours, on: clock(_windows(cursor, hours, on)[0].opens),
    "closes": lambda cursor, hours, on: clock(_windows(cursor, hours, on)[-1].closes),
    "line": lambda cursor, line: cursor.hotline.lines[line].printed,
    "caller": _caller,
    "pending": _pending,
    "kept": _kept,
    "when": _when,
    "last-day": last_day,
    "reference": _reference,
}
VALUE_ARGUMENTS: dict[str, tuple[str, ...]] = {
    "staff": ("purpose", "field"),
    "hours": ("hours", "field"),
    "opens": ("hours", "rule"),
    "closes": ("hours", "rule"),
    "line": ("line",),
    "caller": (),
    "pending": (),
    "kept": ("name",),
    "when": (),
    "last-day": ("last-day",),
    "reference": (),
}


def value_of(source: tuple[str, ...], cursor: Cursor) -> str:
    """Find one value in its canonical text form; "" where there is none (the next opening of what is open)."""
    return VALUES[source[0]](cursor, *source[1:])
