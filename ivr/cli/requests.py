"""`ivr requests`: what callers left."""

import json
from datetime import tzinfo
from typing import Any

import click

from ivr.cli.group import examples, main, print_table
from ivr.core.conversation import UNCONFIRMED
from ivr.loader.files import zone_of
from ivr.logs import masked
from ivr.settings import read_settings


@main.command(epilog=examples("ivr requests", "ivr requests --open", "ivr requests --json | jq '.[].reference'"))
@click.option("--open", "only_open", is_flag=True, help="Only those that nobody has answered: open, missed, abandoned.")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
def requests(only_open: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """List the requests callers left, oldest first. Numbers are masked; moments are in the hotline's time. Nothing is written.

    A request is open (the caller is still being served), connected (somebody has spoken with the caller), missed (nobody has, or the
    caller asked to be called back), abandoned (the caller hung up first) or closed; silent: no key was pressed. Without IVR_DATA_KEY
    those of a development service in IVR_VAR are listed, as `make run` and `ivr call` make one.
    """
    from app import open_store

    settings = read_settings(needs=("IVR_DATA_KEY",))
    zone = zone_of(settings.hotline)
    found = [_request_row(request, zone) for request in open_store(settings, migrate=False).requests(only_open=only_open)]
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    if not found:
        click.echo("No requests." if not only_open else "No request waits for anybody.", err=True)
        return
    names = ("reference", "state", "line", "language", "opened_at", "number", "given", "call")
    print_table([names, *(tuple(_cell(row, name) for name in names) for row in found)])


def _cell(row: dict[str, Any], name: str) -> str:
    if name == "state" and row["silent"]:
        return f"{row['state']} (silent)"
    return ", ".join(row[name]) or "-" if isinstance(row[name], list) else str(row[name])


def _request_row(request: dict[str, Any], zone: tzinfo) -> dict[str, Any]:
    details = request["details"]
    number = details.get("callback") or details.get(f"callback{UNCONFIRMED}") or details.get("caller", "")
    return {
        "reference": request["reference"],
        "call": request["call"],
        "state": request["state"],
        "silent": request["silent"],
        "line": request["line"],
        "language": request["language"],
        "opened_at": request["opened_at"].astimezone(zone).isoformat(sep=" ", timespec="seconds"),
        "number": masked(number) if number else "unknown" if request["readable"] else "unreadable",
        "given": [name for name in details if name != "caller" and details[name]],
    }
