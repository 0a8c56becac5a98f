"""Everything that has to be spoken in a language: whole prompts, and the pieces of those whose words differ from call to call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from ivr.core.engine import ACCEPT_KEY
from ivr.core.model import Hotline, Node
from ivr.core.prompts import Prompts
from ivr.core.values import chooses, clock, settled_value
from ivr.core.vocabulary import DATES, MOMENTS
from ivr.loader.spoken import said, samples_of

# Every day of a year that has them all, weekdays included; the years of which anybody's birthday can be.
DAYS = tuple(date(2028, 1, 1) + timedelta(days=number) for number in range(366))
YEARS = range(1900, 2100)
SOME_DAY = "12-29"
# Each digit before another one, before a pause and as the last one.
DIGITS = tuple(f"{digit}{digit}-{digit}{digit}" for digit in "0123456789")


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are spoken in one go. prompts: which need them; slowly: whether they may have to be said slowly, too."""

    text: str
    prompts: tuple[str, ...]
    slowly: bool


@dataclass(frozen=True, slots=True)
class Value:
    """What a value of a prompt may be. varies: it is another one in every call, and these are enough to hear every piece of it."""

    known: tuple[str, ...]
    varies: bool = False


Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Whole:
    """Words that are the same in every call. prompts: which say them; values: with which the first of those does."""

    text: str
    prompts: tuple[str, ...]
    values: Mapping[str, str]


def script_of(hotline: Hotline, language: str) -> tuple[Line, ...]:
    """Return all that is said in a language, each text once, in the order of the files; of a hotline that loads."""
    needed = dict[str, dict[str, bool]]()
    prompts = hotline.prompts[language]
    for prompt, values in _all_said(hotline, language):
        for text, fixed in _texts(prompts, prompt, values):
            needed.setdefault(text, {})[prompt] = fixed
    return tuple(Line(text, tuple(by), any(by.values())) for text, by in needed.items())


def whole_of(hotline: Hotline, language: str) -> tuple[Whole, ...]:
    """Return what of the script is the same in every call, each text once, in its order: in a tenth of the time."""
    needed = dict[str, dict[str, Mapping[str, str]]]()
    prompts = hotline.prompts[language]
    for prompt, values in _all_said(hotline, language):
        for fixed, varying in _choices(values):
            if not _used(prompts, prompt, fixed, varying):
                needed.setdefault(prompts.say(prompt, fixed), {}).setdefault(prompt, fixed)
    return tuple(Whole(text, tuple(by), next(iter(by.values()))) for text, by in needed.items())


def _all_said(hotline: Hotline, language: str) -> Iterator[tuple[str, Values]]:
    """Give every prompt that is said in a language, with everything that its values may be; some more than once."""
    for node in hotline.nodes.values():
        values = {name: _value(hotline, node, source) for name, source in node.values}
        for prompt in (*(saying.prompt for saying in node.say if saying.language in ("", language)), node.short):
            if prompt:
                yield prompt, values
        for option in node.spoken:
            if option.language in ("", language):
                yield option.say, {"key": Value((option.key,))}
    for prompt, fixed, samples, place in said(hotline):  # what no node says
        if fixed in ("", language) and set(samples) <= {"language"} and not place.endswith(" text"):
            yield prompt, {name: Value(known) for name, known in samples.items()}
    yield "desk.accept", {"key": Value((ACCEPT_KEY,))}


def _value(hotline: Hotline, node: Node, source: tuple[str, ...]) -> Value:
    if (settled := settled_value(source, hotline)) is not None:
        return Value((settled,))
    samples = samples_of(hotline, node, source)
    if chooses(source):
        return Value(samples)
    if samples == MOMENTS:
        times = _times(hotline)
        return Value(tuple(f"{day} {times[number % len(times)]}" for number, day in enumerate(DAYS)), varies=True)
    if samples == DATES:
        return Value((*map(str, DAYS), *(f"{year}-{SOME_DAY}" for year in YEARS)), varies=True)
    return Value(DIGITS, varies=True)


def _times(hotline: Hotline) -> tuple[str, ...]:
    """Return every clock time at which somebody comes or goes, "09:30"."""
    windows = (window for rules in hotline.rules.values() for rule in rules for window in rule.windows)
    return tuple(sorted({clock(minutes) for window in windows for minutes in (window.opens, window.closes)})) or ("00:00",)


def _texts(prompts: Prompts, prompt: str, values: Values) -> Iterator[tuple[str, bool]]:
    """Give what is spoken for a prompt, each with whether it is the same in every call."""
    for fixed, varying in _choices(values):
        yield from _ways_to_say(prompts, prompt, fixed, varying)


def _choices(values: Values) -> Iterator[tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]]:
    """Give every choice of the values that are known, with an example of those that vary; and all that the latter may be."""
    varying = {name: value.known for name, value in values.items() if value.varies}
    choosing = {name: value.known for name, value in values.items() if not value.varies}
    for chosen in product(*choosing.values()):
        yield {**dict(zip(choosing, chosen, strict=True)), **{name: known[0] for name, known in varying.items()}}, varying


def _used(prompts: Prompts, prompt: str, fixed: Mapping[str, str], varying: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """Return those of the values that vary which a prompt says."""
    return {name: known for name, known in varying.items() if prompts.say(prompt, fixed) != prompts.say(prompt, {**fixed, name: known[-1]})}


def _ways_to_say(
    prompts: Prompts, prompt: str, fixed: Mapping[str, str], varying: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, bool]]:
    used = _used(prompts, prompt, fixed, varying)
    if not used:
        yield prompts.say(prompt, fixed), True
        return
    cut = [prompts.pieces(prompt, {**fixed, name: value}) for name, known in used.items() for value in known]
    always = set(cut[0]).intersection(*cut)
    for piece in dict.fromkeys(piece for way in cut for piece in way):
        yield piece, piece in always
