"""`ivr serve` and `ivr settings`: run the service."""

import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import click

from ivr.cli.group import EXIT_UNUSABLE, WAIVER, Refused, examples, main, moment_in
from ivr.logs import set_up_logs
from ivr.settings import VARIABLES, Settings, read_settings, shown

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


@main.command(epilog=examples("ivr serve", "ivr serve --port 8080", 'ivr serve --dev --at "2027-01-02 03:10"'))
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to listen on.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; development serves this machine only.")
@click.option("--dev", is_flag=True, help="As IVR_DEVELOPMENT=1: token and key are made up, placeholder desks are allowed.")
@click.option("--at", "moment", metavar="TIME", help='With --dev: the clock starts at TIME, as in "2027-01-02 03:10", hotline time.')
def serve(port: int, host: str, dev: bool, moment: str | None) -> None:  # noqa: FBT001 - click passes by name
    """Answer the carrier.

    The promises of the flow are proved first, once for the same files; one whose promises do not hold is not served (see ivr check).
    """
    from waitress import create_server

    from app import create_app, now_here, prover_of
    from ivr.proof.gate import PromisesBroken
    from ivr.speech.preparing import Preparing

    settings = read_settings(development=dev)
    if settings.development and host != "127.0.0.1":
        raise click.UsageError("in development only 127.0.0.1 is served; leave --host out, or set up a real service: see ivr settings")
    if moment and not settings.development:
        raise click.UsageError("--at is for development servers: add --dev")
    set_up_logs()
    clock = _clock_from(settings, moment) if moment else None
    try:
        application = create_app(
            settings, clock=clock, prove=prover_of(settings, lambda words: click.echo(words, err=True), clock or now_here)
        )
    except PromisesBroken as error:
        repair = f"Repair it, publish a good revision (ivr rollback REVISION), or let a named person answer for it: {WAIVER}"
        click.echo("\n".join((*error.problems, f"Not served. {repair}.")), err=True)
        raise SystemExit(EXIT_UNUSABLE) from None
    try:
        server = create_server(application, host=host, port=port, ident=None, **WAITRESS)
    except (OSError, ValueError) as error:
        application.extensions["store"].close()
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"{host}:{port} cannot be used: {reason}; choose another port with --port, or address with --host") from None
    # What a stopped service has begun to keep it keeps: waitress lets its threads finish.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    click.echo(f"The hotline answers on http://{host}:{port}/voice. Stop it with Ctrl-C.", err=True)
    if settings.development:
        click.echo(f"Now telephone it from another terminal: make call ARGS='--url http://{host}:{port}'", err=True)
    serving = application.extensions["serving"]
    for sentence in serving.now.told():
        click.echo(sentence, err=True)
    serving.log()
    preparing = Preparing(settings.sounds, settings.models)
    application.extensions["service"].watch_engines(lambda engine: preparing.want(engine.hotline))
    try:
        server.run()
    finally:
        preparing.stop()


def _clock_from(settings: Settings, moment: str) -> Callable[[], datetime]:
    """Return a clock that begins at `moment` in the hotline's zone and runs on from there."""
    ahead = moment_in(settings, moment) - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead


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
