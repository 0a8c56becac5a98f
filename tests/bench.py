"""`make bench`: what a turn costs, how fast every call can be walked through, how long the menus are. Ratios of one run on one machine.

Nothing here passes or fails: figures belong into the README with the machine they come from.
"""

import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from sys import getsizeof
from time import perf_counter, sleep

from ivr.core.conversation import (
    Call,
    CallStarted,
    DialEnded,
    KeysPressed,
    NothingHeard,
    Turn,
)
from ivr.core.engine import Engine
from ivr.core.guards import GUARDS
from ivr.core.machine import SUBJECT
from ivr.core.model import Condition, Hotline, Node, Option
from ivr.core.model import Step as Way
from ivr.loader.files import PROMPTS, read_files
from ivr.loader.reading import PACE_FILE, load_hotline
from ivr.proof.promises import read_promises
from ivr.proof.proving import Prover
from ivr.publishing.history import Order, as_published
from ivr.wording.ear import Ear
from ivr.wording.pace import read_pace
from tests.carriers import Caller, Carrier
from tests.houses import house_at
from tests.logs import log_to
from tests.shipped import MY_NUMBER, shipped_files, shipped_hotline

GROWTH = (1, 2, 4, 10)
NIGHT = "2027-01-02 03:10"


def microseconds(what: Callable[[], object], times: int) -> float:
    """Return the least time of five rounds, for one call of `what`."""
    best = float("inf")
    for _ in range(5):
        began = perf_counter()
        for _ in range(times):
            what()
        best = min(best, perf_counter() - began)
    return best / times * 1e6


def turns() -> Iterator[str]:
    """Cost of a turn of each kind, as multiples of a key that is pressed in a menu."""
    hotline = shipped_hotline()
    engine, now = Engine(hotline), datetime.fromisoformat(NIGHT).replace(tzinfo=hotline.zone)
    main = engine.step(Call("CA1", hotline.revision), CallStarted("+81120017827"), now).call
    thai = engine.step(main, KeysPressed("6"), now).call
    away = engine.step(thai, KeysPressed("1"), now).call
    dialling = engine.step(away, NothingHeard(), now).call
    kinds: dict[str, Callable[[], object]] = {
        "key in a menu": lambda: engine.step(main, KeysPressed("6"), now),
        "wrong key": lambda: engine.step(thai, KeysPressed("7"), now),
        "key 1 at night: staff, hours, next opening": lambda: engine.step(thai, KeysPressed("1"), now),
        "dialling": lambda: engine.step(away, NothingHeard(), now),
        "busy, next address": lambda: engine.step(dialling, DialEnded("busy"), now),
    }
    taken = {name: microseconds(what, 300) for name, what in kinds.items()}
    for name, cost in taken.items():
        yield f"{name:<44}{cost:8.0f} µs {cost / taken['key in a menu']:6.1f} x"
    yield f"{'one Call in memory, without its texts':<44}{getsizeof(away):8} bytes"


def http() -> Iterator[str]:
    """Cost of a whole signed request, stored on disk, against its engine step."""
    with tempfile.TemporaryDirectory() as folder:
        house = house_at(Path(folder), NIGHT)
        log_to(StringIO())
        carrier = Carrier(house.app.test_client(), house.settings)
        callers = [Caller(carrier, "+81120017827") for _ in range(40)]
        began = perf_counter()
        for caller in callers:
            caller.starts()
        for keys in ("6", "1", "1"):
            for caller in callers:
                caller.presses(keys)
        each = (perf_counter() - began) / len(callers) / 4
        house.close()
    yield f"{'signed request to stored turn':<44}{each * 1e6:8.0f} µs, one after the other: {1 / each:.0f} a second"


def proof() -> Iterator[str]:
    """Time to prove the promises of the shipped hotline, and how it grows with the flow."""
    hotline, files = shipped_hotline(), read_files(MY_NUMBER)
    paces, now = read_pace(files[PACE_FILE], hotline.languages), datetime.fromisoformat(NIGHT).replace(tzinfo=hotline.zone)
    promises = read_promises(files["promises.toml"], hotline)
    known = list[tuple[int, float]]()
    for times in GROWTH:
        grown = grown_hotline(hotline, times)
        proved = Prover(grown, paces, now).prove(promises)
        known.append((len(grown.nodes), proved.covered.seconds))
        broken = sum(held.broken for held in proved.held)
        covered = proved.covered
        yield (
            f"{len(grown.nodes):>5} nodes {covered.places:>6} places {covered.steps:>8} steps {covered.played:>7} played "
            f"{covered.seconds:6.1f} s {covered.seconds / known[0][1]:5.1f} x  {broken} broken  {'#' * round(covered.seconds)}"
        )


def grown_hotline(hotline: Hotline, times: int) -> Hotline:
    """Return a hotline with so many copies of the whole flow, each behind key 7 of the topics of the one before it."""
    nodes = dict(hotline.nodes)
    for copy in range(1, times):
        for node in hotline.nodes.values():
            nodes[f"{node.id}~{copy}"] = copied(node, copy)
        before = "topics" if copy == 1 else f"topics~{copy - 1}"
        more = Option("7", f"topics~{copy}")
        nodes[before] = replace(nodes[before], options=(*nodes[before].options, more))
    return replace(hotline, nodes=nodes)


