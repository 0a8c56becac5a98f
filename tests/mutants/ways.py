"""Wrong flows: every way redirected or taken away, every guard inverted, every key swapped, every word left out."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from ivr.core.guards import GUARDS
from tests.mutants.edits import GONE, Edit, Mutant, Path, content_of, nodes_of
from tests.shipped import shipped_files, shipped_hotline

TARGETS = (
    *("silence", "wrong-key", "given", "refused", "recorded", "back"),
    *("accepted", "rejected", "busy", "no-answer", "failed", "canceled", "closed"),
)
# What a node may leave out: kind of mutant -> keys.
LEFT_OUT = {
    "request dropped": ("request",),
    "mark dropped": ("silent", "keep-misses", "forgets", "text", "global-keys"),
    "unspoken dropped": ("unspoken",),
    "offer dropped": ("offers", "short"),
    "limit dropped": ("most-silences", "most-misses", "days-ahead", "days-back"),
}


def flow_mutants() -> Iterator[Mutant]:
    """Give every wrong flow."""
    for file in shipped_files():
        if file.startswith("flow/"):
            for node, table in nodes_of(content_of(file)):
                for kind, what, edits in _of_node(node, table):
                    whole = tuple(Edit(("node", node, *edit.path), edit.value) for edit in edits)
                    yield Mutant(kind, file, f"[node.{node}] {what}", whole)
            yield from _of_global(file)


Found = Iterator[tuple[str, str, tuple[Edit, ...]]]


def _of_node(node: str, table: Mapping[str, Any]) -> Found:
    yield from _targets(node, table)
    yield from _options(node, table)
    yield from _steps(node, table)
    yield from _sayings(table)
    for kind, keys in LEFT_OUT.items():
        for key in keys:
            if key in table:
                yield kind, f"without {key}", (Edit((key,)),)
    yield from _raised(node, table)
    yield from _values(table)
    yield from _dialling(table)


def _raised(node: str, table: Mapping[str, Any]) -> Found:
    """Give a question that is asked more often."""
    whole = shipped_hotline().nodes[node]
    if whole.kind not in ("menu", "entry", "record"):
        return
    for key, most in (("most-misses", whole.most_misses), ("most-silences", whole.most_silences)):
        if key in table or (key == "most-misses" and whole.kind != "record" and "like" not in table):
            yield "misses raised", f"{key} {most + 2} instead of {most}", (Edit((key,), most + 2),)


def _dialling(table: Mapping[str, Any]) -> Found:
    """Give other people who are dialled, and digits that are read as something else."""
    staff = table.get("staff", [])
    for number, who in enumerate(staff if len(staff) > 1 else ()):
        yield "staff of a dial dropped", f"staff without {who}", (Edit(("staff", number)),)
    for key, kind, others in (
        ("purpose", "purpose changed", {"suspension": "question", "question": "suspension", "switchboard": "question"}),
        ("reads", "entry read otherwise", {"telephone": "mobile", "mobile": "telephone", "date": "telephone"}),
    ):
        if key in table:
            yield kind, f"{key} {others[table[key]]}", (Edit((key,), others[table[key]]),)


def _targets(node: str, table: Mapping[str, Any]) -> Found:
    for key in TARGETS:
        if key in table:
            yield from _way(node, (key,), table[key], key)
    if isinstance(table.get("next"), str):
        yield from _way(node, ("next",), table["next"], "next")


def _way(node: str, path: Path, target: str, name: str) -> Found:
    """Give a way redirected, and taken away."""
    other = another(node, target, f"{node} {name} {target}")
    yield "way redirected", f"{name}: to {other} instead of {target}", (Edit(path, other),)
    yield "way dropped", f"{name}: not to {target}", (Edit(path),)


def another(node: str, target: str, drawn: str) -> str:
    """Draw another node to lead to instead of `target`: of its kind, the same one in every run."""
    nodes = shipped_hotline().nodes
    if target in ("again", "back", "subject"):
        candidates = [name for name, one in nodes.items() if one.kind == "menu" and name != nodes[node].back]
    else:
        candidates = [name for name, one in nodes.items() if one.kind == nodes[target].kind]
        if len(candidates) < len(("itself", "another")):
            candidates = list(nodes)
    candidates = [name for name in candidates if name not in (target, node)]
    return candidates[int(sha256(drawn.encode()).hexdigest(), 16) % len(candidates)]


def _options(node: str, table: Mapping[str, Any]) -> Found:
    options = table.get("options", [])
    for number, option in enumerate(options):
        path: Path = ("options", number)
        name = f"key {option['key']}{' on ' + '/'.join(option['lines']) if 'lines' in option else ''}"
        other = another(node, option["to"], f"{node} {name} {option['to']}")
        yield "way redirected", f"{name}: to {other} instead of {option['to']}", (Edit((*path, "to"), other),)
        yield "way dropped", f"{name}: not there", (Edit(path),)
        for key, kind in (("lines", "lines dropped"), ("keeps", "keeping dropped"), ("say", "saying dropped")):
            if key in option:
                yield kind, f"{name}: without {key}", (Edit((*path, key)),)
        if "language" in option:
            languages = shipped_hotline().languages
            other = languages[(languages.index(option["language"]) + 1) % len(languages)]
            yield "language changed", f"{name}: {other} instead of {option['language']}", (Edit((*path, "language"), other),)
            yield "language changed", f"{name}: without language", (Edit((*path, "language")),)
        following = options[(number + 1) % len(options)]
        if len(options) > 1 and following["key"] != option["key"] and (number or len(options) > len(("this", "that"))):
            swap = (Edit((*path, "key"), following["key"]), Edit(("options", (number + 1) % len(options), "key"), option["key"]))
            yield "keys swapped", f"{name} and key {following['key']}", swap


def _steps(node: str, table: Mapping[str, Any]) -> Found:
    steps = table["next"] if isinstance(table.get("next"), list) else ()
    for number, step in enumerate(steps):
        path: Path = ("next", number)
        name = f"next number {number + 1}"
        yield from _way(node, (*path, "to"), step["to"], name)
        yield "step dropped", f"{name}: not there", (Edit(path),)
        for key, inverted in (("if", "unless"), ("unless", "if")):
            guards = step.get(key, [])
            for guard in [guards] if isinstance(guards, str) else guards:
                others = [one for one in guards if one != guard] if isinstance(guards, list) else []
                less = Edit((*path, key), others or GONE)
                yield "guard inverted", f"{name}: {inverted} {guard}", (less, Edit((*path, inverted), [guard]))
                yield "guard dropped", f"{name}: without {guard}", (less,)
                words = guard.split()
                if GUARDS[words[0]].takes_several and len(words) > len((words[0], "one")):
                    for argument in words[1:]:
                        fewer = " ".join(word for word in words if word != argument)
                        yield "guard narrowed", f"{name}: {fewer}", (Edit((*path, key), [*others, fewer]),)


def _sayings(table: Mapping[str, Any]) -> Found:
    sayings = table.get("say", [])
    if sayings:
        yield "words dropped", "says nothing", (Edit(("say",), []),)
    for number, saying in enumerate(sayings):
        path: Path = ("say", number)
        name = saying if isinstance(saying, str) else saying["prompt"]
        if len(sayings) > 1:
            yield "words dropped", f"does not say number {number + 1}, {name}", (Edit(path),)
        for key, kind in (
            ("first-turn", "first-turn dropped"),
            ("first-time", "first-turn dropped"),
            ("lines", "lines dropped"),
            ("language", "language changed"),
        ):
            if isinstance(saying, dict) and key in saying:
                yield kind, f"says {name} without {key}", (Edit((*path, key)),)


def _values(table: Mapping[str, Any]) -> Found:
    """Give a value taken away, and one that is found elsewhere."""
    fields = {"opening": "until", "until": "opening", "state": "why", "why": "state"}
    for name, source in table.get("values", {}).items():
        yield "value dropped", f"without the value {name}", (Edit(("values", name)),)
        *words, last = source.split()
        if last in fields:
            yield "value changed", f"{name} is {last} no more", (Edit(("values", name), " ".join((*words, fields[last]))),)
        if source in ("line foreign", "line general", "line navi"):
            yield "value changed", f"{name} is another line's", (Edit(("values", name), "line city-hall"),)


def _of_global(file: str) -> Iterator[Mutant]:
    options = content_of(file).get("global", [])
    for number, option in enumerate(options):
        name = f"[[global]] key {option['key']}"
        other = {"person": "suspension", "back": "again", "again": "back"}[option["to"]]
        yield Mutant("way redirected", file, f"{name}: to {other} instead of {option['to']}", (Edit(("global", number, "to"), other),))
        yield Mutant("way dropped", file, f"{name}: not there", (Edit(("global", number)),))
        yield Mutant("saying dropped", file, f"{name}: without say", (Edit(("global", number, "say")),))
        following = options[(number + 1) % len(options)]["key"]
        swap = (Edit(("global", number, "key"), following), Edit(("global", (number + 1) % len(options), "key"), option["key"]))
        yield Mutant("keys swapped", file, f"{name} and key {following}", swap)
