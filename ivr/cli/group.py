"""The group all subcommands belong to, and what they share: errors as sentences, examples, tables, moments."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import Any

import click

from ivr.core.model import Hotline
from ivr.loader.files import read_files, zone_of
from ivr.loader.reading import FlowError, load_hotline
from ivr.settings import Settings, SettingsError

EXIT_FAILED = 1
EXIT_UNUSABLE = 2


class Group(click.Group):
    """Subcommands in the order they are defined, and errors that are sentences."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Keep the order of definition."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Turn what cannot be used into a message and exit code 2."""
        try:
            return super().invoke(ctx)
        except (SettingsError, FlowError) as error:
            for problem in error.problems:
                click.echo(problem, err=True)
            raise SystemExit(EXIT_UNUSABLE) from None


def examples(*lines: str) -> str:
    """Format examples for the end of a help page."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


@click.group(cls=Group, epilog=examples("ivr call", 'ivr call 0120-0178-27 --at "2027-01-02 03:10"', "ivr requests --open"))
def main() -> None:
    """Serve the hotline, call it, look at what callers left."""


def hotline_of(settings: Settings) -> Hotline:
    """Load the hotline that is set, from the files on disk, with the desks of this machine.

    Raises:
        FlowError: with all problems.
    """
    return load_hotline(read_files(settings.hotline, addresses=settings.desks))


def moment_in(settings: Settings, moment: str) -> datetime:
    """Read a moment in the hotline's zone, "2027-01-02 03:10"."""
    return _moment(moment, zone_of(settings.hotline))


def moment_of(hotline: Hotline, moment: str) -> datetime:
    """Read a moment in the zone of a hotline that is loaded already."""
    return _moment(moment, hotline.zone)


def _moment(moment: str, zone: tzinfo) -> datetime:
    try:
        return datetime.fromisoformat(moment).replace(tzinfo=zone)
    except ValueError:
        raise click.UsageError(f'"{moment}" is no moment; write it as "2027-01-02 03:10"') from None


def progress() -> Callable[[str], None]:
    """Return what tells somebody at a terminal what is being done, in one line that the next words replace; "" takes it away."""

    def tell(words: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{words[:100]}", nl=False, err=True)

    return tell


def print_table(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows in columns; the first row is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


@main.group(epilog=examples("ivr prompts check", "ivr prompts status --language th", "ivr prompts export --language th > th.po"))
def prompts() -> None:
    """Check, list and exchange the words of the hotline: for editors and translators."""
