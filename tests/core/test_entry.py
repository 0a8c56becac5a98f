"""What callers key: Japanese telephone numbers and Western dates, and never an Individual Number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.core.entry import READERS, WESTERN, Control, Entry, Era, Keyed, Limits, Refused, read_entry
from ivr.core.telephone import grouped_as_keyed

TODAY = date(2027, 1, 2)
BUDDHIST = Era(2400, 2600, 543)


def read(kind: str, keyed: str, language: str, days_ahead: int = 0, days_back: int = 0) -> Entry:
    return read_entry(kind, keyed, Limits(TODAY, "JP", BUDDHIST if language == "th" else WESTERN, days_ahead, days_back))


@pytest.mark.parametrize(
    ("kind", "keyed", "language", "expected"),
    [
        ("telephone", "09012345678", "vi", Keyed("09012345678")),
        ("telephone", "0298831111", "ja", Keyed("0298831111")),
        ("telephone", "090123", "ja", Refused("too-few")),
        ("telephone", "19012345678", "ja", Refused("not-a-number")),
        ("telephone", "123456789012", "ja", Refused("individual-number")),
        ("telephone", "123456789012*09012345678", "ja", Refused("individual-number")),
        ("telephone", "0901*0298831111", "ja", Keyed("0298831111")),
        ("telephone", "123456789012*", "ja", Refused("individual-number")),
        ("date", "1985#407", "en", Refused("impossible-date")),
        ("telephone", "0901*", "ja", Control("anew")),
        ("telephone", "*", "ja", Control("back")),
        ("telephone", "", "ja", Control("nothing")),
        ("mobile", "09012345678", "vi", Keyed("09012345678")),
        ("mobile", "0298831111", "vi", Refused("not-a-mobile")),
        ("mobile", "0901", "vi", Refused("too-few")),
        ("mobile", "19012345678", "vi", Refused("not-a-number")),
        ("date", "19850407", "en", Keyed("1985-04-07")),
        ("date", "20000229", "en", Keyed("2000-02-29")),
        ("date", "19000229", "en", Refused("no-leap-day")),
        ("date", "20010229", "en", Refused("no-leap-day")),
        ("date", "20010230", "en", Refused("impossible-date")),
        ("date", "00010229", "en", Refused("impossible-date")),
        ("date", "25440229", "th", Refused("no-leap-day")),
        ("date", "850407", "en", Refused("two-digit-year")),
        ("date", "8504", "en", Refused("too-few")),
        ("date", "20270103", "en", Refused("future-date")),
        ("date", "20270102", "en", Keyed("2027-01-02")),
        ("date", "25280407", "th", Keyed("1985-04-07")),
        ("date", "25280407", "en", Refused("future-date")),
        ("date", "00000101", "en", Refused("impossible-date")),
        ("date", "198504071", "en", Refused("impossible-date")),
    ],
)
def test_an_entry_is_read_as_the_caller_means_it(kind: str, keyed: str, language: str, expected: Entry) -> None:
    assert read(kind, keyed, language) == expected


@pytest.mark.parametrize(
    ("keyed", "expected"),
    [
        ("20270110", Keyed("2027-01-10")),
        ("20270112", Keyed("2027-01-12")),
        ("20270113", Refused("too-far-ahead")),
        ("20261228", Keyed("2026-12-28")),
        ("20261227", Refused("too-long-ago")),
    ],
)
def test_a_date_may_lie_so_far_from_today_and_no_further(keyed: str, expected: Entry) -> None:
    assert read("date", keyed, "en", days_ahead=10, days_back=5) == expected


@given(st.sampled_from(sorted(READERS)), st.text("0123456789*#１", max_size=30), st.sampled_from(["en", "th"]))
def test_nothing_keyed_ever_breaks_and_no_value_has_twelve_digits(kind: str, keyed: str, language: str) -> None:
    entry = read(kind, keyed, language)
    assert isinstance(entry, Keyed | Refused | Control)
    if isinstance(entry, Keyed):
        assert sum(character.isdigit() for character in entry.value) < 12


@given(st.from_regex(r"0[0-9]{9,10}", fullmatch=True))
def test_a_number_is_read_back_and_kept_as_it_was_keyed(digits: str) -> None:
    assert grouped_as_keyed(digits, "JP").replace("-", "") == digits


@pytest.mark.parametrize(
    ("digits", "groups"),
    [
        ("09012345678", "090-1234-5678"),
        ("0298831111", "029-883-1111"),
        ("01012345678", "010-1234-5678"),
        ("0901234567", "090-123-4567"),
        ("00000000000", "000-0000-0000"),
    ],
)
def test_a_number_is_grouped_as_it_is_printed_or_else_plainly(digits: str, groups: str) -> None:
    assert grouped_as_keyed(digits, "JP") == groups
