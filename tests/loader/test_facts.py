"""What the source prints is read from facts.toml: values for prompts, their age, and last days that follow from dates."""

from datetime import date

import pytest

from ivr.loader.reading import FlowError, load_hotline
from tests.loader.test_broken_flows import WATERWORKS

FACTS = """\
as-of = "2026-10"
source = "Notice"
[fact.price]
section = "1"
says = "A visit costs 500 yen."
value = "500"
prompts = ["water.sorry"]
"""
SAID = "There are water.connecting, water.goodbye, water.sorry, water.welcome."
AN_EARLIEST = '[{ of = "moved-in", days = "notice-days" }]'


@pytest.mark.parametrize(
    ("replace", "with_", "says"),
    [
        ('as-of = "2026-10"\n', "", 'facts.toml: as-of is missing; add a line as as-of = "2023-10"'),
        ('"2026-10"', '"2026-13"', "facts.toml as-of: '2026-13' cannot stand here; write a month with its year, as in as-of = \"2023-10\""),
        (
            'prompts = ["water.sorry"]\n',
            "",
            'facts.toml [fact.price]: name the prompts that tell it, or why none does; write prompts = ["..."] or left-out = "..."',
        ),
        (
            '["water.sorry"]',
            '["water.welcom"]',
            f'facts.toml [fact.price] prompts: there is no prompt that a node says, "water.welcom". Did you mean "water.welcome"? {SAID}',
        ),
        (
            'value = "500"',
            'value = "1,000"',
            "facts.toml [fact.price] value: '1,000' cannot stand here; write digits only, or a month with its year, as in value = \"800\"",
        ),
        (
            'section = "1"\n',
            'section = "1"\novertaken = "soon"\n',
            "facts.toml [fact.price] overtaken: 'soon' cannot stand here; write a day in quotes, as in overtaken = \"2024-03-31\"",
        ),
    ],
)
def test_facts_that_are_wrong_are_refused_with_exactly_these_words(replace: str, with_: str, says: str) -> None:
    assert replace in FACTS
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, "facts.toml": FACTS.replace(replace, with_, 1)})
    assert list(refused.value.problems) == [says]


@pytest.mark.parametrize(
    ("last_day", "says"),
    [
        (
            '[last-day.end]\nearliest = [{ of = "moved", days = "price" }]\n',
            'flow [last-day.end] earliest, of: there is no date that is asked for, or last day above, "moved". There is none.',
        ),
        (
            "[last-day.end]\nearliest = []\n",
            'flow [last-day.end] earliest: is empty; write at least one, as in [{ of = "moved-in", days = "notice-days" }]',
        ),
    ],
)
def test_last_days_that_follow_from_nothing_are_refused(last_day: str, says: str) -> None:
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, "facts.toml": FACTS, "flow/main.toml": WATERWORKS["flow/main.toml"] + last_day})
    assert list(refused.value.problems) == [says]


def test_a_prompt_may_say_a_fact_by_its_name_and_no_fact_that_is_not_there() -> None:
    name = "prompts/waterworks/en.ftl"
    told = WATERWORKS[name].replace("They will call you back.", "A visit costs { YEN($price) }.")
    hotline = load_hotline({**WATERWORKS, "facts.toml": FACTS, name: told})
    assert hotline.prompts["en"].say("water.sorry") == "The repair crew is out. A visit costs five hundred yen."
    with pytest.raises(FlowError, match="price"):
        load_hotline({**WATERWORKS, name: told})


def test_what_is_overtaken_is_not_spoken_from_that_day_on() -> None:
    overtaken = FACTS.replace('section = "1"\n', 'section = "1"\novertaken = "2027-01-13"\n')
    hotline = load_hotline({**WATERWORKS, "facts.toml": overtaken})
    assert hotline.overtaken(date(2027, 1, 12)) == frozenset()
    assert hotline.overtaken(date(2027, 1, 13)) == {"water.sorry"}
