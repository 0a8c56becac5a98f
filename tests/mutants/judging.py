"""Find out who notices that a hotline is wrong: the loader, a check, a scenario, a promise; or that nobody could."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from ivr.core.engine import Engine
from ivr.core.machine import FlowBroken
from ivr.core.model import Hotline
from ivr.difference.comparing import compare
from ivr.loader.reading import PACE_FILE, FlowError, load_hotline
from ivr.proof.cells import Cells, cells_of
from ivr.proof.keeping import everything_is_kept
from ivr.proof.promises import FILE, Promise, PromiseError, read_promises
from ivr.proof.proving import Prover
from ivr.scenario import Scenario, parse_scenario
from ivr.timetable.checking import findings
from ivr.wording.check import check_of
from ivr.wording.ear import Ear
from ivr.wording.pace import read_pace
from ivr.wording.standards import read_standard_files, read_standards
from tests.mutants.edits import Mutant, reworded
from tests.mutants.playing import failure
from tests.shipped import MY_NUMBER, ROOT, shipped_files, shipped_hotline

SCENARIOS = ROOT / "tests" / "scenarios"
# What takes no longer than a tenth of a second comes first; then what has words rendered, or ways followed.
SLOW = ("request-in-reach", "everything-can-be-said", "dialled-in-time")
LEDGER = "ledger.toml"


@dataclass(frozen=True, slots=True)
class Found:
    """Who noticed. by: loader, check, scenario, promise, test, nobody, or alike (nobody could); who: which of them; why: in its words."""

    by: str
    who: str = ""
    why: str = ""


@everything_is_kept()
def judge(mutant: Mutant, moment: datetime) -> Found:
    """Ask the loader, then checks, scenarios and promises, then whether anybody could notice. moment: aware; the day of the proof."""
    try:
        hotline = _loaded(mutant)
    except FlowError as error:
        return Found("loader", "loader", error.problems[0])
    return _checked(mutant, hotline, moment) or _otherwise(hotline) or _broken(mutant, hotline, moment) or _compared(hotline, moment)


@everything_is_kept()
def ask_promises(mutant: Mutant, moment: datetime) -> Found:
    """Ask the promises alone of a wrong hotline that loads. moment: aware; the day of the proof."""
    return _broken(mutant, _loaded(mutant), moment) or Found("nobody")


def _loaded(mutant: Mutant) -> Hotline:
    files = mutant.files()
    if mutant.prompt:
        return load_hotline(files)
    # The same words, and known already; the ledgers tell of words only.
    hotline = replace(
        load_hotline({name: text for name, text in files.items() if not name.endswith(LEDGER)}), prompts=shipped_hotline().prompts
    )
    return hotline if mutant.file == "hours.toml" else replace(hotline, hours=shipped_hotline().hours)


def _checked(mutant: Mutant, hotline: Hotline, moment: datetime) -> Found | None:
    """Ask those who read words, and look after notices: not every prompt is heard by somebody who calls."""
    if not mutant.prompt:
        return None
    if found := next(findings(hotline, moment), ""):
        return Found("check", "ivr hours --check", found)
    standards = read_standards(read_standard_files(MY_NUMBER), hotline)
    found = next(map(str, check_of(mutant.files(), hotline, standards).findings(Path(mutant.file).stem)), "")
    return Found("check", "ivr prompts check", found) if found else None


def _broken(mutant: Mutant, hotline: Hotline, moment: datetime) -> Found | None:
    """Ask the promises, the quickest first, up to the first that is broken."""
    try:
        promises = sorted(read_promises(shipped_files()[FILE], hotline), key=_cost)
        prover = Prover(
            hotline,
            read_pace(shipped_files()[PACE_FILE], hotline.languages),
            moment,
            cells=None if mutant.file == "hours.toml" else _cells(),
            ear=None if mutant.prompt else _ear(),
        )
        for promise in promises:
            if broken := next((one for one in prover.breaks(promise) if one.callers), None):
                return Found("promise", promise.id, broken.why)
    except PromiseError as error:
        return Found("promise", "promises.toml does not fit", error.problems[0])
    except FlowBroken as error:
        return Found("promise", "the engine finds no way on", str(error))
    return None


def _compared(hotline: Hotline, moment: datetime) -> Found:
    """Play every call on both hotlines: where no caller hears or reaches anything else, nobody could notice."""
    _, rows = compare(shipped_hotline(), hotline, moment)
    if not rows:
        return Found("alike", "ivr diff", "no caller hears or reaches anything else")
    row = rows[0]
    who = ", ".join(row.who[0]) if row.who else "everybody"
    return Found("nobody", f"{len(rows)} differences", f"{who}, {row.what}: {row.before} -> {row.after}")


@cache
def _cells() -> Cells:
    return cells_of(shipped_hotline())


@cache
def _ear() -> Ear:
    return Ear(shipped_hotline(), read_pace(shipped_files()[PACE_FILE], shipped_hotline().languages))


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
