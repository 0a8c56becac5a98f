"""`ivr call` and `ivr play`: telephone the hotline without an account."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from ivr.cli.group import EXIT_FAILED, Refused, examples, main, moment_in
from ivr.cli.hearing import PATIENT, PICTURE, SPEAK, WAV, Hearing, check_new, check_voices, write_heard
from ivr.logs import set_up_logs
from ivr.settings import Settings, read_settings, shown

if TYPE_CHECKING:
    from ivr.simulator.house import House

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
# What a followed scenario says itself, as it is written on the command line, and what to do instead.
SAID_BY_THE_FILE = {
    "number": ("NUMBER", "the file's call line says which number is called; change it there"),
    "moment": ("--at", "the file's at line says when the call happens; change it there"),
    "caller": ("--from", "the file's call line says who calls; change it there"),
    "url": ("--url", "the call happens on a service of its own, so that its clock and its files are the scenario's; leave one of them out"),
}


@main.command(
    epilog=examples(
        "ivr call",
        'ivr call 0120-0178-27 --at "2027-01-02 03:10" --from 090-1234-5678',
        "ivr call 0120-95-0178 --record lost.call",
        "ivr call --url http://127.0.0.1:8000",
        "ivr call --follow tests/scenarios/lost-card-th.call",
        "ivr call --speak --wav lost.wav",
    )
)
@click.argument("number", required=False)
@click.option("--at", "moment", metavar="TIME", help='When the call happens, hotline time, as in "2027-01-02 03:10". Default: now.')
@click.option("--from", "caller", default="090-1234-5678", show_default=True, help="The caller's number, or withheld.")
@click.option("--url", help="Call a running development server instead; its clock is its own.")
@click.option("--record", "file", type=click.Path(path_type=Path), help="Write the call as a scenario.")
@click.option("--follow", "script", type=FILE, help="Step through a scenario: its call, line by line, until you leave it.")
@WAV
@PATIENT
@SPEAK
def call(
    number: str | None, moment: str | None, *, caller: str, url: str | None, file: Path | None, script: Path | None, **heard: Any
) -> None:
    """Telephone the hotline from this terminal, without any account. Exit code 1 if the call breaks.

    NUMBER is a line as it is printed, its id, or E.164; default: the line for foreign languages. You hear what a caller hears, with
    the English below. Type keys; Enter is silence; Ctrl-D hangs up.

    With --follow, Enter lets the caller and the desks do what the next line of FILE says; typing something else leaves the script, and the
    rest of the call is yours. Number, caller, time and hotline are the file's, and the database is one of its own, as for ivr play. On a
    pipe it goes on without waiting.

    With --wav, the call can be heard afterwards, spoken by the voices that prompts/voices.toml names under rendered: on the left what the
    caller hears, on the right what the caller does. People who talk are a murmur.
    """
    from ivr.simulator.calling import call_from_terminal

    hearing = Hearing(**heard)
    hearing.check()
    if script is not None:
        _follow(script, file, hearing)
        return
    if url and moment:
        raise click.UsageError("--at cannot be used with --url: that server's clock is its own; start it with: ivr serve --dev --at TIME")
    if file is not None:
        check_new(file, "--record")
    real = [name for name in ("IVR_TWILIO_AUTH_TOKEN", "IVR_DATA_KEY", "IVR_DATABASE_URL") if shown(name)]
    if real and shown("IVR_DEVELOPMENT") != "1":
        known = f"{', '.join(real)} belong to a real service, and this call would stand in its queue"
        raise Refused(f"{known}; unset them, or set IVR_DEVELOPMENT=1 if that is what you want")
    set_up_logs(level=logging.ERROR)
    house = _house(read_settings(development=True), moment)
    serving = house.app.extensions["serving"]
    if serving.now.newest and not url:
        for sentence in serving.now.told():
            click.echo(sentence, err=True)
    if tape := hearing.tape():
        check_voices(house.hotline)
    went_well = call_from_terminal(house, number, caller, url, file, tape=tape)
    write_heard(hearing, tape)
    if not went_well:
        raise SystemExit(EXIT_FAILED)


@main.command(
    epilog=examples(
        "ivr play tests/scenarios/*.call",
        "ivr play --update my.call",
        "ivr play --wav night.wav tests/scenarios/vietnamese-night-nobody-answers.call",
        "ivr play --wav es.wav --patient tests/scenarios/spanish-night-second-desk.call",
    )
)
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--update", is_flag=True, help="Rewrite files to what happened, and show what changed.")
@WAV
@PICTURE
@PATIENT
def play(files: tuple[Path, ...], *, update: bool, **heard: Any) -> None:
    """Play scenarios: whole calls as text, each compared with what the service does. Exit code 1 if one goes otherwise.

    With --wav, the one call can be heard: on the left what the caller hears, on the right what the caller does. Words are spoken by the
    voices that prompts/voices.toml names under rendered; people who talk are a murmur.
    """
    from ivr.simulator.playing import play_files

    set_up_logs(level=logging.CRITICAL)
    hearing = Hearing(**heard)
    hearing.check()
    tape = hearing.tape()
    if tape and len(files) > 1:
        raise click.UsageError(f"{'--wav' if hearing.wav else '--picture'} is about one call; name one scenario, not {len(files)}")
    went_well = play_files(files, new_house, update=update, tape=tape)
    write_heard(hearing, tape, files[0].stem)
    if not went_well:
        raise SystemExit(EXIT_FAILED)


def _follow(script: Path, file: Path | None, hearing: Hearing) -> None:
    from ivr.scenario import ScenarioError
    from ivr.simulator.following import follow

    context = click.get_current_context()
    for name, told in SAID_BY_THE_FILE.items():
        if context.get_parameter_source(name) is not ParameterSource.DEFAULT:
            raise click.UsageError(f"{told[0]} cannot be used with --follow: {told[1]}")
    if file is not None:
        check_new(file, "--record")
    set_up_logs(level=logging.ERROR)
    tape = hearing.tape()
    try:
        went_well = follow(script, new_house, file, tape)
    except (ScenarioError, OSError, UnicodeError) as error:
        raise Refused(str(error) if isinstance(error, ScenarioError) else f"{script}: {error}") from None
    write_heard(hearing, tape, script.stem)
    if not went_well:
        raise SystemExit(EXIT_FAILED)


def _house(settings: Settings, moment: str | None) -> "House":
    from app import create_app
    from ivr.simulator.house import House

    return House(create_app, settings, moment_in(settings, moment) if moment else None)


def new_house(var: Path, moment: str, hotline: str | None) -> "House":
    """Start a service on an empty database, whatever the environment says: a scenario depends on nothing but its files."""
    environment = {"IVR_DEVELOPMENT": "1", "IVR_VAR": str(var), "IVR_HOTLINE": hotline or shown("IVR_HOTLINE")}
    return _house(read_settings(environment), moment)
