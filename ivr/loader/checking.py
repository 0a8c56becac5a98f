"""Check that the parts of a hotline fit together: everything named exists, every outcome leads on, somebody is always there."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

import phonenumbers

from ivr.core.machine import GUARD_ARGUMENTS
from ivr.core.model import Hotline, Node, Staff
from ivr.core.prompts import PromptError, Prompts
from ivr.core.values import VALUE_ARGUMENTS, VERDICT_FIELDS
from ivr.loader.schema import NODE, Problems

AUTOMATIC = ("say", "branch")
DESK_PROMPTS = ("desk.caller-language", "desk.accept")
MISS_PROMPTS = tuple(f"again.{miss}{short}" for miss in ("silence", "wrong-key", "too-few") for short in ("", "-short"))
ENTRY_PROMPTS = {
    "telephone": ("entry.not-a-number", "entry.individual-number"),
    "date": ("entry.impossible-date", "entry.future-date", "entry.individual-number"),
}
# Two years with a leap day hold every kind of day a table can tell apart, year-end included.
FIRST_DAY = date(2027, 1, 1)
LAST_DAY = date(2028, 12, 31)
MOMENT = "2027-01-02 10:00"
# What a value of each source may look like: every prompt is tried with all of these at load.
SAMPLES = {
    "opening": (MOMENT,),
    "until": (MOMENT,),
    "why": ("open", "hour", "holiday", "weekday", "year-end", "nobody"),
    "state": ("open", "closed"),
    "opens": ("09:30",),
    "closes": ("20:00",),
    "line": ("0120-95-0178",),
    "caller": ("090-1234-5678",),
    "reference": ("1234567",),
}


def check(hotline: Hotline, problems: Problems) -> None:
    """Note everything in `hotline` that would leave a caller without words, without a way on or without anybody."""
    _check_head(hotline, problems)
    _check_lines(hotline, problems)
    _check_desks(hotline, problems)
    _check_staff(hotline, problems)
    for node in hotline.nodes.values():
        _check_node(hotline, node, problems)
    if not problems.found:
        _check_ways(hotline, problems)
        _check_always(hotline, problems)
        _check_prompts(hotline, problems)


def _check_head(hotline: Hotline, problems: Problems) -> None:
    place = "lines.toml [hotline]"
    problems.known(f"{place} unknown-number", "line", hotline.unknown_number, hotline.lines)
    problems.known(f"{place} resume", "node", hotline.resume, hotline.nodes)
    problems.known(f"{place} too-long", "node", hotline.too_long, hotline.nodes)
    problems.known(f"{place} apology", "purpose", hotline.apology_purpose, hotline.purposes)
    problems.known(f"{place} country", "country", hotline.country, phonenumbers.SUPPORTED_REGIONS)
    for language in hotline.languages:
        problems.known("prompts/voices.toml", "voice for", language, hotline.voices)
    chosen = {option.language for node in hotline.nodes.values() for option in node.options}
    for language in set(hotline.languages) - chosen - {line.language for line in hotline.lines.values()}:
        problems.add(f"{place} languages", f'nobody can choose "{language}"; give a menu an option with language = "{language}"')


def _check_lines(hotline: Hotline, problems: Problems) -> None:
    owner: dict[str, str] = {}
    for line in hotline.lines.values():
        place = f"lines.toml [line.{line.id}]"
        problems.known(f"{place} language", "language", line.language, hotline.languages)
        problems.known(f"{place} start", "node", line.start, hotline.nodes)
        for number in line.incoming:
            if owner.setdefault(number, line.id) != line.id:
                problems.add(f"{place} incoming", f'{number} belongs to line "{owner[number]}" already; a number can reach one line only')


def _check_desks(hotline: Hotline, problems: Problems) -> None:
    ours = {number: line.id for line in hotline.lines.values() for number in line.incoming}
    for desk in hotline.desks.values():
        place = f"desks.toml [desk.{desk.id}] addresses"
        if not desk.addresses:
            problems.add(place, 'is empty; write at least one, as in ["sip:desk-1@example.net"]')
        for address in desk.addresses:
            if address in ours:
                problems.add(
                    place, f'{address} is our own line "{ours[address]}": the call would come back to us; write the desk\'s own number'
                )
            elif not address.startswith("sip:") and not (address.startswith("+") and address[1:].isdigit()):
                problems.add(place, f'"{address}" cannot be dialled; write "sip:name@host" or E.164, as in "+81298000000"')


def _check_staff(hotline: Hotline, problems: Problems) -> None:
    for purpose in hotline.purposes.values():
        for line in purpose.lines:
            problems.known(f"desks.toml [purpose.{purpose.id}] lines", "line", line, hotline.lines)
            for language in hotline.languages:
                if hotline.staff_of(purpose.id, line, language) is None:
                    problems.add(
                        "desks.toml [[staff]]",
                        f'nobody answers "{language}" on line "{line}" for {purpose.id}; add it to a row\'s languages',
                    )
    for (purpose_id, line, language), row in hotline.staff.items():
        place = f"desks.toml [[staff]] for {purpose_id}, {', '.join(sorted(row.languages))}:"
        problems.known(f"{place} purpose", "purpose", purpose_id, hotline.purposes)
        problems.known(f"{place} lines", "line", line, hotline.lines)
        problems.known(f"{place} languages", "language", language, hotline.languages)
        problems.known(f"{place} speaks", "language", row.speaks, hotline.languages)
        problems.known(f"{place} desk", "desk", row.desk, hotline.desks)
        problems.known(f"{place} hours", "hours", row.hours, hotline.rules)
        if row.otherwise and hotline.staff_of(purpose_id, line, row.otherwise) is None:
            problems.add(f"{place} otherwise", f'nobody answers "{row.otherwise}" on line "{line}" for {purpose_id} either')


def targets_of(node: Node) -> Iterator[tuple[str, str]]:
    """Give every way on from `node`: the key it is written under, and the node it leads to."""
    yield from node.targets.items()
    for option in node.options:
        to = {"back": node.back, "again": node.id}.get(option.to, option.to)
        yield f"options, key {option.key}", to
    for step in node.steps:
        yield "next", step.to
    if node.back:
        yield "back", node.back


def _check_node(hotline: Hotline, node: Node, problems: Problems) -> None:
    place = node.place
    for key, target in targets_of(node):
        if not target:
            problems.add(f"{place} {key}", "goes back, but this node has no `back`; write back = the node it came from")
        elif problems.known(f"{place} {key}", "node", target, hotline.nodes) and node.kind == "dial" and target == node.id:
            problems.add(f"{place} {key}", "rings for ever: an outcome must lead to another node")
    for name, source in node.values:
        _check_words(hotline, f"{place} values, {name}", VALUE_WORDS, source, problems)
    if node.offers:
        _check_words(hotline, f"{place} offers", VALUE_WORDS, (node.offers,), problems)
    for condition in (condition for step in node.steps for condition in step.conditions):
        _check_words(hotline, f"{place} next", GUARD_WORDS, (condition.guard, *condition.arguments), problems)
    if node.steps and node.steps[-1].conditions:
        problems.add(f"{place} next", "the last step needs no guard, or a caller for whom none holds has no way on; add { to = ... }")
    if node.kind in AUTOMATIC and not node.steps:
        problems.add(f"{place} next", 'leads nowhere; write next = "main"')
    if node.kind == "dial":
        problems.known(f"{place} purpose", "purpose", node.purpose, hotline.purposes)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """Guards or values: what they are called, and the arguments each name takes."""

    what: str
    arguments: Mapping[str, tuple[str, ...]]


GUARD_WORDS, VALUE_WORDS = _Vocabulary("guard", GUARD_ARGUMENTS), _Vocabulary("value", VALUE_ARGUMENTS)


def _check_words(hotline: Hotline, place: str, vocabulary: _Vocabulary, words: tuple[str, ...], problems: Problems) -> None:
    """Check a guard or a value: its name, the number of its arguments, and that each names something that exists."""
    if not problems.known(place, vocabulary.what, words[0], vocabulary.arguments):
        return
    wanted, given = vocabulary.arguments[words[0]], words[1:]
    if wanted[-1:] == ("...",):
        wanted = wanted[:1] * max(1, len(given))
    if len(given) != len(wanted):
        example = f"{words[0]} {' '.join(wanted).upper()}".strip()
        problems.add(place, f'"{" ".join(words)}" needs {" and ".join(wanted) or "no argument"}; write "{example}"')
        return
    named: dict[str, Iterable[str]] = {
        "purpose": hotline.purposes,
        "line": hotline.lines,
        "language": hotline.languages,
        "hours": hotline.rules,
        "field": VERDICT_FIELDS,
    }
    for kind, name in zip(wanted, given, strict=True):
        if kind == "rule":
            problems.known(place, f"open rule on, in [hours.{given[0]}],", name, _open_rules(hotline, given[0]))
        else:
            problems.known(place, kind, name, named[kind])


def _open_rules(hotline: Hotline, hours: str) -> Iterable[str]:
    return [rule.on for rule in hotline.rules.get(hours, ()) if rule.windows]


def _check_ways(hotline: Hotline, problems: Problems) -> None:
    ways = {node.id: [target for _, target in targets_of(node)] for node in hotline.nodes.values()}
    reached, waiting = set[str](), [*(line.start for line in hotline.lines.values()), hotline.resume, hotline.too_long]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += ways[name]
    for name in sorted(set(ways) - reached):
        problems.add(hotline.nodes[name].place, "is never reached; let an option, an outcome or a line lead here, or delete it")
    for name in hotline.nodes:
        if circle := _circle(hotline, name):
            problems.add(
                f"{hotline.nodes[name].place} next", f"goes round without ever asking the caller: {' -> '.join(circle)}; end it in a menu"
            )
            return


def _circle(hotline: Hotline, start: str) -> list[str]:
    """Find a way from `start` back to it through nodes that go on by themselves."""
    waiting = [[start]]
    seen = set[str]()
    while waiting:
        path = waiting.pop()
        node = hotline.nodes[path[-1]]
        for step in node.steps if node.kind in AUTOMATIC else ():
            if step.to == start:
                return [*path, start]
            if step.to not in seen:
                seen.add(step.to)
                waiting.append([*path, step.to])
    return []


def _check_always(hotline: Hotline, problems: Problems) -> None:
    for name in hotline.rules:
        verdict = hotline.hours.ask(name, _midnight(FIRST_DAY, hotline.zone))
        if not verdict.open and verdict.opening is None:
            problems.add(f"hours.toml [hours.{name}]", 'never opens; give it a rule as { on = "Mon-Fri", open = "9:30-20:00" }')
        if day := hotline.hours.overlap(name, FIRST_DAY, LAST_DAY):
            problems.add(
                f"hours.toml [hours.{name}]",
                f"the opening that runs into {day:%Y-%m-%d} overlaps with that day's; end it where the next begins",
            )
    always = {purpose.id for purpose in hotline.purposes.values() if purpose.always}
    seen = set[tuple[str, str]]()
    for (purpose, line, _language), row in hotline.staff.items():
        other = hotline.staff_of(purpose, line, row.otherwise) if row.otherwise else None
        pair = (row.hours, other.hours if other else "")
        if purpose in always and pair not in seen:
            seen.add(pair)
            _check_every_minute(hotline, row, other, problems)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone)


def _check_every_minute(hotline: Hotline, row: Staff, other: Staff | None, problems: Problems) -> None:
    tables = [staff.hours for staff in (row, other) if staff]
    moment = _midnight(FIRST_DAY, hotline.zone)
    while moment < _midnight(LAST_DAY, hotline.zone):
        verdicts = [hotline.hours.ask(table, moment) for table in tables]
        now_open = [verdict for verdict in verdicts if verdict.open]
        if not now_open:
            place = f"desks.toml [[staff]] for {row.purpose}, {', '.join(sorted(row.languages))}: hours"
            problems.add(
                place,
                f"nobody is there on {moment:%A %Y-%m-%d at %H:%M}, but [purpose.{row.purpose}] says always = true; "
                "widen the hours, or name in `otherwise` a language whose staff take over",
            )
            return
        ends = [verdict.until for verdict in now_open]
        if not all(ends):
            return  # one of them never closes
        moment = max(end for end in ends if end)


def _check_prompts(hotline: Hotline, problems: Problems) -> None:
    for prompt, fixed, samples, place in _said(hotline):
        for language in [fixed] if fixed else hotline.languages:
            prompts = hotline.prompts[language]
            if not prompts.has(prompt):
                name, _, attribute = prompt.partition(".")
                problems.add(place, f'the prompt "{prompt}" is missing in {language}; write .{attribute} under {name} in a {language}.ftl')
                continue
            if wrong := _unspeakable(prompts, prompt, samples):
                problems.add(f"prompts, {language}", f'"{prompt}" {wrong}')


def _unspeakable(prompts: Prompts, prompt: str, samples: "Samples") -> str:
    """Say a prompt with everything its values may be; return what is wrong with it, or ""."""
    for number in range(max((len(sample) for sample in samples.values()), default=1)):
        try:
            words = prompts.say(prompt, {name: sample[min(number, len(sample) - 1)] for name, sample in samples.items()})
        except (PromptError, LookupError, ValueError) as error:
            return f"cannot be said: {error}"
        if sign := re.search(r"[0-9#$*{}<>]", words):
            return f'would say the sign "{sign[0]}": write numbers as words or with a function, and comments above the message, not inside'
    return ""


Samples = dict[str, tuple[str, ...]]


def _said(hotline: Hotline) -> Iterator[tuple[str, str, Samples, str]]:
    """Give every prompt that can be said: its language if it is fixed, what its values may be, and where it is named."""
    yield hotline.apology_prompt, "", {}, "lines.toml [hotline] apology"
    key: Samples = {"key": ("1", "*", "#")}
    for node in hotline.nodes.values():
        place = node.place
        samples = {name: _sample(hotline, node, source) for name, source in node.values}
        for saying in node.say:
            yield saying.prompt, saying.language, samples, f"{place} say"
        for option in node.spoken:
            yield option.say, option.language, key, f"{place} options, key {option.key}"
        if node.short:
            yield node.short, "", samples, f"{place} short"
        for prompt in (*MISS_PROMPTS, *ENTRY_PROMPTS.get(node.reads, ())) if "silence" in NODE[node.kind] else ():
            yield prompt, "", {}, f"{place}"
    for purpose in hotline.purposes:
        yield f"desk-purpose.{purpose}", "", {}, f"desks.toml [purpose.{purpose}]"
    for line in hotline.lines:
        yield f"desk-line.{line}", "", {}, f"lines.toml [line.{line}]"
    for prompt in DESK_PROMPTS:
        yield prompt, "", key | {"language": hotline.languages}, "desks.toml"


def _sample(hotline: Hotline, node: Node, source: tuple[str, ...]) -> tuple[str, ...]:
    if source[0] == "pending":
        date = any(other.reads == "date" and other.targets["given"] == node.id for other in hotline.nodes.values())
        return ("1985-04-07",) if date else ("090-1234-5678",)
    return SAMPLES[source[-1] if source[0] in ("staff", "hours") else source[0]]
