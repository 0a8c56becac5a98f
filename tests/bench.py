"""`make bench`: what a turn costs, how fast every call can be walked through, how long the menus are. Ratios of one run on one machine.

Nothing here passes or fails: figures belong into the README with the machine they come from.
"""

import random
import tempfile
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from sys import getsizeof
from time import perf_counter, sleep

from ivr.core.conversation import (
    Call,
    CallEnded,
    CallStarted,
    DeskAccepted,
    DialEnded,
    DigitsRefused,
    Event,
    KeysPressed,
    NothingHeard,
    RecordingMade,
    Say,
    Turn,
)
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.files import PROMPTS, read_files
from ivr.loader.reading import load_hotline
from ivr.logs import set_up_logs
from ivr.publishing.history import Order, as_published
from ivr.wording.pace import Pace, read_pace
from tests.carriers import Caller, Carrier
from tests.houses import house_at
from tests.shipped import MY_NUMBER, shipped_files, shipped_hotline

SECONDS_WALKED = 20.0
NIGHT = "2027-01-02 03:10"
KEYS = tuple(KeysPressed(key) for key in "0123456789*#")
MISSED = (NothingHeard(), DigitsRefused())
ENTRIES = tuple(KeysPressed(keys) for keys in ("09011112222", "1", "19850407", "20270230", "", "*"))
DESK = (DialEnded("completed"), *(DialEnded(word) for word in ("busy", "no-answer", "failed", "canceled")))
SPOKEN = (RecordingMade("https://carrier.example/r", 3),)


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
        set_up_logs(StringIO())
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


def walk() -> Iterator[str]:
    """Walk through every call from every line at one moment, breadth first, for a while: what a later proof has to do."""
    hotline = shipped_hotline()
    engine, now = Engine(hotline), datetime.fromisoformat(NIGHT).replace(tzinfo=hotline.zone)
    waiting, seen, steps, kinds = deque[Call](), set[Call](), 0, Counter[str]()
    for line in hotline.lines.values():
        waiting.append(engine.step(Call("CA1", hotline.revision), CallStarted(line.incoming[0], "+819012345678"), now).call)
    began = perf_counter()
    while waiting and perf_counter() - began < SECONDS_WALKED:
        call = waiting.popleft()
        for event in events_at(engine, call):
            turn = engine.step(call, event, now)
            steps += 1
            kinds[type(turn.effects[-1]).__name__ if turn.effects else "nothing"] += 1
            # The number of turns tells two calls apart only where the bound on them is near.
            reached = replace(turn.call, turn=0, sequence=0)
            if reached not in seen:
                seen.add(reached)
                waiting.append(reached)
    taken = perf_counter() - began
    rest = "all of them" if not waiting else f"{len(waiting)} left"
    yield f"{steps} steps in {taken:.1f} s, {steps / taken:.0f} a second; {len(seen)} different calls ({rest})"
    yield f"they end in: {', '.join(f'{name} {count}' for name, count in kinds.most_common())}"


def events_at(engine: Engine, call: Call) -> tuple[Event, ...]:
    """Return what can happen to a call where it stands."""
    if call.ended:
        return ()
    node = engine.hotline.nodes[call.node]
    can = {"menu": KEYS + MISSED, "entry": ENTRIES + MISSED, "record": (*SPOKEN, NothingHeard()), "dial": DESK, "end": ()}[node.kind]
    if node.kind == "dial":
        can += (DialEnded("completed", bridged=True),) if call.accepted else (DeskAccepted(),)
    return (*can, CallEnded())


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
        set_up_logs(StringIO())
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
    paces = read_pace((PROMPTS / "pace.toml").read_text(encoding="utf-8"))
    engine = Engine(hotline)
    now = datetime(2027, 1, 13, 21, 0, tzinfo=hotline.zone)
    for path in (("",), ("2",), ("2", "1"), ("2", "2"), ("3",), ("1",), ("0",)):
        rows = {}
        for language in hotline.languages:
            call = replace(engine.step(Call("CA1", hotline.revision), CallStarted("+81120950178"), now).call, language=language)
            turn = Turn(call, (), ())
            for key in path:
                turn = engine.step(turn.call, KeysPressed(key or "*"), now)
            rows[language] = sum(spoken(hotline, paces, effect) for effect in turn.effects if isinstance(effect, Say))
        longest = sorted(rows, key=rows.__getitem__, reverse=True)
        yield f"keys {' '.join(path) or '(main menu)':<14}{' '.join(f'{language} {rows[language]:.0f}' for language in longest)}"


def spoken(hotline: Hotline, paces: Mapping[str, Pace], said: Say) -> float:
    """Estimate how long a Say takes, in seconds; parts of one language that follow each other are said in one breath."""
    return sum(
        paces[language].seconds(" ".join(hotline.prompts[language].say(part.prompt, dict(part.values)) for part in parts), slow=said.slow)
        for language, parts in groupby(said.parts, attrgetter("language"))
    )


if __name__ == "__main__":
    for title, part in {
        "Loading": loading,
        "A turn of the engine": turns,
        "A turn over HTTP": http,
        "Taking up what is published": taking_up,
        "Every call at 03:10 on 2 January": walk,
        "Seconds of a menu (estimated)": seconds,
    }.items():
        print(f"\n{title}")
        for row in part():
            print(f"  {row}")
