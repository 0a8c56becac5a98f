"""One wrong thing in a hotline's files: what it is called, where it stands, and the files as they are then."""

import copy
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any

import tomli_w
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from tests.shipped import shipped_files

Path = tuple[str | int, ...]
# What is put in a key's place to take it away.
GONE = None
# A prompt that says nothing, as Fluent writes it.
NOTHING = '{ "" }'


@dataclass(frozen=True, slots=True)
class Edit:
    """Something else at `path` of a TOML file; GONE takes it away."""

    path: Path
    value: Any = GONE


@dataclass(frozen=True, slots=True)
class Mutant:
    """One wrong hotline.

    kind: a name in KINDS; file: the one that is edited; what: the difference, for people; edits: of a TOML file; prompt: of a Fluent file,
    emptied or (taken) called otherwise; node: where a caller would notice, "" where that is not at one node.
    """

    kind: str
    file: str
    what: str
    edits: tuple[Edit, ...] = ()
    prompt: str = ""
    taken: bool = False

    @property
    def id(self) -> str:
        """Its name, the same in every run."""
        return f"{self.kind}: {self.file} {self.what}"

    @property
    def order(self) -> str:
        """A number drawn for it, the same in every run."""
        return sha256(self.id.encode()).hexdigest()

    def files(self) -> dict[str, str]:
        """Return all files of the wrong hotline."""
        return {**shipped_files(), self.file: self.text()}

    def text(self) -> str:
        """Return the edited file."""
        if self.prompt:
            return reworded(shipped_files()[self.file], (self.prompt,), taken=self.taken)
        content = copy.deepcopy(content_of(self.file))
        for edit in self.edits:
            _put(content, edit)
        return tomli_w.dumps(content)


@cache
def content_of(file: str) -> dict[str, Any]:
    """Return a TOML file of the shipped hotline; nobody may change it."""
    return tomllib.loads(shipped_files()[file])


def nodes_of(content: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the nodes of a file."""
    yield from content.get("node", {}).items()


def _put(content: Any, edit: Edit) -> None:
    *way, last = edit.path
    for step in way:
        content = content[step]
    if edit.value is GONE:
        del content[last]
    else:
        content[last] = edit.value


def reworded(ftl: str, prompts: Collection[str], *, taken: bool) -> str:
    """Return a Fluent file in which `prompts` are empty, or (taken) called otherwise, so that what is asked for is not there."""
    for message in reversed([entry for entry in FluentParser().parse(ftl).body if isinstance(entry, Message)]):
        for one in reversed(message.attributes):
            if f"{message.id.name}.{one.id.name}" in prompts and one.id.span and one.value.span:
                after = ftl[one.id.span.end :] if taken else ftl[one.value.span.end :]
                ftl = ftl[: one.id.span.end] + (f"-gone{after}" if taken else f" = {NOTHING}{after}")
    return ftl
