"""`ivr messages`: the text messages callers asked for."""

import json
from datetime import tzinfo
from typing import Any

import click

from ivr.cli.group import examples, main, print_table
from ivr.loader.files import zone_of
from ivr.logs import masked
from ivr.settings import read_settings

NO_SENDER = "No sender is configured: these messages wait, nobody sends them yet."


@main.command(epilog=examples("ivr messages", "ivr messages --words", "ivr messages --json | jq '.[].about'"))
@click.option("--words", is_flag=True, help="What each message says, below it.")
@click.option("--json", "as_json", is_flag=True, help="One JSON array, words included.")
def messages(words: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """List the text messages callers asked for, oldest first. Numbers are masked; moments are in the hotline's time.

    A message is queued: kept together with the turn in which the caller asked for it, and not sent before a sender is configured.
    Nothing is written.
    """
    from app import open_store

    settings = read_settings(needs=("IVR_DATA_KEY",))
    zone = zone_of(settings.hotline)
    found = [_row(message, zone) for message in open_store(settings, migrate=False).messages()]
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    if not found:
        click.echo("No messages.", err=True)
        return
    names = ("queued_at", "state", "about", "language", "number", "call")
    if words:
        for row in found:
            click.echo("  ".join(row[name] for name in names) + f"\n    {row['words']}\n")
    else:
        print_table([names, *(tuple(row[name] for name in names) for row in found)])
    click.echo(NO_SENDER, err=True)


def _row(message: dict[str, Any], zone: tzinfo) -> dict[str, str]:
    number = message["details"]["number"]
    return {
        "queued_at": message["queued_at"].astimezone(zone).isoformat(sep=" ", timespec="seconds"),
        "state": message["state"],
        "about": message["subject"],
        "language": message["language"],
        "number": masked(number) if message["readable"] else "unreadable",
        "words": message["details"]["words"],
        "call": message["call"],
    }
