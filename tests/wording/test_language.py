"""Words of another language or script are told, however they came into a prompt; names that are listed may stay."""

import pytest

from ivr.wording.copies import FEWEST_LETTERS
from ivr.wording.finding import Finding
from ivr.wording.written import letters
from tests.wording.changed import LANGUAGES, TRANSLATIONS, catalog, check_with, found, told

# One sentence in each language that stands in no file.
SENTENCES = {
    "en": "The bus to the airport leaves from the other side of the street.",
    "ja": "空港行きのバスは、道の向こう側から出ます。",
    "zh": "开往机场的大巴在马路对面发车。",
    "ko": "공항으로 가는 버스는 길 건너편에서 출발합니다.",
    "es": "El autobús al aeropuerto sale del otro lado de la calle.",
    "pt": "O ônibus para o aeroporto sai do outro lado da rua.",
    "th": "รถบัสไปสนามบินออกจากอีกฝั่งของถนน.",
    "ne": "विमानस्थल जाने बस सडकको अर्को छेउबाट छुट्छ।",
    "id": "Bus ke bandara berangkat dari seberang jalan.",
    "vi": "Xe buýt đi sân bay khởi hành từ bên kia đường.",
    "tl": "Umaalis ang bus papunta sa paliparan mula sa kabilang panig ng kalsada.",
}
# Long enough to hide a sentence in, and without a select.
LONG = ("suspension.connecting", "suspension.nobody", "callback.number", "callback.name", "reference.number", "person.connecting")
LONG += ("person.nobody", "switchboard.connecting", "hours.navi", "failure.apology")


def are_of_another_language(findings: list[Finding], prompt: str) -> bool:
    return any(one.prompt == prompt and one.fault.rule in ("script", "language") for one in findings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_any_other_language_at_the_end_of_a_prompt_is_told(language: str) -> None:
    pasted = dict(zip(LONG, (other for other in LANGUAGES if other != language), strict=True))
    prompts = {prompt: f"{catalog(language)[prompt].source} {SENTENCES[other]}" for prompt, other in pasted.items()}
    findings = found(language, prompts)
    assert {other: prompt for prompt, other in pasted.items() if not are_of_another_language(findings, prompt)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_prompt_that_is_nothing_but_another_language_is_told(language: str) -> None:
    pasted = dict(zip(LONG, (other for other in LANGUAGES if other != language), strict=True))
    findings = found(language, {prompt: SENTENCES[other] for prompt, other in pasted.items()})
    assert {other: prompt for prompt, other in pasted.items() if not are_of_another_language(findings, prompt)} == {}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_prompt_of_another_language_is_told_where_it_was_pasted_even_a_short_one(language: str) -> None:
    others = [other for other in TRANSLATIONS if other != language]
    ids = [name for name, entry in catalog(language).items() if "." in name and all(name in catalog(other) for other in others)]
    cycled = {name: others[number % len(others)] for number, name in enumerate(ids)}
    pasted = {name: other for name, other in cycled.items() if letters("".join(catalog(other)[name].literals)) >= FEWEST_LETTERS}
    findings = found(language, {name: catalog(other)[name].source for name, other in pasted.items()}, tuple(others))
    wrong = {one.prompt for one in findings if one.fault.rule in ("script", "language")}
    assert len(pasted) > 60
    assert sorted(set(pasted) - wrong) == []


def test_a_pasted_prompt_is_told_where_it_was_pasted_not_where_it_belongs() -> None:
    check = check_with("pt", {"main.missed": catalog("es")["main.missed"].source}, ("es",))
    assert [one.prompt for one in check.findings("pt") if "has a sentence that es has" in str(one)] == ["main.missed"]
    assert not any("has a sentence that" in str(one) for one in check.findings("es"))


def test_sentences_are_named_with_the_language_they_read_as() -> None:
    says = told("es", "person.connecting", SENTENCES["pt"])
    assert "reads as pt, not es: “O ônibus para o aeroporto sai do outro l…”; write it in es" in says
    assert "has letters that es does not use: ô; write it in es" in says


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("ja", "カードは Tsukuba にあります。", "has latin letters: Tsukba; write them in ja, or list the name they belong to"),
        ("ja", "请稍候。", "has letters that ja does not use: 请"),
        ("zh", "係員がいます。", "has hiragana letters"),
        ("zh", "請稍候。", "has letters that zh does not use: 請"),
        ("ko", "잠시 待機해 주세요.", "has han letters: 待機"),
        ("th", "กรุณารอ please.", "has latin letters: pleas"),
        ("ne", "कृपया wait गर्नुहोस्।", "has latin letters: wait"),
        ("en", "Please wait, ありがとう.", "has hiragana letters"),
        ("en", "Please wait, señor.", "has letters that en does not use: ñ"),
        ("vi", "Xin chờ, não.", ""),
        ("zh", "请用 My Number 卡。", ""),
        ("th", "ไปที่ Lawson หรือ FamilyMart.", ""),
    ],
)
def test_letters_of_another_script_or_language_are_told_but_not_those_of_names(language: str, words: str, says: str) -> None:
    lines = "\n".join(line for line in told(language, "again.silence", words).splitlines() if "letters" in line)
    assert says in lines
    assert bool(says) == bool(lines)
