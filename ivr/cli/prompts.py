"""`ivr prompts check`: whether everything that is spoken can be spoken, and how long it takes."""

import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import EXIT_FAILED, examples, files_in, print_table, prompts
from ivr.loader.reading import load_hotline
from ivr.settings import read_settings

if TYPE_CHECKING:
    from ivr.wording.finding import Finding
    from ivr.wording.lengths import Length

EXAMPLES = examples("ivr prompts check", "ivr prompts check --language th --language tl", "ivr prompts check --seconds | head -30")


@prompts.command(epilog=EXAMPLES)
@click.option("--language", "chosen", metavar="CODE", multiple=True, help="Only this language; may be given several times.")
@click.option("--seconds", is_flag=True, help="List how long callers listen instead: estimated seconds and budgets, longest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
def check(chosen: tuple[str, ...], seconds: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """Refuse words that a voice or a caller cannot use.

    Signs, digits and abbreviations; sentences that are too long; another language; placeables that differ from the English; names that
    differ from the glossary; prompts and menus that take longer than the hotline's budgets.toml allows. prompts/README.md describes the
    rules and the lists behind them. Exit code 1 if something is found, or over its budget.
    """
    from ivr.wording.check import check_of
    from ivr.wording.lengths import Listener
    from ivr.wording.standards import read_standard_files, read_standards

    settings = read_settings(needs=())
    files = files_in(settings.hotline, settings.desks)
    hotline = load_hotline(files)
    standards = read_standards(read_standard_files(settings.hotline), hotline)
    asked = {language_of(hotline, language, "--language") for language in chosen}
    languages = [language for language in hotline.languages if language in asked or not asked]
    if seconds:
        _list_lengths(Listener(hotline, standards.paces, standards.budgets).lengths(languages), as_json=as_json)
        return
    checking = check_of(files, hotline, standards)
    with click.progressbar(languages, label="Checking", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        found = [finding for language in bar for finding in checking.findings(language)]
    _list_findings(found, languages, as_json=as_json)


def _list_findings(found: "list[Finding]", languages: Iterable[str], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "file": one.file,
                "prompt": one.prompt,
                "language": one.language,
                "rule": one.fault.rule,
                "about": one.fault.about,
                "says": one.fault.says,
            }
            for one in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for finding in found:
            click.echo(str(finding))
        click.echo(f"{len(found) or 'Nothing'} to change in {', '.join(languages)}.", err=True)
    if found:
        raise SystemExit(EXIT_FAILED)


def _list_lengths(found: "list[Length]", *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"kind": one.kind, "name": one.name, "language": one.language, "seconds": round(one.seconds, 1), "budget": one.budget or None}
            for one in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        heading = ("", "name", "language", "seconds", "budget", "")
        rows_of_text = [
            (one.kind, one.name, one.language, f"{one.seconds:7.1f}", f"{one.budget or '-':>6}", "over" if one.is_over else "")
            for one in found
        ]
        print_table([heading, *rows_of_text])
    if any(one.is_over for one in found):
        raise SystemExit(EXIT_FAILED)
