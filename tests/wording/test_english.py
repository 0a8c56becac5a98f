"""English that a translation has left standing is told; what a language borrows is not."""

import pytest

from tests.wording.changed import TRANSLATIONS, catalog, found, told_of_each

PROMPT = "person.connecting"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_piece_of_the_english_prompt_is_told_in_every_translation(language: str) -> None:
    sources = {name: catalog(language)[name].source for name in (PROMPT, "failure.apology", "suspension.connecting")}
    prompts = {name: f"{source} Please stay on the line." for name, source in sources.items()}
    told_of = {one.prompt for one in found(language, prompts) if one.fault.rule in ("english", "script")}
    assert told_of == set(prompts)


SAID = {
    ("es", "Por favor, please stay on the line."): "has English in it: “please stay on the line”; translate it, or list it as a name",
    ("pt", "Ligue para a card call centre hoje."): "has English in it: “card call centre”",
    ("id", "Silakan press { KEY($key) } to call."): "has English in it: “press to call”",
    ("vi", "Xin gọi card centre."): "",
    ("es", "No, me da a la central."): "",
    ("tl", "Pumunta po sa main building ng City Hall, may counter doon."): "",
    ("tl", "Kailangan po ang driver's license, electronic certificate, at reference number."): "",
    ("tl", "Tumawag po sa My Number Card Call Center."): "",
    ("tl", "Pindutin ang number of the card."): "has English in it: “number of the card”",
    ("tl", "Huwag ibaba, please stay on the line po."): "has English in it: “please stay on the line”",
}


@pytest.mark.parametrize(("language", "words"), SAID)
def test_a_run_of_three_english_words_is_told_and_in_tagalog_one_with_a_word_nobody_borrows(language: str, words: str) -> None:
    lines = told_of_each(language, tuple(words for one, words in SAID if one == language))[words]
    assert SAID[language, words] in lines
    assert ("English" in lines) == bool(SAID[language, words])
