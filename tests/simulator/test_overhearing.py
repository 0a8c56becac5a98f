"""A call that is overheard: everything that happens on the line is noted in order, and nothing is changed."""

import httpx
import pytest

from ivr.carrier.call import PhoneCall
from ivr.carrier.leg import Rang
from ivr.carrier.line import AppLine
from ivr.hearing.happened import Asked, Ended, Happening, Pause, Recorded, Rings, Talked, Words
from ivr.simulator.overhearing import Tape
from tests.carrier.actors import PUBLIC, TOKEN, Documents, Person, twiml
from tests.shipped import shipped_hotline

MENU = '<!-- main.menu; main.lost@vi key="1"; main.information@vi key="2" -->'
SAID = "Thẻ bị mất hoặc bị trộm, bấm số một. Thông tin, bấm số hai."
GATHER = f'<Gather action="/next" numDigits="1">{MENU}<Say language="vi-VN">{SAID}</Say><Pause length="2"/></Gather>'
DIAL = '<Dial timeout="20"><Sip url="/whisper?speaks=en">sip:foreign-1@desk.example</Sip></Dial>'


def overheard(documents: dict[str, str], person: Person) -> tuple[Happening, ...]:
    tape = Tape()
    client = httpx.Client(transport=httpx.WSGITransport(app=Documents(documents)), base_url="http://127.0.0.1")
    line = AppLine(client, PUBLIC, TOKEN)
    PhoneCall(line, tape.beside(person, shipped_hotline()), line.public("/voice"), "+81120017827", "+819012345678").run()
    line.close()
    return tape.happened


def test_each_prompt_is_noted_with_its_english_and_the_key_it_offers() -> None:
    asked, ended = overheard({"/voice": twiml(GATHER), "/next": twiml()}, Person(["2"]))
    assert ended == Ended("hotline")
    assert isinstance(asked, Asked)
    lost, information, pause = asked.said
    assert lost == Words("main.menu", "main.lost", "vi", SAID[: SAID.index(" Thông")], "Lost or stolen card: press one.", "1")
    assert isinstance(information, Words)
    assert (information.text, information.key) == ("Thông tin, bấm số hai.", "2")
    assert pause == Pause(2)
    assert (asked.keys, asked.most, asked.finish, asked.timeout_seconds) == ("2", 1, "#", 5)


def test_keys_pressed_ahead_are_noted_where_they_answer() -> None:
    documents = {"/voice": twiml(GATHER), "/next": twiml(GATHER.replace("/next", "/last")), "/last": twiml()}
    first, second, _ = overheard(documents, Person(["12"]))
    assert isinstance(first, Asked)
    assert isinstance(second, Asked)
    assert (first.keys, first.ahead, second.keys, second.ahead) == ("12", False, "2", True)


def test_what_is_said_outside_a_question_and_files_without_a_name_are_noted_too() -> None:
    happened = overheard(
        {"/voice": twiml("<Say language='en-US'>One</Say>", "<Play>https://example.net/a.wav</Play>", "<Pause/>")}, Person([])
    )
    assert [(words.text, words.url) for words in happened if isinstance(words, Words)] == [("One", ""), ("", "https://example.net/a.wav")]
    assert happened[-2:] == (Pause(1), Ended("hotline"))


def test_of_a_prompt_that_files_say_the_first_has_the_words() -> None:
    plays = "".join(f"<Play>/audio/{name}.wav</Play>" for name in "ab")
    gather = f'<Gather action="/next"><!-- main.menu slow; main.lost@vi[2] key="1" -->{plays}</Gather>'
    asked, _ = overheard({"/voice": twiml(gather)}, Person([""]))
    assert isinstance(asked, Asked)
    assert [
        (words.prompt, words.language, words.text[:4], words.url[-5:], words.slow) for words in asked.said if isinstance(words, Words)
    ] == [
        ("main.lost", "vi", "Thẻ ", "a.wav", True),
        ("main.lost", "vi", "", "b.wav", True),
    ]


@pytest.mark.parametrize("document", [GATHER, "<Record/>", DIAL])
def test_whoever_hangs_up_is_noted(document: str) -> None:
    *_, last = overheard({"/voice": twiml(document)}, Person(["hangup"]))
    assert last == (Ended("caller"))


def test_a_recording_is_noted_with_how_it_ended() -> None:
    recorded, ended = overheard({"/voice": twiml('<Record maxLength="10" timeout="5" action="/next"/>'), "/next": twiml()}, Person([4]))
    assert recorded == Recorded(4, 10, 5)
    assert ended == Ended("hotline")
    hung_up = overheard({"/voice": twiml('<Record maxLength="10" timeout="5"/>')}, Person(["hangs up after the tone"]))
    assert hung_up == (Recorded(3, 10, 5, hung_up=True), Ended("caller"))


def test_a_desk_is_noted_with_what_its_answerer_hears_and_presses() -> None:
    whisper = twiml('<Gather numDigits="1" action="/accept"><Say language="en-US">A call</Say></Gather>', "<Hangup/>")
    documents = {"/voice": twiml(DIAL, DIAL.replace("foreign-1", "foreign-2")), "/whisper": whisper, "/accept": twiml()}
    busy, answered, talked, _ = overheard(documents, Person([Rang("busy"), Rang("answered", Person(["1"]), 60)]))
    assert busy == Rings("foreign-1", "busy", 20)
    assert isinstance(answered, Rings)
    (asked,) = answered.whisper
    assert isinstance(asked, Asked)
    assert (answered.desk, answered.outcome, asked.keys) == ("foreign-2", "answered", "1")
    assert talked == Talked("foreign-2", 60, "desk")


def test_what_breaks_a_call_is_noted() -> None:
    (ended,) = overheard({}, Person([]))
    assert isinstance(ended, Ended)
    assert ended.by == ""
    assert "answered 404" in ended.why
