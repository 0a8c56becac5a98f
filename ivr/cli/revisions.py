"""`ivr revisions`: which revisions are kept, and what was published when."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import zip_longest
from typing import Any

import click

from ivr.cli.group import Refused, examples, main, print_table
from ivr.loader.files import read_files, with_addresses, zone_of
from ivr.loader.reading import FlowError, revision_of
from ivr.publishing.history import Publication, RevisionError, Revisions, as_published, find_revision
from ivr.settings import Settings, read_settings

FILES = "files on disk"
Row = dict[str, Any]


@main.command(epilog=examples("ivr revisions", "ivr revisions --json | jq '.publications[-1]'", "ivr revisions --remove 1a2b"))
@click.option("--remove", "name", metavar="REVISION", help="Forget this revision, named by its beginning; refused while it is in use.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: revisions, and the history of publications.")
def revisions(name: str | None, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """List the revisions the database keeps, and the history of what was published; moments are in the hotline's time.

    A revision is everything that decides a call: flow, hours, desks, prompts, holidays; its name is their hash. One that a service made
    of a published revision and the addresses in its IVR_DESKS names the published one. Listing writes nothing.
    """
    from app import open_revisions

    settings = read_settings(needs=())
    with contextlib.closing(open_revisions(settings, migrate=False)) as known, refusing():
        if name is not None:
            _remove(known, name, _on_disk(settings))
            return
        rows, history = _rows(known, zone_of(settings.hotline))
    if as_json:
        click.echo(json.dumps({"revisions": rows, "publications": history}, ensure_ascii=False, indent=2))
        return
    names = ("revision", "kept_at", "calls", "not_ended", "published", "note")
    print_table([names, *(tuple(str(row[column]) for column in names) for row in rows)])
    click.echo()
    if not history:
        click.echo("Nothing was ever published: services serve the files on disk.", err=True)
        return
    columns = ("from", "to", "revision", "by", "why")
    shown = [row | {"to": row["to"] or "-", "revision": row["revision"] or FILES} for row in history]
    print_table([("published from", *columns[1:]), *(tuple(row[column] for column in columns) for row in shown)])


@contextlib.contextmanager
def refusing() -> Iterator[None]:
    """Tell what is wrong with a revision that was asked for as a sentence, with exit code 2."""
    try:
        yield
    except (RevisionError, FileNotFoundError) as error:
        raise Refused(str(error)) from None


def _on_disk(settings: Settings) -> set[str]:
    """Return the revisions a service on this machine makes of the files on disk; none if they cannot be read."""
    try:
        files = read_files(settings.hotline)
    except FlowError:
        return set()
    return {revision_of(files), revision_of(with_addresses(files, settings.desks))}


def _remove(known: Revisions, name: str, on_disk: set[str]) -> None:
    revision = find_revision([kept.revision for kept in known.kept()], name)
    latest = known.latest()
    if revision in on_disk and not (latest and latest.revision):
        raise RevisionError(f"revision {revision} is that of the files on disk, and nothing is published: new calls begin with it")
    known.remove(revision)
    click.echo(f"Revision {revision} is forgotten. The history still names it, if it ever was published.")


def _rows(known: Revisions, zone: tzinfo) -> tuple[list[Row], list[Row]]:
    publications = known.publications()
    history = [_period(row, after, zone) for row, after in zip_longest(publications, publications[1:])]
    rows = []
    for kept in known.kept():
        published_as, note = kept.revision, ""
        try:
            if (base := as_published(known.files(kept.revision))[0]) != kept.revision:
                published_as, note = base, f"{base} with the desks of IVR_DESKS"
        except RevisionError:
            note = "damaged"
        periods = [row for row in history if row["revision"] == published_as]
        rows.append(
            {
                "revision": kept.revision,
                "kept_at": _shown(kept.kept_at.astimezone(zone)),
                "calls": kept.calls,
                "not_ended": kept.unended,
                "published": _state(periods),
                "note": note,
                "periods": [{name: row[name] for name in ("from", "to", "by", "why")} for row in periods],
            }
        )
    return rows, history


def _period(row: Publication, after: Publication | None, zone: tzinfo) -> Row:
    to = _shown(after.at.astimezone(zone)) if after else None
    return {"from": _shown(row.at.astimezone(zone)), "to": to, "revision": row.revision, "by": row.by, "why": row.why}


def _shown(moment: datetime) -> str:
    return moment.isoformat(sep=" ", timespec="seconds")


def _state(periods: Sequence[Row]) -> str:
    if not periods:
        return "never"
    return f"until {periods[-1]['to']}" if periods[-1]["to"] else f"since {periods[-1]['from']}"
