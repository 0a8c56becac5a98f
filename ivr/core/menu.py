"""The words of a node: what a menu says is made from the same options as the keys it takes."""

from dataclasses import dataclass
from typing import Protocol

from ivr.core.conversation import Part, Say, Values
from ivr.core.model import Node, Option, Saying


@dataclass(frozen=True, slots=True)
class Manner:
    """How a node is said. first_turn: these are the first words of the call; again: it has been said already, so slowly now.

    options_only: leave the prompts out: the second re-prompt of a menu, or an entry's short form; overtaken: prompts that are not said
    any more.
    """

    first_turn: bool = False
    again: bool = False
    options_only: bool = False
    overtaken: frozenset[str] = frozenset()

    def has(self, saying: Saying) -> bool:
        """Say whether a prompt is said in this manner."""
        return (self.first_turn or not saying.first_turn) and not (self.again and saying.first_time) and saying.prompt not in self.overtaken


FIRST_TIME = Manner()


class Hearer(Protocol):
    """Who hears words. It is asked about nothing that is not said: what it is asked is what the words depend on."""

    def hears(self, words: Saying | Option) -> bool:
        """Say whether something is said, or taken, on their line."""

    def language_of(self, words: Saying | Option) -> str:
        """Return the language in which something is said to them."""


@dataclass(frozen=True, slots=True)
class Anybody:
    """Whoever calls a line and has chosen a language."""

    line: str
    language: str

    def hears(self, words: Saying | Option) -> bool:
        """Say whether something is said, or taken, on the line."""
        return words.is_on(self.line)

    def language_of(self, words: Saying | Option) -> str:
        """Return the language in which something is said: one of its own, else theirs."""
        return words.language or self.language


def words_of(node: Node, hearer: Hearer, values: Values, manner: Manner = FIRST_TIME) -> Say | None:
    """Put together what `node` says to `hearer`.

    Args:
        values: of the node's prompts, in canonical text form.

    Returns:
        One Say, named after the node's first prompt; None where the node says nothing.
    """
    if not node.say:
        return None

    def part(saying: Saying) -> Part:
        return Part(saying.prompt, hearer.language_of(saying), values)

    if manner.options_only and node.short:
        return Say(node.short, (part(Saying(node.short)),), slow=True)
    heard = (option for option in node.spoken if hearer.hears(option))
    parts = tuple(Part(option.say, hearer.language_of(option), (("key", option.key),)) for option in heard)
    if not (manner.options_only and parts):
        parts = (*(part(saying) for saying in node.say if manner.has(saying) and hearer.hears(saying)), *parts)
    return Say(node.say[0].prompt, parts, slow=manner.again or manner.options_only)
