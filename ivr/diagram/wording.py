"""Say in few words what a node says, what a key does and what a guard asks, in English where the hotline has it."""

import re
from collections.abc import Iterator

from ivr.core.guards import GUARDS
from ivr.core.model import Condition, Hotline, Line, Node, Option
from ivr.core.values import chooses, settled_value
from ivr.loader.spoken import samples_of
from ivr.showing.words import ENGLISH, language_words, purpose_words

# Stands where a prompt names its key: what is said about pressing it is no news to a reader.
PRESSED = "\ufffc"
BEFORE_THE_KEY = re.compile(rf"^(?P<what>.+)[:,][^:,]*{PRESSED}.*$")
OPENERS = re.compile(r"^(?:For|To|If) (?=\w)")
SENTENCE = re.compile(r"^.+?[.?!。？！](?=\s|$|(?<=[。？！]))")
MOST_LETTERS = 56

OUTCOMES = {
    "accepted": "talked with somebody",
    "no-answer": "no answer",
    "busy": "busy",
    "rejected": "refused",
    "failed": "not reached",
    "canceled": "ringing canceled",
    "closed": "nobody there at this hour",
    "given": "keyed",
    "refused": "not usable",
    "recorded": "recorded",
    "silence": "silence",
    "wrong-key": "wrong keys",
}
READS = {"telephone": "asks for a telephone number", "mobile": "asks for a mobile number", "date": "asks for a date"}
PLACES = {"back": "One step back", "again": "The same again"}
REQUESTS = {"open": "opens the request", "missed": "request: missed", "connected": "request: connected"}


class Wording:
    """Words about a hotline.

    language: the one it is described in: English, or the first of a hotline that has none.
    """

    def __init__(self, hotline: Hotline) -> None:
        self.hotline = hotline
        self.language = ENGLISH if ENGLISH in hotline.languages else hotline.languages[0]
        options = (option for node in hotline.nodes.values() for option in node.options if not option.language)
        self._elsewhere = {(option.key, option.to): option.say for option in options if option.say}

    def language_name(self, code: str) -> str:
        """Name a language."""
        return language_words(self.hotline, code, self.language)

    def option(self, option: Option) -> str:
        """Return what a key is for, in short: as this option says it, or another one on the same key to the same place."""
        if option.language:
            return self.language_name(option.language)
        if option.to in PLACES:
            return PLACES[option.to]
        say = option.say or self._elsewhere.get((option.key, option.to), "")
        if not say:
            return "(not said)"
        words = self.hotline.prompts[self.language].write(say, {"key": PRESSED})
        found = BEFORE_THE_KEY.match(words)
        what = OPENERS.sub("", found["what"]) if found else words.replace(PRESSED, option.key)
        return what[:1].upper() + what[1:]

    def condition(self, condition: Condition) -> str:
        """Say a guard in plain words."""
        words = self._guard(condition.guard, condition.arguments)
        return words if condition.holds else f"unless {words}"

    def _guard(self, guard: str, arguments: tuple[str, ...]) -> str:
        asked = GUARDS[guard]
        sorts = zip(asked.sorts(len(arguments)), arguments, strict=True)
        named = [self.language_name(one) if sort == "language" else one for sort, one in sorts]
        if asked.takes_several:
            named = [" or ".join((", ".join(named[:-1]), named[-1])) if len(named) > 1 else "".join(named)]
        return asked.words.format(*named)

    def purpose(self, purpose: str) -> str:
        """Name why somebody is rung, as the desk hears it."""
        return purpose_words(self.hotline, purpose, self.language)

    def about(self, node: Node) -> str:
        """Say in a line what a node does or says."""
        own = {"dial": f"rings: {self.purpose(node.purpose)}", "entry": READS.get(node.reads, ""), "text": "notes a text message"}
        if node.kind in own:
            return own[node.kind]
        asked = next((self.said(saying.prompt, node, self.language) for saying in node.say), [""])[0]
        return shortened(asked)

    def marks(self, node: Node) -> tuple[str, ...]:
        """Say what a node does besides speaking."""
        marks = (
            REQUESTS.get(node.request, ""),
            "marked as silent" if node.silent else "",
            "forgotten when the call ends" if node.forgets else "",
        )
        return tuple(mark for mark in marks if mark)

    def said(self, prompt: str, node: Node, language: str) -> list[str]:
        """Write a prompt of a node with examples for its values, once for each of the values that choose between sentences."""
        samples = {name: self._examples(node, source) for name, source in node.values}
        sources = dict(node.values)
        choosing = [name for name in samples if chooses(sources[name])]
        example = {name: sample[0] for name, sample in samples.items()}
        ways = [example, *(example | {name: value} for name in choosing for value in samples[name])]
        return list(dict.fromkeys(self.hotline.prompts[language].write(prompt, values) for values in ways))

    def _examples(self, node: Node, source: tuple[str, ...]) -> tuple[str, ...]:
        settled = settled_value(source, self.hotline)
        return samples_of(self.hotline, node, source) if settled is None else (settled,)

    def languages_shown(self) -> Iterator[str]:
        """Give the languages whose words are printed: the described one, and those in which lines answer, if they are another."""
        yield from dict.fromkeys((self.language, *(line.language for line in self.hotline.lines.values())))


def line_words(line: Line) -> str:
    """Name a line with its number."""
    return f"{line.printed} {line.name}" + ("" if line.enabled else " (switched off)")


def shortened(words: str) -> str:
    """Return the first sentence, cut after a word where it is long."""
    found = SENTENCE.match(words)
    first = found[0] if found else words
    if len(first) <= MOST_LETTERS:
        return first
    cut = first[:MOST_LETTERS]
    return f"{(cut.rpartition(' ')[0] or cut).rstrip(',:;')} …"
