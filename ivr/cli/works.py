"""What the commands share that work on a hotline's words: the hotline as far as it can be read, who is named, and writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import NamedTuple

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import Refused, files_in
from ivr.core.model import Hotline
from ivr.loader.reading import read_hotline
from ivr.settings import Settings, read_settings

LANGUAGE = click.option("--language", metavar="CODE", default="", help="Only this language.")
BY = click.option("--by", metavar="NAME", default="", help="Who wrote the texts that are new or changed: a name of the ledger's [by].")
WHO = click.option("--who", metavar="TEXT", default="", help="Who NAME is, in words, if the ledger does not know it yet.")
# For looking at what would be written.
NOBODY = {"by": "NAME", "who": "who is to be named"}


class Works(NamedTuple):
    """A hotline whose words are worked on, read as far as it can be.

    loads: whether it can answer calls; language: the code of the one that was asked for, or "".
    """

    settings: Settings
    files: dict[str, str]
    hotline: Hotline
    loads: bool
    language: str


def read_works(language: str) -> Works:
    """Read the hotline that is set; its words are worked on before they are complete. language: a code or name of one it speaks, or ""."""
    settings = read_settings(needs=())
    files = files_in(settings.hotline)
    hotline, problems = read_hotline(files)
    return Works(settings, files, hotline, not problems, language_of(hotline, language, "--language") if language else "")


@contextmanager
def writing() -> Iterator[None]:
    """Say in a sentence what cannot be written."""
    try:
        yield
    except OSError as error:
        raise Refused(f"{error.filename} cannot be written: {error.strerror}") from None


def today_of(hotline: Hotline) -> date:
    """Return the day it is where the hotline is."""
    return datetime.now(UTC).astimezone(hotline.zone).date()
