"""The one use case: take in an event of a call, keep it durably, and only then answer.

    CallError
    └── Conflict    another delivery of the same event was kept first

What surrounds it stands behind Protocols: the store, the renderer, the clock.
"""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from stdnum import damm

from ivr.core.conversation import Call, CallEnded, CallResumed, CallStarted, DeskAccepted, DialEnded, Effect, Event, Say, Turn
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.building import Revision, rebuild
from ivr.logs import log

Clock = Callable[[], datetime]
Files = Mapping[str, str]

# Two deliveries of one event meet once; a hang-up or the desk's key may come between. More is a fault.
MOST_TRIES = 8
MOST_APOLOGIES = 3
REFERENCE_DIGITS = 6
# The carrier ends a call after four hours; where its report of the end is lost, the call is over all the same.
LONGEST_CALL = timedelta(hours=6)
MOST_DRAWS = 20


class CallError(RuntimeError):
    """An event of a call could not be taken in."""


class Conflict(CallError):  # noqa: N818 - names what happened
    """Another delivery was kept first: read again, decide again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A call as it is stored: where it is, and the bytes of its latest answer."""

    call: Call
    answer: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """What a request says of its call, so that nothing needs the store to be polite.

    turn, line, language, apologies (said one after the other so far): of its address; caller: E.164 or "".
    """

    turn: int
    line: str = ""
    language: str = ""
    caller: str = ""
    apologies: int = 0


@dataclass(frozen=True, slots=True)
class Ringing:
    """What the address of a ringing desk says: who is calling whom, and why, so that it can be told without the store."""

    call: str
    turn: int
    line: str
    language: str
    purpose: str
    speaks: str


class Store(Protocol):
    """Where calls are kept."""

    def read(self, call_id: str) -> Kept | None:
        """Return a call, or None."""

    def write(self, turn: Turn, event: Event, answer: bytes, at: datetime, took_ms: float) -> None:
        """Keep a turn in one durable transaction; raise Conflict if its sequence number is taken."""

    def has_reference(self, reference: str) -> bool:
        """Say whether a call has this reference number already."""

    def keep_revision(self, revision: str, files: Files, at: datetime) -> None:
        """Keep the files of a revision, once."""

    def revision_files(self, revision: str) -> Files | None:
        """Return the files of a revision."""

    def silent_calls(self, before: datetime) -> list[str]:
        """Return calls that hold what is to be forgotten at their end, and were last heard of before `before`."""

    def check(self) -> None:
        """Raise if the store cannot be used."""


class Renderer(Protocol):
    """Turns effects into what the carrier understands."""

    def render(self, hotline: Hotline, call: Call, effects: tuple[Effect, ...], apologies: int = 0) -> bytes:
        """Return the answer that asks question `call.turn`; apologies: how many were said in a row, this one included."""

    def whisper(self, hotline: Hotline, say: Say, ringing: Ringing) -> bytes:
        """Return what a ringing desk hears; its key comes back with what `ringing` says."""

    def leave(self) -> bytes:
        """Return what ends a call without words."""

    def like(self, answer: bytes | None) -> "Renderer":
        """Return a renderer that uses the sound files which an answer uses: some may have come or gone since."""


