"""Find out who notices that a hotline is wrong: the loader, a promise, a scenario, the drawn flow; tests are asked elsewhere."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from ivr.core.engine import Engine
from ivr.core.machine import FlowBroken
from ivr.core.model import Hotline
from ivr.core.scenario import Scenario, parse_scenario
from ivr.diagram.areas import area_picture, areas
from ivr.diagram.flow import whole
from ivr.diagram.overview import OVERVIEW, overview
from ivr.diagram.page import as_page
from ivr.loader.reading import FlowError, load_hotline
from ivr.proof.cells import Cells, cells_of
from ivr.proof.promises import FILE, Promise, PromiseError, read_promises
from ivr.proof.proving import Prover
from ivr.proof.seconds import Ear
from ivr.wording.pace import FILE as PACE_FILE
from ivr.wording.pace import read_pace
from tests.mutants.edits import Mutant, reworded
from tests.mutants.playing import failure
from tests.shipped import ROOT, shipped_files, shipped_hotline

SCENARIOS = ROOT / "tests" / "scenarios"
# What takes no longer than a tenth of a second comes first; then what has words rendered, or ways followed.
WAYS = "dialled-in-time"
SLOW = ("request-in-reach", "everything-can-be-said", WAYS)
LEDGER = "ledger.toml"


@dataclass(frozen=True, slots=True)
class Found:
    """Who noticed. by: loader, promise, scenario, picture, test, or nobody; who: which of them; why: in its words."""

    by: str
    who: str = ""
    why: str = ""


def judge(mutant: Mutant, moment: datetime) -> Found:
    """Ask the loader, then the promises, then the scenarios. moment: aware; the day of the proof."""
    files = mutant.files()
    if not mutant.prompt:  # the ledgers tell of words, and no word is changed
        files = {name: text for name, text in files.items() if not name.endswith(LEDGER)}
    try:
        hotline = load_hotline(files)
    except FlowError as error:
        return Found("loader", "loader", error.problems[0])
    if not mutant.prompt:  # the same words, and known already
        hotline = replace(hotline, prompts=shipped_hotline().prompts)
    if mutant.file != "hours.toml":
        hotline = replace(hotline, hours=shipped_hotline().hours)
    return _noticed(files, hotline, moment) or _drawn_otherwise(hotline) or Found("nobody")


def _noticed(files: Mapping[str, str], hotline: Hotline, moment: datetime) -> Found | None:
    """Ask the promises, the quickest first, up to the first that is broken; scenarios come before ways to a desk are followed."""
    try:
        promises = sorted(read_promises(files.get(FILE), hotline), key=_cost)
        same_hours, same_words = (hotline.hours is shipped_hotline().hours, hotline.prompts is shipped_hotline().prompts)
        paces = read_pace(files[PACE_FILE])
        prover = Prover(hotline, paces, moment, cells=_cells() if same_hours else None, ear=_ear() if same_words else None)
        quick = [promise for promise in promises if promise.proves != WAYS]
        ways = [promise for promise in promises if promise.proves == WAYS]
        return _broken(prover, quick) or _otherwise(hotline) or _broken(prover, ways)
    except PromiseError as error:
        return Found("promise", "promises.toml does not fit", error.problems[0])
    except FlowBroken as error:
        return Found("promise", "the engine finds no way on", str(error))


def _broken(prover: Prover, promises: Iterable[Promise]) -> Found | None:
    for promise in promises:
        if broken := next((one for one in prover.breaks(promise) if one.callers), None):
            return Found("promise", promise.id, broken.why)
    return None


@cache
def _cells() -> Cells:
    return cells_of(shipped_hotline())


@cache
def _ear() -> Ear:
    return Ear(shipped_hotline(), read_pace(shipped_files()[PACE_FILE]))


def _cost(promise: Promise) -> int:
    return SLOW.index(promise.proves) + 1 if promise.proves in SLOW else 0


def _otherwise(hotline: Hotline) -> Found | None:
    """Play all scenarios, up to the first that goes otherwise than it is written."""
    engine = Engine(hotline)
    for scenario in scenarios():
        if scenario.name in _wrong_already():
            continue
        if why := failure(scenario, engine):
            return Found("scenario", scenario.name, why)
    return None


def _drawn_otherwise(hotline: Hotline) -> Found | None:
    """Draw the flow: what differs there is asked to be looked at, by the test that writes docs/flow.html again."""
    return None if _drawn(hotline) == _shipped_drawing() else Found("picture", "docs/flow.html", "the drawn flow differs")


def _drawn(hotline: Hotline) -> str:
    flow = whole(replace(hotline, revision=""))
    pictures = [overview(flow) if name == OVERVIEW else area_picture(flow, name) for name in (OVERVIEW, *areas(flow))]
    return as_page(flow, pictures, "")


@cache
def _shipped_drawing() -> str:
    return _drawn(replace(shipped_hotline(), revision=""))


@cache
def _wrong_already() -> frozenset[str]:
    """Return the scenarios that the shipped hotline does not follow: they notice nothing."""
    engine = Engine(shipped_hotline())
    return frozenset(scenario.name for scenario in scenarios() if failure(scenario, engine))


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Return the scenarios of the shipped hotline that an engine alone can play, the shortest first."""
    return tuple(sorted(playable(), key=lambda scenario: len(scenario.steps)))


def playable() -> Iterator[Scenario]:
    """Give the scenarios of the shipped hotline that stay on its files."""
    for file in sorted(SCENARIOS.glob("*.call")):
        scenario = parse_scenario(Path(file).read_text(encoding="utf-8"), file.stem)
        if not scenario.first("hotline") and not any(step.verb == "restart" and step.words for step in scenario.steps):
            yield scenario


def moment_of_proof() -> datetime:
    """Return the day on which wrong hotlines are looked at: any on which facts are as they are told."""
    return datetime(2027, 1, 13, 12, tzinfo=shipped_hotline().zone)


def refused_together(mutants: Iterable[Mutant]) -> dict[str, Found]:
    """Ask the loader of all wrong words of each file at once: it tells everything that is wrong. Return, by id, what it names."""
    found, together = dict[str, Found](), dict[tuple[str, bool], list[Mutant]]()
    for mutant in mutants:
        together.setdefault((mutant.file, mutant.taken), []).append(mutant)
    for (file, taken), of_file in together.items():
        text = reworded(shipped_files()[file], {mutant.prompt for mutant in of_file}, taken=taken)
        try:
            load_hotline(shipped_files() | {file: text})
        except FlowError as error:
            for mutant in of_file:
                named = f'the prompt "{mutant.prompt}" {"is missing in" if taken else "in"} {Path(file).stem}'
                if why := next((problem for problem in error.problems if named in problem), ""):
                    found[mutant.id] = Found("loader", "loader", why)
    return found
