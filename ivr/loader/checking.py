"""Check that the parts of a hotline fit together: everything named exists, every outcome leads on, somebody is always there."""

import re
from collections.abc import Mapping

import phonenumbers

from ivr.core.guards import GUARDS
from ivr.core.machine import SUBJECT
from ivr.core.model import Hotline, Node, Option, Saying
from ivr.core.values import VALUES
from ivr.core.vocabulary import SORTS, Guard, Source
from ivr.loader.facts import check_facts
from ivr.loader.minutes import check_minutes
from ivr.loader.problems import Problems
from ivr.loader.spoken import check_prompts
from ivr.loader.types import E164
from ivr.loader.voices import check_voices
from ivr.loader.ways import AUTOMATIC, check_ways, targets_of

SIP = re.compile(r"sips?:[^@\s]+@[^@\s]+")


def check(hotline: Hotline, problems: Problems, *, has_calendar: bool) -> None:
    """Note everything in `hotline` that would leave a caller without words, without a way on or without anybody.

    Args:
        has_calendar: whether holidays of its country are known.
    """
    _check_head(hotline, problems)
    _check_lines(hotline, problems)
    check_desks(hotline, problems)
    _check_staff(hotline, problems)
    for node in hotline.nodes.values():
        _check_node(hotline, node, problems)
    check_facts(problems, hotline)
    check_minutes(hotline, problems, has_calendar=has_calendar)
    check_prompts(hotline, problems)
    check_voices(hotline, problems)
    if not any(problem.startswith("flow/") for problem in problems.found):
        check_ways(hotline, problems)  # where a way is wrong, what it should have reached is not


def _check_head(hotline: Hotline, problems: Problems) -> None:
    place = "lines.toml [hotline]"
    enabled = [line.id for line in hotline.lines.values() if line.enabled]
    problems.known(f"{place} unknown-number", "line that is switched on", hotline.unknown_number, enabled)
    problems.known(f"{place} resume", "node", hotline.resume, hotline.nodes)
    if problems.known(f"{place} too-long", "node", hotline.too_long, hotline.nodes):
        node = hotline.nodes[hotline.too_long]
        if node.kind != "end" or node.request:
            problems.add(
                f"{place} too-long",
                f'"{node.id}" must end the call and leave its request alone; name a node of kind "end" without `request`',
            )
    problems.known(f"{place} apology", "purpose", hotline.apology.purpose, hotline.purposes)
    problems.known(f"{place} apology, accepted", "node", hotline.apology.accepted, hotline.nodes)
    problems.known(f"{place} apology, unanswered", "node", hotline.apology.unanswered, hotline.nodes)
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


def check_desks(hotline: Hotline, problems: Problems) -> None:
    """Note addresses of desks that cannot be dialled, or would come back to us."""
    ours = {number: line.id for line in hotline.lines.values() for number in line.incoming}
    for desk in hotline.desks.values():
        place = f"desks.toml [desk.{desk.id}] addresses"
        if not desk.addresses:
            problems.add(place, 'is empty; write at least one, as in ["sip:desk-1@example.net"]')
        for address in desk.addresses:
            number = number_in(address, hotline.country)
            if number in ours:
                problems.add(
                    place, f'{address} is our own line "{ours[number]}": the call would come back to us; write the desk\'s own number'
                )
            elif not SIP.fullmatch(address) and not E164.fullmatch(address):
                problems.add(place, f'"{address}" cannot be dialled; write "sip:name@host" or E.164, as in "+81298000000"')


def number_in(address: str, country: str) -> str:
    """Return the telephone number that an address is, or that a SIP address stands for, in E.164; "" if it stands for none."""
    if E164.fullmatch(address):
        return address
    try:
        parsed = phonenumbers.parse(address.partition(":")[2].partition("@")[0], country)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


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


def _check_node(hotline: Hotline, node: Node, problems: Problems) -> None:
    place = node.place
    nodes = [*hotline.nodes, SUBJECT] if any(other.text for other in hotline.nodes.values()) else [*hotline.nodes]
    for key, target in targets_of(node):
        if not target and key.startswith("options"):
            problems.add(f"{place} {key}", "goes back, but this node has no `back`; write back = the node it came from")
        elif problems.known(f"{place} {key}", "node", target, nodes) and node.kind == "dial" and target == node.id:
            problems.add(f"{place} {key}", "rings for ever: an outcome must lead to another node")
    _check_said(hotline, node, problems)
    for name, source in node.values:
        _check_words(hotline, f"{place} values, {name}", "value", source, problems)
    if node.offers:
        _check_words(hotline, f"{place} offers", "value", (node.offers,), problems)
    for condition in (condition for step in node.steps for condition in step.conditions):
        _check_words(hotline, f"{place} next", "guard", (condition.guard, *condition.arguments), problems)
    _check_leads(hotline, node, problems)


def _check_leads(hotline: Hotline, node: Node, problems: Problems) -> None:
    """Check that a node always leads on, and what its kind needs to do so."""
    place = node.place
    if node.steps and node.steps[-1].conditions:
        problems.add(f"{place} next", "the last step needs no guard, or a caller for whom none holds has no way on; add { to = ... }")
    if node.kind in AUTOMATIC and not node.steps:
        problems.add(f"{place} next", 'leads nowhere; write next = "main"')
    if node.number:
        problems.known(f"{place} number", "mobile number that is asked for,", node.number, _mobiles(hotline))
    if node.kind == "dial":
        problems.known(f"{place} purpose", "purpose", node.purpose, hotline.purposes)


def _mobiles(hotline: Hotline) -> set[str]:
    return {node.keeps for node in hotline.nodes.values() if node.reads == "mobile"}


def _check_said(hotline: Hotline, node: Node, problems: Problems) -> None:
    """Check that what is said in one language, or on some lines, names a language and lines that exist."""
    said: list[tuple[str, Saying | Option]] = [(f"{node.place} say", saying) for saying in node.say]
    said += [(f"{node.place} options, key {option.key}", option) for option in node.options]
    for place, one in said:
        if one.language:
            problems.known(place, "language", one.language, hotline.languages)
        for line in one.lines or ():
            problems.known(place, "line", line, hotline.lines)


def _check_words(hotline: Hotline, place: str, what: str, words: tuple[str, ...], problems: Problems) -> None:
    """Check a guard or a value: its name, the number of its arguments, and that each names something that exists."""
    known: Mapping[str, Guard | Source] = GUARDS if what == "guard" else VALUES
    if not problems.known(place, what, words[0], known):
        return
    given = words[1:]
    wanted = known[words[0]].sorts(len(given))
    if len(given) != len(wanted):
        example = f"{words[0]} {' '.join(wanted).upper()}".strip()
        problems.add(place, f'"{" ".join(words)}" needs {" and ".join(wanted) or "no argument"}; write "{example}"')
        return
    for number, (sort, name) in enumerate(zip(wanted, given, strict=True)):
        said = f"rule in [hours.{given[0]}] that opens on" if sort == "rule" else sort
        problems.known(place, said, name, SORTS[sort].names(hotline, *given[:number]))
