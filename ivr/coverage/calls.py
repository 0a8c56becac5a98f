"""Play scenarios and watch: what the calls of one hotline show."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ivr.core.engine import Engine
from ivr.coverage.witness import Seen, Witness
from ivr.scenario import ScenarioError, parse_scenario
from ivr.simulator.house import House, folder_of
from ivr.simulator.playing import NewHouse, play_file


@dataclass(frozen=True, slots=True)
class Watched:
    """What came of some files.

    calls: scenario -> what it has shown, of those that went as they are written; otherwise: what is wrong with the others. Files of other
    hotlines are not played.
    """

    calls: dict[str, Seen]
    otherwise: tuple[str, ...]


def watch_calls(files: Iterable[Path], witness: Witness, hotline: Path, new_house: NewHouse) -> Watched:
    """Play each file on a service and database of its own, and watch.

    A call that goes otherwise than it is written proves nothing: it is told, and counts for nothing.

    Args:
        hotline: the folder the witness knows.
        new_house: starts a service in a folder, at a moment, with a hotline folder or None.
    """
    calls, otherwise = dict[str, Seen](), list[str]()
    for file in files:
        try:
            if _is_elsewhere(file, hotline):
                continue
            seen = Seen()
            with witness.watching(seen) as watch:
                played = play_file(file, partial(_watched_house, new_house, watch))
        except (ScenarioError, OSError, UnicodeError) as error:
            otherwise.append(f"{file}: {error}")
            continue
        otherwise += [f"{file}: {failure}" for failure in played.failures[:1]]
        if not played.failures:
            seen.heard |= played.heard
            calls[file.stem if file.stem not in calls else str(file)] = seen
    return Watched(calls, tuple(otherwise))


def _watched_house(new_house: NewHouse, watch: Callable[[Engine], None], var: Path, moment: str, hotline: str | None) -> House:
    house = new_house(var, moment, hotline)
    house.watch_engines(watch)
    return house


def _is_elsewhere(file: Path, hotline: Path) -> bool:
    step = parse_scenario(file.read_text(encoding="utf-8"), file.name).first("hotline")
    return step is not None and folder_of(step).resolve() != hotline.resolve()
