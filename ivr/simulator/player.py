"""Play a scenario: the caller and the desks do what its lines say, and what happens is compared with it, both ways."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ivr.carrier.call import PhoneCall
from ivr.carrier.leg import Gather, Heard, HungUp, Rang, Record, Ring
from ivr.loader.reading import FlowError
from ivr.scenario import HUNG_UP, INPUTS, OUTPUTS, Scenario, ScenarioError, Step, differences, fits, moment_of
from ivr.simulator.desk import Desk
from ivr.simulator.house import House, dialled, folder_of
from ivr.simulator.overhearing import Tape
from ivr.simulator.transcript import Transcript, speaks

COMPARED = (*INPUTS, *OUTPUTS, "request")
HANGS_UP = ("caller", HUNG_UP)


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a scenario. failures: empty if everything was as it says; steps: the call as it happened.

    heard: what the caller and the desks heard, as (prompt, language); whole: whether the call came to its end; one that asked for
    more than the scenario gives did not.
    """

    scenario: Scenario
    failures: tuple[str, ...]
    steps: tuple[Step, ...]
    heard: frozenset[tuple[str, str]]
    whole: bool


class Stuck(Exception):  # noqa: N818 - it is the scenario that is stuck
    """The call asks for something that the scenario does not give next."""


def play(scenario: Scenario, open_house: Callable[[Step, Step | None], House], tape: Tape | None = None) -> Played:
    """Play `scenario` against the service.

    Args:
        open_house: starts a service for an `at` line and a `hotline` line, if there is one.
        tape: overhears the call.
    """
    at, called = scenario.first("at"), scenario.first("call")
    if at is None or called is None:
        raise ValueError(f"{scenario.name}: was not parsed")
    house = open_house(at, scenario.first("hotline"))
    caller = Caller(scenario, house, tape)
    caller.dial(called)
    caller.stay()
    row = house.request_of(caller.call.sid)
    house.close()
    request = request_step(row) if row else None
    told = tuple(f"{scenario.name}: {words}" for words in caller.otherwise(request))
    happened, heard = as_file(scenario, caller.transcript.steps, request), frozenset(caller.transcript.prompts)
    return Played(scenario, told, happened, heard, not caller.stuck)


def request_step(row: dict[str, Any]) -> Step:
    """Write a stored request as a scenario line."""
    details = {name: value for name, value in row["details"].items() if value}
    details.pop("caller", None)
    if "name" in details:
        details["name"] = "recorded"
    known = {"line": row["line"], "language": row["language"]} | ({"silent": "yes"} if row["silent"] else {}) | details
    return Step("request", (row["state"],), values=tuple(known.items()))


def as_file(scenario: Scenario, happened: list[Step], request: Step | None) -> tuple[Step, ...]:
    """Return the scenario as it would have to be written for what happened."""
    head = [step for step in scenario.steps if step.verb in ("hotline", "at", "call")]
    return (*head, *happened, *([request] if request else []))


