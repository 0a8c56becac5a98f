"""The scenario format: read, written, compared both ways; what cannot be read is told with line and example."""

from datetime import datetime

import pytest

from ivr.scenario import ScenarioError, Step, differences, fits, moment_of, parse_scenario, write_scenario

HEAD = "# A call.\nat 2027-01-02 03:10\ncall 0120-0178-27 from withheld\n"


def steps(*lines: str) -> list[Step]:
    return list(parse_scenario(HEAD + "\n".join(lines) + "\nhangup\n").steps)[2:-1]


def test_a_line_is_read_with_its_words_languages_and_values() -> None:
    (step,) = steps('hear    person.closed slow  [vi ja] why="hour" opening="2027-01-04 09:30"   # a comment')
    assert (step.verb, step.words, step.languages) == ("hear", ("person.closed", "slow"), ("vi", "ja"))
    assert step.values == (("why", "hour"), ("opening", "2027-01-04 09:30"))


def test_the_hash_key_is_a_key_and_no_comment() -> None:
    assert steps("keys    #")[0].words == ("#",)
    assert steps("keys    1#   # ended")[0].words == ("1#",)


def test_what_is_written_is_read_back_the_same() -> None:
    happened = 'hear main.menu [ja en] a="1"\nkeys 09*#\nsilence\nwait 3m\ndial a-1 whisper en accepted 60 desk\nend\n'
    scenario = parse_scenario(HEAD + happened)
    again = parse_scenario(write_scenario(scenario.steps, scenario.title))
    assert [str(step) for step in again.steps] == [str(step) for step in scenario.steps]
    assert again.title == "A call."


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("say hello", "there is no verb say"),
        ("keys abc", "write keys 1"),
        ("dial foreign-1 whisper en maybe", "OUTCOME is accepted SECONDS"),
        ("wait long", "wait 20s"),
        ("silence [ja]", "write silence"),
        ("request lost", "request missed"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_number_and_an_example(line: str, words: str) -> None:
    with pytest.raises(ScenarioError, match="line 4") as refused:
        steps(line)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("call 1 from 2\nhangup\n", "say once when it happens"),
        ("at 2027-01-02 03:10\nhangup\n", "say once who calls"),
        (HEAD, "say once how it ends"),
        (HEAD + "hangup\nend\n", "say once how it ends"),
    ],
)
def test_a_scenario_without_moment_call_or_end_is_refused(text: str, words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        parse_scenario(text)


def test_a_caller_who_hangs_up_while_it_rings_has_ended_the_call() -> None:
    assert parse_scenario(HEAD + "dial a-1 whisper en caller-hung-up\n").steps


def test_a_line_asks_only_for_the_values_and_languages_it_names() -> None:
    happened = Step("hear", ("main.menu",), ("ja",), (("a", "1"), ("b", "2")))
    assert fits(Step("hear", ("main.menu",), values=(("a", "1"),)), happened)
    assert not fits(Step("hear", ("main.menu",), ("en",)), happened)
    assert not fits(Step("hear", ("main.menu",), values=(("a", "2"),)), happened)
    assert not fits(Step("hear", ("main.menu", "slow")), happened)


def test_what_did_not_happen_and_what_no_line_asks_for_are_both_told() -> None:
    menu, end = Step("hear", ("main.menu",), number=1), Step("end", number=2)
    assert list(differences([menu, end], [menu, end])) == []
    assert list(differences([menu, end], [menu])) == ["line 2: - end", "line 2: + (nothing more)"]
    assert list(differences([menu], [menu, end])) == ["after the last line: + end"]


def test_time_goes_on_by_wait_lines() -> None:
    at, *waits = (Step("at", ("2027-01-02", "03:10")), Step("wait", ("20s",)), Step("wait", ("3m",)), Step("wait", ("2h",)))
    now = moment_of(at)
    for wait in waits:
        now = moment_of(wait, now)
    assert now == datetime(2027, 1, 2, 5, 13, 20)
    with pytest.raises(ScenarioError):
        moment_of(waits[0])


def test_a_value_without_spaces_needs_no_quotes() -> None:
    plain = parse_scenario(HEAD + "end\nrequest abandoned  line=foreign language=vi\n").steps[-1]
    assert str(plain) == 'request abandoned line="foreign" language="vi"'
