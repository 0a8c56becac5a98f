"""`ivr diff`: which callers of two versions hear or reach something else."""

import json
import logging
from datetime import UTC, datetime

import click

from ivr.cli.group import EXIT_FAILED, Refused, day_of, examples, main, progress
from ivr.cli.versions import DISK, PUBLISHED, version_of
from ivr.logs import set_up_logs
from ivr.settings import read_settings


@main.command(
    epilog=examples(
        "ivr diff", "ivr diff published disk", "ivr diff 1a2b 3c4d", "ivr diff flows/my_number my-copy/my_number --markdown > changes.md"
    )
)
@click.argument("before", metavar="[A]", default=PUBLISHED)
@click.argument("after", metavar="[B]", default=DISK)
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
    from ivr.difference.heading import Heading
    from ivr.difference.shared import NotOneHotline
    from ivr.difference.shown import ALIKE, Table

    set_up_logs(level=logging.CRITICAL)
    settings = read_settings(development=True, needs=())
    one, other = (version_of(name, side, settings) for name, side in ((before, "A"), (after, "B")))
    now = day_of(other.hotline, moment) if moment else datetime.now(UTC).astimezone(other.hotline.zone)
    heading = Heading(one.version, other.version, now.date())
    tell = progress()
    if one.version.revision == other.version.revision:
        record = heading.record() | {"differences": [], "minutes": 0}
        click.echo(json.dumps(record, ensure_ascii=False, indent=2) if as_json else f"{heading.words}\n\n{ALIKE}")
        return
    try:
        walk, rows = compare(one.hotline, other.hotline, now, tell)
    except NotOneHotline as error:
        raise Refused(str(error)) from None
    tell("")
    table = Table(walk, rows, heading)
    if as_json:
        click.echo(json.dumps(table.record(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(table.markdown() if as_markdown else table.lines()))
    if rows:
        raise SystemExit(EXIT_FAILED)
