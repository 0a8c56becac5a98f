"""How the answers look: eighty columns, in any script, with colour or without."""

import json
import re
from datetime import date, datetime

import pytest

from ivr.showing.columns import width
from ivr.showing.look import PLAIN, Look, labelled
from ivr.timetable.calls import calls
from ivr.timetable.groups import Chosen, all_of
from ivr.timetable.heard import heard_lines
from ivr.timetable.notice import notice
from ivr.timetable.page import as_html, as_markdown
from ivr.timetable.records import days_record, heard_record, now_record
from ivr.timetable.shown import now_lines, strip_lines
from tests.timetable.spoken import HOTLINE

NEW_YEARS_EVE = datetime(2026, 12, 31, 19, tzinfo=HOTLINE.zone)
BLOCKS = Look(cells=("·", "▐", "▌", "█"), marks=("●", "○"))


@pytest.mark.parametrize("language", HOTLINE.languages)
def test_what_is_heard_fits_into_eighty_columns_in_every_language(language: str) -> None:
    found = calls(HOTLINE, Chosen(("foreign",), (language,)), NEW_YEARS_EVE, every=True)
    lines = list(heard_lines(HOTLINE, found, NEW_YEARS_EVE, PLAIN))
    assert max(map(width, lines)) <= 80
    assert "To speak with a person: press zero." in "\n".join(lines)


def test_what_everybody_hears_is_told_once_for_each_answer() -> None:
    found = calls(HOTLINE, all_of(HOTLINE), NEW_YEARS_EVE, every=False)
    text = "\n".join(heard_lines(HOTLINE, found, NEW_YEARS_EVE, PLAIN))
    assert text.count("To speak with a person: press zero.") == 1
    assert "for       foreign: en zh ko es pt\nhears     I am connecting you to our staff." in text
    assert "for       general, foreign: ja\nhears     年末年始のため、" in text
    assert "rings     Foreign-language centre, in the caller's language" in text
    assert "Key 0 0" not in text
    assert re.search(r"^\d+ more answers stand below these keys; --line LINE --language CODE gives them.$", text, re.MULTILINE)
    assert max(map(width, text.splitlines())) <= 80


@pytest.mark.parametrize("count", [1, 370])
def test_one_day_or_more_than_a_year_is_a_row_a_day_for_every_table_that_is_ever_closed(count: int) -> None:
    text = "\n".join(strip_lines(HOTLINE, all_of(HOTLINE), date(2027, 12, 1), count, PLAIN))
    tables = len(HOTLINE.rules) - 1
    assert text.count("Wed 2027-12-01") == tables
    assert len(re.findall(r"^[A-Z][a-z]{2} \d{4}-\d\d-\d\d  ", text, re.MULTILINE)) == count * tables
    assert max(map(width, text.splitlines())) <= 80


def test_blocks_show_half_hours_and_colour_changes_no_sign() -> None:
    chosen = Chosen(("general",), ("ja",))
    rows = list(strip_lines(HOTLINE, chosen, date(2027, 1, 8), 4, BLOCKS))
    assert "Fri 2027-01-08  ·········▐██████████····  9:30-20:00" in rows
    assert "Sat 2027-01-09  ·········▐███████▌······  9:30-17:30" in rows
    assert "Mon 2027-01-11  ·········▐███████▌······  9:30-17:30  Coming of Age Day" in rows
    dressed = Look(BLOCKS.cells, BLOCKS.marks, *[lambda text: f"<{text}>"] * 3)
    assert [re.sub("[<>]", "", row) for row in strip_lines(HOTLINE, chosen, date(2027, 1, 8), 4, dressed)] == rows


def test_those_who_take_over_are_named_while_their_language_is_closed() -> None:
    lines = "\n".join(now_lines(HOTLINE, Chosen(("foreign",), ("th",)), NEW_YEARS_EVE, BLOCKS))
    assert re.search(r"○ th +foreign +closed, opens Fri 1 Jan 2027 9:00$", lines, re.MULTILINE)
    assert "Mon-Sun: 9:00-18:00" in lines
    assert "in English: open until 20:00" in lines
    noon = NEW_YEARS_EVE.replace(hour=12)
    assert "in English" not in "\n".join(now_lines(HOTLINE, Chosen(("foreign",), ("th",)), noon, BLOCKS))


