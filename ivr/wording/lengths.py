"""Measure how long callers listen: prompts, menus, and the way from the start of a call; compared with the hotline's budgets."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from ivr.core.engine import Engine
from ivr.core.model import Hotline, Node, Option, Saying
from ivr.wording.budgets import Budgets
from ivr.wording.ear import Ear, Paces
from ivr.wording.heard import at_most, longest, prompts_said, sayings, way_to
from ivr.wording.reached import Place, places_reached


@dataclass(frozen=True, slots=True)
class Length:
    """How long one thing is heard. kind: prompt, menu, topic, options or start; budget: 0 for none, else seconds."""

    kind: str
    name: str
    language: str
    seconds: float
    budget: int

    @property
    def is_over(self) -> bool:
        """Say whether it takes longer than it should."""
        return bool(self.budget) and round(self.seconds, 1) > self.budget

    def __str__(self) -> str:
        """Say what is too long, and what to do."""
        what = {"topic": "the words of", "options": "the options of", "start": "the start of a call on"}.get(self.kind, self.kind)
        advice = {"menu": "words or options", "options": "words or options", "start": "words before it"}.get(self.kind, "words")
        takes = "take" if self.kind in ("topic", "options") else "takes"
        return f"{what} {self.name} {takes} {self.seconds:.1f} s, at most {self.budget} s; use fewer {advice}"


class Listener:
    """Listens to a hotline.

    Args:
        paces: how fast each language is spoken.
        budgets: how long callers should listen at most.
    """

    def __init__(self, hotline: Hotline, paces: Paces, budgets: Budgets) -> None:
        self._hotline, self._budgets = hotline, budgets
        self._ear = Ear(hotline, paces)
        self._reached = places_reached(hotline)
        self._engine = Engine(hotline)

    def lengths(self, languages: Iterable[str]) -> list[Length]:
        """Measure everything that is heard in `languages`, longest first."""
        chosen = tuple(languages)
        found = [*self._prompts(chosen), *self._menus(chosen), *self._starts(chosen)]
        return sorted(dict.fromkeys(found), key=lambda one: (-one.seconds, one.kind, one.name, one.language))

    def _prompts(self, languages: Collection[str]) -> Iterator[Length]:
        unheard = _unheard(self._hotline, self._reached)
        for (prompt, language), samples in prompts_said(self._hotline).items():
            if language in languages and (prompt, language) not in unheard:
                yield Length("prompt", prompt, language, at_most(self._ear, prompt, language, samples), self._budgets.prompt)

    def _menus(self, languages: Collection[str]) -> Iterator[Length]:
        budgets, ear = self._budgets, self._ear
        for node, language in product(self._hotline.nodes.values(), languages):
            if node.kind != "menu" or _first_language(node) not in ("", language):
                continue
            lines = [line for line in self._hotline.lines if (node.id, line, language) in self._reached]
            heard = tuple(dict.fromkeys(sayings(self._hotline, node, lines, language)))
            if heard and budgets.is_topic(node.id):
                yield Length("topic", node.id, language, longest(ear, (words for words, _ in heard)), budgets.topic_words)
                yield Length("options", node.id, language, longest(ear, (options for _, options in heard)), budgets.topic_options)
            elif heard:
                seconds = longest(ear, ((*words, *options) for words, options in heard))
                yield Length("menu", node.id, language, seconds, budgets.menus.get(node.id, budgets.menu))

    def _starts(self, languages: Collection[str]) -> Iterator[Length]:
        for start in self._budgets.starts:
            for line, language in product(start.lines, start.languages):
                if language in languages and (heard := way_to(self._engine, line, language, start.option)) is not None:
                    yield Length("start", f"{line} to {start.option}", language, self._ear.to_the_last_word(heard), start.seconds)


def _first_language(node: Node) -> str:
    """Return the language a menu begins in where it is the same for all callers, each part in a language of its own; else ""."""
    parts: list[Saying | Option] = [*node.say, *node.spoken]
    return parts[0].language if parts and all(part.language for part in parts) else ""


def _unheard(hotline: Hotline, reached: frozenset[Place]) -> set[tuple[str, str]]:
    """Return the prompts of nodes, with the languages in which nobody comes to any node that says them."""
    said, heard = set[tuple[str, str]](), set[tuple[str, str]]()
    coming = {(node, language) for node, _, language in reached}
    for node, language in product(hotline.nodes.values(), hotline.languages):
        prompts = {(saying.prompt, saying.language or language) for saying in node.say}
        prompts |= {(option.say, option.language or language) for option in node.spoken} | {(node.short, language)}
        said |= prompts
        heard |= prompts if (node.id, language) in coming else set()
    return said - heard
