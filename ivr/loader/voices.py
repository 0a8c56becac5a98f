"""Read voices.toml: who speaks each language, in which order, and how words are to be written for voices that say them wrong."""

from itertools import product

from ivr.core.model import Hotline
from ivr.core.voice import CARRIER, LINKS, QUALITIES, RENDERED, Rendered, Voice
from ivr.loader import types
from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.schema import Key, Table

FILE = "prompts/voices.toml"
FILE_KEYS = {"order": Key("order"), "voice": Key("table", {}), "rendered": Key("table", {}), "orders": Key("tables", [])}
VOICE = {
    "language": Key("text"),
    "name": Key("text"),
    "quality": Key("quality"),
    "ssml": Key("yes-no", False),
    "order": Key("order", []),
    "rendered": Key("texts", []),
    "pronunciation": Key("spellings", {}),
}
RENDERED_VOICE = {
    "driver": Key("text"),
    "voice": Key("text"),
    "quality": Key("quality"),
    "speed": Key("speed", 1.0),
    "respell": Key("spellings", {}),
}
ORDER = {"languages": Key("languages"), "prompts": Key("texts"), "order": Key("order")}
SLOWEST, FASTEST = 0.5, 2
Orders = dict[str, dict[str, tuple[str, ...]]]


def _is_order(it: object) -> bool:
    return isinstance(it, list) and it != [] and all(one in LINKS for one in it) and len(set(it)) == len(it)


def _is_speed(it: object) -> bool:
    return isinstance(it, int | float) and not isinstance(it, bool) and SLOWEST <= it <= FASTEST


def _are_spellings(it: object) -> bool:
    return isinstance(it, dict) and all(word.strip() and isinstance(spelt, str) for word, spelt in it.items())


TYPES = types.TYPES | {
    "order": (_is_order, f"some of {', '.join(LINKS)}, each once", '["recording", "carrier", "rendered"]'),
    "quality": (lambda it: isinstance(it, str) and it in QUALITIES, ", ".join(QUALITIES), '"clear"'),
    "speed": (_is_speed, f"a number from {SLOWEST} to {FASTEST}", "0.9"),
    "spellings": (_are_spellings, "words, and how to write them instead", '{ "My Number" = "Mai Namba" }'),
}


def read_voices(problems: Problems, content: Table) -> dict[str, Voice]:
    """Return language -> voice."""
    head = read_table(problems, FILE, content, FILE_KEYS, TYPES)
    rendered = {name: _rendered(problems, name, table) for name, table in _tables(problems, head, "rendered")}
    orders = _orders(problems, head["orders"])
    voices = {}
    for language, table in read_tables(problems, FILE, head, "voice"):
        place = f"{FILE} [voice.{language}]"
        read = read_table(problems, place, table, VOICE, TYPES)
        known = [name for name in read["rendered"] if problems.known(f"{place} rendered", "rendered voice", name, rendered)]
        voices[language] = Voice(
            language=read["language"],
            name=read["name"],
            quality=read["quality"],
            ssml=read["ssml"],
            order=tuple(read["order"] or head["order"]),
            orders=orders.get(language, {}),
            rendered=tuple(rendered[name] for name in known),
            pronunciation=read["pronunciation"],
        )
    for language in orders:
        problems.known(f"{FILE} [[orders]] languages", "voice for", language, voices)
    return voices


def check_voices(hotline: Hotline, problems: Problems) -> None:
    """Note orders at whose end nobody may speak: a recording may be missing, and not every language has a voice that is made here."""
    for language, voice in hotline.voices.items():
        _check_order(problems, f"{FILE} [voice.{language}] order", language, voice.order, voice)
        for prompt, order in voice.orders.items():
            _check_order(problems, f"{FILE} [[orders]] {prompt}", language, order, voice)
            if language in hotline.prompts and not hotline.prompts[language].has(prompt):
                problems.add(f"{FILE} [[orders]] prompts", f'there is no prompt "{prompt}" in {language}; name one of its .ftl files')


def _check_order(problems: Problems, place: str, language: str, order: tuple[str, ...], voice: Voice) -> None:
    if CARRIER in order:
        return
    if RENDERED not in order:
        problems.add(place, f'ends in silence where {language} has no recording; add "{CARRIER}" or "{RENDERED}"')
    elif not voice.rendered:
        problems.add(place, f'ends in silence: [voice.{language}] names no voice made here; write rendered = ["..."], or add "{CARRIER}"')


def _tables(problems: Problems, head: Table, name: str) -> list[tuple[str, Table]]:
    return list(read_tables(problems, FILE, head, name)) if head[name] else []


def _rendered(problems: Problems, name: str, table: Table) -> Rendered:
    read = read_table(problems, f"{FILE} [rendered.{name}]", table, RENDERED_VOICE, TYPES)
    return Rendered(name, read["driver"], read["voice"], read["quality"], read["speed"], read["respell"])


def _orders(problems: Problems, tables: list[Table]) -> Orders:
    orders: Orders = {}
    for number, table in enumerate(tables, start=1):
        read = read_table(problems, f"{FILE} [[orders]] number {number}", table, ORDER, TYPES)
        for language, prompt in product(read["languages"], read["prompts"]):
            orders.setdefault(language, {})[prompt] = tuple(read["order"])
    return orders
