"""Place one call from the terminal, here or on a running server, and keep it as a scenario if asked."""

from collections.abc import Iterable
from pathlib import Path

import click
import httpx

from ivr.carrier.call import PhoneCall
from ivr.carrier.line import AppLine
from ivr.core.model import Hotline
from ivr.scenario import Step, write_scenario
from ivr.simulator.house import House, dialled
from ivr.simulator.overhearing import Tape
from ivr.simulator.player import request_step
from ivr.simulator.terminal import Terminal, request_words


def call_from_terminal(
    house: House, number: str | None, caller: str, url: str | None, file: Path | None, *, tape: Tape | None = None
) -> bool:
    """Call a number of the hotline and stay until the call is over; return whether it went as a call should.

    Args:
        house: the service in this process; with `url` only its settings and prompts are used.
        number: as printed, a line's id or E.164; None: the first line that begins with a choice of languages, else the first.
        url: of a running server, or None.
        file: where to write the call as a scenario, or None.
        tape: overhears the call.
    """
    hotline = house.hotline
    called = number or _usual(house)
    try:
        to, from_ = dialled(hotline, called), dialled(hotline, caller)
    except ValueError as error:
        raise click.UsageError(f"{error}; after --from also: withheld") from None
    line = house.line() if url is None else AppLine(httpx.Client(base_url=url), house.settings.public_url, house.settings.tokens[0])
    terminal = Terminal(hotline)
    now = house.now_in_zone()
    when = f"on {now:%a %Y-%m-%d %H:%M}" if url is None else f"at {url}, whose clock is its own"
    say_whom(hotline, to, when)
    leg = tape.beside(terminal, hotline) if tape else terminal
    call = PhoneCall(line, leg, line.public("/voice"), to, from_, line.public("/voice/status"))
    call.run()
    line.close()
    row = None if url else house.request_of(call.sid)
    if terminal.broke:
        if "answered 403" in terminal.broke:
            click.echo("That server takes another token: set IVR_VAR, or token and IVR_PUBLIC_URL, as it has them.", err=True)
        return False
    click.echo("See what it left: ivr requests" if url else request_words(row))
    for words in terminal.transcript.wrong:
        click.echo(f"Not as the prompts say: {words}", err=True)
    if file is not None:
        at, known = Step("at", (f"{now:%Y-%m-%d}", f"{now:%H:%M}")), hotline.line_of(to)
        head = [at, Step("call", (known.printed if known else to, "from", "withheld" if from_ == "anonymous" else caller))]
        request = [request_step(row)] if row else []
        keep(file, [*head, *terminal.transcript.steps, *request])
        if url:
            click.echo("Its at line and its request line are yours to write: that server's clock and queue are its own.")
    return not terminal.transcript.wrong


def say_whom(hotline: Hotline, to: str, when: str) -> None:
    """Say which number is called. to: E.164; when: "on Sat 2027-01-02 03:10"."""
    known = hotline.line_of(to)
    click.echo(f"Calling {known.printed if known else to} ({known.name if known else _of_no_line(hotline, to)}) {when}")


def keep(file: Path, steps: Iterable[Step], title: str = "") -> None:
    """Write a call as a scenario, and say how to play it."""
    file.write_text(write_scenario(steps, title or "Say here what this call shows."), encoding="utf-8")
    click.echo(f"Written to {file}; play it with: ivr play {file}.")


def _of_no_line(hotline: Hotline, number: str) -> str:
    off = next((line.name for line in hotline.lines.values() if number in line.incoming), "")
    return f"{off}, which is switched off" if off else "none of our lines"


def _usual(house: House) -> str:
    """Choose the line a tester wants first: a free one on which a language is chosen."""
    hotline = house.hotline
    lines = [line for line in hotline.lines.values() if line.enabled]
    choosing = [line for line in lines if any(option.language for option in hotline.nodes[line.start].options)]
    return (choosing or lines)[0].id
