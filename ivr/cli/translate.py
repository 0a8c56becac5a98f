"""`ivr prompts status`, `ledger`, `export`, `import` and `pseudo`: what translators, their readers and editors work with."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.group import EXIT_FAILED, examples, print_table, prompts
from ivr.core.model import Hotline
from ivr.loader.files import read_files
from ivr.loader.reading import read_hotline
from ivr.settings import Settings, read_settings

if TYPE_CHECKING:
    from ivr.loader.ledgers import Ledger
    from ivr.wording.status import Progress, Word

DAY = click.DateTime(["%Y-%m-%d"])
LANGUAGE = click.option("--language", metavar="CODE", default="", help="Only this language.")
BY = click.option("--by", metavar="NAME", default="", help="Who wrote the texts that are new or changed: a name of the ledger's [by].")
WHO = click.option("--who", metavar="TEXT", default="", help="Who NAME is, in words, if the ledger does not know it yet.")
# For looking at what would be written.
NOBODY = {"by": "NAME", "who": "who is to be named"}


def _read(language: str) -> tuple[Settings, dict[str, str], Hotline]:
    """Read the hotline as far as it can be: its words are worked on before it can answer calls with them."""
    settings = read_settings(needs=())
    files = read_files(settings.hotline)
    hotline, _ = read_hotline(files)
    if language and language not in hotline.languages:
        raise click.UsageError(f'this hotline does not speak "{language}"; it speaks {", ".join(hotline.languages)}')
    return settings, files, hotline


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise click.UsageError(f"{error.filename} cannot be written: {error.strerror}") from None


def _today(hotline: Hotline) -> date:
    return datetime.now(UTC).astimezone(hotline.zone).date()


@prompts.command(epilog=examples("ivr prompts status", "ivr prompts status --language th", "ivr prompts status --check --older-than 24"))
@LANGUAGE
@click.option("--list", "listed", is_flag=True, help="List what nobody has read as it stands; --language does so, too.")
@click.option("--older-than", "months", metavar="MONTHS", type=click.IntRange(0), help="List the facts that are older, or overtaken.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--check", "strict", is_flag=True, help="Exit code 1 if a text is missing, or is not the one the ledger tells of.")
def status(language: str, listed: bool, months: int | None, as_json: bool, strict: bool) -> None:  # noqa: FBT001 - click passes by name
    """Say how far the words are in each language: translated, translated back, read by somebody who speaks it."""
    from ivr.wording.facts import old_facts
    from ivr.wording.ledger import REVIEWED
    from ivr.wording.parts import ledgers_of
    from ivr.wording.status import progress, words_of

    _, files, hotline = _read(language)
    ledgers = ledgers_of(files)
    words = {code: words_of(hotline, files, code, ledgers) for code in hotline.languages if language in ("", code)}
    rows = [progress(code, found) for code, found in words.items()]
    unread = [word for found in words.values() for word in found if word.state != REVIEWED]
    old = old_facts(hotline.facts, _today(hotline), months) if months is not None else {}
    if as_json:
        told = {"languages": [asdict(row) for row in rows], "unreviewed": [_word(word) for word in unread], "old-facts": old}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print_status(rows, unread if listed or language else [], old)
        if listed or language:
            _print_people(ledgers)
    if strict and any(row.missing or row.changed for row in rows):
        raise SystemExit(EXIT_FAILED)


def _word(word: "Word") -> dict[str, str]:
    cell = {name: getattr(word.cell, name) if word.cell else "" for name in ("by", "back", "reviewed", "on")}
    return {"language": word.language, "prompt": word.id, "state": word.state, **cell, "source": word.source}


def _print_status(rows: "Iterable[Progress]", unread: "Iterable[Word]", old: Mapping[str, str]) -> None:
    table: list[tuple[str, ...]] = [("language", "prompts", "translated", "translated back", "reviewed", "changed", "missing")]
    for row in rows:
        shares = (f"{100 * count // max(row.prompts, 1)} %" for count in (row.translated, row.back_translated, row.reviewed))
        table.append((row.language, str(row.prompts), *shares, str(row.changed or "-"), str(row.missing or "-")))
    print_table(table)
    listed = [tuple(value or "-" for value in _word(word).values()) for word in unread]
    if listed:
        click.echo()
        print_table([("language", "prompt", "state", "by", "translated back", "reviewed", "on", "source"), *listed])
    if old:
        click.echo()
        print_table([("fact", "to be looked up again"), *old.items()])


def _print_people(ledgers: "Mapping[str, Ledger]") -> None:
    people = {name: who for ledger in ledgers.values() for name, who in ledger.people.items()}
    if people:
        click.echo()
        print_table([("name", "who that is"), *people.items()])


@prompts.command(
    epilog=examples(
        "ivr prompts ledger",
        "ivr prompts ledger --update --by first",
        "ivr prompts ledger --update --back 2027-02-01 --language th",
        'ivr prompts ledger --update --language th --reviewed somchai --who "a native reader, City Hall of Tsukuba"',
    )
)
@LANGUAGE
@click.option("--prompt", "chosen", metavar="ID", multiple=True, help="Only this prompt or term; may be given several times.")
@click.option("--update", is_flag=True, help="Write the ledgers; without it, only say what would change.")
@BY
@WHO
@click.option("--back", metavar="DATE", type=DAY, help="Mark all that are chosen: translated back on this day, with the same facts.")
@click.option("--reviewed", metavar="NAME", default="", help="Mark all that are chosen: read by NAME, who speaks the language.")
def ledger(language: str, chosen: tuple[str, ...], update: bool, back: datetime | None, **names: str) -> None:  # noqa: FBT001
    """Bring the ledgers beside the prompts up to date: a line for each new or changed text, unread until somebody has read it."""
    from ivr.loader.ledgers import ledger_of
    from ivr.wording.catalog import read_catalog
    from ivr.wording.facts import sources_of
    from ivr.wording.folder import write_prompt_files
    from ivr.wording.ledger import Stamp, StampError, changes, kept, written

    settings, files, hotline = _read(language)
    if names["reviewed"] and not language:
        raise click.UsageError("nobody reads every language; add --language CODE to --reviewed")
    there = {prompt for code in hotline.languages for prompt in read_catalog(files, code)} if chosen else set()
    if unknown := set(chosen) - there:
        raise click.UsageError(f"there is no prompt {', '.join(sorted(unknown))}; see ivr prompts status --list")
    if not update and not names["by"]:
        names |= NOBODY
    stamp = Stamp(on=str(_today(hotline)), back=str(back.date()) if back else "", **names)
    languages = [language] if language else []
    try:
        found = kept(files, stamp, languages=languages, prompts=chosen, sources=sources_of(hotline.facts), begin=True)
    except StampError as error:
        raise click.UsageError(str(error)) from None
    for part, (before, after) in found.items():
        for change in changes(before, after):
            click.echo(f"{part}: {change}")
    if update:
        with _writing():
            write_prompt_files({ledger_of(part): written(after) for part, (_, after) in found.items()}, settings.hotline)
    elif found:
        click.echo("Nothing is written without --update.", err=True)


@prompts.command(epilog=examples("ivr prompts export --language th > th.po", "ivr prompts export --language th --output th.po"))
@click.option("--language", metavar="CODE", required=True, help="The language to translate into.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write this file instead of printing.")
def export(language: str, output: Path | None) -> None:
    """Write the prompts of a language as a PO file, for Poedit, Weblate and others: the English, and what a translator has to know."""
    from ivr.wording.po import write_po

    _, files, hotline = _read(language)
    text = write_po(hotline, files, language)
    if output is None:
        click.echo(text, nl=False)
        return
    with _writing():
        output.write_text(text, encoding="utf-8", newline="\n")


@prompts.command("import", epilog=examples("ivr prompts import th.po --dry-run", "ivr prompts import th.po --by translator"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", metavar="CODE", default="", help="Refuse the file if it is not of this language.")
@BY
@WHO
@click.option("--reviewed", metavar="NAME", default="", help="Who has read what is not marked fuzzy any more, and speaks the language.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
def import_(file: Path, language: str, dry_run: bool, **names: str) -> None:  # noqa: FBT001 - click passes by name
    """Bring translations back from a PO file. Only texts that changed are written; if anything is wrong, nothing is. Exit code 1 then."""
    from ivr.wording.bringing import bring_back, language_of
    from ivr.wording.folder import difference, write_prompt_files
    from ivr.wording.ledger import Stamp, StampError
    from ivr.wording.po import PoError, parse_po
    from ivr.wording.problems import find_problems

    settings, files, hotline = _read(language)
    if dry_run and not names["by"]:
        names |= NOBODY
    try:
        po = parse_po(file.read_text(encoding="utf-8-sig"))
        into = language_of(po, hotline.languages, language)
        stamp = Stamp(on=str(_today(hotline)), **names)
        brought = bring_back(files, po, into, stamp, partial(find_problems, languages=[into]))
    except UnicodeError:
        raise click.UsageError(f"{file} is not UTF-8; export it again, or save it as UTF-8") from None
    except (PoError, StampError) as error:
        raise click.UsageError(f"{file}: {error}") from None
    for line in difference(files, brought.files):
        click.echo(line)
    for problem in brought.problems:
        click.echo(problem, err=True)
    if brought.problems:
        click.echo(f"Nothing is written; change {file} and import it again.", err=True)
        raise SystemExit(EXIT_FAILED)
    if not dry_run:
        with _writing():
            write_prompt_files(brought.files, settings.hotline)
    changed = (
        f"{len(brought.prompts)} changed in {into}: {', '.join(brought.prompts)}." if brought.prompts else f"Nothing has changed in {into}."
    )
    click.echo(changed + (" Nothing is written." if dry_run and brought.files else ""), err=True)


@prompts.command(
    epilog=examples("ivr prompts pseudo /tmp/pseudo", "IVR_HOTLINE=/tmp/pseudo ivr call", "ivr prompts pseudo --all /tmp/pseudo")
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", metavar="CODE", default="en", show_default=True, help="The language whose words are marked.")
@click.option("--all", "every", is_flag=True, help="Mark every language.")
def pseudo(folder: Path, language: str, every: bool) -> None:  # noqa: FBT001 - click passes by name
    """Copy the hotline with its prompts, every word accented and in [brackets]: what is said without does not come from a prompt."""
    from ivr.wording.pseudo import write_pseudo

    _, files, hotline = _read(language)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.UsageError(f"{folder} is there already; name a new folder")
    with _writing():
        write_pseudo(files, hotline.languages if every else [language], folder)
    click.echo(f"Call it with: IVR_HOTLINE={folder} ivr call", err=True)
