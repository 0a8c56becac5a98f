"""What differs beside the conversation: numbers and languages that come or go, voices, text messages, and what desks and faults say."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product

from ivr.core.conversation import Dial, Effect, Part
from ivr.core.engine import Engine
from ivr.core.model import Hotline, Line
from ivr.core.prompts import PromptError
from ivr.difference.gathering import Row, Who
from ivr.difference.phrases import Phrases, excerpt
from ivr.difference.walking import Walk
from ivr.showing.words import ENGLISH, language_words

TEXT = "asks for a text message"


def rows_beside(walk: Walk) -> Iterator[Row]:
    """Give a row for each."""
    hotlines, lines, languages = walk.hearing.hotlines, walk.shared.lines, walk.shared.languages
    everybody = tuple((line, language) for line in lines for language in languages)

    def row(who: tuple[Who, ...], what: str, before: str, after: str) -> Row:
        return Row(who, walk.moments.every, what, before, after, 1, None)

    yield from (row((), f"calls {number}", *texts) for number, texts in _numbers(hotlines, lines))
    for language in dict.fromkeys((*hotlines[0].languages, *hotlines[1].languages)):
        if language not in languages:
            named = [language_words(hotline, language) if language in hotline.languages else "" for hotline in hotlines]
            yield row((), "any", *(f"the hotline speaks {name}" if name else "not a language of the hotline" for name in named))
    for line, twin in lines.items():
        begins = hotlines[0].lines[line].language, hotlines[1].lines[twin].language
        if begins[0] != begins[1]:
            spoken = (f"the call begins in {language_words(hotlines[0], language)}" for language in begins)
            yield row(tuple((line, language) for language in languages), "calls", *spoken)
    for language in languages:
        voices = [hotline.voices[language].name if language in hotline.voices else "none" for hotline in hotlines]
        if voices[0] != voices[1]:
            yield row(tuple(one for one in everybody if one[1] == language), "any", *(f"the voice {voice}" for voice in voices))
    for what, say in ((TEXT, _texts), ("a fault of the service", _apology)):
        for those, texts in _worded(hotlines, languages, say):
            yield row(tuple((line, language) for line in lines for language in those), what, *texts)
    yield from _whispers(hotlines, lines, languages, row)
    yield from _rung_by_a_fault(walk)


def _rung_by_a_fault(walk: Walk) -> Iterator[Row]:
    """Give who is rung when the service itself breaks, where and when it is somebody else."""
    hotlines, cells, lines = walk.hearing.hotlines, walk.moments.sides[0].cells, walk.shared.lines
    engines, phrases = tuple(Engine(hotline) for hotline in hotlines), Phrases(walk.hearing)
    found = dict[tuple[str, str], dict[Who, int]]()
    for (line, twin), language, (number, cell) in product(lines.items(), walk.shared.languages, enumerate(cells)):
        dials = [tuple(_dials(engines[side].apology(on, language, cell.moment))) for side, on in enumerate((line, twin))]
        rung = [[(dial.address, dial.ring_seconds, dial.speaks or language) for dial in each] for each in dials]
        if rung[0] != rung[1]:
            texts = phrases.all_rung(0, dials[0]), phrases.all_rung(1, dials[1])
            who = found.setdefault(texts, {})
            who[line, language] = who.get((line, language), 0) | 1 << number
    for (before, after), who in found.items():
        for mask in dict.fromkeys(who.values()):
            yield Row(tuple(one for one in who if who[one] == mask), mask, "a fault of the service", before, after, 1, None)


def _dials(effects: Iterable[Effect]) -> Iterator[Dial]:
    return (effect for effect in effects if isinstance(effect, Dial))


MakeRow = Callable[[tuple[Who, ...], str, str, str], Row]
Say = Callable[[Hotline, str], dict[str, str]]


def _numbers(hotlines: tuple[Hotline, Hotline], lines: dict[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give the numbers that are not answered as they were."""
    numbers = [number for hotline in hotlines for line in hotline.lines.values() if line.enabled for number in line.incoming]
    for number in dict.fromkeys(numbers):
        before, after = (hotline.line_of(number) for hotline in hotlines)
        if (before and lines.get(before.id)) != (after and after.id):
            yield number, (_answers(before), _answers(after))


def _answers(line: Line | None) -> str:
    return f"{line.name} answers" if line else "none of the lines answers"


def _texts(hotline: Hotline, language: str) -> dict[str, str]:
    """Return the text messages, by the first prompt of what they are about."""
    found = dict[str, str]()
    for node in hotline.nodes.values():
        for prompt in node.text:
            found[prompt] = _written(hotline, language, prompt)
    return found


def _apology(hotline: Hotline, language: str) -> dict[str, str]:
    return {"": _written(hotline, language, hotline.apology.prompt)}


def _written(hotline: Hotline, language: str, prompt: str) -> str:
    values = {name: "" for node in hotline.nodes.values() for name, _ in node.values}
    try:
        return hotline.prompts[language].write(prompt, values)
    except PromptError:
        return ""


def _worded(hotlines: tuple[Hotline, Hotline], languages: tuple[str, ...], say: Say) -> Iterator[tuple[list[str], tuple[str, str]]]:
    """Give words that changed, in all languages together."""
    changed = dict[str, list[str]]()
    texts = {(side, language): say(hotline, language) for side, hotline in enumerate(hotlines) for language in languages}
    for language in languages:
        for prompt, before in texts[0, language].items():
            if texts[1, language].get(prompt, before) != before:
                changed.setdefault(prompt, []).append(language)
    for prompt, those in changed.items():
        shown = ENGLISH if ENGLISH in those else those[0]
        yield those, excerpt(texts[0, shown][prompt], texts[1, shown][prompt])


def _whispers(hotlines: tuple[Hotline, Hotline], lines: dict[str, str], languages: tuple[str, ...], row: MakeRow) -> Iterator[Row]:
    """Give what desks hear before they accept a call, where it changed."""
    engines = tuple(Engine(hotline) for hotline in hotlines)
    changed = dict[tuple[str, str], list[Who]]()
    for (purpose, line, language), staff in hotlines[0].staff.items():
        if line in lines and purpose in hotlines[1].purposes and {language, staff.speaks} <= set(languages):
            ids = line, lines[line]
            heard = [_spoken(engines[side], ids[side], language, purpose, staff.speaks) for side in (0, 1)]
            if heard[0] != heard[1]:
                changed.setdefault(excerpt(heard[0], heard[1]), []).append((line, language))
    for texts, who in changed.items():
        yield row(tuple(who), "the desk is asked to accept", *texts)


def _spoken(engine: Engine, line: str, language: str, purpose: str, speaks: str) -> str:
    def words(part: Part) -> str:
        try:
            return engine.hotline.prompts[part.language].say(part.prompt, dict(part.values))
        except PromptError:
            return ""

    return " ".join(words(part) for part in engine.whisper(line, language, purpose, speaks).parts)
