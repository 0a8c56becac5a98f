"""`ivr prompts status` and `ivr prompts ledger`: how far the words are in each language, and who has read them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from ivr.cli.group import EXIT_FAILED, examples, print_table, prompts
from ivr.cli.works import BY, LANGUAGE, NOBODY, WHO, Works, read_works, today_of, writing

if TYPE_CHECKING:
    from ivr.loader.ledgers import Ledger
    from ivr.wording.status import Progress, Word

DAY = click.DateTime(["%Y-%m-%d"])


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

    works = read_works(language)
    language = works.language
    hotline, ledgers, seconds = works.hotline, ledgers_of(works.files), _seconds(works)
    words = {code: words_of(hotline, works.files, code, ledgers, seconds) for code in hotline.languages if language in ("", code)}
    rows = [progress(code, found) for code, found in words.items()]
    unread = [word for found in words.values() for word in found if word.state != REVIEWED]
    old = old_facts(hotline.facts, today_of(hotline), months) if months is not None else {}
    if as_json:
        told = {"languages": [asdict(row) for row in rows], "unreviewed": [_word(word) for word in unread], "old-facts": old}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print_status(rows, unread if listed or language else [], old)
        if listed or language:
            _print_people(ledgers)
    if strict and any(row.missing or row.changed for row in rows):
        raise SystemExit(EXIT_FAILED)


def _word(word: "Word") -> dict[str, str | float | None]:
    cell = {name: getattr(word.cell, name) if word.cell else "" for name in ("by", "back", "reviewed", "on")}
    seconds = None if word.seconds is None else round(word.seconds, 1)
    return {"language": word.language, "prompt": word.id, "state": word.state, "seconds": seconds, **cell, "source": word.source}


def _print_status(rows: "Iterable[Progress]", unread: "Iterable[Word]", old: Mapping[str, str]) -> None:
    table: list[tuple[str, ...]] = [("language", "prompts", "translated", "translated back", "reviewed", "changed", "missing", "seconds")]
    for row in rows:
        shares = (f"{100 * count // max(row.prompts, 1)} %" for count in (row.translated, row.back_translated, row.reviewed))
        table.append((row.language, str(row.prompts), *shares, str(row.changed or "-"), str(row.missing or "-"), str(row.seconds or "-")))
    print_table(table)
    listed = [tuple(str(value or "-") for value in _word(word).values()) for word in unread]
    if listed:
        click.echo()
        print_table([("language", "prompt", "state", "seconds", "by", "translated back", "reviewed", "on", "source"), *listed])
    if old:
        click.echo()
        print_table([("fact", "to be looked up again"), *old.items()])


def _print_people(ledgers: "Mapping[str, Ledger]") -> None:
    people = {name: who for ledger in ledgers.values() for name, who in ledger.people.items()}
    if people:
        click.echo()
        print_table([("name", "who that is"), *people.items()])


def _seconds(works: Works) -> dict[tuple[str, str], float]:
    """Return how long each prompt takes in each language; nothing while the hotline cannot answer calls."""
    from ivr.wording.standards import read_standard_files, read_standards
    from ivr.wording.status import seconds_of

    if not works.loads:
        return {}
    return seconds_of(works.hotline, read_standards(read_standard_files(works.settings.hotline), works.hotline).paces)


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

    settings, files, hotline, _, language = read_works(language)
    if names["reviewed"] and not language:
        raise click.UsageError("nobody reads every language; add --language CODE to --reviewed")
    there = {prompt for code in hotline.languages for prompt in read_catalog(files, code)} if chosen else set()
    if unknown := set(chosen) - there:
        raise click.UsageError(f"there is no prompt {', '.join(sorted(unknown))}; see ivr prompts status --list")
    if not update and not names["by"]:
        names |= NOBODY
    stamp = Stamp(on=str(today_of(hotline)), back=str(back.date()) if back else "", **names)
    languages = [language] if language else []
    try:
        found = kept(files, stamp, languages=languages, prompts=chosen, sources=sources_of(hotline.facts), begin=True)
    except StampError as error:
        raise click.UsageError(str(error)) from None
    for part, (before, after) in found.items():
        for change in changes(before, after):
            click.echo(f"{part}: {change}")
    if update:
        with writing():
            write_prompt_files({ledger_of(part): written(after) for part, (_, after) in found.items()}, settings.hotline)
    elif found:
        click.echo("Nothing is written without --update.", err=True)
