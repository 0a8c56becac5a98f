"""Change the text of single prompts in a .ftl file and leave every other byte of it as it is."""

import textwrap
from collections.abc import Sequence

from fluent.syntax import FluentParser
from fluent.syntax.ast import Attribute, Junk, Message, Span, SyntaxNode, Term
from fluent.syntax.serializer import serialize_pattern

INDENT = "    "
# A pattern to try a text as.
TRIED = "-tried"


class RefusedError(ValueError):
    """A text cannot be written; the words say why."""


def plain(source: str) -> str:
    """Return a pattern as a translator sees it: as if it stood at the beginning of a line."""
    return source.strip().replace(f"\n{INDENT}", "\n")


def read_pattern(text: str) -> str:
    """Return the pattern that `text` writes, in the one form in which the catalog shows it.

    Raises:
        RefusedError: it writes none, or more than one.
    """
    body = FluentParser().parse(f"{TRIED} ={_value(text, INDENT)}\n").body
    junk = next((entry for entry in body if isinstance(entry, Junk)), None)
    if junk:
        raise RefusedError(junk.annotations[0].message if junk.annotations else "it is no Fluent")
    if len(body) != 1 or not isinstance(body[0], Term) or body[0].attributes:
        raise RefusedError('a line begins with a sign that means something else there: write { "." } for a dot at the beginning')
    return plain(serialize_pattern(body[0].value))


def with_prompt(ftl: str, name: str, text: str, wanted: Sequence[str]) -> str:
    """Return the .ftl text `ftl` with the prompt or term `name` saying `text`: in its place, or in a new one.

    Args:
        name: `main.menu`, or `-card`.
        wanted: the order of ids, of the source language's file: a new one comes after the nearest one before it that is there.
    """
    message, _, attribute = name.partition(".")
    entries = {_id(entry): entry for entry in FluentParser().parse(ftl).body if isinstance(entry, (Message, Term))}
    indent = INDENT if attribute else ""
    entry = entries.get(message)
    if entry is None:
        new = f"{message} =\n{INDENT}.{attribute} ={_value(text, INDENT)}" if attribute else f"{message} ={_value(text, '')}"
        return _with_entry(ftl, message, new, entries, wanted)
    attributes = {found.id.name: found for found in entry.attributes}
    place = attributes.get(attribute) if attribute else entry
    if place is not None:
        return ftl[: _span(place.id).end] + f" ={_value(text, indent)}" + ftl[_span(place.value).end :]
    return _with_attribute(ftl, entry, attributes, f"\n{INDENT}.{attribute} ={_value(text, indent)}", _before(name, wanted))


def _value(text: str, indent: str) -> str:
    """Return what stands after the equals sign of an entry that is indented by `indent`."""
    first, newline, rest = text.partition("\n")
    if not newline:
        return f" {first}"
    if first.endswith("->"):  # a choice begins on the line of the prompt's name, and its brace may end it below that
        stays = all(line[:1] in (" ", "}", "") for line in rest.split("\n"))
        return f" {first}\n{textwrap.indent(rest, indent if stays else INDENT)}"
    return f"\n{textwrap.indent(text, indent + INDENT)}"


def _id(entry: Message | Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, Term) else str(entry.id.name)


def _span(node: SyntaxNode | None) -> Span:
    """Return where a part of a parsed file stands in its text."""
    if node is None or node.span is None:
        raise RefusedError("what was parsed without its place")
    return node.span


def _before(name: str, wanted: Sequence[str]) -> list[str]:
    """Return the ids that stand before `name` in the source language, nearest first."""
    return list(wanted[: wanted.index(name)])[::-1] if name in wanted else list(wanted)[::-1]


def _with_attribute(ftl: str, entry: Message | Term, attributes: dict[str, Attribute], new: str, before: Sequence[str]) -> str:
    message = _id(entry)
    for other in before:
        owner, _, attribute = other.partition(".")
        if owner == message and attribute in attributes:
            at = _span(attributes[attribute]).end
            return ftl[:at] + new + ftl[at:]
    first = _span(entry.value).end if entry.value else ftl.index("=", _span(entry.id).end) + 1
    return ftl[:first] + new + ftl[first:]


def _with_entry(ftl: str, name: str, new: str, entries: dict[str, Message | Term], wanted: Sequence[str]) -> str:
    names = list(dict.fromkeys(one.partition(".")[0] for one in wanted))
    for other in _before(name, names):
        if other in entries:
            at = _span(entries[other]).end
            gap = "\n" if name.startswith("-") and other.startswith("-") else "\n\n"
            return ftl[:at] + gap + new + ftl[at:]
    if not entries:
        return f"{ftl}{new}\n"
    at = min(_span(entry).start for entry in entries.values())
    gap = "\n" if name.startswith("-") and next(iter(entries)).startswith("-") else "\n\n"
    return ftl[:at] + new + gap + ftl[at:]
