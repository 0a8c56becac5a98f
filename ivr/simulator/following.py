"""Step through a scenario on the terminal phone: hear its call, line by line, and leave the script wherever one wants."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from ivr.carrier.leg import Gather, Heard, HungUp, Rang, Record, Ring
from ivr.scenario import Scenario, ScenarioError, Step, parse_scenario
from ivr.simulator.calling import keep, say_whom
from ivr.simulator.desk import Desk
from ivr.simulator.house import House
from ivr.simulator.overhearing import Tape
from ivr.simulator.player import Caller, Stuck, as_file, request_step
from ivr.simulator.playing import NewHouse, house_for
from ivr.simulator.terminal import Terminal, request_words
from ivr.simulator.transcript import desk_of

LEAVES = "x"
Asked = TypeVar("Asked")
Done = TypeVar("Done")


def follow(script: Path, new_house: NewHouse, file: Path | None, tape: Tape | None = None) -> bool:
    """Let a scenario's call happen on the terminal phone; return whether it went as a call should.

    Args:
        script: the scenario.
        new_house: starts a service in a folder, at a moment, with a hotline folder or None.
        file: where to write what happened as a scenario, or None.
        tape: overhears the call.

    Raises:
        ScenarioError, OSError, UnicodeError: the scenario cannot be read, or names what is not there.
    """
    scenario = parse_scenario(script.read_text(encoding="utf-8"), script.name)
    at, called = scenario.first("at"), scenario.first("call")
    if at is None or called is None:
        raise ScenarioError(f"{script.name}: say once when it happens, and once who calls")
    with tempfile.TemporaryDirectory() as folder:
        house = house_for(scenario, at, scenario.first("hotline"), Path(folder), new_house)
        try:
            return _followed(Follower(scenario, house, Terminal(house.hotline), tape), called, file)
        finally:
            house.close()


def _followed(follower: "Follower", called: Step, file: Path | None) -> bool:
    scenario, house, terminal = follower.scenario, follower.house, follower.terminal
    follower.dial(called)
    click.echo(f"Following {scenario.name}: {scenario.title}" if scenario.title else f"Following {scenario.name}")
    if follower.waits:
        click.echo(f"Enter does what stands in brackets. A key of your own leaves the script, as does {LEAVES}; Ctrl-D hangs up.")
    say_whom(house.hotline, follower.call.to, f"on {house.now_in_zone():%a %Y-%m-%d %H:%M}, from {' '.join(called.words[2:])}")
    follower.stay()
    row = house.request_of(follower.call.sid)
    request = request_step(row) if row else None
    if not terminal.broke:
        click.echo(request_words(row))
    otherwise = terminal.transcript.wrong if follower.left else follower.otherwise(request)
    for words in otherwise:
        click.echo(f"{'Not as the prompts say' if follower.left else f'Otherwise than {scenario.name} says'}: {words}", err=True)
    if not (otherwise or follower.left or terminal.broke):
        click.echo(f"All as {scenario.name} says.")
    if file is not None:
        steps = as_file(scenario, terminal.transcript.steps, request)
        keep(file, steps, "" if follower.left else scenario.title)
    return not (terminal.broke or terminal.transcript.wrong)


class _Left(Stuck):
    """The person at the terminal wants to go on alone."""


class Follower(Caller):
    """The caller of a scenario, heard on a terminal phone, until somebody takes over.

    waits: for Enter before each line; left: whether the script was left, so that the person at the terminal is the caller.
    """

    def __init__(self, scenario: Scenario, house: House, terminal: Terminal, tape: Tape | None = None) -> None:
        super().__init__(scenario, house, tape)
        self.terminal, self.transcript = terminal, terminal.transcript
        self.waits, self.left = terminal.is_watched(), False
        self._one_key = True
        self._reasons_told = 0

    # --- Leg -----------------------------------------------------------------------------------------------------------

    def hear(self, heard: Heard) -> None:
        """Hear it on the terminal."""
        self.terminal.hear(heard)

    def keys(self, gather: Gather) -> str:
        """Press what the next line says, or what is typed."""
        self._because()
        return self._either(super().keys, self.terminal.keys, gather, one_key=gather.num_digits == 1)

    def record(self, record: Record) -> tuple[int, str]:
        """Speak as long as the next line says, or as is typed."""
        self._because()
        return self._either(super().record, self.terminal.record, record, one_key=False)

    def ring(self, ring: Ring) -> Rang:
        """Let the desk do what the next line says, or what is typed."""
        self._because()
        if not self.left:
            click.echo(f"\n  ~ ringing {desk_of(self.terminal.hotline, ring.address)} ({ring.address}), at most {ring.timeout_seconds} s")
        return self._either(super().ring, self.terminal.ring, ring, one_key=True)

    def desk(self, ring: Ring, *, accepts: bool) -> Desk:
        """Show what the desk hears and presses."""
        return self.terminal.desk(accepts=accepts)

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Talk as long as the line says, and show who ends it."""
        self.terminal.talk(ring, rang)

    def ended(self, why: str) -> None:
        """Show that the call is over."""
        self._because()
        self.terminal.ended(why)

    # --- the script and leaving it -------------------------------------------------------------------------------------

    def comes(self, step: Step) -> None:
        """Show what comes next; wait for Enter, and leave the script if something else is typed."""
        hangs_up = step.verb == "record" and [after.verb for after in self._todo[1:2]] == ["hangup"]
        doing = f"[{_shown(step)}{', hangup' if hangs_up else ''}]"
        if not self.waits or self.call.over or step.verb in ("said", "log"):
            click.echo(click.style(f"    {doing}", fg="cyan"))
            return
        try:
            typed = self.terminal.typed(f"{doing} Enter", one=self._one_key)
        except HungUp:
            self._leave()
            raise
        if not typed:
            return
        if typed.lower() != LEAVES:
            self.terminal.give(typed)
        raise _Left(f"you typed {typed}")

    def is_done(self, step: Step) -> None:
        """Tell what happened beside the call."""
        told = {
            "wait": f"it is {self.house.now_in_zone():%a %Y-%m-%d %H:%M:%S} now",
            "again": "the carrier has sent its request once more",
            "status": f"the carrier has reported that the call is {' '.join(step.words)}",
            "restart": "the service has been restarted",
        }
        if step.verb in told:
            click.echo(f"  ~ {told[step.verb]}")

    def _either(self, scripted: Callable[[Asked], Done], own: Callable[[Asked], Done], asked: Asked, *, one_key: bool) -> Done:
        self._one_key = one_key
        if not self.left:
            try:
                return scripted(asked)
            except _Left as left:
                self._leave()
                click.echo(f"  ~ you leave the script ({left}): the rest of the call is yours")
            except Stuck as stuck:
                self._leave()
                click.echo(f"  ~ the script cannot be followed any further ({stuck}): the rest of the call is yours")
        return own(asked)

    def _because(self) -> None:
        """Show why the call came here, as `ivr check` does: what was asked of hours, keys and staff since the last time."""
        reasons = self.house.reasons_of(self.call.sid)
        if why := "; ".join(reason for reason in reasons[self._reasons_told :] if ":" in reason):
            click.echo(click.style(f"     because {why}", dim=True))
        self._reasons_told = len(reasons)

    def _leave(self) -> None:
        self.left = True
        self._todo.clear()


def _shown(step: Step) -> str:
    """Write a line in one breath; who whispers in which language is shown when the desk answers."""
    words = (step.words[0], *step.words[3:]) if step.verb == "dial" else step.words
    return " ".join((step.verb, *words))
