"""What prompts owe to the facts of the source: where each fact stands, and which have grown old."""

from collections.abc import Mapping
from datetime import date

from ivr.core.model import Fact

MONTHS_A_YEAR = 12

Facts = Mapping[str, Fact]


def sources_of(facts: Facts) -> dict[str, str]:
    """Return the sections each prompt's facts stand in, "§7(1), §7(2)"."""
    sections: dict[str, list[str]] = {}
    for fact in facts.values():
        for prompt in fact.prompts:
            sections.setdefault(prompt, []).append(fact.section)
    return {prompt: ", ".join(dict.fromkeys(named)) for prompt, named in sections.items()}


def old_facts(facts: Facts, today: date, months: int) -> dict[str, str]:
    """Return the facts that prompts tell and that have to be looked up again, with the reason: overtaken, or older than so many months."""
    old = {}
    for name, fact in facts.items():
        age = months_since(fact.as_of, today)
        if fact.overtaken and fact.overtaken <= today:
            old[name] = f"overtaken on {fact.overtaken}"
        elif age > months:
            old[name] = f"as of {fact.as_of}, {age} months ago"
    return {name: reason for name, reason in old.items() if facts[name].prompts}


def months_since(month: str, today: date) -> int:
    """Return how many months ago "2023-10" was."""
    year, number = map(int, month.split("-"))
    return (today.year - year) * MONTHS_A_YEAR + today.month - number
