"""What each promise means, as a question to every step: a step that breaks it is found, with the callers for whom it does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from ivr.core.conversation import Dial, DialEnded, HangUp, Sought, parts_of
from ivr.loader.checking import number_in
from ivr.proof.explore import Explored
from ivr.proof.playing import Step

Terms = Mapping[str, Any]
# What may become of a request: nothing takes it away, and who has been spoken with stays so.
BECOMES = {
    "": ("open", "missed", "connected", "abandoned"),
    "open": ("missed", "connected", "abandoned"),
    "missed": ("connected",),
    "abandoned": ("connected",),
    "connected": (),
}


@dataclass(frozen=True, slots=True)
class Break:
    """Where a promise is broken: for whom, and what is wrong, to be said to a person.

    step: the one that breaks it, if it is one; way: the whole call, if it is known already: callers begin it then.
    """

    place: int
    callers: int
    why: str
    step: Step | None = None
    way: tuple[Step, ...] = ()


Breaks = Iterator[Break]


def dials_of(step: Step) -> Iterator[Dial]:
    """Give whom a step dials."""
    return (effect for effect in step.effects if isinstance(effect, Dial))


def ends(step: Step) -> bool:
    """Say whether a step hangs up."""
    return any(isinstance(effect, HangUp) for effect in step.effects)


def endings_are_spoken(explored: Explored, _terms: Terms) -> Breaks:
    """Find whoever is hung up on without a word."""
    for step, callers in explored.heard:
        if ends(step) and not any(parts_of(step.effects)):
            yield Break(step.place, callers, "the call ends without a word", step)


def dialling_leads_on(explored: Explored, _terms: Terms) -> Breaks:
    """Find an end of dialling after which nothing is said, and nobody else dialled."""
    for step, callers in explored.heard:
        event = step.happening.event
        if isinstance(event, DialEnded) and not any(parts_of(step.effects)) and not any(dials_of(step)):
            yield Break(step.place, callers, f"after {event.outcome} nothing is said, and nobody else is dialled", step)


def request_is_kept(explored: Explored, _terms: Terms) -> Breaks:
    """Find what takes a request away, or puts who has been spoken with in the queue again."""
    for step, callers in explored.taken:
        if (new := step.change.request) is None:
            continue
        for state, later in BECOMES.items():
            if new not in (state, *later) and (those := callers & explored.callers.having("request", state)):
                yield Break(step.place, those, f"a request that is {state or 'not there'} becomes {new or 'nothing'}", step)


def one_request_a_call(explored: Explored, _terms: Terms) -> Breaks:
    """Find what opens a second request in a call."""
    nobodys = explored.callers.having("request", "")
    for step, callers in explored.taken:
        if step.opens and (those := callers & ~nobodys):
            yield Break(step.place, those, "a second request is opened", step)


def twelve_digits_vanish(explored: Explored, _terms: Terms) -> Breaks:
    """Find twelve digits that were keyed in what is said, kept or logged."""
    for step, callers in explored.taken:
        if step.leaks:
            yield Break(step.place, callers, "twelve digits that were keyed are said, kept or logged", step)


def language_by_key_only(explored: Explored, _terms: Terms) -> Breaks:
    """Find a change of language without a key for it."""
    for step, callers in explored.taken:
        new = step.change.language
        if new and not step.happening.understood and (those := callers & ~explored.callers.having("language", new)):
            yield Break(step.place, those, f"the language changes to {new}, and no key was pressed for it", step)


def one_language_a_turn(explored: Explored, terms: Terms) -> Breaks:
    """Find words that are not in the caller's language; `but` names prompts that are for those who do not speak it."""
    for step, callers in explored.heard:
        for part in parts_of(step.effects):
            if part.language and not any(fnmatchcase(part.prompt, pattern) for pattern in terms["but"]):
                foreign = explored.callers.every & ~explored.callers.having("language", part.language)
                if those := callers & explored.callers.before(foreign, step.change):
                    yield Break(step.place, those, f"{part.prompt} is said in {part.language} to somebody who chose another language", step)


def no_own_line_dialled(explored: Explored, _terms: Terms) -> Breaks:
    """Find a dialled number that comes back to us."""
    ours = {number for line in explored.hotline.lines.values() for number in line.incoming}
    for step, callers in explored.taken:
        for dial in dials_of(step):
            if number_in(dial.address, explored.hotline.country) in ours:
                yield Break(step.place, callers, f"{dial.address} is dialled, which is a line of our own", step)


def desks_in_their_hours(explored: Explored, _terms: Terms) -> Breaks:
    """Find who is dialled and not there. Hours count when dialling starts: a desk once chosen is tried to its last address."""
    for step, callers in explored.heard:
        for dial in dials_of(step):
            if explored.places.all[step.place].desk == dial.desk:
                continue
            for line, language, those in explored.callers.by_line_and_language(callers):
                if not _is_staffed(explored, step, dial, line, step.change.language or language):
                    yield Break(step.place, those, f"{dial.desk} is dialled for {dial.purpose}, and nobody is there at that hour", step)


def _is_staffed(explored: Explored, step: Step, dial: Dial, line: str, language: str) -> bool:
    """Say whether the people who were chosen are there in every cell of the step."""
    own = explored.hotline.staff_of(dial.purpose, line, language)
    rows = [own, explored.hotline.staff_of(dial.purpose, line, own.otherwise) if own and own.otherwise else None]
    chosen = [row for row in rows if row and (row.desk, row.speaks) == (dial.desk, dial.speaks or language)]
    said = [explored.cells.answers[row.hours] for row in chosen]
    return any(all(is_open for (is_open, _), cells in answers.items() if cells & step.cells) for answers in said)


def closed_is_explained(explored: Explored, terms: Terms) -> Breaks:
    """Find who asks for people who are away, and does not hear when they are back, or cannot ask for what is always there."""
    nobodys = explored.callers.having("request", "")
    for step, callers in explored.heard:
        if any(dials_of(step)) or not _finds_nobody(step):
            continue
        parts = parts_of(step.effects)
        if not any(value for part in parts for name, value in part.values if name in terms["values"]):
            yield Break(step.place, callers, "nobody is there, and when they are back is not said", step)
        unserved = callers & explored.callers.before(nobodys, step.change)
        if unserved and not any(part.prompt == terms["option"] for part in parts):
            yield Break(step.place, unserved, f"nobody is there, and {terms['option']} is not offered", step)


def _finds_nobody(step: Step) -> bool:
    """Say whether people were looked for who are away: stand-ins count where the caller's own staff were not found, or not even looked for.

    Whether staff of another line are there was not asked on the caller's behalf: it decides only which number is told.
    """
    sought = [note for note in step.notes if isinstance(note, Sought)]
    found = {note.purpose for note in sought if note.there and not note.stand_ins}
    return any(not note.there and not (note.stand_ins and note.purpose in found) for note in sought)


STEPS = {
    "endings-are-spoken": endings_are_spoken,
    "dialling-leads-on": dialling_leads_on,
    "request-is-kept": request_is_kept,
    "one-request-a-call": one_request_a_call,
    "twelve-digits-vanish": twelve_digits_vanish,
    "language-by-key-only": language_by_key_only,
    "one-language-a-turn": one_language_a_turn,
    "no-own-line-dialled": no_own_line_dialled,
    "desks-in-their-hours": desks_in_their_hours,
    "closed-is-explained": closed_is_explained,
}
