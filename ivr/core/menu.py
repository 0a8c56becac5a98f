"""The words of a node: what a menu says is made from the same options as the keys it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from ivr.core.conversation import Part, Say, Values
from ivr.core.model import Node


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


FIRST_TIME = Manner()


def words_of(node: Node, line: str, language: str, values: Values, manner: Manner = FIRST_TIME) -> Say | None:
    """Put together what `node` says on `line` to a caller of `language`.

    Args:
        values: of the node's prompts, in canonical text form.

    Returns:
        One Say, named after the node's first prompt; None where the node says nothing.
    """
    if not node.say:
        return None
    if manner.options_only and node.short:
        return Say(node.short, (Part(node.short, language, values),), slow=True)
    options = tuple(_options(node, line, language))
    sayings = tuple(
        Part(saying.prompt, saying.language or language, values)
        for saying in node.say
        if (manner.first_turn or not saying.first_turn)
        and not (manner.again and saying.first_time)
        and saying.is_on(line)
        and saying.prompt not in manner.overtaken
    )
    slow = manner.again or manner.options_only
    return Say(node.say[0].prompt, options if manner.options_only and options else sayings + options, slow=slow)


def _options(node: Node, line: str, language: str) -> Iterator[Part]:
    for option in node.spoken:
        if option.is_on(line):
            yield Part(option.say, option.language or language, (("key", option.key),))
