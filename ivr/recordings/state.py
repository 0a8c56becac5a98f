"""How far recordings are: which are heard, which are set aside because their text changed, which are broken."""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ivr.recordings.ledger import Ledger, Recording
from ivr.recordings.texts import Text, Texts


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is. texts, recorded: those that are the same in every call; pieces: recorded ones of the others."""

    language: str
    texts: int
    recorded: int
    pieces: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """A recording that nobody hears any more. now: what its prompt says instead; "" if it says nothing that is not recorded."""

    recording: Recording
    now: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A recording whose files are not as they were written. problem: a sentence."""

    recording: Recording
    problem: str


@dataclass(frozen=True, slots=True)
class State:
    """Everything there is to say. strays: names of files that would be played and are not put down."""

    languages: tuple[Progress, ...]
    set_aside: tuple[SetAside, ...]
    broken: tuple[Broken, ...]
    strays: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether everything that is put down can be played, and nothing else can."""
        return not self.broken and not self.strays


def state_of(texts: Texts, languages: Sequence[str], others: Iterable[str], ledger: Ledger) -> State:
    """Return the state of the recordings in these languages.

    Args:
        others: further languages, of which only what nobody can hear is told.
    """
    known = ledger.read()
    wanted = {one.name: one for one in known.values() if one.language in {*languages, *others}}
    said = {name for name, one in wanted.items() if texts.says(one.language, name)}
    broken = {name: problem for name in sorted(said) if (problem := ledger.damage(wanted[name]))}
    heard = said - set(broken)
    aside = [SetAside(one, _now(texts, one, set(known))) for name, one in wanted.items() if name not in said]
    return State(
        tuple(_progress(texts, language, heard, wanted.values()) for language in languages),
        tuple(aside),
        tuple(Broken(wanted[name], problem) for name, problem in broken.items()),
        ledger.strays(),
    )


def _progress(texts: Texts, language: str, heard: set[str], recordings: Iterable[Recording]) -> Progress:
    whole = {one.name for one in texts.whole(language)}
    mine = {one.name for one in recordings if one.language == language} & heard
    return Progress(language, len(whole), len(mine & whole), len(mine - whole))


def _now(texts: Texts, recording: Recording, known: set[str]) -> str:
    """Find the text that has most likely taken the place of one that was recorded: of the same prompt, unrecorded, the most alike."""
    candidates = [one.text for one in _of_prompts(texts, recording) if one.name not in known]
    return max(candidates, key=lambda text: difflib.SequenceMatcher(None, recording.text, text).ratio(), default="")


def _of_prompts(texts: Texts, recording: Recording) -> Iterator[Text]:
    if texts.speaks(recording.language):
        yield from (one for one in texts.whole(recording.language) if set(one.prompts) & set(recording.prompts))
