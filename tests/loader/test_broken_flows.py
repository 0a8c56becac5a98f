"""Flows that are broken on purpose: each is refused with words a clerk can act on, and with nothing else."""

import tomllib
from pathlib import Path

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import FlowError, load_hotline
from tests.shipped import ROOT, shipped_files, shipped_hotline

BROKEN = sorted((Path(__file__).parents[1] / "broken_flows").glob("*.toml"))
WATERWORKS = read_files(ROOT / "tests" / "hotlines" / "waterworks")


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_flow_is_refused_with_exactly_these_words(file: Path) -> None:
    case = tomllib.loads(file.read_text(encoding="utf-8"))
    whole = WATERWORKS[case["file"]]
    assert case["replace"] in whole
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, case["file"]: whole.replace(case["replace"], case["with"])})
    assert list(refused.value.problems) == case["says"]


def test_all_problems_are_told_at_once_not_the_first_only() -> None:
    flow = (
        WATERWORKS["flow/main.toml"]
        .replace('silence = "crew"\n', "")
        .replace('busy = "sorry"\n', "")
        .replace('kind = "menu"', 'kind = "menu"\ncolour = "red"')
    )
    desks = WATERWORKS["desks.toml"].replace("ring-seconds = 30", "ring-seconds = 3")
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, "flow/main.toml": flow, "desks.toml": desks})
    words = "\n".join(refused.value.problems)
    assert all(part in words for part in ("silence", "busy", "colour", "ring-seconds"))


def test_a_prompt_is_tried_with_everything_its_values_can_be() -> None:
    texts = (ROOT / "prompts/my_number/en.ftl").read_text(encoding="utf-8")
    files = read_files(ROOT / "flows/my_number")
    assert "[weekday]" in texts
    broken = texts.replace("[weekday]", "[weekday] { $bogus }", 1)
    with pytest.raises(FlowError, match="bogus"):
        load_hotline({**files, "prompts/my_number/en.ftl": broken})


def test_a_time_of_hours_toml_that_a_prompt_says_by_hand_is_refused_in_every_language() -> None:
    hotline, files = shipped_hotline(), dict(shipped_files())
    for language in hotline.languages:
        words = hotline.prompts[language].words.time("19:30")
        files[f"prompts/my_number/{language}.ftl"] += f"\nby-hand =\n    .{language} = {words.capitalize()}.\n"
    with pytest.raises(FlowError) as refused:
        load_hotline(files)
    assert [problem.split(" by hand (")[0] for problem in refused.value.problems] == [
        f"prompts/my_number/{language}.ftl by-hand.{language}: says 19:30" for language in hotline.languages
    ]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("more =\n    .x = Come at nine\n        thirty AM.", True),
        ("more =\n    .x = { $y ->\n        [a] At nine thirty AM.\n       *[b] Never.\n    }", True),
        ("-more = nine thirty AM", True),
        ("more =\n    .x = Come at nine fifty AM, or any time.", False),
        ("more =\n    .x = They are often among us.", False),
        ('more =\n    .x = At { TIME("09:30") }.', False),
        ("# At nine thirty AM.", False),
    ],
)
def test_a_time_by_hand_is_found_wherever_a_caller_would_hear_it_and_nowhere_else(text: str, *, refused: bool) -> None:
    hours = '[hours.always]\nalways = true\n[hours.office]\nrules = [{ on = "Mon-Fri", open = "9:30-10:00" }]'
    files = {**WATERWORKS, "hours.toml": hours}
    files["prompts/waterworks/en.ftl"] += f"{text}\n"
    told: tuple[str, ...] = ()
    try:
        load_hotline(files)
    except FlowError as error:
        told = error.problems
    assert len(told) == refused
    assert all('says 09:30 by hand ("nine thirty am")' in problem for problem in told)


