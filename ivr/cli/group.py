"""The group all subcommands belong to, and what they share: errors as sentences, examples, tables, moments."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import click

from ivr.core.model import Hotline
from ivr.loader.files import read_files, zone_of
from ivr.loader.reading import FlowError, load_hotline
from ivr.settings import Settings, SettingsError

# What --at takes, and how it is written.
MOMENT, DAY = ("moment", '"2027-01-02 03:10"'), ("day", "2027-01-02")
# Where a person answers for a promise that is broken.
WAIVER = "[[waiver]] in promises.toml, see flows/README.md"
EXIT_FAILED = 1
EXIT_UNUSABLE = 2


class Refused(click.ClickException):
    """What was asked for cannot be done, though the command was written as it should be: a sentence, and exit code 2."""

    exit_code = EXIT_UNUSABLE


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
    return load_hotline(files_in(settings.hotline, settings.desks))


def files_in(folder: Path, addresses: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """Read the files of the hotline in a folder that somebody named. addresses: of desks, in place of those in it.

    Raises:
        Refused: it holds no hotline, or files that cannot be read.
        FlowError: a file is no text in UTF-8.
    """
    try:
        return read_files(folder, addresses=addresses)
    except FileNotFoundError as error:
        raise Refused(str(error)) from None
    except OSError as error:
        raise Refused(f"{error.filename} cannot be read: {error.strerror}") from None


def moment_in(settings: Settings, moment: str) -> datetime:
    """Read a moment in the hotline's zone, "2027-01-02 03:10"."""
    return _moment(moment, zone_of(settings.hotline), MOMENT)


def moment_of(hotline: Hotline, moment: str) -> datetime:
    """Read a moment in the zone of a hotline that is loaded already."""
    return _moment(moment, hotline.zone, MOMENT)


def day_of(hotline: Hotline, day: str) -> datetime:
    """Read a day in the zone of a hotline that is loaded already: its first moment."""
    return _moment(day, hotline.zone, DAY)


def _moment(moment: str, zone: tzinfo, wanted: tuple[str, str]) -> datetime:
    try:
        return datetime.fromisoformat(moment).replace(tzinfo=zone)
    except ValueError:
        raise click.UsageError(f'"{moment}" is no {wanted[0]}; write it as {wanted[1]}') from None


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
