"""A translation says what the master says: the same functions with the same arguments, values, terms and variants."""

import re
from collections import Counter

import pytest

from ivr.wording.catalog import Entry
from tests.wording.changed import TRANSLATIONS, catalog, found, told

FUNCTION = re.compile(r"\{ (KEY|DIGITS|PHONE|DATE|TIME|MOMENT)\(")
SWAPPED = {"KEY": "DIGITS", "DIGITS": "PHONE", "PHONE": "DIGITS", "DATE": "MOMENT", "TIME": "MOMENT", "MOMENT": "TIME"}
VARIANT = re.compile(r"\n +\[([\w-]+)\][^\n]*")


def faithful(language: str) -> dict[str, Entry]:
    """Return the prompts that say exactly what the master says."""
    master = catalog("en")
    same = {name: entry for name, entry in catalog(language).items() if name in master and "." in name}
    return {
        name: entry for name, entry in same.items() if Counter(entry.uses) == Counter(master[name].uses) and entry.keys == master[name].keys
    }


def about(language: str, prompts: dict[str, str]) -> dict[str, set[str]]:
    """Return what placeables are told of, by prompt."""
    told_of: dict[str, set[str]] = {name: set() for name in prompts}
    for one in found(language, prompts):
        if one.fault.rule == "placeables" and one.prompt in told_of:
            told_of[one.prompt].add(one.fault.about)
    return told_of


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_placeable_that_is_dropped_is_told_whichever_it_is(language: str) -> None:
    dropped = {name: entry for name, entry in faithful(language).items() if entry.uses and not entry.keys}
    without = {name: re.sub(rf"\{{ {re.escape(entry.uses[-1])}(\(.*?\))? \}}", "", entry.source) for name, entry in dropped.items()}
    prompts = {name: source for name, source in without.items() if source.strip()}
    told_of = about(language, prompts)
    assert len(dropped) > 30
    assert {name for name in prompts if f"fewer {dropped[name].uses[-1]}" not in told_of[name]} == set()


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_function_that_is_swapped_for_another_is_told(language: str) -> None:
    swapped = {name: entry.source for name, entry in faithful(language).items() if FUNCTION.search(entry.source)}
    prompts = {name: FUNCTION.sub(lambda match: f"{{ {SWAPPED[match[1]]}(", source, count=1) for name, source in swapped.items()}
    assert {name for name, told_of in about(language, prompts).items() if len(told_of) < 2} == set()


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_literal_argument_that_is_not_the_masters_is_told(language: str) -> None:
    source = catalog(language)["callback.birth"].source
    key = told(language, "callback.birth", source.replace('KEY("#")', 'KEY("*")'))
    assert 'lacks { KEY("#") }, which en says once; put it in' in key
    assert 'says { KEY("*") }, which en does not; take it out' in key
    day = told(language, "callback.birth", source.replace('"1985-04-07"', '"1985-04-08"'))
    assert 'lacks { DIGITS("1985-04-07") }, which en says once; put it in' in day


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_missing_variant_is_told(language: str) -> None:
    source = catalog(language)["person.closed"].source
    variant = VARIANT.search(source)
    assert variant is not None
    says = told(language, "person.closed", source.replace(variant[0], "", 1))
    assert f"lacks the variant [{variant[1]}] of $why, which en has; write it" in says


def test_a_variant_and_a_repetition_that_the_master_lacks_are_told() -> None:
    source = catalog("es")["person.closed"].source
    assert "has the variant [monday] of $why, which en lacks" in told(
        "es", "person.closed", source.replace("[holiday]", "[monday] No.\n        [holiday]")
    )
    hours = catalog("es")["main.hours"].source
    says = told("es", "main.hours", f"{hours} Otra vez: {{ KEY($key) }}.")
    assert "says { KEY($key) } twice, en once; take it out" in says


def test_functions_that_nobody_has_thought_of_yet_are_compared_too() -> None:
    for language, source in (("en", 'It takes { COUNT($days, "day") }.'), ("es", 'Son { COUNT($days, "month") }, con { $card-fee }.')):
        assert told(language, "again.silence", source) or language == "en"
    says = told("es", "again.silence", 'Son { COUNT($days, "month") }, con { $card-fee }.')
    assert 'says { COUNT($days, "month") }, which en does not' in says
    assert "says { $card-fee }, which en does not" in says


def test_a_key_before_its_words_is_told() -> None:
    for language, source in (
        ("en", "Press { KEY($key) } for opening hours."),
        ("en", "Press the { KEY($key) }: opening hours."),
        ("es", "Marque { KEY($key) } para horarios."),
        ("th", "กด{ KEY($key) } เวลาทำการ."),
        ("tl", "Pindutin ang { KEY($key) } para sa oras."),
        ("ja", "{ KEY($key) }は、受付時間です。"),
        ("vi", "{ KEY($key) } giờ làm việc."),
    ):
        assert "names the key before the words; write what it is for first, then { KEY($key) }" in told(language, "main.hours", source)
