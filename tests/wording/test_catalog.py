"""Prompts as a translator sees them."""

from ivr.wording.catalog import read_catalog

FTL = """
### For people.

-card = My Number Card

## Where calls begin.
# .menu: Short.
# $why: said of both.
main =
    .menu = { -card }: { KEY($key) }, please.
    .closed = { $why ->
        [holiday] Closed: { TIME($opens) }.
       *[hour] Not now.
    }
"""


def entries() -> dict[str, object]:
    return read_catalog({"prompts/a/en.ftl": FTL, "prompts/a/ja.ftl": "main =\n    .menu = はい。\n", "flow/a.toml": ""}, "en")


def test_prompts_and_terms_are_found_in_their_order_with_their_file() -> None:
    assert [(entry.id, entry.file) for entry in entries().values()] == [
        ("-card", "prompts/a/en.ftl"),
        ("main.menu", "prompts/a/en.ftl"),
        ("main.closed", "prompts/a/en.ftl"),
    ]


def test_what_a_prompt_says_itself_is_told_from_what_it_leaves_to_terms_and_functions() -> None:
    menu = entries()["main.menu"]
    assert (menu.literals, menu.uses, menu.keys) == ((": ", ", please."), ("-card", "KEY($key)"), ())


def test_the_variants_of_a_select_are_all_seen() -> None:
    closed = entries()["main.closed"]
    assert closed.keys == ("why=holiday", "why=hour")
    assert closed.uses == ("TIME($opens)",)
    assert closed.literals == ("Closed: ", ".", "Not now.")


def test_a_translator_is_told_what_concerns_the_prompt_and_no_other() -> None:
    assert entries()["main.menu"].comment == "Where calls begin.\n.menu: Short.\n$why: said of both."
    assert entries()["main.closed"].comment == "Where calls begin.\n$why: said of both."


def test_a_later_file_adds_to_an_earlier_one_and_wins() -> None:
    both = {"prompts/common/en.ftl": "main =\n    .menu = Old.\n    .more = More.\n", "prompts/own/en.ftl": "main =\n    .menu = New.\n"}
    found = read_catalog(both, "en")
    assert {name: entry.source for name, entry in found.items()} == {"main.menu": "New.", "main.more": "More."}
