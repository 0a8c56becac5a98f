"""`ivr hours` as a clerk runs it."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from icalendar import Calendar

from ivr.cli.choosing import language_of, line_of, moment_known
from ivr.showing.columns import width
from tests.commands import Ivr
from tests.timetable.spoken import HOTLINE

AT = ("--at", "2026-12-31 19:00")
WATERWORKS = {"IVR_HOTLINE": "tests/hotlines/waterworks"}


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


def told(ivr: Ivr, *words: str, **variables: str) -> str:
    answer = ivr("hours", *words, **variables)
    assert (answer.returncode, answer.stderr) == (0, "")
    return answer.stdout


def test_what_a_thai_caller_hears_on_new_years_eve_is_told_word_for_word_with_the_reason(ivr: Ivr) -> None:
    text = told(ivr, *AT, "--line", "0120-0178-27", "--language", "Thai")
    assert "Thursday 31 December 2026, 19:00 (Asia/Tokyo)\nMy Number Card Call Center, 0120-0178-27, in Thai, after key 6\n" in text
    unbroken = re.sub(r"\s+", " ", text)
    assert "เจ้าหน้าที่ภาษาไทยจะกลับมาให้บริการวันศุกร์ วันที่หนึ่ง เดือนมกราคม เวลาเก้านาฬิกา." in unbroken
    assert "People who speak your language are back on Friday, January first, at nine AM." in unbroken
    assert "thai-nepali-indonesian: closed, opens Fri 1 Jan 2027 9:00 Mon-Sun: 9:00-18:00" in unbroken
    assert "rings Foreign-language centre, in English" in unbroken
    assert max(map(width, text.splitlines())) <= 80


def test_the_days_to_come_are_a_row_each_with_a_bar_and_the_minutes(ivr: Ivr) -> None:
    text = told(ivr, "--next", "4", "--at", "2027-01-08", "--line", "city-hall", "--language", "ja")
    assert "counter (only told to callers)\n                0  3  6  9  12 15 18 21 24\n" in text
    assert "Fri 2027-01-08  ........+#######+.......  8:45-16:30\n" in text
    assert "Sun 2027-01-10  ........................  closed\n" in text
    assert "Mon 2027-01-11  ........................  closed      Coming of Age Day\n" in text
    assert "open at any hour of every day" in text


def test_a_calendar_other_programs_read_has_the_openings_with_holidays_in_the_hotlines_zone(ivr: Ivr) -> None:
    text = told(ivr, "--ics", "--at", "2027-01-09")
    calendar = Calendar.from_ical(text)
    assert [zone.tz_name for zone in calendar.timezones] == ["Asia/Tokyo"]
    assert not calendar.get_missing_tzids()
    assert "DTSTART;TZID=Asia/Tokyo:20270111T093000" in text
    (holiday,) = (event for event in calendar.events if event["summary"] == "A question: General centre" and event.start.day == 11)
    assert holiday["description"] == "ja, on general, foreign\ngeneral-questions: holiday (Coming of Age Day): 9:30-17:30"
    assert len({event.start.date() for event in calendar.events if event["summary"] == "A question: Card call centre"}) == 14


def test_a_notice_as_a_page_says_its_language_and_fetches_nothing(ivr: Ivr) -> None:
    page = told(ivr, "--notice", "th", "--html", "--at", "2026-12-15")
    assert page.startswith('<!doctype html>\n<html lang="th">')
    assert "@media print" in page
    assert not re.search(r"https?:|src=|<script|<link", page)
    assert '<h2>โทร. <span class="number">0120-0178-27</span> (โทรฟรี)</h2>' in page
    assert re.search(r"<li>[^<]*29 ธ.ค. 2026 – [^<]*3 ม.ค. 2027</li>", page)


def test_a_check_that_finds_nothing_says_so_with_what_is_worth_knowing(ivr: Ivr) -> None:
    text = told(ivr, "--check", "--at", "2027-01-13", **WATERWORKS)
    assert text.startswith('note: holiday "Foundation Day" (2027-02-11) is inside always-open hours always')
    assert text.endswith("Nothing has to be put right.\n")


def test_a_check_that_finds_something_exits_with_1(ivr: Ivr, tmp_path: Path) -> None:
    for file in (Path("tests/hotlines/waterworks")).rglob("*.*"):
        copy = tmp_path / file.relative_to("tests/hotlines/waterworks")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    with (tmp_path / "hours.toml").open("a", encoding="utf-8") as hours:
        hours.write('[hours.office]\nrules = [{ on = "Mon-Fri", open = "8:30-17:15" }]\n')
    checked = ivr("hours", "--check", "--at", "2027-01-13", IVR_HOTLINE=str(tmp_path))
    assert checked.returncode == 1
    assert "hours.toml [hours.office]: no line fits Saturday 2027-01-16" in checked.stdout
    assert checked.stdout.endswith("1 to put right\n")


def test_another_hotline_has_hours_too(ivr: Ivr) -> None:
    assert "A burst pipe\n  + every language  faults  open at any hour\n" in told(ivr, **WATERWORKS)
    assert "rings     Repair crew, in Japanese" in told(ivr, *AT, **WATERWORKS)
    (english, _) = json.loads(told(ivr, *AT, "--json", **WATERWORKS))["calls"]
    assert (english["language"], english["answers"][0]["rings"]) == ("en", {"desk": "crew", "speaks": "ja"})
    assert "A burst pipe: every language, on faults\nopen at any hour of every day\n" in told(ivr, "--next", "1", **WATERWORKS)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("--at nonsense", '"nonsense" is no moment; write it as "2027-01-02 03:10"'),
        ("--line foults", '--line: there is no line "foults". Did you mean "faults"? There is faults.'),
        ("--language inglish", '--language: there is no language "inglish". Did you mean "en"? There are en (English), ja (Japanese).'),
        ("--notice ja", "no notice can be written: ja: there is no prompt notice."),
        ("--notice ja --language ja", "--notice names the language already"),
        ("--html", "--html belongs to a notice"),
        ("--json --ics", "--json and --ics cannot be used together"),
        ("--next 371", "371 is not in the range"),
    ],
)
def test_what_cannot_be_used_is_told_with_what_was_perhaps_meant(ivr: Ivr, words: str, why: str) -> None:
    refused = ivr("hours", *words.split(), **WATERWORKS)
    assert refused.returncode == 2
    assert why in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (lambda: line_of(HOTLINE, "foriegn"), 'no line "foriegn". Did you mean "foreign"?'),
        (lambda: line_of(HOTLINE, "fax"), '"fax" is switched off'),
        (lambda: language_of(HOTLINE, "tai", "--language"), 'no language "tai". Did you mean "th"? There are ja'),
        (lambda: moment_known(HOTLINE, "9999-12-31 19:00"), "write one from 2020 to 2049"),
    ],
)
def test_a_line_a_language_and_a_moment_that_cannot_be_meant_are_refused(read: Callable[[], object], why: str) -> None:
    with pytest.raises(click.UsageError, match=re.escape(why)):
        read()


def test_a_line_is_known_by_its_printed_number_and_a_language_by_its_english_name() -> None:
    assert line_of(HOTLINE, "0120-0178-27") == "foreign"
    assert language_of(HOTLINE, "thai", "--language") == "th"
