"""Draw small hotlines by lot: every kind of node, hours, staff, languages and lines, as wild as the loader lets them pass.

    hotline = load_hotline(random_hotline(7))

The same seed gives the same files. About half of the hotlines break promises: menus without words, a desk that closes without saying when
it opens, loops that only a hang-up ends, languages that switch under a caller, callers who never get to anybody.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ivr.core.guards import GUARDS
from ivr.core.values import VALUES
from ivr.core.vocabulary import FIELDS, Guard, Source
from tests.proof.made_up import toml_of, with_prompts

LANGUAGES = ("ja", "en", "pt", "th")
HOURS: tuple[dict[str, Any], ...] = (
    {"always": True},
    {"rules": [{"on": "Mon-Fri", "open": "9:00-17:00"}]},
    {"rules": [{"on": "feast", "closed": True}, {"on": "Mon-Sun", "open": "17:00-9:00"}]},
)
KINDS = ("menu", "menu", "menu", "entry", "record", "dial", "say", "text", "branch", "end")
READS = ("telephone", "mobile", "date")
OUTCOMES = ("accepted", "rejected", "busy", "no-answer", "failed", "canceled", "closed")
Node = dict[str, Any]
# So many hotlines are drawn before one takes it that none asks a guard.
MOST_SEEDS = 200


def random_hotline(seed: int, nodes: int = 6, asking: str = "") -> dict[str, str]:
    """Return the files of a hotline, as `load_hotline` takes them.

    Args:
        seed: any number; the same one gives the same files.
        nodes: about how many nodes it has, 3 to 30.
        asking: a guard that is asked wherever there are steps, if it can be.
    """
    return _Lot(random.Random(seed), nodes, asking).files()


def random_hotline_asking(guard: str, nodes: int = 6) -> dict[str, str]:
    """Return the first hotline that is drawn, by seeds from 0 up, in which a step depends on `guard`."""
    step = re.compile(rf'"(?:if|unless)" = "{re.escape(guard)}[ "]')
    drawn = (random_hotline(seed, nodes, guard) for seed in range(MOST_SEEDS))
    return next(files for files in drawn if step.search(files["flow/main.toml"]))


class _Lot:
    """One hotline as it is drawn. wild: some of its nodes may keep callers from what they are promised."""

    def __init__(self, lot: random.Random, nodes: int, asking: str) -> None:
        self._lot, self._asking = lot, asking
        self.wild = lot.random() < 0.5
        self.languages = lot.sample(LANGUAGES, lot.choice((1, 2, 2, 3)))
        self.lines = ["one", "two"][: lot.choice((1, 1, 2))]
        self.hours = {name: lot.choice(HOURS) for name in ("first", "second")}
        self.kinds = {"main": "menu", **{f"node-{chr(97 + number)}": lot.choice(KINDS) for number in range(max(2, nodes - 2))}}
        self.kinds |= {"goodbye": "end", "enough": "end"}
        self.keeping: dict[str, str] = {name: f"kept-{name}" for name, kind in self.kinds.items() if kind in ("entry", "record")}
        self.reads = {name: lot.choice(READS) for name, kind in self.kinds.items() if kind == "entry"}
        self.texts = [name for name, kind in self.kinds.items() if kind == "menu" and lot.random() < 0.4]
        self.mobiles = [self.keeping[name] for name, reads in self.reads.items() if reads == "mobile"]
        # A text message needs a number and something that it is about: without them there is none.
        for name in [name for name, kind in self.kinds.items() if kind == "text" and not (self.mobiles and self.texts)]:
            self.kinds[name] = "say"
        self.dates = [self.keeping[name] for name, reads in self.reads.items() if reads == "date"]
        self.order = list(self.kinds)

    def files(self) -> dict[str, str]:
        """Return the files."""
        nodes = {name: self._node(name, kind) for name, kind in self.kinds.items()}
        self._choose_languages(nodes["main"])
        self._reach_all(nodes)
        flow = [f"[last-day.over]\nearliest = {toml_of([{'of': name, 'days': 'days'} for name in self.dates])}\n"] if self.dates else []
        flow += [f"[node.{name}]\n" + _table(node) for name, node in nodes.items()]
        files = {"lines.toml": self._lines(), "desks.toml": self._desks(), "hours.toml": self._hours(), "flow/main.toml": "\n".join(flow)}
        if self.dates:
            told = {"section": "1", "says": "So many days.", "value": self._lot.choice(("0", "14")), "prompts": ["drawn.goodbye"]}
            files["facts.toml"] = f'as-of = "2026-10"\nsource = "drawn by lot"\n[fact.days]\n{_table(told)}'
        return with_prompts(files)

    def _lines(self) -> str:
        resume = self._lot.choice(("main", self._some()))
        head = {"name": "Drawn by lot", "timezone": "Asia/Tokyo", "country": "JP", "languages": self.languages, "prompts": ["made-up"]}
        head |= {"unknown-number": "one", "resume": resume, "too-long": "enough"}
        head["apology"] = {"prompt": "drawn.apology", "purpose": "help", "accepted": "goodbye", "unanswered": self._some()}
        parts = ["[hotline]\n" + _table(head)]
        for number, line in enumerate(self.lines):
            table = {"name": line, "incoming": [f"+8129800005{number}"], "printed": "029-800-0050", "toll": "free"}
            parts.append(f"[line.{line}]\n" + _table(table | {"language": self._lot.choice(self.languages), "start": "main"}))
        return "\n".join(parts)

    def _desks(self) -> str:
        addresses = ["+81298000095", "sip:next@example.net"][: self._lot.choice((1, 2))]
        rows = [{"languages": self.languages[:1], "desk": "first", "hours": "first"}]
        if others := self.languages[1:]:
            row = {"languages": others, "desk": self._lot.choice(("first", "second")), "hours": "second"}
            rows.append(row | self._lot.choice(({}, {"otherwise": self.languages[0]}, {"speaks": self.languages[0]})))
        desks = [f'[desk.{desk}]\nname = "{desk}"\naddresses = {toml_of(addresses)}\nring-seconds = 20\n' for desk in ("first", "second")]
        return "\n".join(["[purpose.help]\n", *desks, *("[[staff]]\n" + _table({"purpose": "help", **row}) for row in rows)])

    def _hours(self) -> str:
        days = '[days]\nfeast = "12-29 to 01-03"\n'
        return "\n".join([days, *(f"[hours.{name}]\n" + _table(table) for name, table in self.hours.items())])

    def _some(self) -> str:
        return self._lot.choice(self.order)

    def _later(self, name: str) -> str:
        """Return a node after this one: what goes on by itself must not come round."""
        return self._lot.choice(self.order[self.order.index(name) + 1 :])

    def _node(self, name: str, kind: str) -> Node:
        lot = self._lot
        node: Node = {"kind": kind, "say": self._sayings(name)}
        if lot.random() < 0.3 and name != "enough":
            node["request"] = lot.choice(("open", "connected", "missed"))
        if lot.random() < 0.2:
            node["values"] = {"value": self._value()}
        match kind:
            case "menu":
                node |= self._menu(name)
            case "entry":
                node |= {"reads": self.reads[name], "keeps": self.keeping[name], "short": f"drawn.{name}-short", "back": self._some()}
                node |= {"given": self._some(), "refused": self._some(), "silence": self._some(), "most-misses": lot.choice((1, 2))}
                node |= {"days-ahead": 1} if self.reads[name] == "date" and lot.random() < 0.5 else {}
                node |= {"forgets": True} if lot.random() < 0.4 else {}
            case "record":
                node |= {"keeps": self.keeping[name], "most-seconds": 10, "recorded": self._some(), "silence": self._some()}
                node["most-silences"] = lot.choice((1, 2))
            case "dial":
                node |= {outcome: self._other(name) for outcome in OUTCOMES} | {"closed": self._later(name), "purpose": "help"}
                node["staff"] = lot.choice((["own"], ["own", "otherwise"], ["otherwise"]))
            case "say" | "branch":
                node["next"] = self._steps(name)
            case "text":
                number = lot.choice(self.mobiles)
                # Only where there is something to send, and a number to send it to: everybody else comes to no text.
                node = {"kind": "branch", "next": [{"to": f"{name}-sent", "if": [f"about {' '.join(self.texts)}", f"kept {number}"]}]}
                node["next"].append({"to": self._later(name)})
        return node

    def _sayings(self, name: str) -> list[Any]:
        lot = self._lot
        if name == "goodbye":  # it tells the fact about dates
            return ["drawn.goodbye"]
        said: list[Any] = [] if self.wild and lot.random() < 0.3 else [f"drawn.{name}"]
        if lot.random() < 0.3:
            said.append(
                {"prompt": f"drawn.{name}-more", **lot.choice(({"first-turn": True}, {"first-time": True}, {"lines": [self.lines[-1]]}))}
            )
        if self.wild and lot.random() < 0.2:
            said.append({"prompt": f"drawn.{name}-switched", "language": lot.choice(self.languages)})
        return said

    def _menu(self, name: str) -> Node:
        lot = self._lot
        keys = lot.sample("1234567890*#", lot.choice((0, 1, 2, 2, 3) if self.wild else (1, 2, 2, 3)))
        node: Node = {"options": [self._option(name, key) for key in keys], "back": self._some()}
        node |= {"silence": self._other(name), "wrong-key": self._other(name), "most-misses": lot.choice((1, 2, 2, 3))}
        node["most-silences"] = lot.choice((1, 2))
        node |= {"keep-misses": True} if lot.random() < 0.2 else {}
        node |= {"forgets": True} if lot.random() < 0.2 else {}
        node |= {"offers": "caller"} if lot.random() < 0.2 else {}
        return node | ({"text": [f"drawn.{name}-text"]} if name in self.texts else {})

    def _option(self, name: str, key: str) -> Node:
        lot = self._lot
        option = {"key": key, "to": lot.choice([self._some(), self._some(), "back", "again", *(["subject"] if self.texts else [])])}
        option |= {"say": f"drawn.{name}-key"} if lot.random() < 0.8 else {}
        option |= {"language": lot.choice(self.languages)} if lot.random() < 0.2 else {}
        option |= {"keeps": kept} if (kept := self._may_keep()) and lot.random() < 0.4 else {}
        return option | ({"lines": [lot.choice(self.lines)]} if lot.random() < 0.2 else {})

    def _may_keep(self) -> str:
        """Return a name for a telephone number: what is kept as a date has to be one."""
        names = [self.keeping[name] for name, reads in self.reads.items() if reads != "date"]
        return self._lot.choice(names) if names else ""

    def _other(self, name: str) -> str:
        """Return another node; a wild flow may lead back to where it came from."""
        others = [other for other in self.order if other != name]
        return name if self.wild and self.kinds[name] == "menu" and self._lot.random() < 0.1 else self._lot.choice(others)

    def _steps(self, name: str) -> list[Node]:
        guards = self._guards(self._lot.choice((0, 1, 2)))
        return [*({"to": self._later(name), self._lot.choice(("if", "unless")): guard} for guard in guards), {"to": self._later(name)}]

    def _guards(self, number: int) -> list[str]:
        """Return so many guards, of all there are, and the one that is to be asked."""
        possible = self._possible(GUARDS)
        asked = dict.fromkeys([self._asking] if self._asking in possible else []) | dict.fromkeys(self._lot.sample(possible, number))
        return [self._name(name, GUARDS[name]) for name in asked]

    def _value(self) -> str:
        """Return where a value comes from, of everywhere it can."""
        name = self._lot.choice(self._possible(VALUES))
        return self._name(name, VALUES[name])

    def _possible(self, names: Mapping[str, Guard | Source]) -> list[str]:
        """Return the guards or values for which there is something that they can be about."""
        return [name for name, asked in names.items() if any(True for _ in self._arguments(asked.sorts(1)))]

    def _name(self, name: str, asked: Guard | Source) -> str:
        return " ".join((name, *self._lot.choice(list(self._arguments(asked.sorts(self._lot.choice((1, 1, 2))))))))

    def _arguments(self, sorts: Sequence[str], before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
        if not sorts:
            yield before
            return
        for name in self._named(sorts[0], before):
            yield from self._arguments(sorts[1:], (*before, name))

    def _named(self, sort: str, before: tuple[str, ...]) -> Sequence[str]:
        """Return what an argument may name, behind those before it."""
        if sort == "rule":
            return [rule["on"] for rule in self.hours[before[0]].get("rules", ()) if "open" in rule]
        named: dict[str, Sequence[str]] = {
            "line": self.lines,
            "language": self.languages,
            "purpose": ["help"],
            "hours": list(self.hours),
            "field": list(FIELDS),
            "name": list(self.keeping.values()),
            "text node": self.texts,
            "last-day": ["over"] if self.dates else [],
        }
        return named[sort]

    def _choose_languages(self, main: Node) -> None:
        """Let every language be chosen in the first menu."""
        keys = (key for key in "1234567890*#" if key not in {option["key"] for option in main["options"]})
        for key, language in zip(keys, self.languages, strict=False):
            main["options"].append(
                {"key": key, "say": "drawn.language", "language": language, "to": self._lot.choice(("again", self._some()))}
            )

    def _reach_all(self, nodes: dict[str, Node]) -> None:
        """Let every node be reached: from the first menu, or from a second one that it leads to."""
        for name in [name for name, kind in self.kinds.items() if kind == "text"]:
            number = nodes[name]["next"][0]["if"][1].removeprefix("kept ")
            nodes[f"{name}-sent"] = {"kind": "text", "number": number, "say": [f"drawn.{name}"], "next": self._later(name)}
        free = [key for key in "1234567890*#" if key not in {option["key"] for option in nodes["main"]["options"]}]
        reached, waiting = set[str](), ["main", "enough", "goodbye"]
        while waiting or set(self.order) - reached:
            if not waiting:
                waiting = [next(name for name in self.order if name not in reached)]
                nodes["main"]["options"].append({"key": free.pop(0), "to": waiting[0]})
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += [one for one in _words_in(nodes[name]) if one in nodes and one not in reached]


def _words_in(it: object) -> Iterator[str]:
    """Give every text in a node: the nodes it leads to are among them."""
    if isinstance(it, str):
        yield it
    elif isinstance(it, dict):
        for name, value in it.items():
            yield from _words_in(value) if name not in ("if", "unless", "values", "say", "text", "keeps") else ()
    elif isinstance(it, Sequence):
        for one in it:
            yield from _words_in(one)


def _table(it: Node) -> str:
    return "".join(f"{name} = {toml_of(value)}\n" for name, value in it.items())
