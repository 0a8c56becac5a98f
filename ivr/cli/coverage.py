"""`ivr coverage`: what the scenarios of a hotline exercise, and what they do not."""

import json
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.calls import new_house
from ivr.cli.group import EXIT_FAILED, Refused, examples, main
from ivr.cli.looking import look_here
from ivr.core.model import Hotline
from ivr.loader.files import read_files
from ivr.logs import set_up_logs
from ivr.settings import read_settings, shown

if TYPE_CHECKING:
    from ivr.coverage.measure import Coverage

TELL_SECONDS = 10
SCENARIOS = Path(__file__).parents[2] / "tests" / "scenarios"


@main.command(
    epilog=examples(
        "ivr coverage",
        "ivr coverage --all tests/scenarios/*-zh*.call",
        "ivr coverage --html > coverage.html",
        "ivr coverage --fail-under nodes=100 --fail-under 80",
        "IVR_HOTLINE=tests/hotlines/waterworks ivr coverage tests/scenarios/waterworks-*.call",
    )
)
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--html", "as_page", is_flag=True, help="A page for a browser: everything in it, nothing fetched.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, with the calls that exercise each thing.")
@click.option("--all", "everything", is_flag=True, help="Also name the prompts that no call hears, language by language.")
@click.option(
    "--fail-under", "least", multiple=True, metavar="[KIND=]PERCENT", help="Exit code 1 if less is exercised, of all or of one kind."
)
def coverage(*, files: tuple[Path, ...], as_page: bool, as_json: bool, everything: bool, least: tuple[str, ...]) -> None:
    """Play scenarios and tell which nodes, outcomes, languages and times they exercise, and name what they do not.

    FILES: default: all of tests/scenarios, which takes some minutes; how far it is stands on standard error. What happens is told by the
    machine that decides calls. A scenario that goes otherwise than it is written counts for nothing, is told on standard error, and gives
    exit code 1. Files of other hotlines are not played.
    """
    from ivr.coverage.calls import watch_calls
    from ivr.coverage.measure import coverage_of
    from ivr.coverage.witness import Witness
    from ivr.loader.building import build

    if as_page and as_json:
        raise click.UsageError("--html and --json cannot be used together; choose one of them")
    floors = [_floor(words) for words in least]
    set_up_logs(level=logging.CRITICAL)
    folder = read_settings({"IVR_DEVELOPMENT": "1", "IVR_HOTLINE": shown("IVR_HOTLINE")}).hotline
    hotline = build(read_files(folder)).engine.hotline
    witness = Witness(hotline)
    with _progress(files or _shipped()) as playing:
        watched = watch_calls(playing, witness, folder, new_house)
    for words in watched.otherwise:
        click.echo(f"otherwise  {words}", err=True)
    if not watched.calls:
        raise Refused(f"none of these calls counts for {hotline.name}; name scenarios of this hotline that ivr play finds right")
    found = coverage_of(hotline, witness.outcomes, watched.calls)
    _show(hotline, found, as_page=as_page, as_json=as_json, everything=everything)
    short = [words for kind, percent in floors if (words := _short(found, kind, percent))]
    for words in short:
        click.echo(words, err=True)
    if short or watched.otherwise:
        raise SystemExit(EXIT_FAILED)


def _shipped() -> tuple[Path, ...]:
    files = tuple(sorted(SCENARIOS.glob("*.call")))
    if not files:
        raise Refused(f"there are no scenarios in {SCENARIOS}; name some: ivr coverage my.call")
    return files


@contextmanager
def _progress(files: tuple[Path, ...]) -> Iterator[Iterator[Path]]:
    """Tell how far it is, beside the answer, which may go to a file: a bar on a terminal, else a line now and then."""
    if not sys.stderr.isatty():
        yield _telling(files)
        return
    with click.progressbar(files, label="Playing", file=sys.stderr, item_show_func=lambda file: file.stem if file else "") as bar:
        yield iter(bar)


def _telling(files: tuple[Path, ...]) -> Iterator[Path]:
    told = time.monotonic()
    for number, file in enumerate(files):
        if time.monotonic() - told >= TELL_SECONDS:
            told = time.monotonic()
            click.echo(f"{number} of {len(files)} scenarios are played", err=True)
        yield file


def _floor(words: str) -> tuple[str, float]:
    """Read `PERCENT` or `KIND=PERCENT`."""
    from ivr.coverage.measure import COUNTED

    kind, _, percent = words.rpartition("=")
    known = f"write a number from 0 to 100, or KIND=NUMBER; KIND is {', '.join(COUNTED)}"
    try:
        least = float(percent)
    except ValueError:
        raise click.UsageError(f'--fail-under: "{words}" is no percentage; {known}') from None
    if (kind and kind not in COUNTED) or not 0 <= least <= 100:  # noqa: PLR2004 - per cent
        raise click.UsageError(f'--fail-under: "{words}" cannot be meant; {known}')
    return kind or "all", least


def _short(found: "Coverage", name: str, least: float) -> str:
    from ivr.coverage.shown import percent

    kind = found.kind(name)
    return f"{kind.title}: {percent(kind)} %, and {least:g} % was asked for" if kind.percent < least else ""


def _show(hotline: Hotline, found: "Coverage", *, as_page: bool, as_json: bool, everything: bool) -> None:
    from ivr.coverage.page import as_html
    from ivr.coverage.records import coverage_record
    from ivr.coverage.shown import coverage_lines

    if as_json:
        click.echo(json.dumps(coverage_record(found), ensure_ascii=False, indent=2))
    elif as_page:
        click.echo(as_html(hotline, found))
    else:
        for line in coverage_lines(hotline, found, look_here(), everything=everything):
            click.echo(line)
