"""`ivr publish` and `ivr rollback`: what new calls begin with."""

import contextlib
import getpass
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from ivr.cli.group import EXIT_UNUSABLE, WAIVER, Refused, examples, files_in, main
from ivr.cli.revisions import refusing
from ivr.loader.building import Revision
from ivr.loader.reading import FlowError
from ivr.publishing.history import Order, Publication, RevisionError, Revisions, as_published, find_revision
from ivr.publishing.publish import Admission, Change, OnlyFilesBefore, publish_files, publish_kept, roll_back, withdraw
from ivr.settings import Settings, SettingsError, read_settings

BY = click.option("--by", metavar="NAME", help="Who does this. Default: the name of the login.")
WHY = click.option("--why", metavar="TEXT", default="", help="Why, for whoever reads the history.")
DEV = click.option("--dev", is_flag=True, help="As IVR_DEVELOPMENT=1: placeholder desks are allowed.")


@main.command(epilog=examples("ivr publish", 'ivr publish --by "M. Sato" --why "the fee of a new card"', "ivr publish --dev"))
@BY
@WHY
@DEV
def publish(by: str | None, why: str, dev: bool) -> None:  # noqa: FBT001 - click passes by name
    """Publish the files on disk: every service on this database begins its new calls with them, within a second, without a restart.

    They are checked first, and their promises proved; what cannot be served is refused with everything that has to change, and changes
    nothing. Calls in progress keep what they began with. Addresses of desks are no part of what is published: each service adds those of
    its own IVR_DESKS. Once something is published, edits on disk are heard only when they are published, too.
    """
    from app import open_revisions

    settings = read_settings(development=dev, needs=())
    with contextlib.closing(open_revisions(settings)) as revisions, _as_it_was(revisions):
        change = publish_files(revisions, _admission(settings), files_in(settings.hotline), _order(by, why))
        _tell(change, revisions, "these files are published already")


@main.command(epilog=examples("ivr rollback", "ivr rollback 1a2b", 'ivr rollback --to-files --why "the service is edited on disk"'))
@click.argument("revision", required=False)
@click.option("--to-files", is_flag=True, help="Withdraw publication: the files on disk are served again.")
@BY
@WHY
@DEV
def rollback(revision: str | None, to_files: bool, by: str | None, why: str, dev: bool) -> None:  # noqa: FBT001 - click passes by name
    """Publish again what was published before; said twice, what was published before that.

    It goes back to the files on disk only when it is told so: they may have been edited since. REVISION is the name of any kept revision,
    or its beginning (see ivr revisions); one that was never published is checked first. New calls begin with it within a second; calls in
    progress keep what they began with. Nothing is lost: the history only grows.
    """
    from app import open_revisions

    if revision is not None and to_files:
        raise click.UsageError("either REVISION or --to-files: new calls begin with one of them")
    settings, order = read_settings(development=dev, needs=()), _order(by, why)
    with contextlib.closing(open_revisions(settings, migrate=False)) as revisions, _as_it_was(revisions):
        if to_files:
            files = files_in(settings.hotline)
            change = withdraw(revisions, _admission(settings), files, order)
            _tell(change, revisions, "nothing is published", as_published(files)[0])
        elif revision is not None:
            change = publish_kept(revisions, _admission(settings), _found(revisions, revision), order)
            _tell(change, revisions, "new calls begin with it already")
        else:
            _tell(_one_step_back(revisions, order, settings), revisions, "")


def _one_step_back(revisions: Revisions, order: Order, settings: Settings) -> Change:
    try:
        return roll_back(revisions, order)
    except OnlyFilesBefore as error:
        latest, there = revisions.latest(), "they cannot be read now"
        with contextlib.suppress(FlowError, Refused):
            name = as_published(files_in(settings.hotline))[0]
            there = f"they are revision {name} now" + (", which is published" if latest and latest.revision == name else "")
        say = "to begin new calls with them write ivr rollback --to-files; with a kept revision, ivr rollback REVISION (see ivr revisions)"
        raise RevisionError(f"{error}, and {there}: {say}") from None


@contextlib.contextmanager
def _as_it_was(revisions: Revisions) -> Iterator[None]:
    """Say, when something is refused, what new calls go on with."""
    try:
        with refusing():
            yield
    except (FlowError, SettingsError) as error:
        click.echo("\n".join(error.problems), err=True)
        from ivr.proof.gate import PromisesBroken

        if isinstance(error, PromisesBroken):
            click.echo(f"Repair it, or let a named person answer for it: {WAIVER}.", err=True)
    except Refused as refused:
        refused.show()
    else:
        return
    latest = revisions.latest()
    click.echo(f"Nothing was published; {_heard(latest).replace('New calls begin', 'new calls go on')}.", err=True)
    raise SystemExit(EXIT_UNUSABLE)


def _found(revisions: Revisions, name: str) -> str:
    return find_revision([kept.revision for kept in revisions.kept()], name)


def _admission(settings: Settings) -> Admission:
    from app import answered_for, prover_of, refuse_placeholders

    known = prover_of(settings, lambda words: click.echo(words, err=True))

    def prove(revision: Revision) -> None:
        known(revision)
        for answered in answered_for(revision, settings, datetime.now(UTC)):
            click.echo(str(answered), err=True)

    return Admission(settings.desks, lambda hotline: refuse_placeholders(hotline, settings), prove)


def _order(by: str | None, why: str) -> Order:
    if by is None:
        by = ""
        with contextlib.suppress(OSError, KeyError):  # a login without a name, as in some containers
            by = getpass.getuser()
    return Order(by.strip(), why.strip(), lambda: datetime.now(UTC))


def _tell(change: Change, revisions: Revisions, already: str, on_disk: str = "") -> None:
    """Say what was done, and how to undo it. on_disk: the name of the files on disk, where they are heard now."""
    heard = _heard(change.now, on_disk)
    if change.nothing:
        click.echo(f"Nothing to do: {already}. {heard} as before.")
        return
    click.echo(f"{heard}, within a second and without a restart. Calls in progress keep what they began with.")
    click.echo(_undo(change, revisions))


def _undo(change: Change, revisions: Revisions) -> str:
    """Say what was heard before, and how to go back to it: files on disk may have been edited since a service read them."""
    if change.before and change.before.revision:
        return f"Before: {change.before.revision}. To undo this: ivr rollback {change.before.revision}"
    if change.before:
        return "Before: the files on disk, as services read them. To undo this: ivr rollback REVISION, one of ivr revisions"
    kept = [name for name in (one.revision for one in revisions.kept()) if change.now and name != change.now.revision]
    for name in reversed(kept):
        with contextlib.suppress(RevisionError):
            if change.now and as_published(revisions.files(name))[0] != change.now.revision:
                return f"Before: the files on disk, as services read them; kept last: {name}. To undo this: ivr rollback {name}"
    return "Before: the files on disk. To undo this: ivr rollback --to-files"


def _heard(now: Publication | None, on_disk: str = "") -> str:
    if now and now.revision:
        return f"New calls begin with revision {now.revision}"
    return f"New calls begin with the files on disk{f', revision {on_disk}' if on_disk else ''}"