class Service:
    """Answers the events of all calls.

    Args:
        store: where calls are kept.
        renderer: makes the answers.
        revision: what new calls begin with.
        clock: gives the present moment, aware.
    """

    def __init__(self, store: Store, renderer: Renderer, revision: Revision, clock: Clock) -> None:
        self._store, self._renderer, self._clock = store, renderer, clock
        self._engines: dict[str, Engine] = {}
        self._tell_engine: Callable[[Engine], None] = lambda _: None
        self._random = random.SystemRandom()
        self.begin_with(revision)
        self._end_silent_calls()

    def begin_with(self, revision: Revision) -> None:
        """Begin new calls with `revision` from now on; calls in progress keep theirs. Safe while calls are answered."""
        self._store.keep_revision(revision.name, revision.files, self._clock())
        self._take_up(revision)
        self.engine = revision.engine  # last, and at once: whoever reads it finds it kept and known

    def watch_engines(self, tell: Callable[[Engine], None]) -> None:
        """Tell of each engine that calls are played on: of those there are, and of those to come before a call is."""
        self._tell_engine = tell
        for engine in tuple(self._engines.values()):
            tell(engine)

    def _take_up(self, revision: Revision) -> None:
        self._tell_engine(revision.engine)
        self._engines[revision.name] = revision.engine

    def _end_silent_calls(self) -> None:
        """End calls whose end was never reported, so that what is to be forgotten then is; one that cannot be read keeps nobody waiting."""
        for call_id in self._store.silent_calls(self._clock() - LONGEST_CALL):
            try:
                self.end(call_id)
            except Exception:  # noqa: BLE001 - callers are answered, whatever is wrong with an old call
                log.exception("not ended", call=call_id)

    def start(self, call_id: str, event: CallStarted) -> bytes:
        """Take in a new call and return its first words; a call that is known gets its present question."""
        return self._answer(call_id, event, Place(0))

    def answer(self, call_id: str, event: Event, place: Place) -> bytes:
        """Take in what answers question `place.turn` and return the next one.

        A question answered before changes nothing and gets the present one. One the store has not asked (it came from an apology, or
        the store was put back) goes on where the hotline resumes calls, in the language of the address; after an apology's dialling
        where the hotline says.
        """
        return self._answer(call_id, event, place)

    def accept(self, call_id: str, turn: int) -> bool:
        """Note that the person at the desk pressed the key; False when the call no longer dials them.

        A call that was reported as over still counts: reports come early, and a talk that cannot happen ends by itself. A turn the
        store does not know was dialled with an apology: the two are connected, and there is nothing to keep.
        """
        kept = self._store.read(call_id)
        if kept is None or turn > kept.call.turn or (turn == kept.call.turn and not kept.call.desk):
            log.warning("accepted after an apology", call=call_id, turn=turn)
            return True
        return self._beside(call_id, DeskAccepted(), lambda call: call.turn == turn and call.desk != "")

    def end(self, call_id: str) -> bool:
        """Note that the call is over; False when it was known to be, or is not ours."""
        return self._beside(call_id, CallEnded(), lambda call: not call.ended)

    def whisper(self, ringing: Ringing) -> bytes:
        """Return what the desk hears that a call is dialling, in the words of the flow the call began with.

        If the store cannot tell which that is, today's will do; what the words need stands in the address.
        """
        engine = self.engine
        try:
            kept = self._store.read(ringing.call)
            engine = self._engine(kept.call.revision) if kept else engine
        except Exception:  # noqa: BLE001 - any words are better than silence
            log.exception("whispered without the call", call=ringing.call)
        known = _known(engine.hotline, ringing)
        say = engine.whisper(known.line, known.language, known.purpose, known.speaks)
        return self._renderer.whisper(engine.hotline, say, known)

    def check(self) -> None:
        """Raise if calls could not be kept at present."""
        self._store.check()

    def apology(self, call_id: str, place: Place) -> bytes:
        """Return the words and the dialling for a caller whose turn broke; needs no store.

        After MOST_APOLOGIES in a row the call ends with the numbers to call: nobody is dialled to the same desks for ever.
        """
        engine = self.engine
        hotline = engine.hotline
        line = hotline.lines.get(place.line) or hotline.lines[hotline.unknown_number]
        language = place.language if place.language in hotline.languages else line.language
        count = place.apologies + 1
        effects = engine.apology(line.id, language, self._clock(), last=count > MOST_APOLOGIES)
        call = Call(call_id, hotline.revision, line.id, language, turn=place.turn + 1)
        return self._renderer.render(hotline, call, effects, count)

    def _answer(self, call_id: str, event: Event, place: Place) -> bytes:
        for _ in range(MOST_TRIES):
            kept = self._store.read(call_id)
            if kept is not None and place.turn < kept.call.turn:
                log.info("repeated", call=call_id, turn=place.turn, now=kept.call.turn)
                return kept.answer
            call = kept.call if kept else Call(call_id, self.engine.hotline.revision)
            try:
                return self._take(*self._place(call, event, place))
            except Conflict:
                continue
        raise CallError(f"call {call_id}: turn {place.turn} met {MOST_TRIES} other deliveries")

    def _place(self, call: Call, event: Event, place: Place) -> tuple[Call, Event]:
        """Return the call and event to play: as they are, or a call that resumes because its place is not known."""
        if isinstance(event, CallStarted):
            return call, replace(event, reference=self._draw_reference())
        if 0 < place.turn == call.turn and not place.apologies:
            return call, event
        log.warning("resumed", call=call.id, turn=place.turn, kept=call.turn)
        dialled = "" if not isinstance(event, DialEnded) else "accepted" if event.bridged else "unanswered"
        reference = call.reference or self._draw_reference()
        return replace(call, turn=place.turn), CallResumed(place.line, place.language, dialled, place.caller, reference)

    def _beside(self, call_id: str, event: Event, wanted: Callable[[Call], bool]) -> bool:
        for _ in range(MOST_TRIES):
            kept = self._store.read(call_id)
            if kept is None or not wanted(kept.call):
                return False
            try:
                self._take(kept.call, event, kept.answer)
            except Conflict:
                continue
            return True
        raise CallError(f"call {call_id}: {type(event).__name__} met {MOST_TRIES} other deliveries")

    def _take(self, call: Call, event: Event, answer: bytes | None = None) -> bytes:
        """Play, render, keep; the answer counts only once it is kept."""
        began = time.perf_counter()
        engine = self._engine(call.revision)
        now = self._clock()
        turn, answer = play(engine, self._renderer, call, event, now, latest=answer)
        took_ms = (time.perf_counter() - began) * 1000
        self._store.write(turn, event, answer, now, took_ms)
        after = turn.call
        log.info(
            type(event).__name__,
            call=after.id,
            turn=after.turn,
            line=after.line,
            language=after.language,
            node=after.node,
            reason="; ".join(turn.reasons),
            ms=round((time.perf_counter() - began) * 1000, 1),
        )
        return answer

    def _engine(self, revision: str) -> Engine:
        """Return the engine of the revision a call began with; built again from its files after a restart."""
        engine = self._engines.get(revision)
        if engine is not None:
            return engine
        files = self._store.revision_files(revision)
        if files is None:
            raise CallError(f"revision {revision} is not kept")
        self._take_up(rebuild(files))
        return self._engines[revision]

    def _draw_reference(self) -> str:
        """Draw six random digits and a check digit (Damm) that no call has; after MOST_DRAWS a double is taken, a call is not lost."""
        for _ in range(MOST_DRAWS):
            digits = "".join(str(self._random.randrange(10)) for _ in range(REFERENCE_DIGITS))
            reference = digits + str(damm.calc_check_digit(digits))
            if not self._store.has_reference(reference):
                break
        return reference


def play(engine: Engine, renderer: Renderer, call: Call, event: Event, now: datetime, *, latest: bytes | None = None) -> tuple[Turn, bytes]:
    """Play one event, and make the answer to it; nothing is kept, so what was played once can be played again.

    Args:
        latest: the answer before it, for an event beside the conversation: it stays, unless it says what is to be forgotten now.
    """
    turn = engine.step(call, event, now)
    if latest is None:
        return turn, renderer.render(engine.hotline, turn.call, turn.effects)
    return turn, renderer.leave() if turn.brief and turn.call.ended else latest


def _known(hotline: Hotline, ringing: Ringing) -> Ringing:
    """Return `ringing` with everything this hotline does not know replaced by something it does."""
    line = ringing.line if ringing.line in hotline.lines else hotline.unknown_number
    speaks = ringing.speaks if ringing.speaks in hotline.languages else hotline.lines[line].language
    language = ringing.language if ringing.language in hotline.languages else speaks
    purpose = ringing.purpose if ringing.purpose in hotline.purposes else hotline.apology.purpose
    return Ringing(ringing.call, ringing.turn, line, language, purpose, speaks)
