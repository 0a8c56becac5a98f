"""Play a scenario on an engine alone: no service, no store, no carrier between them, so that thousands of wrong hotlines can be tried.

What is compared is what `ivr play` compares. Scenarios that restart the service on other files are left to it.
"""

from dataclasses import dataclass, field
from datetime import datetime

from ivr.core.conversation import (
    Call,
    CallEnded,
    CallStarted,
    DeskAccepted,
    Dial,
    DialEnded,
    Effect,
    Event,
    HangUp,
    Listen,
    NothingHeard,
    Record,
    RecordingMade,
    Say,
    SendText,
)
from ivr.core.engine import Engine
from ivr.core.machine import FlowBroken
from ivr.core.prompts import PromptError
from ivr.phone.form import answered, number_of
from ivr.scenario import INPUTS, OUTPUTS, Scenario, Step, differences, moment_of
from ivr.simulator.house import dialled
from ivr.simulator.player import request_step

COMPARED = (*INPUTS, *OUTPUTS, "request")
REFERENCE = "1234562"
RECORDING = "https://carrier.example/recording"
# More than the longest scenario has turns.
MOST_TURNS = 400


class StuckError(Exception):
    """The call asks for something that the scenario does not give next."""


class OverError(Exception):
    """The caller has hung up."""


@dataclass(slots=True)
class Playing:
    """One call, as far as it has been played."""

    engine: Engine
    todo: list[Step]
    now: datetime
    call: Call
    happened: list[Step] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    ahead: str = ""

    def take(self, event: Event) -> tuple[Effect, ...]:
        """Let the engine take an event in; write down what is heard."""
        turn = self.engine.step(self.call, event, self.now)
        self.call = turn.call
        self.reasons += turn.reasons
        for effect in turn.effects:
            self._hear(effect)
        return turn.effects

    def take_unheard(self, event: Event) -> None:
        """Let the engine take an event in, when nobody is there to hear what follows."""
        heard = len(self.happened)
        self.take(event)
        del self.happened[heard:]

    def _hear(self, effect: Effect) -> None:
        match effect:
            case SendText(_, subject, language):
                self.happened.append(Step("text", (subject,), (language,)))
            case Say(prompt, parts, slow):
                if not parts:
                    self.happened.append(Step("hear", (prompt,)))
                    return
                self.said += [part.prompt for part in parts]
                for part in parts:
                    self.engine.hotline.prompts[part.language].say(part.prompt, dict(part.values))
                languages = tuple(dict.fromkeys(part.language for part in parts))
                values = next((part.values for part in parts if part.prompt == prompt), ())
                told = tuple((name, value) for name, value in values if name != "reference")
                self.happened.append(Step("hear", (prompt, "slow") if slow else (prompt,), languages, told))

    def aside(self) -> None:
        """Do the lines that are neither the caller's nor a desk's."""
        while self.todo and self.todo[0].verb not in INPUTS:
            step = self.todo.pop(0)
            match step.verb:
                case "wait":
                    self.now = moment_of(step, self.now)
                case "status":
                    self.end()
                case "said" if tuple(self.said) != step.words:
                    raise StuckError(f"line {step.number}: said {' '.join(self.said)}")
                case "log" if not any(" ".join(step.words) in reason for reason in self.reasons):
                    raise StuckError(f"line {step.number}: no reason {' '.join(step.words)}")

    def end(self) -> None:
        """Report the end of the call, once."""
        if not self.call.ended:
            self.take(CallEnded())

    def next(self, *verbs: str) -> Step:
        """Take the next line, which has to be one of `verbs`."""
        self.aside()
        if not self.todo:
            raise StuckError(f"the call asks for {verbs[0]}, and the scenario has no more lines")
        step = self.todo[0]
        if step.verb == "hangup":
            self.happened.append(self.todo.pop(0))
            raise OverError
        if step.verb not in verbs:
            raise StuckError(f"line {step.number}: the call asks for {verbs[0]}; the scenario says: {step}")
        self.happened.append(step)
        self.said.clear()
        return self.todo.pop(0)


