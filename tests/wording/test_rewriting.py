"""A text is changed where it stands, or put where the source language has it; no other byte moves."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ivr.wording.catalog import read_catalog
from ivr.wording.rewriting import RefusedError, plain, read_pattern, with_prompt

FTL = """\
### For people.

-card = Karte

## Section
# .menu: Short.
main =
    .menu = { -card }:   { KEY($key) }.
    .closed = { $why ->
        [holiday] Feiertag.
       *[hour] Zu.
    } Bis { MOMENT($opening) }.

hours =
    .now =
        Eine Zeile,
        und noch eine.
"""
WANTED = ["-card", "-fee", "main.menu", "main.lost", "main.closed", "person.closed", "person.nobody", "hours.every-day", "hours.now"]


def texts(ftl: str) -> dict[str, str]:
    return {name: plain(entry.source) for name, entry in read_catalog({"prompts/a/de.ftl": ftl}, "de").items()}


@pytest.mark.parametrize(
    ("name", "text", "before", "after"),
    [
        ("-card", "Ausweis", "-card = Karte\n", "-card = Ausweis\n"),
        ("main.menu", "{ -card }.", ".menu = { -card }:   { KEY($key) }.\n", ".menu = { -card }.\n"),
        ("hours.now", "Eine.", ".now =\n        Eine Zeile,\n        und noch eine.\n", ".now = Eine.\n"),
        ("-card", "Ausweis\nfür alle", "-card = Karte\n", "-card =\n    Ausweis\n    für alle\n"),
        (
            "hours.now",
            "{ $why ->\n    [a] A.\n   *[b] B.\n} C.",
            ".now =\n        Eine Zeile,\n        und noch eine.\n",
            ".now = { $why ->\n        [a] A.\n       *[b] B.\n    } C.\n",
        ),
        ("-card", "{ $many ->\n    [a] A\n   *[b] B\n}", "-card = Karte\n", "-card = { $many ->\n    [a] A\n   *[b] B\n}\n"),
        ("-fee", "Gebühr", "-card = Karte\n", "-card = Karte\n-fee = Gebühr\n"),
        ("main.lost", "Weg.", "{ KEY($key) }.\n    .closed", "{ KEY($key) }.\n    .lost = Weg.\n    .closed"),
        ("person.nobody", "Nein.", "($opening) }.\n\n", "($opening) }.\n\nperson =\n    .nobody = Nein.\n\n"),
        ("hours.every-day", "Immer.", "hours =\n    .now", "hours =\n    .every-day = Immer.\n    .now"),
    ],
    ids=lambda value: value[:16],
)
def test_a_text_is_written_as_the_files_are_written(name: str, text: str, before: str, after: str) -> None:
    assert FTL.count(before) == 1
    assert with_prompt(FTL, name, text, WANTED) == FTL.replace(before, after)


def test_what_comes_first_in_the_source_comes_before_all_others() -> None:
    assert (
        with_prompt("# About b.\nb =\n    .x = B.\n", "a.x", "A.", ["a.x", "b.x"]) == "a =\n    .x = A.\n\n# About b.\nb =\n    .x = B.\n"
    )
    assert with_prompt("-b = B\n", "-a", "A", ["-a", "-b"]) == "-a = A\n-b = B\n"


def test_a_file_begins_with_its_first_text() -> None:
    assert with_prompt("", "a.x", "A.", ["a.x"]) == "a =\n    .x = A.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Press { KEY($key).", 'Expected token: "}"'),
        ("Press } now.", "Unbalanced closing brace"),
        ("{ $why ->\n    [a] A.\n}", "Expected one of the variants to be marked as default"),
        ("One.\n.two = Two.", "a line begins with a sign"),
        ("One.\n[two] Two.", "Expected an entry start"),
    ],
    ids=str,
)
def test_what_is_no_text_of_one_prompt_is_refused(text: str, told: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_pattern(text)
    assert told in str(refused.value)


pieces = st.sampled_from(
    ["Lost card", "紛失", " ", "\n", "    ", ".", "[", "*", "=", "#", "-", "a =", "{ -card }", "{ KEY($key) }", '{ "}" }', "->"]
)
any_text = st.one_of(st.lists(pieces, min_size=1, max_size=8).map("".join), st.text(max_size=20))


@given(any_text, st.sampled_from(WANTED))
def test_whatever_can_be_read_can_be_written_anywhere_and_changes_nothing_else(text: str, name: str) -> None:
    try:
        pattern = read_pattern(text.strip())
    except RefusedError:
        assume(False)
    written = with_prompt(FTL, name, pattern, WANTED)
    assert " ".join(texts(written)[name].split()) == " ".join(pattern.split())
    assert {other: known for other, known in texts(written).items() if other != name} == {
        other: known for other, known in texts(FTL).items() if other != name
    }
    assert "## Section\n# .menu: Short.\nmain =\n" in written
