"""The lists behind the check are data: what is wrong with them is told, and every one of them is described."""

import re
import tomllib

import pytest

from ivr.loader.reading import FlowError
from ivr.loader.schema import Key
from ivr.wording import budgets, guide
from ivr.wording.standards import read_standard_files, read_standards
from tests.shipped import MY_NUMBER, ROOT, shipped_hotline
from tests.wording.changed import LANGUAGES, check_with, standards, told

WORDING = read_standard_files(MY_NUMBER)[guide.FILE]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("[language.th]", "[language.thai]", "prompts/wording.toml: says nothing of th; add a table [language.th]"),
        ('ends = "。？！"', "ends = 3", "prompts/wording.toml [language.ja] ends: 3 cannot stand here; write text in quotes"),
        ('charset = "gb2312"', 'charset = "gb"', 'prompts/wording.toml [language.zh] charset: "gb" is no character set Python knows'),
        ('rules = ["glossary"]', 'rules = ["glosary"]', 'there is no rule "glosary". Did you mean "glossary"?'),
        ('"etc." = "and so on"', '"etc." = 5', "prompts/wording.toml [language.en] abbreviations etc.: 5 cannot stand here"),
        ("sentence-seconds = 11", 'sentence-seconds = "x"', "write whole seconds from 5 to 600"),
        ("[language.en]", "[language.en", "prompts/wording.toml: is not TOML"),
    ],
)
def test_mistakes_in_the_lists_are_told_with_what_to_write(before: str, after: str, says: str) -> None:
    assert before in WORDING
    with pytest.raises(FlowError) as refused:
        read_standards(read_standard_files(MY_NUMBER) | {guide.FILE: WORDING.replace(before, after, 1)}, shipped_hotline())
    assert any(says in problem for problem in refused.value.problems)


def test_a_language_without_a_pace_is_told() -> None:
    files = read_standard_files(MY_NUMBER)
    without = re.sub(r"\[pace\.th\][^\[]*", "", files["prompts/pace.toml"])
    with pytest.raises(FlowError, match=r'prompts/pace\.toml: there is no pace of the language "th"'):
        read_standards(files | {"prompts/pace.toml": without}, shipped_hotline())


def test_every_exception_is_needed() -> None:
    everything = [one for language in LANGUAGES for one in check_with(language, {}, LANGUAGES).everything(language)]
    for allowed in standards().guide.exceptions:
        excused = [one for one in everything if allowed.excuses(one.fault.rule, one.fault.about, one.prompt, one.language)]
        assert excused, f"{allowed} excuses nothing any more; delete it"


def test_every_exception_says_why() -> None:
    for exception in tomllib.loads(WORDING)["exception"]:
        assert len(exception["reason"].split()) > 2


def first_cells(text: str) -> list[str]:
    return re.findall(r"^\| `([\w-]+)` \|", text, re.MULTILINE)


def test_every_rule_and_every_key_of_the_lists_is_described() -> None:
    described = (ROOT / "prompts/README.md").read_text(encoding="utf-8").split("## What is checked")[1].split("## LANGUAGE.words.toml")[0]
    rules, _, lists = described.partition("### wording.toml")
    assert first_cells(rules) == [*guide.RULES, "budget"]
    assert first_cells(lists) == [*guide.GUIDE, *guide.LANGUAGE, *guide.EXCEPTION]


@pytest.mark.parametrize(("heading", "keys"), [("## budgets.toml", budgets.BUDGETS), ("### `[[start]]`", budgets.START)])
def test_every_key_of_the_budgets_is_described_with_its_type(heading: str, keys: dict[str, Key]) -> None:
    described = (ROOT / "flows/README.md").read_text(encoding="utf-8").split(f"\n{heading}\n")[1].split("\n#")[0]
    rows = re.findall(r"^\| `([\w-]+)` \| ([\w-]+) \| (.+?) \|", described, re.MULTILINE)
    assert [(name, kind, left_out == "**needed**") for name, kind, left_out in rows] == [
        (name, key.type, key.default is None) for name, key in keys.items()
    ]


def test_a_sentence_that_says_too_much_is_told_and_what_functions_say_is_not_counted() -> None:
    parts = (
        "If it was lost outside your home",
        "or was stolen on the way to work",
        "or was left behind in a train",
        "or cannot be found any more",
    )
    long = f"{' '.join([*parts, *(part.lower() for part in parts)])} please tell us as soon as you can."
    assert " s, at most 11 s: “If it was lost outside your home or was …”; make two of it" in told("en", "again.silence", long)
    numbers = "Call { PHONE($number) }, or { PHONE($number) }, or { PHONE($number) }, or { PHONE($number) }."
    assert "make two of it" not in told("en", "goodbye.request", numbers)
