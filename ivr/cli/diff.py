"""`ivr diff`: which callers of two versions hear or reach something else."""

import contextlib
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.group import EXIT_FAILED, Refused, day_of, examples, files_in, main, progress
from ivr.cli.revisions import refusing
from ivr.loader.files import with_addresses
from ivr.logs import set_up_logs
from ivr.publishing.history import Revisions, find_revision
from ivr.settings import Settings, read_settings

if TYPE_CHECKING:
    from ivr.core.model import Hotline

PUBLISHED, DISK = "published", "disk"


@main.command(
    epilog=examples(
        "ivr diff", "ivr diff published disk", "ivr diff 1a2b 3c4d", "ivr diff flows/my_number my-copy/my_number --markdown > changes.md"
    )
)
@click.argument("before", metavar="A", default=PUBLISHED)
@click.argument("after", metavar="B", default=DISK)
@click.option("--at", "moment", metavar="DAY", help='The day on which facts are looked at, as in "2027-01-02". Default: today.')
@click.option("--markdown", "as_markdown", is_flag=True, help="The table in Markdown.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def diff(before: str, after: str, moment: str | None, as_markdown: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """Tell which callers hear or reach something else in version B of the hotline than in version A, at which times, with which keys.

    A and B are folders, revisions the database keeps (the beginning of a name will do), `published`, or `disk`: the files in IVR_HOTLINE.
    Every call is played on both. What nobody can notice is not told: comments, order of files, names of nodes and hours. Where two calls
    part, what follows is not told again. Exit code 0: no difference; 1: there are some; 2: something cannot be used.
    """
    from ivr.difference.comparing import compare
    from ivr.difference.shared import NotOneHotline
    from ivr.difference.shown import NOTHING, Table

    set_up_logs(level=logging.CRITICAL)
    settings = read_settings(development=True, needs=())
    one, other = (_hotline(name, settings) for name in (before, after))
    now = day_of(other, moment) if moment else datetime.now(UTC).astimezone(other.zone)
    tell = progress()
    if one.revision == other.revision:
        record = {"before": one.revision, "now": other.revision, "differences": [], "minutes": 0}
        click.echo(json.dumps(record, indent=2) if as_json else NOTHING)
        return
    try:
        walk, rows = compare(one, other, now, tell)
    except NotOneHotline as error:
        raise Refused(str(error)) from None
    tell("")
    table = Table(walk, rows)
    if as_json:
        click.echo(json.dumps(table.record(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(table.markdown() if as_markdown else table.lines()))
    if rows:
        raise SystemExit(EXIT_FAILED)


def _hotline(name: str, settings: Settings) -> "Hotline":
    """Load the version called `name`, with the desks of this machine."""
    from ivr.loader.reading import load_hotline

    return load_hotline(with_addresses(_files(name, settings), settings.desks))


def _files(name: str, settings: Settings) -> dict[str, str]:
    with refusing():
        if name == DISK:
            return files_in(settings.hotline)
        if name != PUBLISHED and Path(name).is_dir():
            return files_in(Path(name))
        with _revisions(settings, name) as known:
            return known.files(_revision(known, name))


@contextlib.contextmanager
def _revisions(settings: Settings, name: str) -> Iterator[Revisions]:
    from app import open_revisions
    from ivr.settings import SettingsError

    try:
        revisions = open_revisions(settings, migrate=False)
    except SettingsError:
        if name == PUBLISHED:
            raise Refused(_nothing(settings)) from None
        raise
    with contextlib.closing(revisions):
        yield revisions


def _revision(known: Revisions, name: str) -> str:
    latest = known.latest()
    if name != PUBLISHED:
        return find_revision([kept.revision for kept in known.kept()], name)
    if latest is None or latest.revision is None:
        raise Refused("nothing is published, so there is nothing to compare with: give A, a folder or a revision (ivr revisions)")
    return latest.revision


def _nothing(settings: Settings) -> str:
    return f"no database is in use in {settings.var}, so nothing is published: give A, a folder with a hotline, as in ivr diff OLD disk"
