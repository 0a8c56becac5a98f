"""An announcer gets a script with the name to save each file under; a name stays right whatever else is edited."""

from tests.recordings.studio import BURST, GOODBYE, OTHER_WORDS, WELCOME, Studio


def test_the_words_are_printed_with_the_english_below_and_the_name_of_the_file(studio: Studio) -> None:
    printed = studio.ivr("script", "Japanese")
    assert printed.exit_code == 0
    assert "Japanese: 17 texts to read out, 1 min of speech" in printed.stdout
    name, words = studio.script()[WELCOME]
    assert f"{name}.wav  about 2 s  water.welcome\n    水道の故障受付です。\n    Water works fault line.\n" in printed.stdout
    assert words.split() == ["水道の故障受付です。", "Water", "works", "fault", "line."]


def test_the_id_of_a_text_stays_when_others_are_edited_and_changes_with_its_own(studio: Studio) -> None:
    before = studio.script()
    studio.welcomes_with(OTHER_WORDS)
    after = studio.script()
    assert {prompt for prompt in before if before[prompt][0] != after[prompt][0]} == {WELCOME}


def test_pieces_are_read_out_only_if_somebody_asks_for_them(studio: Studio) -> None:
    flow = studio.folder / "waterworks/flow/main.toml"
    flow.write_text(
        flow.read_text(encoding="utf-8").replace(
            'say = ["water.sorry"]', 'say = ["water.sorry", "water.number"]\nvalues = { reference = "reference" }'
        )
    )
    for language in ("en", "ja"):
        file = studio.folder / f"waterworks/prompts/waterworks/{language}.ftl"
        file.write_text(file.read_text(encoding="utf-8").replace("water =\n", "water =\n    .number = { DIGITS($reference) }.\n"))
    assert "a piece" not in studio.ivr("script", "en").stdout
    assert "water.number, a piece" in studio.ivr("script", "en", "--all").stdout


def test_what_is_recorded_is_left_out_of_what_is_missing(studio: Studio) -> None:
    everything = studio.script()
    studio.records(BURST)
    missing = studio.script("--missing")
    assert set(everything) - set(missing) == {BURST}
    assert missing[GOODBYE] == everything[GOODBYE]


def test_the_page_fetches_nothing_and_holds_every_word(studio: Studio) -> None:
    page = studio.ivr("script", "ja", "--html").stdout
    assert page.startswith("<!doctype html>")
    assert "http" not in page
    for name, words in studio.script().values():
        assert f"{name}.wav" in page
        assert f'<p class="words" lang="ja">{words.split()[0]}' in page


def test_a_language_nobody_speaks_is_told_with_those_there_are(studio: Studio) -> None:
    refused = studio.ivr("script", "japanes")
    assert refused.exit_code == 2
    assert 'there is no language "japanes". Did you mean "ja"?' in refused.stderr
