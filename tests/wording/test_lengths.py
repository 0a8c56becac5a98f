"""How long callers listen, from the words the engine says; and what is too long for the hotline's budgets."""

from functools import cache

import pytest

from ivr.core.vocabulary import MOMENTS
from ivr.loader.reading import FlowError, load_hotline
from ivr.wording.budgets import Budgets
from ivr.wording.lengths import Length, Listener
from ivr.wording.reached import places_reached
from ivr.wording.standards import read_standard_files, read_standards
from tests.shipped import MY_NUMBER, shipped_hotline
from tests.wording.changed import LANGUAGES, files_with, standards

# Seconds after key 1: until a desk is dialled, what the carrier needs left out; until English-speaking staff are offered.
DIALLED, ENGLISH_OFFERED = 4.7, 12.5
LONG = "One two three four five six seven eight nine ten. " * 10


def budgets_of(text: str) -> Budgets:
    return read_standards(read_standard_files(MY_NUMBER) | {"budgets.toml": text}, shipped_hotline()).budgets


@cache
def measured(language: str) -> dict[tuple[str, str], Length]:
    found = Listener(shipped_hotline(), standards().paces, standards().budgets).lengths([language])
    return {(one.kind, one.name): one for one in found}


def test_a_prompt_a_menu_and_the_start_are_measured_by_their_words_and_options() -> None:
    english, prompts = measured("en"), shipped_hotline().prompts["en"]
    pace = standards().paces["en"]
    assert english["prompt", "main.lost"].seconds >= pace.seconds(prompts.say("main.lost", {"key": "1"}))
    main = [prompts.say("main.menu")]
    main += [prompts.say(option.say, {"key": option.key}) for option in shipped_hotline().nodes["main"].spoken if option.lines is None]
    assert english["menu", "main"].seconds >= pace.seconds(" ".join(main))
    assert english["start", "foreign to main.lost"].seconds > english["menu", "languages"].seconds + english["prompt", "main.menu"].seconds


def test_values_are_of_the_longest_kind() -> None:
    english, prompts = measured("en"), shipped_hotline().prompts["en"]
    short = prompts.say("person.suspensions-only", {"opening": "2027-01-02 10:00"})
    assert english["prompt", "person.suspensions-only"].seconds > standards().paces["en"].seconds(short)


def test_what_nobody_hears_in_a_language_is_not_measured_there() -> None:
    heard = {language: {name for kind, name in measured(language) if kind in ("menu", "topic")} for language in ("ja", "en", "th")}
    for name, languages in {
        "hours.general": {"ja"},
        "hours.navi": {"ja"},
        "hours.foreign": {"en"},
        "suspension.staff-away": {"th"},
    }.items():
        assert {language for language, names in heard.items() if name in names} == languages


def test_every_node_is_reached_in_some_language_on_some_line() -> None:
    assert {node for node, _, _ in places_reached(shipped_hotline())} == set(shipped_hotline().nodes)


def test_a_prompt_a_menu_a_topic_and_the_start_over_their_budgets_are_told() -> None:
    budgets = budgets_of(
        'prompt = 25\nmenu = 20\ntopics = ["loss.*"]\ntopic-words = 25\ntopic-options = 20\n'
        '[[start]]\nlines = ["foreign"]\noption = "main.lost"\nlanguages = ["en"]\nseconds = 24\n'
    )
    anew = {"goodbye.connected": LONG, "main.lost": f"{LONG}{{ KEY($key) }}.", "loss.found": LONG, "topics.lost": f"{LONG}{{ KEY($key) }}."}
    found = Listener(load_hotline(files_with("en", anew)), standards().paces, budgets).lengths(["en"])
    over = {f"{one.kind} {one.name}" for one in found if one.is_over}
    assert {"prompt goodbye.connected", "prompt main.lost", "menu main", "topic loss.found", "start foreign to main.lost"} <= over
    assert "options loss.found" in over
    (main,) = (one for one in found if (one.kind, one.name) == ("menu", "main"))
    assert str(main).startswith(f"menu main takes {main.seconds:.1f} s, at most 20 s; use fewer words or options")
    assert [one.seconds for one in found] == sorted((one.seconds for one in found), reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reports_a_lost_card_is_dialled_within_five_seconds(language: str) -> None:
    assert 0 < measured(language)["prompt", "suspension.connecting"].seconds <= DIALLED


@pytest.mark.parametrize("language", ["th", "ne", "id", "vi", "tl"])
def test_who_reports_a_lost_card_while_staff_are_away_soon_knows_the_key_for_english_speaking_ones(language: str) -> None:
    prompts, pace = shipped_hotline().prompts[language], standards().paces[language]
    away = [prompts.say("suspension.staff-away", {"back": moment}) for moment in MOMENTS]
    english = prompts.say("suspension.english-staff", {"key": "1"})
    assert max(pace.seconds(f"{words} {english}") for words in away) <= ENGLISH_OFFERED


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_budgets_everything_is_measured_and_nothing_is_too_long(language: str) -> None:
    found = Listener(shipped_hotline(), standards().paces, Budgets()).lengths([language])
    assert len(found) > 60
    assert not any(one.is_over for one in found)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("prompt = 'x'\n", "budgets.toml prompt: 'x' cannot stand here; write whole seconds"),
        ("prompts = 7\n", 'budgets.toml prompts: there is no such key here, "prompts". Did you mean "prompt"?'),
        ("menus = { mian = 15 }\n", 'budgets.toml menus: there is no menu "mian". Did you mean "main"?'),
        ('topics = ["infos.*"]\n', 'budgets.toml topics: no menu is called "infos.*"; write the name of one, or a pattern'),
        ("[[start]]\nlines = ['foreign']\n", "budgets.toml [[start]] number 1: option is missing"),
        (
            "[[start]]\nlines = ['forein']\noption = 'main.lost'\nlanguages = ['en']\nseconds = 8\n",
            'budgets.toml [[start]] number 1 lines: there is no line "forein". Did you mean "foreign"?',
        ),
        (
            "[[start]]\nlines = ['general']\noption = 'main.lost'\nlanguages = ['en']\nseconds = 8\n",
            'who calls line "general" does not hear "main.lost" in en, neither at once nor after a choice of languages',
        ),
        ("prompt = [\n", "budgets.toml: is not TOML"),
    ],
)
def test_mistakes_in_the_budgets_are_told_with_what_to_write(text: str, says: str) -> None:
    with pytest.raises(FlowError) as refused:
        budgets_of(text)
    assert any(says in problem for problem in refused.value.problems)
