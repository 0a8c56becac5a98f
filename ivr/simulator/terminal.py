"""A telephone in the terminal: hears what a caller hears, with the English beside it, and takes keys as one types them."""

import sys
from typing import Any

import click

from ivr.carrier.leg import Gather, Heard, HungUp, Rang, Record, Ring
from ivr.core.conversation import OUTCOMES
from ivr.core.engine import ACCEPT_KEY
from ivr.core.model import Hotline
from ivr.scenario import HUNG_UP
from ivr.simulator.desk import Desk
from ivr.simulator.transcript import Transcript, desk_of, in_english, speaks

HANG_UP = "\x04"
KEYS = "0123456789*#"
BACKSPACE = ("\x08", "\x7f")
KEYS_WHILE_IT_RINGS = {outcome[0]: outcome for outcome in OUTCOMES} | {"h": HUNG_UP}
ASKED = "[a]ccepts, [r]ejects (or a machine answers), [b]usy, [n]o answer, [f]ails, [c]anceled, [h]ang up yourself"


class Terminal:
    """The caller's end of a call.

    Args:
        hotline: whose prompts are heard.
    """

    def __init__(self, hotline: Hotline) -> None:
        self.hotline, self.transcript = hotline, Transcript(hotline)
        self._at_keyboard = sys.stdin.isatty()
        self._ahead: list[str] = []
        self._given: list[str] = []
        self.broke = ""

    # --- Leg -----------------------------------------------------------------------------------------------------------

    def hear(self, heard: Heard) -> None:
        """Show the words in their language, and in English beside them."""
        self.show(self.transcript, heard, "")

    def pause(self, seconds: float) -> None:
        """Wait for nothing: whoever sits here reads."""

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        """Ask for nothing: these keys were typed before."""

    def keys(self, gather: Gather) -> str:
        """Take keys: one for a menu at once, several up to # or Enter."""
        many = gather.num_digits != 1
        at_once = " (it counts at once)" if self._at_keyboard else ""
        asked = "digits, then # or Enter" if many else f"a key{at_once}, or Enter for silence"
        typed = self.typed(asked, one=not many)
        while typed.strip(KEYS):
            click.echo("    A telephone has the keys 0 to 9, * and #.")
            typed = self.typed(asked, one=not many)
        keys = typed
        if keys:
            self.transcript.did("keys", keys)
        else:
            self.transcript.did("silence")
        return keys

    def record(self, record: Record) -> tuple[int, str]:
        """Ask how long the caller speaks."""
        asked = f"seconds you speak after the tone, up to {record.max_seconds}; Enter for 3, 0 for nothing"
        typed = self.typed(asked, one=False) or "3"
        while not (typed.isascii() and typed.isdigit() and int(typed) <= record.max_seconds):
            click.echo(f"    That is no number from 0 to {record.max_seconds}.")
            typed = self.typed(asked, one=False) or "3"
        seconds = int(typed)
        if seconds:
            self.transcript.did("record", str(seconds))
        else:
            self.transcript.did("silence")
        return seconds, ""

    def ring(self, ring: Ring) -> Rang:
        """Ask how the other side behaves."""
        desk = desk_of(self.hotline, ring.address)
        click.echo(f"\n  ~ ringing {desk} ({ring.address}), at most {ring.timeout_seconds} s. What happens there? {ASKED}")
        outcome = None
        while outcome is None:
            typed = self.typed("a r b n f c h, Enter for no answer", one=True).lower() or "n"
            outcome = typed if typed in KEYS_WHILE_IT_RINGS.values() else KEYS_WHILE_IT_RINGS.get(typed)
            if outcome is None:
                click.echo("    That is none of these letters.")
        if outcome == "accepted":
            self.transcript.rang(ring, "accepted", "60", self._end_of_talk())
            return Rang("answered", self.desk(accepts=True), 60)
        self.transcript.rang(ring, outcome)
        if outcome == HUNG_UP:
            raise HungUp
        return Rang("answered", self.desk(accepts=False)) if outcome == "rejected" else Rang(outcome)

    def desk(self, *, accepts: bool) -> Desk:
        """Return who answers a desk's telephone: what is heard and pressed there is shown."""
        return _Desk(self, accepts=accepts)

    def _end_of_talk(self) -> str:
        while True:
            try:
                ends = self.typed("how the talk ends: [d] the desk hangs up, [h] you do; Enter for d", one=True, hangs_up=False).lower()
            except EOFError:
                return "caller"
            if ends in ("", "d", "h"):
                return "caller" if ends == "h" else "desk"
            click.echo("    That is neither d nor h.")

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Talk for a minute."""
        click.echo(f"  ~ you are connected with {desk_of(self.hotline, ring.address)} and talk in {speaks(ring)}")
        if self.transcript.steps[-1].words[-1] == "caller":
            click.echo("  ~ you hang up")
            raise HungUp

    def ended(self, why: str) -> None:
        """Show that the call is over."""
        if why == "hangup":
            self.transcript.did("end")
            click.echo("\n  ~ the hotline hangs up")
        else:
            self.broke = why
            click.echo(f"\n  ~ the call broke: {why}", err=True)

    # --- showing and typing --------------------------------------------------------------------------------------------

    def show(self, transcript: Transcript, heard: Heard, indent: str) -> None:
        """Show what one end hears."""
        parts = transcript.hear(heard)
        language = parts[0].language if parts else heard.language
        slow = " slowly" if heard.rate == "slow" else ""
        if heard.note:
            click.echo()
        click.echo(f"{indent}{click.style(f'{language:>3}{slow}', bold=True)}  {heard.text}")
        if english := " ".join(filter(None, (in_english(self.hotline, part) for part in parts))):
            click.echo(f"{indent}     {click.style(english, dim=True)}")

    def is_watched(self) -> bool:
        """Say whether somebody sits here who sees what is asked and can press Enter."""
        return self._at_keyboard and sys.stdout.isatty()

    def give(self, typed: str) -> None:
        """Take what was typed already as the answer to the next question."""
        self._given.append(typed)

    def typed(self, asked: str, *, one: bool, hangs_up: bool = True) -> str:
        """Ask, and read what is typed.

        Args:
            asked: the question.
            one: one key is enough, without Enter, at a keyboard.
            hangs_up: the end of input (Ctrl-D) hangs up; else it raises EOFError.

        Raises:
            HungUp: the caller has hung up.
        """
        click.echo(click.style(f"    {asked} > ", fg="cyan"), nl=False)
        try:
            if self._given:
                click.echo(self._given[0])
                return self._given.pop(0)
            if self._at_keyboard:
                return self._pressed(one=one)
            typed = _line()
        except (EOFError, KeyboardInterrupt):
            if not hangs_up:
                raise EOFError from None
            click.echo("\n  ~ you hang up")
            self.transcript.did("hangup")
            raise HungUp from None
        click.echo(typed)  # on a pipe nothing echoes what was read
        return typed.strip()

    def _pressed(self, *, one: bool) -> str:
        """Take keys from the keyboard as they are pressed; what was pasted comes in one piece."""
        keys = ""
        while True:
            if not self._ahead:
                self._ahead = list(click.getchar())
            key = self._ahead.pop(0)
            if key == HANG_UP:
                raise EOFError
            if key in ("\r", "\n"):
                break
            if key in BACKSPACE:
                click.echo("\b \b" if keys else "", nl=False)
                keys = keys[:-1]
                continue
            if not key.isprintable():  # an arrow, or another key without a sign
                self._ahead.clear()
                continue
            click.echo(key, nl=False)
            keys += key
            if one or key == "#":
                break
        click.echo()
        return keys


def _line() -> str:
    line = sys.stdin.readline()
    if line == "":
        raise EOFError
    return line.rstrip("\n")


class _Desk(Desk):
    """The desk's side, shown beside the caller's."""

    def __init__(self, terminal: Terminal, *, accepts: bool) -> None:
        super().__init__(accepts=accepts)
        self._terminal, self._transcript = terminal, Transcript(terminal.hotline)

    def hear(self, heard: Heard) -> None:
        """Show the whisper once, though it is said twice."""
        if not self._transcript.steps:
            self._terminal.show(self._transcript, heard, "      desk hears: ")

    def keys(self, gather: Gather) -> str:
        """Show which key the desk presses."""
        click.echo(f"      the desk presses {ACCEPT_KEY}" if self.accepts else "      the desk presses nothing")
        return super().keys(gather)


def request_words(row: dict[str, Any] | None) -> str:
    """Say what the call left in the queue."""
    if row is None:
        return "No request was opened."
    given = ", ".join(name for name, value in row["details"].items() if value) or "nothing"
    return f"Request {row['reference']}: {row['state']}, line {row['line']}, language {row['language']}; kept: {given}."
