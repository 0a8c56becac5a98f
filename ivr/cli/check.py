"""`ivr check`: prove what no caller can ever meet, and play the call that breaks a promise."""

import json
import logging
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.group import EXIT_FAILED, Refused, day_of, examples, files_in, main, progress
from ivr.logs import set_up_logs
from ivr.settings import Settings, read_settings

if TYPE_CHECKING:
    from ivr.core.model import Hotline
    from ivr.proof.promises import Promise
    from ivr.proof.proving import Held

FOLDER = "counterexamples"
# Facts of a printed guide that are older than this should be compared with a new one.
OLD_MONTHS = 36


@main.command(
    epilog=examples(
        "ivr check",
        "ivr check flows/my_number --promise lost-card-in-reach",
        "ivr check --json > proof.json",
        "ivr play var/counterexamples/closed-is-explained.call",
    )
)
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--promise", "only", multiple=True, metavar="ID", help="Prove this one only; may be said several times.")
@click.option("--at", "moment", metavar="DAY", help='The day on which facts and waivers are looked at, as in "2027-01-02". Default: today.')
@click.option("--older-than", "months", default=OLD_MONTHS, show_default=True, help="List facts that are older, in months, or overtaken.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def check(folder: Path | None, only: tuple[str, ...], moment: str | None, months: int, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """Prove the promises of a hotline over every call there can be, in every minute, with the engine that answers calls.

    FOLDER holds the hotline; default: IVR_HOTLINE. Each broken promise is told with the shortest call that breaks it; the call is written
    into IVR_VAR/counterexamples, where `ivr play` plays it. Exit code 1 if a promise is broken and nobody has waived it; 2 if the files
    cannot be used.
    """
    from ivr.loader.reading import PACE_FILE, load_hotline
    from ivr.proof.gate import Gate
    from ivr.proof.promises import FILE, read_promises
    from ivr.proof.proving import Prover
    from ivr.proof.shown import facts_to_look_up, lines_of, record_of, verdict
    from ivr.wording.facts import old_facts
    from ivr.wording.pace import read_pace

    set_up_logs(level=logging.CRITICAL)
    settings = read_settings(development=True, needs=())
    where = folder or settings.hotline
    files = files_in(where, settings.desks)
    hotline = load_hotline(files)
    now = day_of(hotline, moment) if moment else datetime.now(UTC).astimezone(hotline.zone)
    promises = read_promises(files.get(FILE), hotline)
    if not promises:
        raise Refused(f"{where} promises nothing: write a {FILE} beside its lines.toml; flows/README.md says how")
    chosen = [promise for promise in promises if promise.id in _known(only, promises)]
    tell = progress()
    proof = Prover(hotline, read_pace(files.get(PACE_FILE), hotline.languages), now, tell).prove(chosen)
    tell("")
    if not only:
        Gate(settings.var).keep(files, hotline, now, {held.promise.id: held.why for held in proof.held if held.broken})
    _forget(settings.var / FOLDER, where, set(only))
    written = {held.promise.id: _write(held, hotline, where, settings) for held in proof.held if held.route}
    if as_json:
        click.echo(json.dumps(record_of(proof, hotline, written, now.date()), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(lines_of(proof, hotline, written, now.date())))
        click.echo("\n".join((*facts_to_look_up(old_facts(hotline.facts, now.date(), months), months), verdict(proof, now.date()))))
    if any(held.broken and not held.promise.is_waived(now.date()) for held in proof.held):
        raise SystemExit(EXIT_FAILED)


def _known(only: tuple[str, ...], promises: "tuple[Promise, ...]") -> set[str]:
    from ivr.loader.problems import Problems

    problems, ids = Problems(), [promise.id for promise in promises]
    known = [problems.known("--promise", "promise", name, ids) for name in only]
    if not all(known):
        raise click.UsageError("\n".join(problems.found))
    return set(only or ids)


def _forget(folder: Path, where: Path, only: set[str]) -> None:
    """Remove the calls that broke promises of this hotline before. only: the promises that are proved now; none: all."""
    from ivr.scenario import ScenarioError, parse_scenario
    from ivr.simulator.playing import BREAKS

    for file in folder.glob("*.call"):
        try:
            old = parse_scenario(file.read_text(encoding="utf-8"), file.stem)
        except (OSError, UnicodeError, ScenarioError):
            continue
        hotline = old.first("hotline")
        if hotline and hotline.words == (str(where),) and old.title.startswith(BREAKS) and (not only or file.stem in only):
            file.unlink()


def _write(held: "Held", hotline: "Hotline", where: Path, settings: Settings) -> Path | None:
    """Play the call that breaks a promise, and write it down as a scenario; None if a scenario has no words for it."""
    from ivr.cli.calls import new_house
    from ivr.proof.conversation import as_scenario
    from ivr.scenario import Scenario, Step, write_scenario
    from ivr.simulator.player import play
    from ivr.simulator.playing import BREAKS

    steps = as_scenario(hotline, held.route) if held.route else None
    if steps is None:
        return None
    title = f"{BREAKS} {held.promise.id}: {held.why}."
    scenario = Scenario(held.promise.id, title, (Step("hotline", (str(where),)), *steps))
    with tempfile.TemporaryDirectory() as var:
        played = play(scenario, lambda at, _: new_house(Path(var), " ".join(at.words), str(where)))
    file = settings.var / FOLDER / f"{held.promise.id}.call"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(write_scenario(played.steps, title), encoding="utf-8")
    return file