def test_a_record_has_the_keys_that_are_described() -> None:
    now = now_record(HOTLINE, Chosen(("navi",), ("ja",)), NEW_YEARS_EVE)
    assert [set(now), set(now["answers"][0])] == [
        {"at", "zone", "holiday", "answers"},
        {"purpose", "callers", "desks", "otherwise", "hours", "open", "why", "until", "opening", "rule"},
    ]
    days = days_record(HOTLINE, Chosen(("general",), ("ja",)), date(2027, 1, 11), 2)
    assert set(days) == {"first", "count", "zone", "tables"}
    (table,) = (table for table in days["tables"] if table["hours"] == "general-questions")
    assert table["for"] == [{"purpose": "question", "callers": [{"lines": ["general"], "languages": ["ja"]}]}]
    assert table["days"][0] == {
        "date": "2027-01-11",
        "holiday": "Coming of Age Day",
        "rule": "holiday",
        "why": "open",
        "open": ["9:30-17:30"],
    }
    assert json.loads(json.dumps([now, days])) == [now, days]


@pytest.mark.parametrize("language", HOTLINE.languages)
def test_a_notice_is_written_in_every_language_with_its_numbers_in_digits(language: str) -> None:
    now = datetime(2026, 12, 15, tzinfo=HOTLINE.zone)
    made = notice(HOTLINE, language, all_of(HOTLINE), now, 60)
    text = as_markdown(made)
    assert ("0120-95-0178" if language == "ja" else "0120-0178-27") in made.sections[0].heading
    assert "8:45" in made.sections[-1].hours[0]
    assert len(made.sections[-1].closed) == 3  # the year's end, 11 January, 11 February
    assert all(words in text for section in made.sections for words in (section.heading, *section.hours, *section.closed))
    assert as_html(made).count("<section>") == len(made.sections) == text.count("\n## ")


def test_a_page_escapes_what_a_prompt_says() -> None:
    made = notice(HOTLINE, "en", all_of(HOTLINE), NEW_YEARS_EVE, 60)
    assert "<b>" not in as_html(type(made)("en", "<b>&", made.as_of, made.sections))


def test_a_notice_of_one_line_names_no_other() -> None:
    text = as_markdown(notice(HOTLINE, "ja", Chosen(("navi",), HOTLINE.languages), datetime(2026, 12, 15, tzinfo=HOTLINE.zone), 60))
    assert text.startswith("# マイナンバーカード案内窓口 受付時間のご案内\n\n2026年12月15日現在")
    assert "0570-783-578" in text
    assert "0120-95-0178" not in text


def test_who_is_there_now_is_told_for_every_purpose_and_for_the_counter() -> None:
    text = "\n".join(now_lines(HOTLINE, all_of(HOTLINE), NEW_YEARS_EVE, PLAIN))
    assert text.startswith("Thursday 31 December 2026, 19:00 (Asia/Tokyo)\n\nLost or stolen card\n")
    assert re.search(r"^  \+ ja en zh ko es pt +every line +open at any hour$", text, re.MULTILINE)
    assert re.search(r"^  - ja +general, foreign +closed, opens Mon 4 Jan 2027 9:30\n +year-end: closed all day$", text, re.MULTILINE)
    assert re.search(r"^  - counter +closed, opens Mon 4 Jan 2027 8:45$", text, re.MULTILINE)
    assert max(map(width, text.splitlines())) <= 80


def test_what_a_caller_hears_is_a_record_with_the_reason() -> None:
    found = calls(HOTLINE, Chosen(("general",), ("ja",)), NEW_YEARS_EVE, every=True)
    (call,) = heard_record(HOTLINE, found, NEW_YEARS_EVE)["calls"]
    (person,) = (answer for answer in call["answers"] if answer["keys"] == ["0"])
    assert set(person) == {"keys", "option", "words", "told", "english", "rings", "asked"}
    assert person["asked"][0] == {
        "hours": "general-questions",
        "open": False,
        "why": "year-end",
        "until": None,
        "opening": "2027-01-04T09:30:00+09:00",
        "rule": {"day": "2026-12-31", "on": "year-end", "windows": [], "holiday": None},
    }


def test_a_label_longer_than_its_column_stands_above_its_text() -> None:
    assert list(labelled("Key 2 1", "窓口", 10)) == ["Key 2 1   窓口"]
    assert list(labelled("Key 2 1 4 6", "窓口", 10)) == ["Key 2 1 4 6", "          窓口"]
    assert list(labelled("", "窓口", 0)) == ["窓口"]