def failure(scenario: Scenario, engine: Engine) -> str:
    """Play `scenario` and return the first thing that goes otherwise than it is written; "" where nothing does."""
    at, called = scenario.first("at"), scenario.first("call")
    if at is None or called is None:
        raise ValueError(f"{scenario.name}: was not parsed")
    hotline = engine.hotline
    todo = [step for step in scenario.steps if step.verb not in (*OUTPUTS, "request", "hotline", "at", "call")]
    playing = Playing(engine, todo, moment_of(at).replace(tzinfo=hotline.zone), Call("CA1", hotline.revision))
    number, _, caller, *forwarded = called.words
    try:
        via = number_of(dialled(hotline, forwarded[1])) if forwarded else ""
        started = CallStarted(number_of(dialled(hotline, number)), number_of(dialled(hotline, caller)), via, REFERENCE)
        _converse(playing, started)
        playing.aside()
    except (StuckError, FlowBroken, PromptError, ValueError) as error:
        return f"{scenario.name}: {error}"
    if playing.todo:
        return f"{scenario.name}, line {playing.todo[0].number}: the call is over before: {playing.todo[0]}"
    asked = [step for step in scenario.steps if step.verb in COMPARED]
    return "; ".join(f"{scenario.name}: {words}" for words in differences(asked, [*playing.happened, *_request(playing.call)]))


def _converse(playing: Playing, started: CallStarted) -> None:
    event: Event = started
    try:
        for _ in range(MOST_TURNS):
            effects = playing.take(event)
            match effects[-1] if effects else HangUp():
                case HangUp():
                    playing.happened.append(Step("end"))
                    break
                case Listen(entry):
                    event = _keys(playing, effects, entry=entry)
                case Record():
                    event = _recorded(playing)
                case Dial() as dial:
                    event = _dialled(playing, dial)
    except OverError:
        pass
    playing.end()


def _keys(playing: Playing, effects: tuple[Effect, ...], *, entry: bool) -> Event:
    heard = any(isinstance(effect, Say) and effect.parts for effect in effects)
    if playing.ahead and heard:
        keys = playing.ahead
    else:
        step = playing.next("keys", "silence")
        keys = step.words[0] if step.words else ""
    digits, finished, playing.ahead = keys[: None if entry else 1], "", "" if entry else keys[1:]
    if entry and "#" in keys:
        digits, finished, playing.ahead = keys.partition("#")
    return answered({"Digits": digits, "FinishedOnKey": finished})


def _recorded(playing: Playing) -> Event:
    step = playing.next("record", "silence")
    if step.verb == "silence":
        return NothingHeard()
    hangs_up = bool(playing.todo) and playing.todo[0].verb == "hangup"
    made = RecordingMade(RECORDING, int(step.words[0]), hangs_up)
    if hangs_up:
        playing.happened.append(playing.todo.pop(0))
        playing.take_unheard(made)
        raise OverError
    return made


def _dialled(playing: Playing, dial: Dial) -> Event:
    asked = playing.next("dial")
    outcome = asked.words[3:]
    rings = (("rings", str(dial.ring_seconds)),) if asked.values else ()
    playing.happened[-1] = Step("dial", (_address(playing, dial), "whisper", dial.speaks, *outcome), values=rings)
    if outcome[0] == "caller-hung-up":
        raise OverError
    if outcome[0] not in ("accepted", "rejected"):
        return DialEnded(outcome[0])
    if outcome[0] == "rejected":
        return DialEnded("completed")
    playing.take(DeskAccepted())
    if outcome[-1] == "caller":
        playing.end()
        playing.take_unheard(DialEnded("completed", bridged=True))
        raise OverError
    return DialEnded("completed", bridged=True)


def _address(playing: Playing, dial: Dial) -> str:
    """Name an address as a transcript does: by the first desk that has it."""
    for desk in playing.engine.hotline.desks.values():
        if dial.address in desk.addresses:
            return f"{desk.id}-{desk.addresses.index(dial.address) + 1}"
    return f"unknown-{dial.address}"


def _request(call: Call) -> list[Step]:
    if call.request is None:
        return []
    details = {name: value for name, value in call.given if value}
    row = {"details": details, "state": call.request.state, "line": call.request.line, "language": call.request.language}
    return [request_step(row | {"silent": call.request.silent})]
