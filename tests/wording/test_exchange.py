"""Out to a PO file and back: nothing changes that nobody changed, and everything that cannot be brought back is told at once."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core import prompts
from ivr.loader.files import read_files
from ivr.loader.ledgers import ledger_of
from ivr.loader.reading import load_hotline, read_hotline
from ivr.wording.bringing import Brought, bring_back, language_of
from ivr.wording.ledger import Stamp, StampError, kept, written
from ivr.wording.po import FUNCTIONS, Po, PoError, parse_po, write_po
from ivr.wording.problems import find_problems
from ivr.wording.status import words_of
from tests.shipped import ROOT, shipped_files, shipped_hotline

WORKS = ROOT / "tests/hotlines/waterworks"
WATERWORKS = {name: text for name, text in read_files(WORKS).items() if not name.endswith("ledger.toml")}
ENGLISH, JAPANESE = (f"prompts/waterworks/{language}.ftl" for language in ("en", "ja"))
LEDGER = ledger_of("waterworks")
FIRST = Stamp(by="first", on="2026-11-24", who="a maker")
SECOND = Stamp(by="second", on="2027-02-01", who="a translator")


def export(files: dict[str, str], language: str) -> str:
    hotline = shipped_hotline() if files is shipped_files() else read_hotline(files)[0]
    return write_po(hotline, files, language)


def bring(files: dict[str, str], po: str, language: str, stamp: Stamp = SECOND) -> Brought:
    return bring_back(files, parse_po(po), language, stamp, lambda found: find_problems(found, WORKS, [language]))


def entry(po: str, name: str) -> str:
    """Return what a PO file has on one prompt."""
    (found,) = (block for block in po.split("\n\n") if f'msgctxt "{name}"\n' in block)
    return found


def crlf(po: str) -> str:
    return po.replace("\n", "\r\n")


def unwrapped(po: str) -> str:
    return po.replace('"\n"', "").replace('\\n""', '\\n"')


def wrapped_narrowly(po: str) -> str:
    """Wrap every text after each of its spaces, as a tool with a narrow window might."""
    return re.sub(r'(?m)^(msgid|msgstr) "(.+)"$', lambda row: f'{row[1]} ""\n"' + row[2].replace(" ", ' "\n"') + '"', unwrapped(po))


def of_another_tool(po: str) -> str:
    """Let a tool have its way with headers, comments and entries that are no more."""
    header = '"X-Generator: Poedit 3.4\\n"\n"PO-Revision-Date: yesterday, about noon\\n"\n"Last-Translator: \\n"\n"MIME-Version'
    po = re.sub(r'("Language: .*\n)("Plural-Forms.*\n)', r"\2\1", po).replace('"MIME-Version', header)
    po = po.replace("\nmsgctxt", '\n#| msgid "What it was"\nmsgctxt', 5).replace("#. At most", "# A translator's own words.\n#. At most", 5)
    return po + '\n#~ msgctxt "main.gone"\n#~ msgid "Gone."\n#~ msgstr "Weg."\n'


def reversed_entries(po: str) -> str:
    header, *entries = po.strip().split("\n\n")
    return "\n\n".join([header, *reversed(entries)]) + "\n"


TOOLS: list[Callable[[str], str]] = [str, crlf, unwrapped, wrapped_narrowly, of_another_tool, reversed_entries]


@pytest.mark.parametrize("language", shipped_hotline().languages)
def test_what_is_exported_comes_back_and_changes_no_byte_whatever_a_tool_did_to_the_file(language: str) -> None:
    exported = export(shipped_files(), language)
    assert len(parse_po(exported).entries) > 80
    for tool in TOOLS:
        edited = tool(exported)
        assert language_of(parse_po(edited), shipped_hotline().languages, language) == language
        assert bring(shipped_files(), edited, language) == Brought()


def test_a_translator_sees_the_english_and_what_there_is_to_know() -> None:
    exported = export(shipped_files(), "th")
    assert exported.index('msgctxt "-card"') < exported.index('msgctxt "keys.person"')
    menu = entry(exported, "suspension.staff-away")
    for told in (
        "#. .staff-away: $back: when staff who speak the caller's language are back.",
        "#. Japanese: ",
        "#. { -suspension-request } is said as: คำขอระงับบัตร",
        "#. { MOMENT($back) } says weekday, date and clock time",
        "#. At most 25 seconds.",
        "#, fuzzy",
        "{ -suspension-request }",
    ):
        assert told in menu
    assert 'msgid ""\n"{ $why ->\\n"\n"    [holiday] ' in entry(exported, "person.closed")


def test_the_header_says_what_the_file_is() -> None:
    header = export(shipped_files(), "tl").split("\n\n")[0]
    assert '"Language: tl\\n"' in header
    assert '"Plural-Forms: nplurals=2;' in header
    assert f'"Project-Id-Version: {shipped_hotline().name} {shipped_hotline().revision}\\n"' in header


def test_every_function_of_the_prompts_is_explained() -> None:
    assert set(FUNCTIONS) == set(prompts.FUNCTIONS)


def test_a_language_gets_what_is_said_in_it_and_nothing_else() -> None:
    assert 'msgctxt "languages.th"' in export(shipped_files(), "th")
    assert 'msgctxt "languages.en"' not in export(shipped_files(), "th")
    assert 'msgctxt "main.other-languages"' not in export(shipped_files(), "th")


def test_only_what_a_native_reader_has_read_is_not_fuzzy() -> None:
    _, ledger = kept(WATERWORKS, Stamp("first", "2026-11-24", reviewed="first", who="a reader"), prompts=["water.burst"], begin=True)[
        "waterworks"
    ]
    exported = export({**WATERWORKS, LEDGER: written(ledger)}, "ja")
    assert "fuzzy" not in entry(exported, "water.burst")
    assert "fuzzy" in entry(exported, "water.sorry")


def test_a_new_text_replaces_the_old_one_and_nothing_else_changes() -> None:
    exported = export(WATERWORKS, "ja").replace("失礼いたします。", "では、失礼いたします。")
    brought = bring(WATERWORKS, exported, "ja")
    assert brought == Brought({JAPANESE: WATERWORKS[JAPANESE].replace("失礼いたします。", "では、失礼いたします。")}, ("water.goodbye",))


def test_a_prompt_that_the_language_lacked_comes_where_the_english_has_it_before_the_hotline_can_load() -> None:
    flow = WATERWORKS["flow/main.toml"].replace('"water.welcome"', '"water.welcome", "water.hours"')
    english = WATERWORKS[ENGLISH].replace("    .burst", "    .hours = We answer at any hour.\n    .burst")
    files = {**WATERWORKS, "flow/main.toml": flow, ENGLISH: english}
    japanese = words_of(read_hotline(files)[0], files, "ja", {})
    assert [word.state for word in japanese if word.id == "water.hours"] == ["untranslated"]
    exported = export(files, "ja")
    assert entry(exported, "water.hours").endswith('msgid "We answer at any hour."\nmsgstr ""')
    translated = exported.replace('hour."\nmsgstr ""', 'hour."\nmsgstr "いつでもお受けします。"')
    brought = bring(files, translated, "ja")
    assert brought.problems == ()
    assert brought.files[JAPANESE] == WATERWORKS[JAPANESE].replace("    .burst", "    .hours = いつでもお受けします。\n    .burst")
    load_hotline({**files, **brought.files})


def test_a_text_that_is_brought_back_is_put_down_as_read_by_nobody_and_needs_a_name() -> None:
    _, ledger = kept(WATERWORKS, Stamp("first", "2026-11-24", reviewed="first", who="a reader"), begin=True)["waterworks"]
    files = {**WATERWORKS, LEDGER: written(ledger)}
    exported = export(files, "ja").replace("失礼いたします。", "では、失礼いたします。")
    before, after = (text.splitlines() for text in (files[LEDGER], bring(files, exported, "ja").files[LEDGER]))
    (line,) = (line for line in after if line.startswith("ja") and line not in before)
    assert line.endswith('by = "second", back = "", reviewed = "", on = "2027-02-01" }')
    assert 'who = "a translator"' in after
    with pytest.raises(StampError, match="say with --by NAME"):
        bring(files, exported, "ja", Stamp(by="", on="2027-02-01"))


def test_what_a_reader_has_taken_the_mark_from_is_put_down_as_read() -> None:
    files = {**WATERWORKS, LEDGER: written(kept(WATERWORKS, FIRST, begin=True)["waterworks"][1])}
    exported = export(files, "ja")
    read = exported.replace(entry(exported, "water.burst"), entry(exported, "water.burst").replace("#, fuzzy\n", ""))
    brought = bring(files, read, "ja", Stamp("", "2027-02-01", reviewed="hana", who="a native reader"))
    assert list(brought.files) == [LEDGER]
    assert brought.files[LEDGER].count('reviewed = "hana"') == 1
    assert "fuzzy" not in entry(export({**files, **brought.files}, "ja"), "water.burst")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    exported = export(WATERWORKS, "ja")
    for before, after in (
        ('"water.welcome"', '"water.welcom"'),
        ("水漏れは、{ KEY($key) }を押してください。", "水漏れは、一を押してください。"),
        ("失礼いたします。", "失礼いたします。{ KEY($key)"),
        ("Water works fault line.", "Water works."),
        ("修理担当は出動中です。", "修理担当は{ $when }に戻ります。"),
    ):
        assert before in exported
        exported = exported.replace(before, after)
    brought = bring(WATERWORKS, exported, "ja")
    problems = "\n".join(brought.problems)
    for told in (
        "water.welcom: there is no such prompt; did you mean water.welcome?",
        "prompts/waterworks/ja.ftl water.burst [ja] lacks { KEY($key) }, which en says",
        'water.goodbye: cannot be read: Expected token: "}"',
        "prompts/waterworks/ja.ftl water.sorry [ja] says { $when }, which en does not",
        'the prompt "water.burst" in ja does not say its key',
    ):
        assert told in problems, told


def test_a_translation_of_a_source_that_has_changed_is_refused() -> None:
    exported = export(WATERWORKS, "ja").replace("失礼いたします。", "では、失礼いたします。")
    files = {**WATERWORKS, ENGLISH: WATERWORKS[ENGLISH].replace("Goodbye.", "Thank you. Goodbye.")}
    assert bring(files, exported, "ja").problems == (
        "water.goodbye: its source is another one now; export again, and merge with msgmerge --previous: Thank you. Goodbye.",
    )
    assert bring(files, export(WATERWORKS, "ja"), "ja") == Brought()


def test_what_a_merging_tool_has_guessed_is_no_translation_before_somebody_says_so() -> None:
    exported = export(WATERWORKS, "ja")
    guessed = exported.replace('#, fuzzy\nmsgctxt "water.sorry"', '#, fuzzy\n#| msgid "Sorry."\nmsgctxt "water.sorry"').replace(
        "出動中です", "留守です"
    )
    assert bring(WATERWORKS, guessed, "ja") == Brought()
    said_so = guessed.replace('#, fuzzy\n#| msgid "Sorry."\n', "")
    assert bring(WATERWORKS, said_so, "ja").prompts == ("water.sorry",)


def test_what_was_wrong_before_does_not_keep_a_translation_out() -> None:
    files = {**WATERWORKS, JAPANESE: WATERWORKS[JAPANESE].replace("    .sorry", "    .sorrow")}
    assert bring(files, export(files, "ja").replace("失礼いたします。", "では、失礼いたします。"), "ja").problems == ()


@pytest.mark.parametrize(
    ("header", "asked", "found"),
    [("zh", "", "zh"), ("zh_CN", "", "zh"), ("pt_BR", "pt", "pt"), ("TH", "th", "th")],
)
def test_the_header_tells_the_language_even_if_a_tool_has_added_a_country(header: str, asked: str, found: str) -> None:
    assert language_of(Po(header, ()), shipped_hotline().languages, asked) == found


@pytest.mark.parametrize(("header", "asked"), [("", ""), ("fr", ""), ("th", "vi"), ("", "th")])
def test_a_file_of_another_language_is_refused(header: str, asked: str) -> None:
    with pytest.raises(PoError, match="the header"):
        language_of(Po(header, ()), shipped_hotline().languages, asked)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello = Hello.\n", "line 1: Unknown or misformatted keyword"),
        ('msgid "One"\nmsgid_plural "Many"\nmsgstr[0] "Eins"\nmsgstr[1] "Viele"\n', "has plural forms"),
        ('msgid "One"\n\nmsgid "Two"\nmsgstr "Zwei"\n', "missing msgstr"),
        ('msgctxt "a"\nmsgid "One"\nmsgstr "Eins"\n' * 2, "a stands twice; keep one of the two"),
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_po_file_is_refused_in_words(text: str, told: str) -> None:
    with pytest.raises(PoError) as refused:
        parse_po(text)
    assert told in str(refused.value)


SMALL = write_po(read_hotline(WATERWORKS)[0], WATERWORKS, "ja")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_happens_to_a_po_file_it_is_brought_back_or_refused_in_words(data: st.DataObject) -> None:
    lines = SMALL.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        lines[at : at + 1] = data.draw(
            st.sampled_from([[], [lines[at]] * 2, [lines[at][:9]], ['"'], ["#~ " + lines[at]], ['msgstr[1] "x"']])
        )
    try:
        po = parse_po("\n".join(lines))
    except PoError:
        return
    assert all(": " in problem for problem in bring_back(WATERWORKS, po, "ja", SECOND, lambda _: []).problems)
