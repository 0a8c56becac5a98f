"""The versions of a hotline that are compared: a folder, a kept revision, what is published, or the files on disk."""

import contextlib
from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ivr.cli.group import Refused, files_in
from ivr.cli.revisions import refusing
from ivr.difference.heading import Version
from ivr.loader.files import with_addresses, zone_of
from ivr.loader.reading import FlowError
from ivr.publishing.history import Revisions, as_published, find_revision
from ivr.settings import Settings, SettingsError

if TYPE_CHECKING:
    from ivr.core.model import Hotline

PUBLISHED, DISK = "published", "disk"


class Named(NamedTuple):
    """A version that was asked for."""

    hotline: "Hotline"
    version: Version


def version_of(name: str, side: str, settings: Settings) -> Named:
    """Load the version called `name`, with the desks of this machine.

    Args:
        side: what the words of an error call it, "A" or "B".

    Raises:
        Refused: there is no such version.
        FlowError: it cannot be loaded; each problem says which side it is of.
    """
    from ivr.loader.reading import load_hotline

    try:
        with refusing():
            files, told = _found(name, side, settings)
        hotline = load_hotline(with_addresses(files, settings.desks))
    except FlowError as error:
        raise FlowError([f"{side} ({name}): {problem}" for problem in error.problems]) from None
    return Named(hotline, Version(hotline.revision, told))


def _found(name: str, side: str, settings: Settings) -> tuple[dict[str, str], str]:
    """Return the files of a version, and what it is."""
    if name == DISK:
        return _on_disk(settings.hotline, "files on disk", side)
    if name != PUBLISHED and Path(name).is_dir():
        return _on_disk(Path(name), f"files in {name},", side)
    if name != PUBLISHED and len(Path(name).parts) > 1:
        raise Refused(f"{side}: there is no folder {name}")
    with _revisions(settings, name, side) as known:
        revision, told = _kept(known, name, side, zone_of(settings.hotline))
        return known.files(revision), told


def _on_disk(folder: Path, told: str, side: str) -> tuple[dict[str, str], str]:
    try:
        files = files_in(folder)
    except Refused as error:
        raise Refused(f"{side}: {error.message}") from None
    return files, f"{told} {as_published(files)[0]}"


@contextlib.contextmanager
def _revisions(settings: Settings, name: str, side: str) -> Iterator[Revisions]:
    from app import open_revisions

    try:
        revisions = open_revisions(settings, migrate=False)
    except SettingsError:
        raise Refused(_nothing(settings, name, side)) from None
    with contextlib.closing(revisions):
        yield revisions


def _kept(known: Revisions, name: str, side: str, zone: tzinfo) -> tuple[str, str]:
    """Return the name of a kept revision, and what is known of it."""
    if name != PUBLISHED:
        revision = find_revision([kept.revision for kept in known.kept()], name)
        row = next((row for row in reversed(known.publications()) if row.revision == revision), None)
        return revision, f"revision {revision}, " + (
            f"published {row.at.astimezone(zone):%Y-%m-%d} by {row.by}" if row else "never published"
        )
    latest = known.latest()
    if latest is None or latest.revision is None:
        raise Refused(f"nothing is published, so there is nothing to compare with: give {side}, a folder or a revision (ivr revisions)")
    return latest.revision, f"published {latest.revision}, {latest.at.astimezone(zone):%Y-%m-%d}, by {latest.by}"


def _nothing(settings: Settings, name: str, side: str) -> str:
    if name != PUBLISHED:
        return f"{side}: there is no folder {name}, and no database is in use in {settings.var}, so no revision is kept either"
    return (
        f"no database is in use in {settings.var}, so nothing is published: give {side}, a folder with a hotline, as in ivr diff OLD disk"
    )
