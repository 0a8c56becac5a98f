"""Whatever is said comes from the prompt files: with every word of them marked, nothing unmarked is heard in any call."""

import re
import xml.etree.ElementTree as ET
from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from babel.core import get_global

from ivr.core.conversation import Call, CallStarted, DialEnded, Effect, Event, KeysPressed, NothingHeard, Say
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.reading import load_hotline
from ivr.phone.twiml import TwimlRenderer
from ivr.proof.events import Happenings
from ivr.service import Ringing
from ivr.wording.pseudo import marked, pseudo, pseudo_prompts, pseudo_words, write_pseudo
from tests.carriers import CITY_HALL, FOREIGN, GENERAL, NAVI, Caller, Carrier, says
from tests.houses import house_at
from tests.shipped import shipped_files, shipped_hotline

# Where and when calls begin: at night, in office hours, in an evening for English only, on a Saturday at City Hall.
STARTS = (
    (FOREIGN, "2027-01-02 03:10"),
    (FOREIGN, "2027-01-13 19:00"),
    (GENERAL, "2027-01-13 11:00"),
    (NAVI, "2027-01-02 03:10"),
    (CITY_HALL, "2027-01-13 11:00"),
    (CITY_HALL, "2027-01-16 11:00"),
)
# Dates that are keyed: before any deadline, near its end, after it.
DAYS_AGO = (0, 60, 400)
NIGHT = STARTS[0][1]
# One of each kind: on the Japanese lines, with staff at any hour, with staff in office hours only.
LANGUAGES = ("ja", "en", "th")
# The FAX line is switched off, and two hundred turns are not walked here.
UNHEARD = {"fax.this-is-fax", "goodbye.too-long"}
MARKED = re.compile(r"\[[^\[\]]*\]")
WORD = re.compile(r"[^\W_]+")
LATIN = re.compile(r"[A-Za-z0-9]")


@cache
def hotline() -> Hotline:
    return load_hotline(pseudo(shipped_files(), shipped_hotline().languages))


@cache
def names_of_languages() -> frozenset[str]:
    """Return how each language is called in each: these come from the Unicode CLDR, and from no file."""
    codes = shipped_hotline().languages
    locales = [Locale.parse(prompts.words._table["locale"]) for prompts in shipped_hotline().prompts.values()]
    return frozenset(locale.languages[get_global("language_aliases").get(code, code)] for locale in locales for code in codes)


def unmarked(words: str) -> list[str]:
    """Return what stands outside the brackets, and plain Latin letters and digits inside."""
    for name in names_of_languages():
        words = words.replace(name, "")
    return WORD.findall(MARKED.sub(" ", words)) + LATIN.findall(words)


def heard(document: bytes) -> Iterator[str]:
    for say in ET.fromstring(document).iter("Say"):
        yield "".join(say.itertext())


def walk(engine: Engine) -> Iterator[tuple[Call, tuple[Effect, ...]]]:
    """Give what every turn does, each place once for each start and language, and for each silence in a row."""
    for number, moment in STARTS:
        now = datetime.fromisoformat(moment).replace(tzinfo=engine.hotline.zone)
        dates = tuple(KeysPressed(f"{now - timedelta(days=days):%Y%m%d}") for days in DAYS_AGO)
        waiting: deque[tuple[Call, Event]] = deque()
        waiting.append((Call("CA1", "x"), CallStarted(number, "+819012345678", reference="1234567")))
        happenings, seen = Happenings(engine.hotline, now.date()), set[tuple[object, ...]]()
        while waiting:
            call, event = waiting.popleft()
            turn = engine.step(call, event, now)
            yield turn.call, turn.effects
            after = turn.call
            node = engine.hotline.nodes[after.node]
            read_back = after.pending if any(source[0] == "pending" for _, source in node.values) else ""
            place = (after.language, after.node, after.address, after.misses, after.accepted, after.ended, read_back)
            if after.language in LANGUAGES and place not in seen:
                seen.add(place)
                # Keys do after a silence what they do without one.
                plain = (one.event for one in happenings.at(after) if one.event and not one.turn) if not after.ended else ()
                following = (NothingHeard(),) if after.misses and not after.ended else tuple(plain)
                keyed = dates if node.kind == "entry" and not after.misses and not after.ended else ()
                waiting += [(after, event) for event in (*following, *keyed)]


def overtaken() -> set[str]:
    """Return the prompts of facts that are no longer so, and are not spoken."""
    return {prompt for fact in hotline().facts.values() if fact.overtaken for prompt in fact.prompts}


