"""The `ivr` command: one short function a subcommand; what each does lives elsewhere."""

import json
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ivr.core.conversation import UNCONFIRMED
from ivr.loader.files import read_files, zone_of
from ivr.loader.reading import FlowError, load_hotline
from ivr.logs import masked, set_up_logs
from ivr.settings import VARIABLES, Settings, SettingsError, read_settings, shown

if TYPE_CHECKING:
    from ivr.simulator.house import House

# As many threads as callers who may wait for the same write at once, each far under the carrier's 15 seconds; a body bound as in the
# webhooks, before it is read; a stranger's idle connection stays half a minute at most.
WAITRESS: dict[str, Any] = {
    "threads": 32,
    "max_request_body_size": 64 * 1024,
    "connection_limit": 1000,
    "channel_timeout": 30,
    "cleanup_interval": 10,
    "asyncore_use_poll": True,
}
EXIT_FAILED = 1
EXIT_UNUSABLE = 2


class Group(click.Group):
    """Subcommands in the order they are defined, and errors that are sentences."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Keep the order of definition."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Turn what cannot be used into a message and exit code 2."""
        try:
            return super().invoke(ctx)
        except (SettingsError, FlowError) as error:
            for problem in error.problems:
                click.echo(problem, err=True)
            raise SystemExit(EXIT_UNUSABLE) from None