class Caller:
    """The caller's end of the line, following the scenario.

    failures: what went otherwise beside the lines heard and done; stuck: the call asked for something that the scenario does not give;
    tape: overhears the call.
    """

    def __init__(self, scenario: Scenario, house: House, tape: Tape | None = None) -> None:
        self.scenario, self.house, self._tape = scenario, house, tape
        self.transcript = Transcript(house.hotline)
        self.failures: list[str] = []
        self.stuck = False
        self._beside: dict[str, Callable[[Step], None]] = {
            "wait": self._wait,
            "again": self._again,
            "status": self._status,
            "restart": self._restart,
            "said": self._said,
            "log": self._log,
        }
        self._todo = [step for step in scenario.steps if step.verb not in (*OUTPUTS, "request", "hotline", "at", "call")]

    def dial(self, called: Step) -> None:
        """Dial as a `call` line says; nothing is heard before `stay`.

        Raises:
            ScenarioError: the line holds what is no telephone number.
        """
        number, _, caller, *forwarded = called.words
        hotline, line = self.house.hotline, self.house.line()
        try:
            to, from_ = dialled(hotline, number), dialled(hotline, caller)
            extra = (("ForwardedFrom", dialled(hotline, forwarded[1])),) if forwarded else ()
        except ValueError as error:
            line.close()
            raise ScenarioError(f"{self.scenario.name}, line {called.number}: {error}") from None
        self.line = line
        leg = self._tape.beside(self, hotline) if self._tape else self
        self.call = PhoneCall(line, leg, line.public("/voice"), to, from_, line.public("/voice/status"), extra)

    def stay(self) -> None:
        """Stay until the call is over; what follows the call in the scenario happens after it."""
        try:
            self.call.run()
            self._aside()
        except Stuck as stuck:
            self.failures.append(str(stuck))
            self.stuck = True
            return
        finally:
            self.line.close()
        for step in self._todo:
            self.failures.append(f"line {step.number}: the call is over before: {step}")

    def otherwise(self, request: Step | None) -> list[str]:
        """Say what went otherwise than the scenario says. request: the one the call left, if it did."""
        asked = [step for step in self.scenario.steps if step.verb in COMPARED]
        happened = [step for step in self.transcript.steps if step.verb in COMPARED]
        return [*self.failures, *self.transcript.wrong, *differences(asked, [*happened, *([request] if request else [])])]

    def comes(self, step: Step) -> None:
        """Learn which line is done next: one who watches may wait here, or raise Stuck to leave it undone."""

    def is_done(self, step: Step) -> None:
        """Learn that a line beside the caller's own doing has been done."""

    # --- what the scenario says happens beside the caller's own doing --------------------------------------------------

    def _aside(self) -> None:
        """Do the lines up to the next one that is the caller's or a desk's."""
        while self._todo and self._todo[0].verb not in INPUTS:
            self.comes(self._todo[0])
            step = self._todo.pop(0)
            self.transcript.steps.append(step)
            self._beside[step.verb](step)
            self.is_done(step)

    def _wait(self, step: Step) -> None:
        if self.house.now:
            self.house.now = moment_of(step, self.house.now)

    def _again(self, step: Step) -> None:
        """Repeat a request: the present question comes back, byte for byte, and nothing else changes."""
        back = int(step.words[0]) if step.words else 1
        documents = [sent for sent in self.line.sent if ("CallSid", self.call.sid) in sent.form and sent.url != self.call.status_url]
        if back > len(documents):
            raise Stuck(f"line {step.number}: the carrier has sent {len(documents)} requests so far, not {back}")
        latest, before = documents[-1], self.house.request_of(self.call.sid)
        repeated = self.line.repeat(documents[-back])
        if repeated.body != latest.body:
            self.failures.append(f"line {step.number}: the repeated request got another answer: {repeated.body.decode()}")
        if self.house.request_of(self.call.sid) != before:
            self.failures.append(f"line {step.number}: the repeated request changed the stored request")

    def _status(self, step: Step) -> None:
        self.call.post_status(step.words[0])

    def _restart(self, step: Step) -> None:
        try:
            self.house.restart(folder_of(step) if step.words else None)
        except (FileNotFoundError, FlowError) as error:
            raise ScenarioError(f"{self.scenario.name}, line {step.number}: {error}") from None

    def _said(self, step: Step) -> None:
        said = tuple(self.transcript.said)
        if said != step.words:
            self.failures.append(f"line {step.number}: said {' '.join(step.words)}; what was said: {' '.join(said)}")
            self.transcript.steps[-1] = Step("said", said)

    def _log(self, step: Step) -> None:
        reason, reasons = " ".join(step.words), self.house.reasons_of(self.call.sid)
        if not any(reason in known for known in reasons):
            self.failures.append(f'line {step.number}: no reason "{reason}"; the reasons are: {"; ".join(reasons)}')

    def _next(self, asked: str, *verbs: str) -> Step:
        """Take the next line, which has to be one of `verbs`."""
        self._aside()
        if not self._todo:
            raise Stuck(f"the call asks for {asked}, and the scenario has no more lines")
        step = self._todo[0]
        if step.verb == "hangup":
            self.comes(step)
            self._todo.pop(0)
            self.transcript.did("hangup")
            raise HungUp
        if step.verb not in verbs:
            raise Stuck(f"line {step.number}: the call asks for {asked}; the scenario says: {step}")
        self.comes(step)
        return self._todo.pop(0)

    # --- Leg -----------------------------------------------------------------------------------------------------------

    def hear(self, heard: Heard) -> None:
        """Write down what is said."""
        self.transcript.hear(heard)

    def pause(self, seconds: float) -> None:
        """Wait: a pause has no line of its own."""

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        """Do nothing more: the line before said these keys too."""

    def keys(self, gather: Gather) -> str:
        """Press what the next line says."""
        step = self._next("keys", "keys", "silence")
        self.transcript.took(step)
        return step.words[0] if step.words else ""

    def record(self, record: Record) -> tuple[int, str]:
        """Speak as long as the next line says; a hang-up right after it ends the recording."""
        step = self._next("a recording", "record", "silence")
        self.transcript.took(step)
        if step.verb == "silence":
            return 0, ""
        hangs_up = bool(self._todo) and self._todo[0].verb == "hangup"
        if hangs_up:
            self.transcript.steps.append(self._todo.pop(0))
        return int(step.words[0]), "hangup" if hangs_up else ""

    def ring(self, ring: Ring) -> Rang:
        """Let the desk do what the next line says."""
        step = self._next(f"a desk ({ring.address} rings)", "dial")
        outcome = step.words[3:]
        self.transcript.rang(ring, *outcome, seconds=bool(step.values))
        if outcome[0] == HUNG_UP:
            raise HungUp
        if outcome[0] not in ("accepted", "rejected"):
            return Rang(outcome[0])
        seconds = int(outcome[1]) if outcome[0] == "accepted" else 0
        return Rang("answered", self.desk(ring, accepts=outcome[0] == "accepted"), seconds)

    def desk(self, ring: Ring, *, accepts: bool) -> Desk:
        """Return who answers a desk's telephone."""
        return _Desk(self.transcript, ring, accepts=accepts)

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Talk; hang up if the line says that the caller ends it."""
        if self.transcript.steps[-1].words[-1] in HANGS_UP:
            raise HungUp

    def ended(self, why: str) -> None:
        """Write down that the hotline ended the call."""
        if why == "hangup":
            self.transcript.did("end")
        else:
            self.failures.append(f"the call broke: {why}")


class _Desk(Desk):
    """The desk of a scenario: the whisper it hears has to be in its language."""

    def __init__(self, transcript: Transcript, ring: Ring, *, accepts: bool) -> None:
        super().__init__(accepts=accepts)
        self._transcript, self._language = transcript, speaks(ring)
        self._whisper = Transcript(transcript.hotline)

    def hear(self, heard: Heard) -> None:
        """Listen to the whisper, and compare it."""
        self._whisper.hear(heard)
        said = self._whisper.steps[-1] if self._whisper.steps else Step("hear")
        if not fits(Step("hear", ("desk.accept",), (self._language,)), said):
            self._whisper.wrong.append(f"the desk heard: {said}")
        self._transcript.prompts |= self._whisper.prompts
        self._transcript.wrong += self._whisper.wrong
        self._whisper.wrong = []