def copied(node: Node, copy: int) -> Node:
    """Return a copy of a node that leads to copies only."""

    def of(name: str) -> str:
        return name if name in ("", "back", "again", SUBJECT) else f"{name}~{copy}"

    return replace(
        node,
        id=of(node.id),
        options=tuple(replace(option, to=of(option.to)) for option in node.options),
        targets={outcome: of(target) for outcome, target in node.targets.items()},
        steps=tuple(Way(of(step.to), tuple(condition_of(copy, one) for one in step.conditions)) for step in node.steps),
        back=of(node.back),
    )


def condition_of(copy: int, condition: Condition) -> Condition:
    """Return a condition about the nodes of a copy."""
    nodes = GUARDS[condition.guard].named("text node", condition.arguments)
    arguments = tuple(f"{name}~{copy}" if name in nodes else name for name in condition.arguments)
    return replace(condition, arguments=arguments)


def loading() -> Iterator[str]:
    """Time to read and check the whole hotline, and to ask hours."""
    files = read_files(MY_NUMBER)
    began = perf_counter()
    hotline = load_hotline(files)
    yield f"{'reading and checking every file':<44}{perf_counter() - began:8.2f} s"
    draw = random.Random(1)
    first = datetime(2027, 1, 1, tzinfo=hotline.zone)
    moments = [first + timedelta(minutes=draw.randrange(500_000)) for _ in range(200)]
    names = hotline.hours.names
    cost = microseconds(lambda: [hotline.hours.ask(name, moment) for name in names for moment in moments], 1)
    yield f"{'hours, asked once':<44}{cost / len(moments) / len(names):8.1f} µs"


def taking_up() -> Iterator[str]:
    """Time until new calls begin with what was published, and what calls that are answered meanwhile wait for it."""
    prompts = {name for name in shipped_files() if name.startswith("prompts/my_number/") and name.endswith(".ftl")}
    edits: dict[str, tuple[set[str], Callable[[str], str]]] = {
        "a prompt of one language": ({"prompts/my_number/th.ftl"}, lambda text: text + "new =\n    .prompt = 1\n"),
        "a prompt of every language": (prompts, lambda text: text + "new =\n    .prompt = 1\n"),
        "every prompt of every language": (prompts, lambda text: text.replace("\n    .", "\n     .")),
    }
    with tempfile.TemporaryDirectory() as folder:
        house = house_at(Path(folder), NIGHT)
        log_to(StringIO())
        carrier, revisions = Carrier(house.app.test_client(), house.settings), house.app.extensions["store"].revisions
        yield f"{'answers while nothing happens':<44}{_waited(sorted(_answer(carrier) for _ in range(200)))}"
        for what, (names, edit) in edits.items():
            files = {name: edit(text) if name in names else text for name, text in shipped_files().items()}
            revision, own = as_published(files)
            revisions.keep(revision, own, datetime.now(UTC))
            revisions.append(revision, Order("", "", datetime.now(UTC)))
            began, waits = perf_counter(), list[float]()
            while house.hotline.revision != revision:
                waits.append(_answer(carrier))
            yield f"{what:<44}{perf_counter() - began:8.2f} s; answers meanwhile {_waited(sorted(waits))}"
            sleep(2)  # it looks at the files on disk yet
        house.close()


def _answer(carrier: Carrier) -> float:
    began = perf_counter()
    Caller(carrier).starts()
    taken = perf_counter() - began
    sleep(0.01)  # a hundred calls a second are enough of a load
    return taken


def _waited(waits: list[float]) -> str:
    return f"median {waits[len(waits) // 2] * 1e3:.1f} ms, longest {waits[-1] * 1e3:.1f} ms"


def seconds() -> Iterator[str]:
    """Estimated seconds of what is said in each menu, longest language first."""
    hotline = shipped_hotline()
    ear = Ear(hotline, read_pace((PROMPTS / PACE_FILE).read_text(encoding="utf-8"), hotline.languages))
    engine = Engine(hotline)
    now = datetime(2027, 1, 13, 21, 0, tzinfo=hotline.zone)
    for path in (("",), ("2",), ("2", "1"), ("2", "2"), ("3",), ("1",), ("0",)):
        rows = {}
        for language in hotline.languages:
            call = replace(engine.step(Call("CA1", hotline.revision), CallStarted("+81120950178"), now).call, language=language)
            turn = Turn(call, (), ())
            for key in path:
                turn = engine.step(turn.call, KeysPressed(key or "*"), now)
            rows[language] = ear.to_the_last_word(turn.effects, language)
        longest = sorted(rows, key=rows.__getitem__, reverse=True)
        yield f"keys {' '.join(path) or '(main menu)':<14}{' '.join(f'{language} {rows[language]:.0f}' for language in longest)}"


if __name__ == "__main__":
    for title, part in {
        "Loading": loading,
        "A turn of the engine": turns,
        "A turn over HTTP": http,
        "Taking up what is published": taking_up,
        "Every call, proved, and a flow that grows (# is a second)": proof,
        "Seconds of a menu (estimated)": seconds,
    }.items():
        print(f"\n{title}")
        for row in part():
            print(f"  {row}")
