"""The guards of the flow language: what a step may depend on. Each says in the call's reasons what it was told."""

from ivr.core.conversation import START, Call, Sought
from ivr.core.hours import Verdict
from ivr.core.model import Condition, Hotline
from ivr.core.values import ANY_MOMENT, Cursor, last_day
from ivr.core.vocabulary import MORE, Guard


def _told(cursor: Cursor, question: str, verdict: Verdict) -> bool:
    until = f" until {verdict.until:%a %d %b %H:%M}" if verdict.until else ""
    opening = f", next {verdict.opening:%a %d %b %H:%M}" if verdict.opening else ""
    told = f"open{until}" if verdict.open else f"closed, {verdict.why}{opening}"
    cursor.reasons.append(f"{question}: {told}")
    return verdict.open


def _staffed(cursor: Cursor, purpose: str) -> bool:
    verdict = cursor.staff_verdict(purpose)
    cursor.notes.add(Sought(purpose, verdict.open))
    return _told(cursor, f"staffed {purpose}", verdict)


def _staffed_otherwise(cursor: Cursor, purpose: str) -> bool:
    own = cursor.staff(purpose)
    verdict = cursor.staff_verdict(purpose, language=own.otherwise) if own and own.otherwise else Verdict(False, "nobody")
    cursor.notes.add(Sought(purpose, verdict.open, stand_ins=True))
    return _told(cursor, f"staffed-otherwise {purpose}", verdict)


def _line_open(cursor: Cursor, line: str, purpose: str) -> bool:
    return not cursor.learn("line-is", line) and _told(cursor, f"line-open {line} {purpose}", cursor.staff_verdict(purpose, line=line))


def _open(cursor: Cursor, hours: str) -> bool:
    return _told(cursor, f"open {hours}", cursor.verdict(hours))


def _always_staffed(cursor: Cursor, purpose: str) -> bool | None:
    verdict = cursor.staff_verdict(purpose)
    return True if verdict.open and verdict.until is None else None


def _never_staffed_otherwise(cursor: Cursor, purpose: str) -> bool | None:
    own = cursor.staff(purpose)
    return False if cursor.call.language and not (own and own.otherwise) else None


def _never_open(cursor: Cursor, line: str, _purpose: str) -> bool | None:
    return False if cursor.call.line == line else None


def _one_of_languages(cursor: Cursor, *codes: str) -> bool | None:
    return cursor.call.language in codes if cursor.call.language else None


# The closed table of guards.
GUARDS: dict[str, Guard] = {
    "staffed": Guard(asks=_staffed, takes=("purpose",), words="staff of the caller's language are there ({})", surely=_always_staffed),
    "staffed-otherwise": Guard(
        asks=_staffed_otherwise, takes=("purpose",), words="staff who stand in for them are there ({})", surely=_never_staffed_otherwise
    ),
    "line-open": Guard(asks=_line_open, takes=("line", "purpose"), words="line {} is open ({})", surely=_never_open),
    "open": Guard(asks=_open, takes=("hours",), words="open now: {}"),
    "language": Guard(
        asks=lambda cursor, *codes: cursor.learn("language-is", *codes), takes=("language", MORE), words="in {}", surely=_one_of_languages
    ),
    "line": Guard(
        asks=lambda cursor, *lines: cursor.learn("line-is", *lines),
        takes=("line", MORE),
        words="on line {}",
        surely=lambda cursor, *lines: cursor.call.line in lines,
    ),
    "caller-known": Guard(asks=lambda cursor: cursor.learn("caller-known"), words="the caller's number is known"),
    "caller-mobile": Guard(asks=lambda cursor: cursor.learn("caller-mobile"), words="the caller's number can take text messages"),
    "kept": Guard(asks=lambda cursor, name: cursor.learn("kept", name) != "", takes=("name",), words="kept already: {}"),
    "about": Guard(
        asks=lambda cursor, *nodes: cursor.call.subject in nodes, takes=("text node", MORE), reads=("subject",), words="about {}"
    ),
    "past": Guard(
        asks=lambda cursor, name: "" < last_day(cursor, name) < cursor.now.date().isoformat(),
        takes=("last-day",),
        words="the last day is over: {}",
    ),
}


def surely(condition: Condition, hotline: Hotline, line: str, language: str = "") -> bool | None:
    """Say whether a condition is met in every call on a line, in a language ("": in any); None where that depends on more."""
    now = ANY_MOMENT.replace(tzinfo=hotline.zone)
    cursor = Cursor(START, Call("", hotline.revision, line, language), hotline, now, hotline.hours.ask)
    answer = GUARDS[condition.guard].surely(cursor, *condition.arguments)
    return None if answer is None else answer is condition.holds
