"""What callers of two versions hear, word by word, and where the words part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from ivr.core.conversation import Dial, Effect, HangUp, Listen, Part, Record, Say, SendText, parts_of
from ivr.core.model import Hotline
from ivr.core.prompts import PromptError
from ivr.difference.moments import Moments

Effects = tuple[Effect, ...]
Parts = tuple[Part, ...]
# Of two menus that begin with other words, how much has to be the same if they are one menu that was edited.
AKIN = 0.5


@dataclass(frozen=True, slots=True)
class Reworded:
    """Words in the same place of a call. before, after: the prompts that differ; "" is the caller's language."""

    before: Parts
    after: Parts


@dataclass(frozen=True, slots=True)
class Redialled:
    """Another desk, or another language of its staff, is rung in the same place of a call."""

    before: Dial
    after: Dial


@dataclass(frozen=True, slots=True)
class Parted:
    """The calls go different ways from here on."""


PARTED = Parted()
Contrast = tuple[Reworded | Redialled | Parted, ...]


class Hearing:
    """Listens to two versions at once."""

    def __init__(self, hotlines: tuple[Hotline, Hotline], moments: Moments) -> None:
        self.hotlines, self.moments = hotlines, moments
        self._words = dict[tuple[int, Part, str], str]()

    def words(self, side: int, part: Part, language: str) -> str:
        """Return the words of one prompt for a caller of `language` (side: 0 for the first version, 1 for the second)."""
        key = side, part, part.language or language
        if key not in self._words:
            try:
                self._words[key] = self.hotlines[side].prompts[key[2]].say(part.prompt, dict(part.values))
            except PromptError:
                self._words[key] = f"({part.prompt} cannot be said)"
        return self._words[key]

    def contrast(self, before: Effects, after: Effects, language: str, cells: int) -> list[tuple[int, Contrast]]:
        """Say how what callers of `language` meet differs in `cells`: in which of them it does how."""
        marks = self.moments.marks.openings
        told = tuple({value for part in parts_of(effects) for _, value in part.values if value in marks} for effects in (before, after))
        if told[0] == told[1]:
            return [(cells, self._unlike(before, after, language, None))]
        found = dict[Contrast, int]()
        for number in range(cells.bit_length()):
            if cells >> number & 1:
                contrast = self._unlike(before, after, language, number)
                found[contrast] = found.get(contrast, 0) | 1 << number
        return [(mask, contrast) for contrast, mask in found.items()]

    def at(self, part: Part, cell: int | None) -> Part:
        """Return a prompt as it is said at the first moment of a cell."""
        if cell is None or not part.values:
            return part
        moment = self.moments.sides[0].cells[cell].moment.replace(tzinfo=None)
        return replace(part, values=tuple((name, self.moments.marks.real(value, moment)) for name, value in part.values))

    def _unlike(self, before: Effects, after: Effects, language: str, cell: int | None) -> Contrast:
        if [_kind(effect) for effect in before if not isinstance(effect, Say)] != [
            _kind(effect) for effect in after if not isinstance(effect, Say)
        ]:
            return (PARTED,)
        says = tuple([effect for effect in effects if isinstance(effect, Say)] for effects in (before, after))
        words = tuple([self._heard(side, say, language, cell) for say in says[side]] for side in (0, 1))
        reworded = _rewordings(says, words)
        if reworded is None:
            return (PARTED,)
        dials = tuple([effect for effect in effects if isinstance(effect, Dial)] for effects in (before, after))
        return (*reworded, *self._dialled(dials, language))

    def _heard(self, side: int, say: Say, language: str, cell: int | None) -> tuple[str, ...]:
        slow = " (slowly)" if say.slow else ""
        return tuple(f"{part.language}{self.words(side, self.at(part, cell), language)}{slow}" for part in say.parts)

    def _dialled(self, dials: Sequence[list[Dial]], language: str) -> Contrast:
        found = list[Redialled | Parted]()
        for before, after in zip(*dials, strict=True):
            desks = self.hotlines[0].desks[before.desk], self.hotlines[1].desks[after.desk]
            rung = [(dial.address, dial.ring_seconds, dial.speaks or language) for dial in (before, after)]
            if rung[0] != rung[1]:
                found.append(Redialled(before, after))
            if len(desks[0].addresses) != len(desks[1].addresses):
                found.append(PARTED)
        return tuple(found)


def _kind(effect: Effect) -> object:
    match effect:
        case Listen(entry):
            return "listen", entry
        case Record(most_seconds):
            return "record", most_seconds
        case Dial() | HangUp() | SendText() | Say():
            return type(effect).__name__


Words = list[tuple[str, ...]]


def _rewordings(says: Sequence[list[Say]], words: Sequence[Words]) -> tuple[Reworded, ...] | None:
    """Return the words that differ; None where what is said has so little in common that the calls have parted."""
    aligned = _aligned(says, words)
    if aligned is None:
        return None
    found = list[Reworded]()
    for first, second in aligned:
        parts = says[0][first].parts if first is not None else (), says[1][second].parts if second is not None else ()
        heard = words[0][first] if first is not None else (), words[1][second] if second is not None else ()
        if heard[0] != heard[1]:
            found += _of_one(parts, heard)
    return tuple(found)


def _of_one(parts: tuple[Parts, Parts], heard: tuple[tuple[str, ...], tuple[str, ...]]) -> list[Reworded]:
    matcher = SequenceMatcher(None, heard[0], heard[1], autojunk=False)
    found = list[Reworded]()
    for kind, first, first_end, second, second_end in matcher.get_opcodes():
        before, after = parts[0][first:first_end], parts[1][second:second_end]
        if kind == "replace" and [part.prompt for part in before] == [part.prompt for part in after]:
            found += [Reworded((old,), (new,)) for old, new in zip(before, after, strict=True)]
        elif kind != "equal":
            found.append(Reworded(before, after))
    return found


def _aligned(says: Sequence[list[Say]], words: Sequence[Words]) -> list[tuple[int | None, int | None]] | None:
    """Put what is said in the same place side by side: all of the shorter, in order, with what is akin to it; None if that cannot be."""
    turned = len(says[0]) > len(says[1])
    short, long = (1, 0) if turned else (0, 1)
    found, at = list[tuple[int | None, int | None]](), 0
    for number in range(len(says[short])):
        while at < len(says[long]) and not _akin(says[short][number], says[long][at], words[short][number], words[long][at]):
            found.append((None, at))
            at += 1
        if at == len(says[long]):
            return None
        found.append((number, at))
        at += 1
    found += [(None, rest) for rest in range(at, len(says[long]))]
    return [(second, first) for first, second in found] if turned else found


def _akin(one: Say, other: Say, words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    if one.prompt == other.prompt or words[:1] == others[:1]:
        return True
    return len(set(words) & set(others)) >= AKIN * max(len(words), len(others))
