"""Play scenario files one after the other and tell how they went."""

import difflib
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from ivr.scenario import Scenario, ScenarioError, Step, moment_of, parse_scenario, write_scenario
from ivr.simulator.house import House, folder_of
from ivr.simulator.overhearing import Tape
from ivr.simulator.player import Played, play

# How the title of a call begins that `ivr check` has written down.
BREAKS = "Breaks the promise"
NewHouse = Callable[[Path, str, str | None], House]


def play_files(files: Iterable[Path], new_house: NewHouse, *, update: bool = False, tape: Tape | None = None) -> bool:
    """Play each file on a service and database of its own; return whether all went as they say.

    Args:
        new_house: starts a service in a folder, at a moment, with a hotline folder or None.
        update: rewrite a file to what happened, and show the difference.
        tape: overhears the call of the one file.
    """
    count, failed = 0, 0
    for file in files:
        count += 1
        try:
            played = play_file(file, new_house, tape)
        except (ScenarioError, OSError, UnicodeError) as error:
            failed += 1
            click.echo(f"not readable  {error if isinstance(error, ScenarioError) else f'{file}: {error}'}")
            continue
        click.echo(f"{'other' if played.failures else 'ok   '}  {file}")
        if not played.failures and played.scenario.title.startswith(BREAKS):
            click.echo(f"       as written, and so it still {BREAKS[0].lower()}{played.scenario.title[1:]}")
        if played.failures:
            failed += not (update and played.whole)
            _tell(file, played, update=update)
    click.echo(f"{count - failed} of {count} as written")
    return failed == 0


def play_file(file: Path, new_house: NewHouse, tape: Tape | None = None) -> Played:
    """Play one file on a service and database of its own. tape: overhears the call.

    Raises:
        ScenarioError, OSError, UnicodeError: the file cannot be read, or names no hotline.
    """
    scenario = parse_scenario(file.read_text(encoding="utf-8"), file.name)
    with tempfile.TemporaryDirectory() as folder:
        return play(scenario, lambda at, hotline: house_for(scenario, at, hotline, Path(folder), new_house), tape)


def house_for(scenario: Scenario, at: Step, hotline: Step | None, folder: Path, new_house: NewHouse) -> House:
    """Start the service that a scenario is about.

    Args:
        at, hotline: its lines with these verbs.
        folder: for its database.
        new_house: starts it.

    Raises:
        ScenarioError: it names no hotline.
    """
    named = folder_of(hotline) if hotline else None
    if hotline and named and not (named / "lines.toml").is_file():
        raise ScenarioError(f"{scenario.name}, line {hotline.number}: {named} holds no hotline; name a folder with a lines.toml")
    return new_house(folder, moment_of(at).isoformat(), str(named) if named else None)


def _tell(file: Path, played: Played, *, update: bool) -> None:
    for failure in played.failures:
        click.echo(f"       {failure}")
    if not update:
        return
    if not played.whole:
        click.echo("       not rewritten: the call asks for more than the scenario gives; add what the caller or the desk does then")
        return
    before, after = file.read_text(encoding="utf-8"), write_scenario(played.steps, played.scenario.title)
    diff = difflib.unified_diff(before.splitlines(), after.splitlines(), "written", "happened", lineterm="", n=1)
    click.echo("\n".join(f"       {line}" for line in diff))
    file.write_text(after, encoding="utf-8")
