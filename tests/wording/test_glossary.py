"""One thing has one name: terms are as the glossary has them, and names are not written by hand."""

import pytest

from ivr.loader.reading import FlowError
from ivr.wording.standards import read_standard_files, read_standards
from tests.shipped import MY_NUMBER, shipped_hotline
from tests.wording.changed import LANGUAGES, catalog, found, standards, told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_that_differs_from_the_glossary_is_told_whichever_it_is(language: str) -> None:
    concepts = [f"-{name}" for name in standards().glossary if f"-{name}" in catalog(language)]
    changed = {name: catalog(language)[concepts[0] if name != concepts[0] else concepts[1]].source for name in concepts}
    wrong = {one.prompt for one in found(language, changed) if one.fault.rule == "glossary"}
    assert len(concepts) > 10
    assert set(concepts) - wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_written_by_hand_is_told_in_every_language(language: str) -> None:
    glossary = standards().glossary
    names = [
        name for name in ("card", "city-hall", "counter", "police", "reference-number", "date-of-birth") if f"-{name}" in catalog("en")
    ]
    prompts = {f"case.{name}": f"{glossary[name].names[language]} {'{ -staff }'}." for name in names}
    by_hand = {one.prompt: one.fault.about for one in found(language, prompts) if one.fault.rule == "glossary"}
    assert by_hand == {f"case.{name}": f"-{name}" for name in names}


def test_how_a_finding_reads() -> None:
    by_hand = told("en", "failure.apology", "Bring your My Number Card.")
    assert "says “Bring your My Number Card.” by hand; write { -card }, so that one thing has one name" in by_hand
    says = told("en", "-card", "MyNumber card")
    assert "is “MyNumber card”, in the glossary “My Number Card”; write that, or list the form in [card.forms]" in says


def test_a_longer_name_is_not_taken_for_the_shorter_one_inside_it() -> None:
    says = told("en", "again.silence", "Make a police report.")
    assert "glossary" not in says
    assert "{ -police }" not in says


def test_a_word_that_holds_a_name_is_another_word() -> None:
    assert told("en", "again.silence", "We encountered feelings.") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_prompts_that_all_hotlines_share_need_not_use_a_term_of_one_hotline(language: str) -> None:
    words = {name: standards().glossary[name].names[language] for name in ("card", "staff")}
    assert "{ -card }" not in told(language, "again.silence", words["card"])
    assert "{ -staff }" in told(language, "again.silence", words["staff"])


@pytest.mark.parametrize(
    ("source", "is_fine"),
    [
        ("{ $case ->\n   *[bare] operador\n    [to] al operador\n    }", True),
        ("{ $case ->\n   *[bare] operador\n    [of] del operador\n    }", False),
        ("Operador", True),
    ],
)
def test_a_term_may_have_the_forms_that_the_glossary_lists(source: str, is_fine: bool) -> None:  # noqa: FBT001 - a table's column
    assert (told("es", "-staff", source) == "") is is_fine


def test_a_term_with_forms_is_said_in_the_form_that_is_asked_for() -> None:
    prompts = {
        "-staff": "{ $case ->\n   *[bare] operador\n    [to] al operador.\n    }",
        "case.one": 'Hablo { -staff(case: "to") }',
        "case.two": "Hablo con el { -staff }",
    }
    ends = {one.prompt for one in found("es", prompts) if one.fault.rule == "ends"}
    assert ends == {"case.two"}


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("[card]\nen = 7\n", "prompts/glossary.toml [card] en: 7 cannot stand here; write text in quotes"),
        ("[card]\nenn = 'x'\n", 'prompts/glossary.toml [card] enn: there is no such key here, "enn"'),
        ("[card]\nforms.es = 'x'\n", "prompts/glossary.toml [card] forms es: 'x' cannot stand here; write a list of texts"),
        ("card = 7\n", "prompts/glossary.toml [card]: must be a table; write [card]"),
        ("[card\n", "prompts/glossary.toml: is not TOML"),
    ],
)
def test_mistakes_in_the_glossary_are_told_with_what_to_write(table: str, says: str) -> None:
    with pytest.raises(FlowError) as refused:
        read_standards(read_standard_files(MY_NUMBER) | {"prompts/glossary.toml": table}, shipped_hotline())
    assert any(says in problem for problem in refused.value.problems)
