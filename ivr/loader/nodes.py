"""Read the nodes of a flow: what each is like, its options and the ones every menu has, what it says, where it leads."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations

from ivr.core.conversation import START
from ivr.core.machine import SUBJECT, WIRED
from ivr.core.model import Condition, Node, Option, Saying, Step
from ivr.loader.schema import NODE, OPTION, SAYING, STEP, TYPES, Problems, Table, read_table, read_tables

# What a call is at before its first node, and what an option may lead to that is no node.
RESERVED = (START, "back", "again", SUBJECT)
# Stands in a node's table that was refused already.
UNREADABLE = "\0"


def read_nodes(problems: Problems, flow: Mapping[str, Table]) -> dict[str, Node]:
    """Read the nodes of `flow`: file -> its tables. What cannot be read is noted."""
    raw: dict[str, tuple[str, Table]] = {}
    shared: list[Table] = []
    for file, content in flow.items():
        for name, table in read_tables(problems, file, content, "node") if content["node"] else ():
            place = f"{file} [node.{name}]"
            if name in RESERVED:
                problems.add(place, f'"{name}" means something to every flow; give the node another name')
            elif name in raw:
                problems.add(place, f"stands in {raw[name][0]} already; give one of the two another name")
            else:
                raw[name] = (place, table if _is_mergeable(problems, place, table) else {UNREADABLE: True})
        shared += [read_table(problems, f"{file} [[global]]", table, OPTION) for table in content["global"]]
    for key in _twice(table["key"] for table in shared):
        problems.add("[[global]]", f'key "{key}" stands twice; give one of the two another key')
    nodes = {}
    for name, (place, table) in raw.items():
        # A node that cannot be read stands in its place all the same: what leads to it is not wrong as well.
        nodes[name] = Node(name, "end", place)
        whole = _like(problems, place, table, raw, ())
        if whole is None or UNREADABLE in whole:
            continue
        kind = whole.get("kind")
        if not isinstance(kind, str):
            problems.add(place, 'kind is missing, or no text; add a line as kind = "menu"')
        elif problems.known(f"{place} kind", "kind", kind, NODE):
            nodes[name] = _node(problems, name, place, read_table(problems, place, whole, NODE[kind]), shared)
    return nodes


def _is_mergeable(problems: Problems, place: str, table: Table) -> bool:
    """Check what is looked at before a node's table is read as that of its kind: its options are tables with a key each."""
    options = table.get("options", [])
    fits = TYPES["tables"][0](options) and all(isinstance(option.get("key"), str) for option in options)
    if not fits:
        problems.add(f"{place} options", 'cannot be read; write a list of tables, as in options = [{ key = "1", to = "main" }]')
    return fits


def _twice(keys: Iterable[str]) -> list[str]:
    return sorted(key for key, times in Counter(keys).items() if times > 1)


def _like(problems: Problems, place: str, table: Table, raw: Mapping[str, tuple[str, Table]], seen: tuple[str, ...]) -> Table | None:
    """Return the table with what it takes over from the node it is like, options merged key by key; None in a circle."""
    model = table.get("like")
    if model is None or not problems.known(f"{place} like", "node", str(model), raw):
        return table
    if model in seen:
        problems.add(f"{place} like", f"goes round in a circle: {' -> '.join((*seen, model))}; write one of them out")
        return None
    above = _like(problems, *raw[model], raw, (*seen, model))
    if above is None:
        return None
    own = {option["key"] for option in table.get("options", ())}
    kept = [option for option in above.get("options", ()) if option["key"] not in own]
    options = {"options": [*kept, *table.get("options", ())]} if kept or own else {}
    return {**above, **table, **options}


def _node(problems: Problems, name: str, place: str, read: Table, shared: Iterable[Table]) -> Node:
    options = [_option(problems, place, table) for table in read.get("options", ())]
    for one, other in combinations(options, 2):
        if one.key == other.key and (one.lines is None or other.lines is None or one.lines & other.lines):
            problems.add(f"{place} options", f'key "{one.key}" stands twice; give one of the two another key, or each its own lines')
    if read.get("global-keys"):
        taken = {option.key for option in options}
        options += [_as_option(table) for table in shared if table["key"] not in taken]
    unspoken = read.get("unspoken", ())
    for key in set(unspoken) - {option.key for option in options}:
        problems.add(f"{place} unspoken", f'it takes no key "{key}"; leave it out')
    return Node(
        id=name,
        place=place,
        kind=read["kind"],
        say=tuple(_saying(problems, place, saying) for saying in read["say"]),
        values=tuple((value, tuple(str(source).split(" ", 2))) for value, source in read["values"].items()),
        request=read["request"],
        silent=read["silent"],
        options=tuple(options),
        spoken=tuple(option for option in options if option.say and option.key not in unspoken),
        targets={outcome: read[outcome] for outcome in WIRED[read["kind"]]},
        steps=_steps(problems, place, read.get("next", ())),
        back=read.get("back", ""),
        offers=read.get("offers", ""),
        keep_misses=read.get("keep-misses", False),
        most_silences=read.get("most-silences", 3),
        most_misses=read.get("most-misses", 3),
        reads=read.get("reads", ""),
        short=read.get("short", ""),
        keeps=read.get("keeps", ""),
        most_seconds=read.get("most-seconds", 0),
        purpose=read.get("purpose", ""),
        staff=tuple(read.get("staff", ())),
        text=_text(read),
        forgets=read["forgets"],
        days_ahead=read.get("days-ahead", 0),
        days_back=read.get("days-back", 0),
        number=read.get("number", ""),
    )


def _text(read: Table) -> tuple[str, ...]:
    """Return the prompts of the text message about a node: those named, or with `true` all it says."""
    if isinstance(read["text"], list):
        return tuple(read["text"])
    prompts = (saying if isinstance(saying, str) else str(saying.get("prompt", "")) for saying in read["say"])
    return tuple(prompts) if read["text"] else ()


def _option(problems: Problems, place: str, table: Table) -> Option:
    return _as_option(read_table(problems, f"{place} options, key {table.get('key', '?')}:", table, OPTION))


def _saying(problems: Problems, place: str, saying: str | Table) -> Saying:
    table = {"prompt": saying} if isinstance(saying, str) else saying
    read = read_table(problems, f"{place} say", table, SAYING)
    return Saying(read["prompt"], read["language"], read["first-turn"], read["first-time"], frozenset(read["lines"]) or None)


def _steps(problems: Problems, place: str, following: str | list[Table]) -> tuple[Step, ...]:
    tables = [{"to": following}] if isinstance(following, str) else following
    read = [read_table(problems, f"{place} next", table, STEP) for table in tables]
    return tuple(Step(table["to"], (*_conditions(table["if"], holds=True), *_conditions(table["unless"], holds=False))) for table in read)


def _as_option(read: Table) -> Option:
    return Option(read["key"], read["to"], read["say"], read["language"], read["keeps"], frozenset(read["lines"]) or None)


def _conditions(guards: str | list[str], *, holds: bool) -> Iterable[Condition]:
    for guard in [guards] if isinstance(guards, str) else guards:
        name, *arguments = guard.split()
        yield Condition(name, tuple(arguments), holds)
