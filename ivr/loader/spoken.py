"""Check the prompts: each one that can be said exists in every language, and can be said with everything its values may be."""

import re
from collections.abc import Iterator

from ivr.core.model import Hotline, Node
from ivr.core.prompts import PromptError, Prompts
from ivr.core.values import VALUES
from ivr.core.vocabulary import DATES, FIELDS, TELEPHONE
from ivr.loader.problems import Problems
from ivr.loader.schema import NODE

MISS_PROMPTS = tuple(f"again.{miss}{short}" for miss in ("silence", "wrong-key", "too-few") for short in ("", "-short"))
ENTRY_PROMPTS = {
    "telephone": ("entry.not-a-number", "entry.individual-number"),
    "mobile": ("entry.not-a-number", "entry.not-a-mobile", "entry.individual-number"),
    "date": ("entry.two-digit-year", "entry.no-leap-day", "entry.impossible-date", "entry.individual-number"),
}
FUTURE_PROMPTS = ("entry.future-date", "entry.too-far-ahead")
LONG_AGO_PROMPT = "entry.too-long-ago"
Samples = dict[str, tuple[str, ...]]
# What an option's prompt is given.
KEY: Samples = {"key": ("1", "*", "#")}


def check_prompts(hotline: Hotline, problems: Problems) -> None:
    """Note prompts that are missing in a language, or cannot be said there."""
    tried = set[tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]]()
    for prompt, fixed, samples, place in said(hotline):
        one = (prompt, fixed, tuple(samples.items()))
        if one in tried:  # forty pieces offer the same keys: what is wrong with one is told once
            continue
        tried.add(one)
        for language in [fixed] if fixed else hotline.languages:
            if language not in hotline.prompts or not prompt:
                continue  # told where it is declared
            prompts = hotline.prompts[language]
            if not prompts.has(prompt):
                name, _, attribute = prompt.partition(".")
                problems.add(place, f'the prompt "{prompt}" is missing in {language}; write .{attribute} under {name} in a {language}.ftl')
                continue
            if wrong := _unspeakable(prompts, prompt, samples):
                problems.add(place, f'the prompt "{prompt}" in {language} {wrong}')
            elif "key" in samples and prompts.say(prompt, {"key": "1"}) == prompts.say(prompt, {"key": "2"}):
                problems.add(place, f'the prompt "{prompt}" in {language} does not say its key; write it as {{ KEY($key) }}')


def _unspeakable(prompts: Prompts, prompt: str, samples: Samples) -> str:
    """Say a prompt with everything its values may be; return what is wrong with it, or ""."""
    for number in range(max((len(sample) for sample in samples.values()), default=1)):
        try:
            words = prompts.say(prompt, {name: sample[min(number, len(sample) - 1)] for name, sample in samples.items()})
        except (PromptError, LookupError, ValueError) as error:
            reason = str(error).rpartition(f"{prompt} cannot be said: ")[2]
            value = reason.removeprefix("Unknown external: ")
            remedy = f'; write {value} = "..." into values, or take ${value} out of the prompt' if value != reason else ""
            return f"cannot be said: {reason}{remedy}"
        if not words.strip():
            return "says nothing; write its words, or take it out of the node"
        if sign := re.search(r"[0-9#$*{}<>\x00-\x1f\x7f\ufffe\uffff]", words):
            return f"would say the sign {sign[0]!a}: write numbers as words or with a function, and comments above the message, not inside"
    return ""


def said(hotline: Hotline) -> Iterator[tuple[str, str, Samples, str]]:
    """Give every prompt that can be said: its language if it is fixed, what its values may be, and where it is named."""
    yield hotline.apology.prompt, "", {}, "lines.toml [hotline] apology"
    for node in hotline.nodes.values():
        place = node.place
        samples = {name: samples_of(hotline, node, source) for name, source in node.values}
        for saying in node.say:
            yield saying.prompt, saying.language, samples, f"{place} say"
        for option in node.spoken:
            yield option.say, option.language, KEY, f"{place} options, key {option.key}"
        if node.short:
            yield node.short, "", samples, f"{place} short"
        for prompt in (*MISS_PROMPTS, *_refusals(node)) if "silence" in NODE[node.kind] else ():
            yield prompt, "", {}, f"{place}"
        for prompt in node.text:
            yield prompt, "", samples, f"{place} text"
    for purpose in hotline.purposes:
        yield f"desk-purpose.{purpose}", "", {}, f"desks.toml [purpose.{purpose}]"
    for line in hotline.lines:
        yield f"desk-line.{line}", "", {}, f"lines.toml [line.{line}]"
    yield "desk.caller-language", "", {"language": hotline.languages}, "desks.toml"
    yield "desk.accept", "", KEY, "desks.toml"


def _refusals(node: Node) -> Iterator[str]:
    """Give the prompts that tell why what was keyed cannot be used."""
    yield from ENTRY_PROMPTS.get(node.reads, ())
    if node.reads == "date":
        yield FUTURE_PROMPTS[bool(node.days_ahead)]
        if node.days_back:
            yield LONG_AGO_PROMPT


def samples_of(hotline: Hotline, node: Node, source: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a value of `node` may look like: something for every variant of a prompt, and something that takes long to say."""
    value, arguments = VALUES.get(source[0]), source[1:]
    if value is None or len(arguments) != len(value.takes):  # told where it is written
        return ("",)
    if value.samples:
        return value.samples
    if fields := value.named("field", arguments):
        return _samples_of_field(hotline, fields[0])
    kept = value.named("name", arguments)
    dates = [other for other in hotline.nodes.values() if other.reads == "date"]
    is_date = any(other.keeps in kept if kept else other.targets.get("given") == node.id for other in dates)
    return DATES if is_date else (TELEPHONE,)


def _samples_of_field(hotline: Hotline, name: str) -> tuple[str, ...]:
    if (field := FIELDS.get(name)) is None:
        return ("",)
    return (*field.samples, *(hotline.hours.day_names if field.names_days else ()))
