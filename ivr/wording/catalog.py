"""Read prompts as they are written, not as they are said: what a translator sees of them, and what two languages must have in common."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax.ast import (
    BaseComment,
    FunctionReference,
    Identifier,
    Message,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    Term,
    TermReference,
    TextElement,
    VariableReference,
)
from fluent.syntax.serializer import serialize_expression, serialize_pattern
from fluent.syntax.visitor import Visitor

from ivr.core.prompts import parsed

FTL = ".ftl"


@dataclass(frozen=True, slots=True)
class Entry:
    """One prompt, or one term, as a file has it.

    Args:
        id: `main.menu`, the attribute `menu` of the message `main`; a term `-card`.
        file: the file it stands in, "prompts/my_number/th.ftl".
        source: its pattern as it is written, on one line or several.
        comment: what is told to translators: of its file's section, its message, its attribute (`# .menu: ...`), in this order.
        literals: the pieces of text outside placeables, in order.
        uses: what its placeables say, in order: `KEY($key)`, `-card`, `$why`; those of all variants of a select.
        keys: the variant keys of its selects, `why=holiday`, in order.
    """

    id: str
    file: str
    source: str
    comment: str
    literals: tuple[str, ...]
    uses: tuple[str, ...]
    keys: tuple[str, ...]


def read_catalog(files: Mapping[str, str], language: str) -> dict[str, Entry]:
    """Return all prompts and terms of `language` by id, in the order of `files`; later files win, as in a call.

    Args:
        files: text by name, as `read_files` returns them; only `prompts/PART/LANGUAGE.ftl` counts.
    """
    names = [name for name in files if name.startswith("prompts/") and name.endswith(f"/{language}{FTL}")]
    return {entry.id: entry for name in names for entry in _entries(name, files[name])}


def _entries(file: str, text: str) -> Iterator[Entry]:
    section = ""
    for entry in parsed(text).body:
        if isinstance(entry, BaseComment):
            section = entry.content or ""
        elif isinstance(entry, Term):
            yield _entry(f"-{entry.id.name}", file, entry.value, "")
        elif isinstance(entry, Message):
            comment = entry.comment.content or "" if entry.comment else ""
            for attribute in entry.attributes:
                told = [section, *_told(comment, attribute.id.name)]
                yield _entry(f"{entry.id.name}.{attribute.id.name}", file, attribute.value, "\n".join(line for line in told if line))


def _told(comment: str, attribute: str) -> Iterator[str]:
    """Give the lines of a message's comment that are for everything in it, or for this attribute: `.menu, .lost: ...`."""
    for line in comment.splitlines():
        names, colon, _ = line.partition(":")
        if not (line.startswith(".") and colon) or f".{attribute}" in [name.strip() for name in names.split(",")]:
            yield line


def _entry(name: str, file: str, pattern: Pattern, comment: str) -> Entry:
    seen = _Seen()
    seen.visit(pattern)
    return Entry(name, file, serialize_pattern(pattern).strip(), comment, tuple(seen.literals), tuple(seen.uses), tuple(seen.keys))


class _Seen(Visitor):
    """Collects what a pattern says by itself, and what it leaves to functions, values and terms."""

    def __init__(self) -> None:
        self.literals: list[str] = []
        self.uses: list[str] = []
        self.keys: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 - the parser's name
        self.literals.append(node.value)

    def visit_Placeable(self, node: Placeable) -> None:  # noqa: N802 - the parser's name
        expression = node.expression
        if isinstance(expression, SelectExpression):
            selector = serialize_expression(expression.selector).removeprefix("$")
            self.keys += [f"{selector}={_key(variant.key)}" for variant in expression.variants]
            for variant in expression.variants:
                self.visit(variant.value)
        elif isinstance(expression, TermReference):
            self.uses.append(f"-{expression.id.name}")
        elif isinstance(expression, (FunctionReference, VariableReference)):
            self.uses.append(serialize_expression(expression))
        else:
            self.generic_visit(node)


def _key(key: Identifier | NumberLiteral) -> str:
    return str(key.name if isinstance(key, Identifier) else key.value)


def is_term(entry: Entry) -> bool:
    """Say whether an entry is a term, which is never said alone."""
    return entry.id.startswith("-")
