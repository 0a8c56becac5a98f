"""`ivr hours`: who is there, what callers hear, the days to come; the same as a calendar and as a printed notice."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import click

from ivr.cli.choosing import chosen_of, language_of, moment_known
from ivr.cli.group import EXIT_FAILED, Refused, examples, hotline_of, main
from ivr.cli.looking import look_here
from ivr.core.model import Hotline
from ivr.core.prompts import PromptError
from ivr.settings import read_settings
from ivr.timetable.groups import Chosen

MOST_DAYS = 370
CALENDAR_DAYS = 14


@main.command(
    epilog=examples(
        "ivr hours",
        'ivr hours --at "2026-12-31 19:00" --language th',
        "ivr hours --next 14 --line general",
        "ivr hours --ics --next 60 > hours.ics",
        "ivr hours --notice ja --html > notice.html",
        "ivr hours --check",
    )
)
@click.option("--at", "moment", metavar="TIME", help='What callers hear at TIME, hotline time, as in "2026-12-31 19:00"; or the first day.')
@click.option("--line", "line", metavar="LINE", help="Only this line: its id, or its printed number.")
@click.option("--language", "language", metavar="CODE", help="Only this language: its code, or its English name.")
@click.option("--next", "days", type=click.IntRange(1, MOST_DAYS), metavar="DAYS", help="The days to come, a strip a table of hours.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, of any of these.")
@click.option(
    "--ics", "as_calendar", is_flag=True, help=f"A calendar (iCalendar) of the openings of the days to come; {CALENDAR_DAYS} days."
)
@click.option("--notice", "notice_in", metavar="CODE", help="A notice to print, in this language, as Markdown; closing days of 60 days.")
@click.option("--html", "as_page", is_flag=True, help="With --notice: a page for a browser or printer.")
@click.option(
    "--check",
    "checking",
    is_flag=True,
    help="Look for days no line fits, prompts of a notice that a language lacks, and holidays that change nothing.",
)
def hours(
    *,
    moment: str | None,
    line: str | None,
    language: str | None,
    days: int | None,
    as_json: bool,
    as_calendar: bool,
    notice_in: str | None,
    as_page: bool,
    checking: bool,
) -> None:
    """Say when people are there: now, at a moment, in the days to come. All from the data and the engine that calls use.

    Without --at and --next: who is there now, and why. With --at: what a caller hears then, word for word, on every key after which
    hours are asked. Exit code 1 if --check finds something to put right.
    """
    _one_of({"--json": as_json, "--ics": as_calendar, "--notice": bool(notice_in), "--check": checking})
    if as_page and not notice_in:
        raise click.UsageError("--html belongs to a notice: add --notice ja, or another language")
    if notice_in and language:
        raise click.UsageError("--notice names the language already; leave --language out")
    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    now = moment_known(hotline, moment) if moment else datetime.now(UTC).astimezone(hotline.zone)
    chosen = chosen_of(hotline, line, language)
    if checking:
        _check(hotline, now)
    elif notice_in:
        _notice(hotline, language_of(hotline, notice_in, "--notice"), chosen, now, days, as_page=as_page)
    elif as_calendar:
        from ivr.timetable.calendar import calendar

        click.echo(calendar(hotline, chosen, now.date(), days or CALENDAR_DAYS, now=datetime.now(UTC)), nl=False)
    elif days:
        _days(hotline, chosen, now, days, as_json=as_json)
    elif moment:
        _heard(hotline, chosen, now, every=bool(language), as_json=as_json)
    else:
        _now(hotline, chosen, now, as_json=as_json)


def _now(hotline: Hotline, chosen: Chosen, now: datetime, *, as_json: bool) -> None:
    from ivr.timetable.records import now_record
    from ivr.timetable.shown import now_lines

    _show(now_record(hotline, chosen, now) if as_json else now_lines(hotline, chosen, now, look_here()))


def _days(hotline: Hotline, chosen: Chosen, now: datetime, days: int, *, as_json: bool) -> None:
    from ivr.timetable.records import days_record
    from ivr.timetable.shown import strip_lines

    first = now.date()
    _show(days_record(hotline, chosen, first, days) if as_json else strip_lines(hotline, chosen, first, days, look_here()))


def _heard(hotline: Hotline, chosen: Chosen, now: datetime, *, every: bool, as_json: bool) -> None:
    from ivr.timetable.calls import calls
    from ivr.timetable.heard import heard_lines
    from ivr.timetable.records import heard_record

    found = calls(hotline, chosen, now, every=every)
    if not found:
        raise click.UsageError(f"{' '.join(chosen.languages)} cannot be chosen on {' '.join(chosen.lines)}: leave --line or --language out")
    _show(heard_record(hotline, found, now) if as_json else heard_lines(hotline, found, now, look_here()))


def _notice(hotline: Hotline, language: str, chosen: Chosen, now: datetime, days: int | None, *, as_page: bool) -> None:
    from ivr.timetable.notice import DAYS, notice
    from ivr.timetable.page import as_html, as_markdown

    try:
        written = notice(hotline, language, chosen, now, days or DAYS)
    except PromptError as error:
        raise Refused(f"no notice can be written: {error}") from None
    click.echo(as_html(written) if as_page else as_markdown(written))


def _check(hotline: Hotline, now: datetime) -> None:
    from ivr.timetable.checking import findings, remarks

    found = list(findings(hotline, now))
    for finding in found:
        click.echo(finding)
    for remark in remarks(hotline, now):
        click.echo(f"note: {remark}")
    click.echo(f"{len(found)} to put right" if found else "Nothing has to be put right.")
    if found:
        raise SystemExit(EXIT_FAILED)


def _show(told: Mapping[str, Any] | Iterable[str]) -> None:
    """Print a record as JSON, or lines."""
    if isinstance(told, Mapping):
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for line in told:
        click.echo(line)


def _one_of(options: Mapping[str, bool]) -> None:
    given = [name for name, so in options.items() if so]
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} cannot be used together; choose one of them")
