"""What --check finds, on hours that load and are hardly meant."""

from datetime import datetime

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.timetable.checking import findings, remarks
from tests.shipped import ROOT
from tests.timetable.spoken import HOTLINE

NOW = datetime(2027, 1, 13, 12, tzinfo=HOTLINE.zone)
WATERWORKS = read_files(ROOT / "tests" / "hotlines" / "waterworks")


def found(**files: str) -> list[str]:
    names = {"hours": "hours.toml", "japanese": "prompts/waterworks/ja.ftl"}
    texts = {names[name]: WATERWORKS[names[name]] + text for name, text in files.items()}
    return list(findings(load_hotline({**WATERWORKS, **texts}), NOW))


def test_the_shipped_hours_need_nothing() -> None:
    assert list(findings(HOTLINE, NOW)) == []


def test_the_first_day_no_line_fits_is_told_with_the_line_to_write() -> None:
    (told,) = found(hours='[hours.office]\nrules = [{ on = "holiday", closed = true }, { on = "Mon-Fri", open = "8:30-17:15" }]')
    assert told.startswith("hours.toml [hours.office]: no line fits Saturday 2027-01-16, the first such day,")
    assert told.endswith('add a line as { on = "Sat", closed = true }')


def test_a_leap_day_that_no_line_fits_is_found_too() -> None:
    days = '[days]\nspring = "03-01 to 12-31"\nwinter = "01-01 to 02-28"\n'
    rules = '[hours.garden]\nrules = [{ on = "spring", open = "8:00-17:00" }, { on = "winter", closed = true }]'
    text = {**WATERWORKS, "hours.toml": f"{days}{WATERWORKS['hours.toml']}{rules}"}
    (told,) = findings(load_hotline(text), NOW)
    assert "no line fits Tuesday 2028-02-29" in told


def test_a_notice_that_one_language_lacks_is_found() -> None:
    told = found(japanese="notice =\n    .title = 受付時間\n")
    assert told == ['the prompt "notice.title" is missing in en; write .title under notice in a en.ftl']


def test_a_holiday_inside_hours_that_never_close_is_a_remark() -> None:
    (told,) = remarks(HOTLINE, NOW)
    assert told == (
        'holiday "Foundation Day" (2027-02-11) is inside always-open hours always: callers hear it is open, as on 16 more within a year'
    )
    split = load_hotline({**WATERWORKS, "hours.toml": '[hours.always]\nrules = [{ on = "Mon-Sun", open = "0:00-24:00" }]'})
    assert [each.split(" is inside")[1].split(":")[0] for each in remarks(split, NOW)] == [" always-open hours always"]
