"""`ivr replay`: play logged calls again, as they were answered, or on another flow."""

import json
from datetime import timedelta
from pathlib import Path

import click

from ivr.cli.group import EXIT_FAILED, examples, main, print_table
from ivr.cli.kept import Kept, Span, Which, open_kept
from ivr.settings import read_settings

NO_CALLS = "No calls."
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@main.command(
    epilog=examples(
        "ivr replay 1234567",
        "ivr replay CA0123456789abcdef0123456789abcdef --json",
        "ivr replay --since 30d",
        "ivr replay --flow my-copy/my_number --since 30d --line foreign --language th",
        "ivr replay 1234567 --flow my-copy/my_number",
    )
)
@click.argument("call", required=False)
@click.option("--all", "everything", is_flag=True, help="All calls that are kept.")
@click.option("--since", type=Span(), metavar="SPAN", help="Calls that began in the last 30d, or 12h.")
@click.option(
    "--flow", "folder", type=FOLDER, metavar="FOLDER", help="Follow CALL, or count who would end elsewhere, on the hotline in FOLDER."
)
@click.option("--line", default="", help="Only calls on this line: its id, or its printed number.")
@click.option("--language", default="", help="Only calls that ended in this language: its code or name.")
@click.option("--words", is_flag=True, help="Of one call, show differing words even where they tell what the caller gave.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def replay(
    *,
    call: str | None,
    everything: bool,
    since: timedelta | None,
    folder: Path | None,
    line: str,
    language: str,
    words: bool,
    as_json: bool,
) -> None:
    """Compute logged calls again, and compare every answer with what was sent, byte for byte. Nothing is written.

    CALL is a call's id, or its reference number as callers are told it. What was forgotten at a call's end is erased; after it, only what
    comes out as it was sent can be told. Answers hold the path of IVR_PUBLIC_URL: set it as it was. Exit code 1 if an answer differs, or
    what was kept is damaged.

    With --flow the calls are followed on another hotline, at the moments they were made. A key is followed where it is offered with the
    same prompt; desks are taken to do what they did, whichever is dialled. Exit code 1 if somebody would end elsewhere, if no desk rings
    where one did, or if the flow has no way on.
    """
    _check(call, everything=everything, many=bool(since or line or language), folder=folder, words=words)
    kept = open_kept(read_settings(needs=("IVR_DATA_KEY",)))
    if call and folder:
        _follow(kept, kept.id_of(call), folder, as_json=as_json)
        return
    if call:
        _one(kept, kept.id_of(call), words=words, as_json=as_json)
        return
    which = Which(since, line, language)
    if folder:
        _shadow(kept, folder, which, as_json=as_json)
    else:
        _many(kept, which, as_json=as_json)


def _check(call: str | None, *, everything: bool, many: bool, folder: Path | None, words: bool) -> None:
    if call and (everything or many):
        raise click.UsageError("name one CALL, or choose many with --all, --since, --line or --language; not both")
    if not (call or everything or many or folder):
        raise click.UsageError("say which calls: a call's id, a reference number, --since 30d, or --all")
    if words and folder:
        raise click.UsageError("--words compares a call with what was sent; with --flow only the nodes are compared")
    if words and not call:
        raise click.UsageError("--words belongs to one CALL: many are only counted")


def _one(kept: Kept, call_id: str, *, words: bool, as_json: bool) -> None:
    from ivr.replay.difference import difference
    from ivr.replay.judging import WRONG
    from ivr.replay.shown import call_record, sentence, turn_rows

    judged = kept.judge(call_id)
    replayed = judged.replayed
    told = difference(replayed, kept.country_of(replayed), words=words) if replayed else []
    if as_json:
        click.echo(json.dumps(call_record(judged, kept.zone, told), ensure_ascii=False, indent=2))
    else:
        click.echo(sentence(judged))
        if replayed:
            print_table(turn_rows(replayed, kept.zone))
        for line in told:
            click.echo(f"  {line}")
    if judged.outcome in WRONG:
        raise SystemExit(EXIT_FAILED)


def _follow(kept: Kept, call_id: str, folder: Path, *, as_json: bool) -> None:
    from ivr.replay.elsewhere import call_record, sentence, turn_rows
    from ivr.replay.logged import Damaged
    from ivr.replay.shadow import WORSE

    try:
        followed = kept.follow(call_id, kept.engine_in(folder))
    except Damaged as damaged:
        click.echo(f"{call_id}: damaged: {damaged}")
        raise SystemExit(EXIT_FAILED) from None
    if as_json:
        click.echo(json.dumps(call_record(followed, kept.zone), ensure_ascii=False, indent=2))
    else:
        click.echo(sentence(followed))
        print_table(turn_rows(followed, kept.zone))
    if followed.result in WORSE:
        raise SystemExit(EXIT_FAILED)


def _many(kept: Kept, which: Which, *, as_json: bool) -> None:
    from ivr.replay.judging import WRONG
    from ivr.replay.shown import outcome_record, outcome_rows

    with kept.walk(which) as calls:
        judged = [kept.judge(call_id) for call_id in calls]
    if as_json:
        click.echo(json.dumps(outcome_record(judged), ensure_ascii=False, indent=2))
    elif judged:
        print_table(outcome_rows(judged))
    else:
        click.echo(NO_CALLS, err=True)
    if any(one.outcome in WRONG for one in judged):
        raise SystemExit(EXIT_FAILED)


def _shadow(kept: Kept, folder: Path, which: Which, *, as_json: bool) -> None:
    from ivr.replay.elsewhere import record, tables
    from ivr.replay.shadow import WORSE

    engine = kept.engine_in(folder)
    with kept.walk(which, engine.hotline) as calls:
        shadows = [kept.shadow(call_id, engine) for call_id in calls]
    followed = [one for one in shadows if one is not None]
    damaged = len(shadows) - len(followed)
    if as_json:
        click.echo(json.dumps(record(followed, damaged), ensure_ascii=False, indent=2))
    elif not shadows:
        click.echo(NO_CALLS, err=True)
    else:
        for words, rows in tables(followed, damaged):
            click.echo(words)
            if rows:
                print_table(rows)
    if any(one.result in WORSE for one in followed):
        raise SystemExit(EXIT_FAILED)
