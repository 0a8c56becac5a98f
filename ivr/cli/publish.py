"""`ivr publish` and `ivr rollback`: what new calls begin with."""

import contextlib
import getpass
from datetime import UTC, datetime

import click

from ivr.cli.group import examples, main
from ivr.cli.revisions import refusing
from ivr.loader.files import read_files
from ivr.publishing.history import Order, Publication, Revisions, find_revision
from ivr.publishing.publish import Admission, Change, publish_files, publish_kept, roll_back, withdraw
from ivr.settings import Settings, read_settings

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
    with contextlib.closing(open_revisions(settings)) as revisions, refusing():
        change = publish_files(revisions, _admission(settings), read_files(settings.hotline), _order(by, why))
    _tell(change, "these files are published already")


@main.command(epilog=examples("ivr rollback", "ivr rollback 1a2b", 'ivr rollback --to-files --why "the service is edited on disk"'))
@click.argument("revision", required=False)
@click.option("--to-files", is_flag=True, help="Withdraw publication: the files on disk are served again.")
@BY
@WHY
@DEV
def rollback(revision: str | None, to_files: bool, by: str | None, why: str, dev: bool) -> None:  # noqa: FBT001 - click passes by name
    """Publish again what was published before; said twice, what was published before that.

    REVISION is the name of any kept revision, or its beginning (see ivr revisions); one that was never published is checked first. New
    calls begin with it within a second; calls in progress keep what they began with. Nothing is lost: the history only grows.
    """
    from app import open_revisions

    if revision is not None and to_files:
        raise click.UsageError("either REVISION or --to-files: new calls begin with one of them")
    settings, order = read_settings(development=dev, needs=()), _order(by, why)
    with contextlib.closing(open_revisions(settings, migrate=False)) as revisions, refusing():
        if to_files:
            change = withdraw(revisions, _admission(settings), read_files(settings.hotline), order)
        elif revision is not None:
            change = publish_kept(revisions, _admission(settings), _found(revisions, revision), order)
        else:
            change = roll_back(revisions, order)
    _tell(change, "new calls begin with it already" if revision else "nothing is published")


def _found(revisions: Revisions, name: str) -> str:
    return find_revision([kept.revision for kept in revisions.kept()], name)


def _admission(settings: Settings) -> Admission:
    from app import prover_of, refuse_placeholders

    prove = prover_of(settings, lambda words: click.echo(words, err=True))
    return Admission(settings.desks, lambda hotline: refuse_placeholders(hotline, settings), prove)


def _order(by: str | None, why: str) -> Order:
    if by is None:
        by = ""
        with contextlib.suppress(OSError, KeyError):  # a login without a name, as in some containers
            by = getpass.getuser()
    return Order(by.strip(), why.strip(), datetime.now(UTC))


def _tell(change: Change, already: str) -> None:
    """Say what was done, and how to undo it."""
    if change.nothing:
        click.echo(f"Nothing to do: {already}. {_heard(change.now)} as before.")
        return
    click.echo(f"{_heard(change.now)}, within a second and without a restart. Calls in progress keep what they began with.")
    before = change.before.revision if change.before else None
    click.echo(f"Before: {before or 'the files on disk'}. To undo this: ivr rollback {before or '--to-files'}")


def _heard(now: Publication | None) -> str:
    return f"New calls begin with revision {now.revision}" if now and now.revision else "New calls begin with the files on disk"
