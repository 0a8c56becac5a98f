"""Play calls on the real engine, and note what a caller hears wherever hours are asked: the words, who is rung, and why."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ivr.core.conversation import Call, CallStarted, Dial, KeysPressed, Part, Turn, parts_of
from ivr.core.engine import Engine
from ivr.core.hours import Verdict
from ivr.core.model import Hotline, Line, Node, Option
from ivr.timetable.reasons import Answer

# More keys than anybody presses to choose a language.
MOST_KEYS = 4
# Drawn by a phone's edge for a real call; nobody is told this one.
REFERENCE = "0000000"
ORDER = "1234567890*#"


@dataclass(frozen=True, slots=True)
class Heard:
    """What follows keys pressed in a language's first menu.

    option: the words of the last key, None where it is not said. said: all words up to the next wait; told: those of them that are
    not heard on the way already. node: where the call waits then. dial: who is rung, None if nobody is. asked: what hours were asked.
    """

    keys: str
    option: Part | None
    said: tuple[Part, ...]
    told: tuple[Part, ...]
    node: str
    dial: Dial | None
    asked: tuple[Answer, ...]


class Listener:
    """Calls one hotline, and hears which hours its engine asks.

    Args:
        hotline: what the files say.
    """

    def __init__(self, hotline: Hotline) -> None:
        self.hotline = hotline
        self._asked: dict[str, Answer] = {}
        self._engine = Engine(hotline, self._ask)

    def menu(self, line: Line, language: str, now: datetime) -> tuple[Turn, str] | None:
        """Call `line` at `now` and choose `language` by the fewest keys; return the turn that says the first menu in it, and the keys.

        None if the language cannot be chosen there.
        """
        began = self._engine.step(Call("", self.hotline.revision), CallStarted(line.incoming[0], reference=REFERENCE), now)
        waiting, seen = deque([(began, "")]), set[tuple[str, str]]()
        while waiting:
            turn, keys = waiting.popleft()
            call, node = turn.call, self._node(turn)
            if node.kind != "menu" or (node.id, call.language) in seen or len(keys) > MOST_KEYS:
                continue
            seen.add((node.id, call.language))
            if call.language == language and not all(option.language for option in node.options):
                return turn, keys
            for option in _options(node, line.id):
                waiting.append((self._engine.step(call, KeysPressed(option.key), now), keys + option.key))
        return None

    def listen(self, menu: Turn, now: datetime) -> list[Heard]:
        """Press every key of a menu, and of those below it, each way once; return what is heard wherever hours are asked, key by key."""
        found: list[Heard] = []
        reached, menus = {menu.call.node}, {menu.call.node}
        waiting = deque([(menu, "", frozenset(parts_of(menu.effects)))])
        while waiting:
            before, keys, known = waiting.popleft()
            node = self._node(before)
            for option in _options(node, menu.call.line):
                if option.to in (*reached, "back", "again") or option.language:
                    continue
                reached.add(option.to)
                self._asked.clear()
                turn = self._engine.step(before.call, KeysPressed(option.key), now)
                pressed = keys + option.key
                if self._asked:
                    found.append(self._heard(pressed, option, turn, known | frozenset(self._known_keys(turn, reached))))
                if self._node(turn).kind == "menu" and turn.call.node not in menus:
                    menus.add(turn.call.node)
                    waiting.append((turn, pressed, known | frozenset(parts_of(turn.effects))))
        return sorted(found, key=lambda heard: place(heard.keys))

    def _ask(self, hours: str, now: datetime) -> Verdict:
        book = self.hotline.hours
        self._asked[hours] = Answer(hours, book.ask(hours, now), book.explain(hours, now))
        return self._asked[hours].verdict

    def _heard(self, keys: str, option: Option, turn: Turn, known: frozenset[Part]) -> Heard:
        last = turn.effects[-1]
        said = parts_of(turn.effects)
        return Heard(
            keys,
            _words(option, turn.call.language) if option.say else None,
            said,
            tuple(part for part in said if part not in known),
            turn.call.node,
            last if isinstance(last, Dial) else None,
            tuple(self._asked.values()),
        )

    def _known_keys(self, turn: Turn, reached: set[str]) -> Iterator[Part]:
        """Give the keys a caller need not hear again: they lead back, or where another key has led."""
        node = self._node(turn)
        for option in node.spoken:
            if option.to in (*reached, "back", "again"):
                yield _words(option, turn.call.language)

    def _node(self, turn: Turn) -> Node:
        return self.hotline.nodes[turn.call.node]


def _options(node: Node, line: str) -> Iterator[Option]:
    return (option for option in node.options if option.is_on(line))


def _words(option: Option, language: str) -> Part:
    return Part(option.say, option.language or language, (("key", option.key),))


def place(keys: str) -> tuple[int, ...]:
    """Return the place of pressed keys among others: in the order of a telephone, what lies below a key right after it."""
    return tuple(ORDER.index(key) for key in keys)


def words(hotline: Hotline, parts: tuple[Part, ...], language: str = "") -> str:
    """Say parts as a caller hears them; in `language` instead, where that language has them."""
    spoken = []
    for part in parts:
        prompts = hotline.prompts[language or part.language]
        if not prompts.has(part.prompt):
            prompts = hotline.prompts[part.language]
        spoken.append(prompts.say(part.prompt, dict(part.values)))
    return " ".join(spoken)
