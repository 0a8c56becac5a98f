"""Find what a prompt or a guard asks for: staff and their hours, lines, the caller's number, the reference."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from ivr.core.conversation import START, Call, Note, Question, Request
from ivr.core.hours import Verdict, Window
from ivr.core.model import Hotline, Node, Option, Saying, Staff
from ivr.core.telephone import grouped, is_mobile
from ivr.core.vocabulary import DATES, FIELDS, TELEPHONE, Source

Ask = Callable[[str, datetime], Verdict]
# Where it does not matter which.
ANY_MOMENT = datetime(2027, 1, 2, 3, 10)  # noqa: DTZ001 - the hotline's zone is put in


def _staff(call: Call, hotline: Hotline, purpose: str, line: str, language: str) -> Staff | None:
    return hotline.staff_of(purpose, line or call.line, language or call.language)


def _request(call: Call, _hotline: Hotline) -> Request | None:
    return call.request


# All that a step may ask about a call, beside where it stands and what hours say. Two calls that stand at one place and would
# answer alike take the same step: a proof plays it once for both. Misses, what is pending and the subject of a text message are part of
# where a call stands, and read as they are; so are the texts it has had, which decide only whether one is sent twice.
QUESTIONS: dict[str, Callable[..., Any]] = {
    "line-is": lambda call, _hotline, *lines: call.line in lines,
    "language": lambda call, _hotline: call.language,
    "language-is": lambda call, _hotline, *languages: call.language in languages,
    "staff": _staff,
    "caller-known": lambda call, hotline: grouped(call.caller, hotline.country) != "",
    "caller-mobile": lambda call, hotline: is_mobile(call.caller, hotline.country),
    "kept": lambda call, _hotline, name: call.kept(name),
    "requested": lambda call, _hotline: call.request is not None,
    "request": _request,
    "ended": lambda call, _hotline: call.ended,
    "era": lambda call, hotline: hotline.prompts[call.language].words.era,
}


@dataclass(slots=True)
class Cursor:
    """One event on its way through the machine: where it has come to (state), and why.

    now: aware, in the hotline's zone; ask: says whether hours are open (HoursBook.ask, or something that records the questions);
    silent: it came here because nobody pressed a key; asked: what about the call decided something; notes: what it came upon.
    """

    state: str
    call: Call
    hotline: Hotline
    now: datetime
    ask: Ask
    silent: bool = False
    reasons: list[str] = field(default_factory=list)
    asked: set[Question] = field(default_factory=set)
    notes: set[Note] = field(default_factory=set)

    @property
    def node(self) -> Node:
        """The node it stands at."""
        return self.hotline.nodes[self.state]

    def anew(self, call: Call) -> "Cursor":
        """Return one that stands here with another call, and has come upon nothing yet."""
        return Cursor(self.state, call, self.hotline, self.now, self.ask, self.silent)

    def learn(self, question: str, *arguments: str) -> Any:
        """Answer one of QUESTIONS about the call, and remember that it was asked."""
        self.asked.add((question, *arguments))
        return QUESTIONS[question](self.call, self.hotline, *arguments)

    def hears(self, words: Saying | Option) -> bool:
        """Say whether something is said, or taken, on the caller's line."""
        return words.lines is None or self.learn("line-is", *sorted(words.lines)) is True

    def language_of(self, words: Saying | Option) -> str:
        """Return the language in which something is said: the caller's, unless it is always the same, whatever that is to the caller."""
        if words.language:
            self.learn("language")
        return words.language or self.call.language

    def verdict(self, hours: str) -> Verdict:
        """Ask hours about now."""
        return self.ask(hours, self.now)

    def staff(self, purpose: str, line: str = "", language: str = "") -> Staff | None:
        """Find who answers this caller, or another line's or language's, for `purpose`."""
        found: Staff | None = self.learn("staff", purpose, line, language)
        return found

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


def _windows(cursor: Cursor, hours: str, on: str) -> tuple[Window, ...]:
    return next(rule.windows for rule in cursor.hotline.rules[hours] if rule.on == on)


def _caller(cursor: Cursor) -> str:
    cursor.learn("caller-known")
    return grouped(cursor.call.caller, cursor.hotline.country)


def _kept(cursor: Cursor, name: str) -> str:
    return str(cursor.learn("kept", name))


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


# Where a value may come from; the last argument of opens and closes is a rule's `on` and may hold spaces.
VALUES: dict[str, Source] = {
    "staff": Source(
        asks=lambda cursor, purpose, name: FIELDS[name].of(cursor.staff_verdict(purpose)), takes=("purpose", "field"), samples=()
    ),
    "hours": Source(asks=lambda cursor, hours, name: FIELDS[name].of(cursor.verdict(hours)), takes=("hours", "field"), samples=()),
    "opens": Source(
        asks=lambda cursor, hours, on: clock(_windows(cursor, hours, on)[0].opens),
        takes=("hours", "rule"),
        samples=("09:30", "08:45"),
        settled=True,
    ),
    "closes": Source(
        asks=lambda cursor, hours, on: clock(_windows(cursor, hours, on)[-1].closes),
        takes=("hours", "rule"),
        samples=("20:00", "19:45"),
        settled=True,
    ),
    "line": Source(asks=lambda cursor, line: cursor.hotline.lines[line].printed, takes=("line",), samples=("0120-95-0178",), settled=True),
    "caller": Source(asks=_caller, reads=("caller",), samples=(TELEPHONE,)),
    "pending": Source(asks=lambda cursor: cursor.call.pending, reads=("pending",), samples=()),
    "kept": Source(asks=_kept, takes=("name",), samples=()),
    "when": Source(asks=_when, reads=("pending",), samples=("past", "future"), chooses=True),
    "last-day": Source(asks=last_day, takes=("last-day",), samples=DATES),
    "reference": Source(asks=lambda cursor: cursor.call.reference, reads=("reference",), samples=("1234567",)),
}


def value_of(source: tuple[str, ...], cursor: Cursor) -> str:
    """Find one value in its canonical text form; "" where there is none (the next opening of what is open)."""
    return VALUES[source[0]].asks(cursor, *source[1:])


def settled_value(source: tuple[str, ...], hotline: Hotline) -> str | None:
    """Find a value that the files say by themselves, whoever calls and whenever; None for any other."""
    if not VALUES[source[0]].settled:
        return None
    return value_of(source, Cursor(START, Call("", hotline.revision), hotline, ANY_MOMENT.replace(tzinfo=hotline.zone), hotline.hours.ask))


def chooses(source: tuple[str, ...]) -> bool:
    """Say whether prompts choose between sentences by what comes from `source`."""
    value = VALUES[source[0]]
    return value.chooses or any(FIELDS[name].chooses for name in value.named("field", source[1:]))
