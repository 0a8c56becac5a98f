"""flows/README.md describes exactly the keys the loader takes, with their types and which are needed."""

import re

import pytest

from ivr.core.guards import GUARDS
from ivr.core.values import VALUES
from ivr.loader import schema
from ivr.proof import promises
from tests.shipped import ROOT

REFERENCE = (ROOT / "flows" / "README.md").read_text(encoding="utf-8")
TABLES = {
    "### `[hotline]`": schema.HOTLINE,
    "### `apology`": schema.APOLOGY,
    "### `[line.ID]`": schema.LINE,
    "### `[purpose.ID]`": schema.PURPOSE,
    "### `[desk.ID]`": schema.DESK,
    "### `[[staff]]`": schema.STAFF,
    "### `[hours.ID]`": schema.HOURS,
    "### An item of `rules`": schema.RULE,
    "### `[fact.ID]`": schema.FACT,
    "### `[last-day.ID]`": schema.LAST_DAY,
    "### An item of `earliest`": schema.TERM,
    "### Any node: `[node.ID]`": schema.EVERY_NODE,
    "### An item of `options` or `[[global]]`": schema.OPTION,
    "### An item of `say`": schema.SAYING,
    "### An item of `next`": schema.STEP,
    "### `[promise.ID]`": promises.PROMISE,
    "### `[[waiver]]`": promises.WAIVER,
} | {
    f'### `kind = "{kind}"`': {name: key for name, key in keys.items() if name not in schema.EVERY_NODE}
    for kind, keys in schema.NODE.items()
}


def described(heading: str) -> dict[str, tuple[str, bool]]:
    """Read one table of the reference: key -> type, and whether it is needed."""
    section = REFERENCE.split(f"{heading}\n")[1].split("\n#")[0]
    rows = re.findall(r"^\| `([\w-]+)` \| ([\w-]+) \| (.+?) \|", section, re.MULTILINE)
    return {name: (kind, default == "**needed**") for name, kind, default in rows}


@pytest.mark.parametrize("heading", TABLES)
def test_the_reference_and_the_loader_agree(heading: str) -> None:
    assert described(heading) == {name: (key.type, key.default is None) for name, key in TABLES[heading].items()}


def test_every_guard_and_value_is_described() -> None:
    for name in GUARDS:
        assert f"`{name}" in REFERENCE.split("### Guards")[1].split("###")[0]
    for name in VALUES:
        assert f"`{name}" in REFERENCE.split("### Sources of values")[1]


def test_everything_that_can_be_proved_is_described_with_what_it_needs() -> None:
    section = REFERENCE.split("## promises.toml")[1]
    rows = dict(re.findall(r"^\| `([\w-]+)` \| [^|]+ \| ?([^|]*)\|$", section, re.MULTILINE))
    for word, terms in promises.PROVES.items():
        assert word in rows, word
        needed = {term for term, key in terms.items() if key.default is None}
        told = set(re.findall(r"`([\w-]+)`", rows[word]))
        if word == "dialled-in-time":
            told = set(re.findall(r"`([\w-]+)`", section.split("`dialled-in-time` needs")[1].split("Seconds are")[0])) & set(terms)
            assert told == set(terms)
        else:
            assert told == needed or told == set(terms), word