@pytest.mark.slow
def test_every_word_of_every_call_comes_from_the_prompt_files() -> None:
    engine, renderer = Engine(hotline()), TwimlRenderer()
    said = {effects: call for call, effects in walk(engine) if any(isinstance(effect, Say) for effect in effects)}
    for effects, call in said.items():
        for words in heard(renderer.render(hotline(), call, effects)):
            assert words.strip()
            assert unmarked(words) == [], (effects, words)
    spoken = {part.prompt for effects in said for effect in effects if isinstance(effect, Say) for part in effect.parts}
    nodes = {saying.prompt for node in hotline().nodes.values() for saying in node.say}
    assert nodes - spoken - overtaken() == UNHEARD


def test_every_word_the_answering_desk_hears_comes_from_the_prompt_files() -> None:
    engine, renderer = Engine(hotline()), TwimlRenderer()
    for (purpose, line, language), staff in hotline().staff.items():
        say = engine.whisper(line, language, purpose, staff.speaks)
        document = renderer.whisper(hotline(), say, Ringing("CA1", 1, line, language, purpose, staff.speaks))
        assert [unmarked(words) for words in heard(document)] in ([[], []], [[]]), document.decode()


@pytest.mark.parametrize("last", [False, True])
def test_every_word_of_an_apology_comes_from_the_prompt_files(*, last: bool) -> None:
    engine, renderer = Engine(hotline()), TwimlRenderer()
    now = datetime.fromisoformat(NIGHT).replace(tzinfo=hotline().zone)
    for line in hotline().lines:
        for language in hotline().languages:
            effects = engine.apology(line, language, now, last=last)
            call = Call("CA1", hotline().revision, line, language, turn=1)
            for words in heard(renderer.render(hotline(), call, effects, 1)):
                assert unmarked(words) == []


@pytest.mark.parametrize("words", ["[Ļöšţ] or [šţöļéñ]", "[Ļöšţ 3]", "[Ļöst]", "[Öñé] 一", "press"])
def test_a_word_that_comes_from_elsewhere_is_noticed(words: str) -> None:
    assert unmarked(words)


def test_the_pseudo_hotline_answers_the_telephone(tmp_path: Path) -> None:
    write_pseudo(shipped_files(), ["en"], tmp_path / "pseudo")
    house = house_at(tmp_path, NIGHT, tmp_path / "pseudo")
    caller = Caller(Carrier(house.app.test_client(), house.settings), FOREIGN)
    documents = [caller.starts(), *(caller.presses(key) for key in "12*1")]
    house.close()
    english = [words for document in documents for language, words in says(document) if language.startswith("en")]
    assert len(english) >= len(documents)
    assert [words for words in english if unmarked(words)] == []
    assert "ภาษาไทย กดหก" in documents[0].decode()


def test_only_what_is_spoken_is_marked() -> None:
    before = (
        '# Press it.\n-key = key\nmain =\n    .menu = Press a { -key }, { KEY("#") } { $x ->\n     [a] now\n    *[b] { "later" }\n }.\n'
    )
    after = pseudo_prompts(before)
    assert " ".join(after.split()) == (
        '# Press it. -key = [ķéý] main = .menu = [Þŕéšš å] { -key }, { KEY("#") } { $x -> [a] [ñöŵ] *[b] { "[ļåţéŕ]" } }.'
    )


def test_tables_of_words_keep_their_places_and_what_is_no_word() -> None:
    table = 'locale = "en"\ndate = "{weekday}, the {day}"\nkeys = { "0" = "zero" }\n[counts.days]\nother = "{number} days"\n'
    assert pseudo_words(table).splitlines() == [
        'locale = "en"',
        'date = "{weekday}, [ţĥé] {day}"',
        'keys = { "0" = "[žéŕö]" }',
        'counts = { "days" = { "other" = "{number} [đåýš]" } }',
    ]


def test_brackets_are_ours_alone_and_a_line_break_never_puts_one_first() -> None:
    assert marked("a [b]") == "[å (ƀ)]"
    broken = pseudo_prompts("a =\n    .b = { $c }\n        then\n")
    assert pseudo_prompts(broken.replace("[", "").replace("]", "")) == broken


def test_a_call_goes_the_same_way_with_marked_words() -> None:
    engines = [Engine(shipped_hotline()), Engine(hotline())]
    now = datetime.fromisoformat(NIGHT).replace(tzinfo=hotline().zone)
    calls = [Call("CA1", "x"), Call("CA1", "x")]
    for event in (CallStarted("+81120017827", "+819012345678"), KeysPressed("6"), KeysPressed("1"), NothingHeard(), DialEnded("busy")):
        turns = [engine.step(call, event, now) for engine, call in zip(engines, calls, strict=True)]
        assert turns[0].effects == turns[1].effects
        calls = [turn.call for turn in turns]