def test_times_that_a_language_cannot_say_are_no_reason_to_crash_before_a_prompt_says_one() -> None:
    hours = '[hours.always]\nalways = true\n[hours.office]\nrules = [{ on = "Mon-Fri", open = "9:30-10:00" }]'
    words = WATERWORKS["prompts/common/en.words.toml"].replace("{minute}", "{minutes}")
    assert words != WATERWORKS["prompts/common/en.words.toml"]
    files = {**WATERWORKS, "hours.toml": hours, "prompts/common/en.words.toml": words}
    assert load_hotline(files).rules["office"]
    files["prompts/waterworks/en.ftl"] = files["prompts/waterworks/en.ftl"].replace("Goodbye.", '{ TIME("09:30") }')
    with pytest.raises(FlowError, match=r'the prompt "water\.goodbye" in en cannot be said'):
        load_hotline(files)


def test_a_file_that_is_not_there_is_named() -> None:
    without = {name: text for name, text in WATERWORKS.items() if name != "hours.toml"}
    with pytest.raises(FlowError, match=r"hours\.toml: is missing; every hotline needs it"):
        load_hotline(without)


def test_a_folder_without_a_hotline_is_refused_with_an_example(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"holds no hotline: there is no lines\.toml in it; give a folder as flows/my_number"):
        read_files(tmp_path)


@pytest.mark.parametrize("lines", ["this is no TOML", 'hotline = "text"', '[hotline]\ncountry = "Atlantis"\nprompts = "common"'])
def test_a_head_that_cannot_be_read_is_left_to_the_loader(tmp_path: Path, lines: str) -> None:
    (tmp_path / "lines.toml").write_text(lines, encoding="utf-8")
    with pytest.raises(FlowError):
        load_hotline(read_files(tmp_path))


def test_the_desks_addresses_may_come_from_elsewhere() -> None:
    files = read_files(ROOT / "tests" / "hotlines" / "waterworks", addresses={"crew": ["sip:crew@pbx.example.net"]})
    hotline = load_hotline(files)
    assert hotline.desks["crew"].addresses == ("sip:crew@pbx.example.net",)
    assert hotline.revision != load_hotline(WATERWORKS).revision


def test_an_address_for_a_desk_that_does_not_exist_is_refused() -> None:
    files = read_files(ROOT / "tests" / "hotlines" / "waterworks", addresses={"crwe": ["sip:crew@pbx.example.net"]})
    with pytest.raises(FlowError, match=r'IVR_DESKS.*: there is no desk "crwe"\. Did you mean "crew"\?'):
        load_hotline(files)


def test_holidays_are_refused_where_no_calendar_is_known() -> None:
    lines = WATERWORKS["lines.toml"].replace('country = "JP"', 'country = "AC"')
    hours = '[hours.always]\nrules = [{ on = "holiday", closed = true }, { on = "Mon-Sun", open = "0:00-24:00" }]'
    with pytest.raises(FlowError, match=r'names holidays, and "AC", the country in lines\.toml, has no calendar here'):
        load_hotline({**WATERWORKS, "lines.toml": lines, "hours.toml": hours, "holidays.txt": ""})


def test_one_node_in_two_files_is_refused() -> None:
    with pytest.raises(FlowError, match=r"flow/more\.toml \[node\.main\]: stands in flow/main\.toml \[node\.main\] already"):
        load_hotline({**WATERWORKS, "flow/more.toml": '[node.main]\nkind = "end"'})


def test_a_typo_a_missing_prompt_and_an_empty_window_are_told_together() -> None:
    with pytest.raises(FlowError) as refused:
        load_hotline(
            {
                **WATERWORKS,
                "desks.toml": WATERWORKS["desks.toml"].replace("ring-seconds", "ring-second"),
                "prompts/waterworks/ja.ftl": WATERWORKS["prompts/waterworks/ja.ftl"].replace(".goodbye", ".farewell"),
                "hours.toml": '[hours.always]\nrules = [{ on = "Mon-Sun", open = "9:00-9:00" }]',
            }
        )
    words = "\n".join(refused.value.problems)
    for part in ("ring-second", 'the prompt "water.goodbye" is missing in ja', "is empty"):
        assert part in words


def test_a_file_that_is_no_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "lines.toml").write_bytes('name = "水道"'.encode("cp932"))
    with pytest.raises(FlowError, match=r"lines\.toml: is not UTF-8"):
        read_files(tmp_path)