def examples(*lines: str) -> str:
    """Format examples for the end of a help page."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


@click.group(cls=Group, epilog=examples("ivr call", 'ivr call 0120-0178-27 --at "2027-01-02 03:10"', "ivr requests --open"))
def main() -> None:
    """Serve the hotline, call it, look at what callers left."""


@main.command(epilog=examples("ivr serve", "ivr serve --port 8080", 'ivr serve --dev --at "2027-01-02 03:10"'))
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to listen on.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; development serves this machine only.")
@click.option("--dev", is_flag=True, help="As IVR_DEVELOPMENT=1: token and key are made up, placeholder desks are allowed.")
@click.option("--at", "moment", metavar="TIME", help='With --dev: the clock starts at TIME, as in "2027-01-02 03:10", hotline time.')
def serve(port: int, host: str, dev: bool, moment: str | None) -> None:  # noqa: FBT001 - click passes by name
    """Answer the carrier."""
    from waitress import create_server

    from app import create_app

    settings = read_settings(development=dev)
    if settings.development and host != "127.0.0.1":
        raise click.UsageError("in development only 127.0.0.1 is served; leave --host out, or set up a real service: see ivr settings")
    if moment and not settings.development:
        raise click.UsageError("--at is for development servers: add --dev")
    set_up_logs()
    clock = _clock_from(settings, moment) if moment else None
    application = create_app(settings, clock=clock)
    try:
        server = create_server(application, host=host, port=port, ident=None, **WAITRESS)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise click.UsageError(f"{host}:{port} cannot be used: {reason}; choose another port with --port, or address with --host") from None
    # What a stopped service has begun to keep it keeps: waitress lets its threads finish.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    click.echo(f"The hotline answers on http://{host}:{port}/voice. Stop it with Ctrl-C.", err=True)
    if settings.development:
        click.echo(f"Now telephone it from another terminal: make call ARGS='--url http://{host}:{port}'", err=True)
    server.run()


@main.command(epilog=examples("ivr lines", "IVR_HOTLINE=tests/hotlines/waterworks ivr lines"))
def lines() -> None:
    """List the numbers the hotline answers, and how it is there now."""
    settings = read_settings(needs=())
    hotline = load_hotline(read_files(settings.hotline, addresses=settings.desks))
    now = datetime.now(UTC).astimezone(hotline.zone)
    rows: list[tuple[str, ...]] = [("line", "number", "answers to", "toll", "language", "starts at", "")]
    for line in hotline.lines.values():
        state = ", ".join(word for word, so in (("disabled", not line.enabled), ("partly assumed", line.assumed)) if so)
        rows.append((line.id, line.printed, " ".join(line.incoming), line.toll, line.language, line.start, state))
    _table(rows)
    click.echo()
    rows = [("asked for", "on lines", "languages", "desk", "now", "until, or next opening")]
    for row in dict.fromkeys(hotline.staff[key] for key in sorted(hotline.staff, key=lambda key: (key[0], key[1]))):
        verdict = hotline.hours.ask(row.hours, now)
        moment = verdict.until if verdict.open else verdict.opening
        state = "open" if verdict.open else f"closed ({verdict.why})"
        on = " ".join(sorted(row.lines & hotline.purposes[row.purpose].lines))
        until = f"{moment:%a %Y-%m-%d %H:%M}" if moment else "always"
        rows.append((row.purpose, on, " ".join(sorted(row.languages)), row.desk, state, until))
    _table(list(dict.fromkeys(rows)))


@main.command(epilog=examples("ivr settings", "IVR_DEVELOPMENT=1 ivr settings"))
def settings() -> None:
    """List every setting: what it is, its value, an example; exit code 2 while a service could not start with them."""
    from app import check_settings

    for variable in VARIABLES:
        value = shown(variable.name) or (f"not set; default: {variable.default}" if variable.default else "not set")
        click.echo(f"{variable.name}\n    {variable.meaning}\n    now: {value}\n    example: {variable.name}={variable.example}")
    click.echo()
    check_settings(read_settings())
    click.echo("These settings can be used.")


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
    _table([names, *(tuple(_cell(row, name) for name in names) for row in found)])


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


@main.command(
    epilog=examples(
        "ivr call",
        'ivr call 0120-0178-27 --at "2027-01-02 03:10" --from 090-1234-5678',
        "ivr call 0120-95-0178 --record lost.call",
        "ivr call --url http://127.0.0.1:8000",
    )
)
@click.argument("number", required=False)
@click.option("--at", "moment", metavar="TIME", help='When the call happens, hotline time, as in "2027-01-02 03:10". Default: now.')
@click.option("--from", "caller", default="090-1234-5678", show_default=True, help="The caller's number, or withheld.")
@click.option("--url", help="Call a running development server instead; its clock is its own.")
@click.option("--record", "file", type=click.Path(path_type=Path), help="Write the call as a scenario.")
def call(number: str | None, moment: str | None, caller: str, url: str | None, file: Path | None) -> None:
    """Telephone the hotline from this terminal, without any account. Exit code 1 if the call breaks.

    NUMBER is a line as it is printed, its id, or E.164; default: the line for foreign languages. You hear what a caller hears, with
    the English below. Type keys; Enter is silence; Ctrl-D hangs up.
    """
    from ivr.simulator.calling import call_from_terminal

    if url and moment:
        raise click.UsageError("--at cannot be used with --url: that server's clock is its own; start it with: ivr serve --dev --at TIME")
    if file is not None:
        _check_writable(file)
    real = [name for name in ("IVR_TWILIO_AUTH_TOKEN", "IVR_DATA_KEY", "IVR_DATABASE_URL") if shown(name)]
    if real and shown("IVR_DEVELOPMENT") != "1":
        known = f"{', '.join(real)} belong to a real service, and this call would stand in its queue"
        raise click.UsageError(f"{known}; unset them, or set IVR_DEVELOPMENT=1 if that is what you want")
    set_up_logs(level=logging.ERROR)
    house = _house(read_settings(development=True), moment)
    if not call_from_terminal(house, number, caller, url, file):
        raise SystemExit(EXIT_FAILED)


@main.command(epilog=examples("ivr play tests/scenarios/*.call", "ivr play --update my.call"))
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--update", is_flag=True, help="Rewrite files to what happened, and show what changed.")
def play(files: tuple[Path, ...], update: bool) -> None:  # noqa: FBT001 - click passes by name
    """Play scenarios: whole calls as text, each compared with what the service does. Exit code 1 if one goes otherwise."""
    from ivr.simulator.playing import play_files

    set_up_logs(level=logging.CRITICAL)
    if not play_files(files, _new_house, update=update):
        raise SystemExit(EXIT_FAILED)


def _check_writable(file: Path) -> None:
    """Refuse a file that cannot be written, or is there already: a call's recording is not lost at its end, and writes over nothing."""
    try:
        file.open("x").close()
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}; choose another name with --record") from None
    file.unlink()


def _house(settings: Settings, moment: str | None) -> "House":
    from app import create_app
    from ivr.simulator.house import House

    return House(create_app, settings, _moment(settings, moment) if moment else None)


def _new_house(var: Path, moment: str, hotline: str | None) -> "House":
    """Start a service on an empty database, whatever the environment says: a scenario depends on nothing but its files."""
    environment = {"IVR_DEVELOPMENT": "1", "IVR_VAR": str(var), "IVR_HOTLINE": hotline or shown("IVR_HOTLINE")}
    return _house(read_settings(environment), moment)


def _clock_from(settings: Settings, moment: str) -> Callable[[], datetime]:
    """Return a clock that begins at `moment` in the hotline's zone and runs on from there."""
    ahead = _moment(settings, moment) - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead


def _moment(settings: Settings, moment: str) -> datetime:
    hotline = load_hotline(read_files(settings.hotline, addresses=settings.desks))
    try:
        return datetime.fromisoformat(moment).replace(tzinfo=hotline.zone)
    except ValueError:
        raise click.UsageError(f'"{moment}" is no moment; write it as "2027-01-02 03:10"') from None


def _table(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows in columns; the first row is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    main()
