"""Read how long callers should listen at most: budgets.toml of a hotline, in estimated seconds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import product
from typing import Any

from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.problems import Problems, read_table
from ivr.loader.schema import Key
from ivr.wording.guide import toml_of
from ivr.wording.heard import way_to

FILE = "budgets.toml"
BUDGETS = {
    "prompt": Key("seconds", 0),
    "menu": Key("seconds", 0),
    "menus": Key("table", {}),
    "topics": Key("texts", []),
    "topic-words": Key("seconds", 0),
    "topic-options": Key("seconds", 0),
    "start": Key("tables", []),
}
START = {"lines": Key("texts"), "option": Key("text"), "languages": Key("languages"), "seconds": Key("seconds")}


@dataclass(frozen=True, slots=True)
class Start:
    """From the first word of a call to the end of an option's words: on these lines, in these languages, in so many seconds."""

    lines: tuple[str, ...]
    option: str
    languages: tuple[str, ...]
    seconds: int


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many seconds callers listen at most. 0 where there is no budget. topics: patterns of nodes that inform, then ask."""

    prompt: int = 0
    menu: int = 0
    menus: Mapping[str, int] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    topic_words: int = 0
    topic_options: int = 0
    starts: tuple[Start, ...] = ()

    def is_topic(self, node: str) -> bool:
        """Say whether a menu informs before it asks."""
        return any(fnmatchcase(node, pattern) for pattern in self.topics)


def read_budgets(text: str | None, hotline: Hotline, problems: Problems) -> Budgets:
    """Read a hotline's budgets.toml; None where it has none, which means no budget. What is wrong with it is noted."""
    if text is None:
        return Budgets()
    table = read_table(problems, FILE, toml_of(FILE, text, problems), BUDGETS)
    menus = read_table(problems, f"{FILE} menus", table["menus"], {name: Key("seconds") for name in table["menus"]})
    names = [node.id for node in hotline.nodes.values() if node.kind == "menu"]
    engine = Engine(hotline)
    for menu in menus:
        problems.known(f"{FILE} menus", "menu", menu, names)
    for pattern in table["topics"]:
        if not any(fnmatchcase(name, pattern) for name in names):
            problems.add(f"{FILE} topics", f'no menu is called "{pattern}"; write the name of one, or a pattern as in "information.*"')
    starts = tuple(_start(problems, engine, number, one) for number, one in enumerate(table["start"], start=1))
    return Budgets(
        prompt=table["prompt"],
        menu=table["menu"],
        menus=menus,
        topics=tuple(table["topics"]),
        topic_words=table["topic-words"],
        topic_options=table["topic-options"],
        starts=starts,
    )


def _start(problems: Problems, engine: Engine, number: int, table: Mapping[str, Any]) -> Start:
    hotline = engine.hotline
    place = f"{FILE} [[start]] number {number}"
    read = read_table(problems, place, table, START)
    before = len(problems.found)
    options = {option.say for node in hotline.nodes.values() for option in node.spoken}
    problems.known(f"{place} option", "option that says", read["option"], options)
    for line in read["lines"]:
        problems.known(f"{place} lines", "line", line, hotline.lines)
    for language in read["languages"]:
        problems.known(f"{place} languages", "language", language, hotline.languages)
    known = len(problems.found) == before
    for line, language in product(read["lines"], read["languages"]) if known else ():
        if way_to(engine, line, language, read["option"]) is None:
            says = (
                f'who calls line "{line}" does not hear "{read["option"]}" in {language}, neither at once nor after a choice of languages'
            )
            problems.add(place, f"{says}; name another line, option or language")
    return Start(tuple(read["lines"]), read["option"], tuple(read["languages"]), read["seconds"])
