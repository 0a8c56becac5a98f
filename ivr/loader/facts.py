"""Read facts.toml: what the source prints, where, as of when, and which prompts tell it; and the last days that follow from dates."""

from collections.abc import Mapping
from datetime import date

from ivr.core.hours import RunOfDates
from ivr.core.model import Fact, Hotline, LastDay
from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.schema import FACT, FACTS_FILE, LAST_DAY, TERM, Table

FILE = "facts.toml"
STAND_IN = "1"


def read_facts(problems: Problems, content: Table) -> dict[str, Fact]:
    """Read the facts; the file's month counts where a fact names none."""
    head = read_table(problems, FILE, content, FACTS_FILE)
    facts = {}
    for name, table in read_tables(problems, FILE, head, "fact"):
        place = f"{FILE} [fact.{name}]"
        read = read_table(problems, place, table, FACT)
        if bool(read["prompts"]) == bool(read["left-out"]):
            problems.add(place, 'name the prompts that tell it, or why none does; write prompts = ["..."] or left-out = "..."')
        overtaken = date.fromisoformat(read["overtaken"]) if read["overtaken"] else None
        told = tuple(read["prompts"])
        as_of = read["as-of"] or head["as-of"]
        # One that cannot be read is told above; in the prompts something stands in its place that can be said.
        value = read["value"] or (STAND_IN if "value" in table else "")
        facts[name] = Fact(name, read["section"], read["says"], value, told, as_of, overtaken, read["left-out"])
    return facts


def constants(facts: Mapping[str, Fact], content: Table, days: Mapping[str, RunOfDates]) -> dict[str, str]:
    """Return what every prompt may say without being given it: facts with a value, the month of the source, first and last of [days]."""
    values = {fact.id: fact.value for fact in facts.values() if fact.value}
    if facts:
        values["as-of"] = str(content.get("as-of", ""))
    for name, run in days.items():
        for end, (month, day) in zip(("first", "last"), run, strict=True):
            values[f"{name}-{end}"] = f"{month:02}-{day:02}"
    return values


def read_last_days(problems: Problems, flow: Mapping[str, Table]) -> dict[str, LastDay]:
    """Read [last-day.ID] of the flow files."""
    days = {}
    for file, content in flow.items():
        for name, table in content["last-day"].items():
            place = f"{file} [last-day.{name}]"
            read = read_table(problems, place, table if isinstance(table, dict) else {}, LAST_DAY)
            terms = (read_table(problems, f"{place} earliest", term, TERM) for term in read["earliest"])
            days[name] = LastDay(name, tuple((term["of"], term["days"]) for term in terms))
    return days


def check_facts(problems: Problems, hotline: Hotline) -> None:
    """Note facts whose prompts nobody says, and last days that follow from nothing."""
    facts, nodes = hotline.facts, hotline.nodes.values()
    prompts = {saying.prompt for node in nodes for saying in node.say} | {prompt for node in nodes for prompt in node.text}
    names = {node.keeps for node in nodes if node.reads == "date"}
    for fact in facts.values():
        for prompt in fact.prompts:
            problems.known(f"{FILE} [fact.{fact.id}] prompts", "prompt that a node says,", prompt, prompts)
    numbers = {fact.id for fact in facts.values() if fact.value.isdecimal()}
    before = set[str]()
    for day in hotline.last_days.values():
        place = f"flow [last-day.{day.id}] earliest"
        if not day.terms:
            problems.add(place, 'is empty; write at least one, as in [{ of = "moved-in", days = "notice-days" }]')
        for of, days in day.terms:
            problems.known(f"{place}, of", "date that is asked for, or last day above,", of, names | before)
            problems.known(f"{place}, days", "fact with a number", days, numbers)
        before.add(day.id)
