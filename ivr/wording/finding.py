"""What the check of spoken words finds."""

from dataclasses import dataclass
from typing import NamedTuple

from ivr.wording.written import HOLE

# Of a place in a prompt, in characters on each side; of a sentence.
AROUND = 12
MOST_SHOWN = 40


class Fault(NamedTuple):
    """One thing that is wrong with a prompt. rule: a name in RULES; about: the sign, word or placeable; says: what, and what to write."""

    rule: str
    about: str
    says: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with its place: the file, the prompt or term, and the language."""

    file: str
    prompt: str
    language: str
    fault: Fault

    def __str__(self) -> str:
        """Write it on one line, as `ivr prompts check` prints it."""
        return f"{self.file} {self.prompt} [{self.language}] {self.fault.says}"


def around(words: str, first: int, last: int) -> str:
    """Return the words about a place, for a message: "… three (or four) days …"."""
    begin, end = max(0, first - AROUND), min(len(words), last + AROUND)
    while begin > 0 and words[begin - 1].isalnum() and words[begin - 1].isascii():
        begin -= 1
    while end < len(words) and words[end].isalnum() and words[end].isascii():
        end += 1
    shown = " ".join(words[begin:end].replace(HOLE, "{}").split())
    return f"“{'… ' if begin > 0 else ''}{shown}{' …' if end < len(words) else ''}”"


def shortened(words: str) -> str:
    """Return the first words, for a message: "For a new card, come to the …"."""
    shown = " ".join(words.replace(HOLE, "{}").split())
    return shown if len(shown) <= MOST_SHOWN else f"{shown[:MOST_SHOWN]}…"
