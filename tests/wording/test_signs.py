"""What a voice spells out or stumbles on is refused, with words that say what to write instead."""

import pytest

from ivr.wording.check import check_of
from tests.shipped import shipped_files, shipped_hotline
from tests.wording.changed import LANGUAGES, catalog, found, standards, told, told_of_each

REFUSED = {
    "Wait (or call again).": "has the sign ( in “Wait (or call again …”, which a voice spells out or stumbles on; make a sentence",
    "Yes/no.": "has the sign / in “Yes/no.”, which a voice spells out or stumbles on; write the word between the two",
    "You & we.": "write the word for and",
    "One hundred %.": "write the word for percent",
    "It costs ¥ eight.": "has the sign ¥",
    "Write @ home.": "has the sign @",
    "One + one.": "has the sign +",
    "It is = so.": "has the sign =",
    "Say “yes” now.": "leave quotation marks out",
    'Say "yes" now.': "leave quotation marks out",
    "Wait – or call.": "write a comma, or begin a new sentence",
    "Wait - or call.": "has a dash in “Wait - or call.”; write a comma, or begin a new sentence",
    "Wait…": "end the sentence, or leave it out",
    "Wait\N{NO-BREAK SPACE}now.": "has the sign no-break space",
    "Wait, * please.": "has the sign *",
    "Press 5.": "has the digit 5 in “Press 5.”; write the number as a word, or with a function such as DIGITS",
    "Press ５.": "has the digit ５",
    "Press ५.": "has the digit ५",
    "Press ๑.": "has the digit ๑",
    "Half is ½.": "has the digit ½",
    "Now,, please.": "has two signs after each other in “Now,, please.”; keep one",
    "Now. .": "has two signs after each other",
    "Now , please.": "has a space before the sign in “Now , please.”; close it up",
    "Now,please.": "has no space after the sign in “Now,please.”; write one",
    "Now  please.": "has two spaces in “Now please.”; write one",
    "Now please": "does not end its last sentence: “Now please”; end it in one of .?!",
    "Bring papers, e.g. a licence.": "has the abbreviation e.g. in “Bring papers, e.g. a licence.”; write “for example”",
    "Bring papers etc.": "has the abbreviation etc. in “Bring papers etc.”; write “and so on”",
    "It is line No. five.": "has the abbreviation No.",
    "Open Mon. to Friday.": "has the abbreviation Mon in “Open Mon. to Friday.”; write “Monday”",
    "In two hrs.": "write “hours”",
    "The min. age.": "write “minute”",
    "Ask the dir. of it.": "has a full stop inside a sentence in “Ask the dir. of it.”; write the word out",
    "The U.S.A. office.": "has a full stop inside a sentence",
    "Ask the NTA.": "has NTA in capitals, which a voice spells letter by letter; write nta, or what it stands for",
}
LET_THROUGH = ("No. Please wait.", "The holders' card, call-back at two PM.", "Is that right? Yes, it is.", "Now: please wait.")


@pytest.mark.parametrize("words", REFUSED)
def test_what_no_voice_can_say_is_refused_in_english(words: str) -> None:
    lines = told_of_each("en", (*REFUSED, *LET_THROUGH))[words]
    assert lines.startswith("prompts/my_number/en.ftl case.number-")
    assert REFUSED[words] in lines


@pytest.mark.parametrize("words", LET_THROUGH)
def test_what_a_voice_can_say_is_let_through(words: str) -> None:
    assert told_of_each("en", (*REFUSED, *LET_THROUGH))[words] == ""


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("ja", "電話(無料)です。", "has the sign ("),
        ("ja", "電話（無料）です。", "has the sign （"),
        ("ja", "「はい」です。", "has the sign 「"),
        ("ja", "電話は、10円です。", "has the digit 1"),
        ("ja", "お待ちください", "does not end its last sentence: “お待ちください”; end it in one of 。？！"),
        ("ja", "お待ちください。。", "has two signs after each other"),
        ("zh", "请稍等，谢谢.", "has the sign ."),
        ("th", "เปิดแปดโมง น.", "has the abbreviation น."),
        ("th", "วันพุธ พ.ศ. สองพัน.", "has the abbreviation พ.ศ."),
        ("th", "กดหมายเลข ๑.", "has the digit ๑"),
        ("ne", "नं. पाँच थिच्नुहोस्।", "has the abbreviation नं."),
        ("ne", "कृपया पर्खनुहोस्।।", "has two signs after each other"),
        ("es", "Abierto de lun. a viernes.", "write “lunes”"),
        ("vi", "Xin gọi TP. Tsukuba.", "write “thành phố”"),
        ("id", "Kartu dll. hilang.", "write “dan lain-lain”"),
    ],
)
def test_every_language_has_signs_and_abbreviations_of_its_own(language: str, words: str, says: str) -> None:
    assert says in told_of_each(language, (words,))[words]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digit_or_a_bracket_in_any_prompt_or_term_is_told(language: str) -> None:
    changed = {name: f"(7) {entry.source}" for name, entry in list(catalog(language).items())[::9]}
    about: dict[str, set[str]] = {name: set() for name in changed}
    for one in found(language, changed):
        about[one.prompt].add(one.fault.about)
    assert len(about) > 9
    assert all({"(", ")", "7"} <= signs for signs in about.values())


def test_a_sign_in_a_single_variant_is_told() -> None:
    closed = catalog("en")["person.closed"].source
    assert "[holiday] " in closed
    assert "has the sign (" in told("en", "person.closed", closed.replace("[holiday] ", "[holiday] (Sorry) ", 1))


def test_an_option_may_end_in_a_comma_where_another_one_always_follows() -> None:
    assert told("ko", "main.lost", "카드 분실이나 도난은 { KEY($key) },") == ""
    assert "does not end its last sentence" in told("ko", "keys.no", "아니면 { KEY($key) },")
    assert "does not end its last sentence" in told("ko", "main.lost", "카드 분실이나 도난은 { KEY($key) }")


def test_what_the_tables_of_words_say_is_checked_too() -> None:
    files = shipped_files()
    name = "prompts/common/es.words.toml"
    changed = files | {name: files[name].replace('"sábado"', '"sáb. 6"', 1)}
    assert changed != files
    lines = [str(one) for one in check_of(changed, shipped_hotline(), standards()).findings("es") if one.file == name]
    assert any("has the digit 6" in line for line in lines)
    assert any("write “sábado”" in line for line in lines)
