"""A prompt that is said stands in its part's ledger, or the hotline does not load; who has read it is allowed to be nobody."""

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import FlowError, load_hotline, revision_of
from tests.shipped import ROOT

# The common part of the shipped prompts may have a ledger of its own, which is another matter.
FILES = {name: text for name, text in read_files(ROOT / "tests/hotlines/waterworks").items() if not name.endswith("ledger.toml")}
LEDGER = "prompts/waterworks/ledger.toml"
SAID = ("welcome", "burst", "connecting", "sorry", "goodbye", "apology")
CELL = '{ hash = "1a2b3c4d", by = "first", back = "", reviewed = "", on = "2026-11-24" }'
PEOPLE = '[by.first]\nwho = "a maker"\n'


def rows(*names: str, languages: tuple[str, ...] = ("en", "ja")) -> str:
    return "".join(f'["{name}"]\n' + "".join(f"{language} = {CELL}\n" for language in languages) for name in names)


WHOLE = (
    PEOPLE + rows(*(f"water.{name}" for name in SAID), "desk-line.faults", "desk-purpose.burst") + rows("water.english", languages=("en",))
)


def problems_with(ledger: str) -> list[str]:
    with pytest.raises(FlowError) as refused:
        load_hotline({**FILES, LEDGER: ledger})
    return list(refused.value.problems)


def test_a_part_without_a_ledger_needs_none() -> None:
    load_hotline(FILES)


def test_texts_that_nobody_has_read_and_texts_that_changed_are_allowed() -> None:
    load_hotline({**FILES, LEDGER: WHOLE})


def test_a_prompt_said_in_one_language_only_needs_a_cell_for_that_one_only() -> None:
    assert problems_with(WHOLE.replace('["water.english"]', '["water.nobody"]')) == [
        f'{LEDGER} ["water.english"]: has no cell for en; write it with: ivr prompts ledger --update --by NAME'
    ]


def test_every_prompt_without_a_cell_is_told_with_its_languages() -> None:
    missing = problems_with(PEOPLE + rows("water.welcome", "water.burst", languages=("en",)))
    assert f'{LEDGER} ["water.burst"]: has no cell for ja; write it with: ivr prompts ledger --update --by NAME' in missing
    assert f'{LEDGER} ["desk-line.faults"]: has no cell for en ja; write it with: ivr prompts ledger --update --by NAME' in missing
    assert len(missing) == 9


def test_who_has_read_a_prompt_makes_no_new_revision() -> None:
    assert revision_of({**FILES, LEDGER: WHOLE}) == revision_of(FILES)
    assert revision_of({**FILES, "prompts/waterworks/en.ftl": ""}) != revision_of(FILES)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('["water.burst"]', '["water.burst"', "is not TOML"),
        ('who = "a maker"', 'who = ""', f"{LEDGER} [by.first] who: '' cannot stand here"),
        ('by = "first"', 'by = "frist"', f'{LEDGER} by: there is no name in [by] "frist". Did you mean "first"?'),
        ('reviewed = ""', 'reviewed = "x"', f'{LEDGER} reviewed: there is no name in [by] "x"'),
        (', on = "2026-11-24"', "", "en: on is missing"),
        ('back = ""', "back = false", "en back: False cannot stand here"),
        (f"en = {CELL}", 'en = "read"', f'{LEDGER} ["water.welcome"] en: must be a table'),
        ('["water.welcome"]', '["water.welcome"]\nsource = 7', "source: 7 cannot stand here"),
        (PEOPLE, 'by = "first"\n', f"{LEDGER} [by]: must be a table"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_wrong_in_a_ledger_is_told_with_its_place_and_nothing_that_only_follows_from_it(before: str, after: str, told: str) -> None:
    problems = problems_with(WHOLE.replace(before, after, 1))
    assert told in problems[0]
    assert len(problems) == len(set(problems))
    assert not [problem for problem in problems if "has no cell" in problem]
