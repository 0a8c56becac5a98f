"""Work out what callers hear, with values of the longest kind: prompts, menus with their options, the way from the start to an option."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from ivr.core.conversation import Call, CallStarted, Effect, KeysPressed, Part, Say
from ivr.core.engine import Engine
from ivr.core.menu import Anybody, Manner, words_of
from ivr.core.model import Hotline, Node
from ivr.loader.spoken import Samples, said, samples_of
from ivr.wording.ear import Ear, Parts

# Any night of the years to come: what a menu says before its options does not depend on the hour.
SOME_MOMENT = datetime(2027, 1, 2, 3, 10)  # noqa: DTZ001 - the hotline's zone is put in


def longest(ear: Ear, ways: Iterable[Parts]) -> float:
    """Return how long the longest of several ways to say something takes, in seconds."""
    return max(ear.parts(way) for way in dict.fromkeys(ways))


def at_most(ear: Ear, prompt: str, language: str, samples: Samples) -> float:
    """Return how long a prompt takes at most, whatever its values are, in seconds."""
    return longest(ear, ((Part(prompt, language, tuple(values.items())),) for values in each(samples)))


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


def sayings(hotline: Hotline, node: Node, lines: Iterable[str], language: str) -> Iterator[tuple[Parts, Parts]]:
    """Give everything a menu may say when it is entered on one of `lines`: its prompts, and its options."""
    overtaken = hotline.overtaken(SOME_MOMENT.date())
    for line in (hotline.lines[name] for name in lines):
        first = line.start == node.id and line.language == language
        for values in each({name: samples_of(hotline, node, source) for name, source in node.values}):
            for first_turn in (False, True) if first else (False,):
                manner = Manner(first_turn=first_turn, overtaken=overtaken)
                say = words_of(node, Anybody(line.id, language), tuple(values.items()), manner)
                if say is not None:
                    options = sum(option.is_on(line.id) for option in node.spoken)
                    yield say.parts[: len(say.parts) - options], say.parts[len(say.parts) - options :]


def way_to(engine: Engine, line: str, language: str, option: str) -> tuple[Say, ...] | None:
    """Play a call on `line` up to the end of an option's words; None if it is not heard in the first menu, nor in the next one.

    Where the call begins with a choice of languages that menu is heard to its end, then the key of `language` is pressed.
    """
    hotline = engine.hotline
    now = SOME_MOMENT.replace(tzinfo=hotline.zone)
    started = CallStarted(hotline.lines[line].incoming[0], "", reference="1234567")
    turn = engine.step(Call("", hotline.revision), started, now)
    heard = _says(turn.effects)
    if (there := _up_to(heard, option)) is not None:
        return there if turn.call.language == language else None
    for choice in hotline.nodes[turn.call.node].options:
        if choice.language == language:
            chosen = engine.step(turn.call, KeysPressed(choice.key), now)
            there = _up_to(_says(chosen.effects), option)
            return None if there is None else (*heard, *there)
    return None


def _says(effects: Iterable[Effect]) -> tuple[Say, ...]:
    return tuple(effect for effect in effects if isinstance(effect, Say))


def _up_to(says: tuple[Say, ...], option: str) -> tuple[Say, ...] | None:
    for place, say in enumerate(says):
        prompts = [part.prompt for part in say.parts]
        if option in prompts:
            return (*says[:place], replace(say, parts=say.parts[: prompts.index(option) + 1]))
    return None
