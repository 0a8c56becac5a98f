"""Work out what callers hear, with values of the longest kind: prompts, menus with their options, the way from the start to an option."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import groupby

from ivr.core.conversation import Call, CallStarted, KeysPressed, Part, parts_of
from ivr.core.engine import Engine
from ivr.core.menu import Manner, words_of
from ivr.core.model import Hotline, Node
from ivr.loader.spoken import Samples, said, samples_of
from ivr.wording.pace import Pace

Paces = Mapping[str, Pace]
# Any night of the years to come: what a menu says before its options does not depend on the hour.
SOME_MOMENT = datetime(2027, 1, 2, 3, 10)  # noqa: DTZ001 - the hotline's zone is put in


class Stopwatch:
    """Says how long words take, in seconds.

    Args:
        paces: how fast each language is spoken.
    """

    def __init__(self, hotline: Hotline, paces: Paces) -> None:
        self._hotline, self._paces = hotline, paces
        self._said: dict[Part, str] = {}  # the same options stand in many menus

    def parts(self, parts: Iterable[Part]) -> float:
        """Return how long parts take after each other, in the voices of their languages, a pause between two of them included."""
        runs = [(language, " ".join(self._words(part) for part in run)) for language, run in groupby(parts, lambda part: part.language)]
        pauses = sum(self._paces[language].stop_seconds for language, _ in runs[:-1])
        return sum(self._paces[language].seconds(words) for language, words in runs) + pauses

    def longest(self, ways: Iterable[Iterable[Part]]) -> float:
        """Return how long the longest of several ways to say something takes."""
        return max(self.parts(parts) for parts in dict.fromkeys(tuple(way) for way in ways))

    def prompt(self, prompt: str, language: str, samples: Samples) -> float:
        """Return how long a prompt takes at most, whatever its values are."""
        return self.longest([Part(prompt, language, tuple(values.items()))] for values in each(samples))

    def _words(self, part: Part) -> str:
        if part not in self._said:
            self._said[part] = self._hotline.prompts[part.language].say(part.prompt, dict(part.values))
        return self._said[part]


def each(samples: Samples) -> Iterator[dict[str, str]]:
    """Give the sets of values that may make a prompt longest: each value in turn, the others as they take longest: the last ones."""
    longest = {name: sample[-1] for name, sample in samples.items()}
    yield longest
    for name, sample in samples.items():
        yield from ({**longest, name: value} for value in sample[:-1])


def prompts_said(hotline: Hotline) -> dict[tuple[str, str], Samples]:
    """Return every prompt that can be said, with its language: what its values may be, wherever it is said."""
    found: dict[tuple[str, str], Samples] = {}
    for prompt, fixed, samples, _ in said(hotline):
        for language in [fixed] if fixed else hotline.languages:
            before = found.setdefault((prompt, language), {})
            for name, sample in samples.items():
                before[name] = tuple(dict.fromkeys((*before.get(name, ()), *sample)))
    return found


def sayings(hotline: Hotline, node: Node, lines: Iterable[str], language: str) -> Iterator[tuple[tuple[Part, ...], tuple[Part, ...]]]:
    """Give everything a menu may say when it is entered on one of `lines`: its prompts, and its options."""
    overtaken = hotline.overtaken(SOME_MOMENT.date())
    for line in (hotline.lines[name] for name in lines):
        first = line.start == node.id and line.language == language
        for values in each({name: samples_of(hotline, node, source) for name, source in node.values}):
            for first_turn in (False, True) if first else (False,):
                manner = Manner(first_turn=first_turn, overtaken=overtaken)
                say = words_of(node, line.id, language, tuple(values.items()), manner)
                if say is not None:
                    options = sum(option.is_on(line.id) for option in node.spoken)
                    yield say.parts[: len(say.parts) - options], say.parts[len(say.parts) - options :]


def way_to(engine: Engine, line: str, language: str, option: str) -> tuple[Part, ...] | None:
    """Play a call on `line` up to the end of an option's words; None if it is not heard in the first menu, nor in the next one.

    Where the call begins with a choice of languages that menu is heard to its end, then the key of `language` is pressed.
    """
    hotline = engine.hotline
    now = SOME_MOMENT.replace(tzinfo=hotline.zone)
    started = CallStarted(hotline.lines[line].incoming[0], "", reference="1234567")
    turn = engine.step(Call("", hotline.revision), started, now)
    heard = parts_of(turn.effects)
    if (there := _up_to(heard, option)) is not None:
        return there if turn.call.language == language else None
    for choice in hotline.nodes[turn.call.node].options:
        if choice.language == language:
            chosen = engine.step(turn.call, KeysPressed(choice.key), now)
            there = _up_to(parts_of(chosen.effects), option)
            return None if there is None else (*heard, *there)
    return None


def _up_to(parts: tuple[Part, ...], option: str) -> tuple[Part, ...] | None:
    places = [place for place, part in enumerate(parts) if part.prompt == option]
    return parts[: places[0] + 1] if places else None
