"""The simulator's carrier plays documents as Twilio's documentation says it does; the sentences quoted are Twilio's."""

import pytest
from werkzeug.wrappers import Response

from ivr.carrier.leg import Rang
from tests.carrier.actors import Person, call, twiml

GATHER = '<Gather numDigits="1" action="/key"><Say>Press one</Say></Gather>'
DIAL = '<Dial action="/dialled" timeout="20"><Sip url="/whisper">sip:a@example.net</Sip></Dial>'


def test_verbs_are_done_in_order_and_the_end_of_the_document_hangs_up() -> None:
    application, person = call({"/voice": twiml("<Say>One</Say>", "<Pause/>", "<Play>https://example.net/a.wav</Play>")})
    assert person.heard == ["One", "https://example.net/a.wav"]
    assert person.pauses == [1]
    assert person.over == "hangup"
    assert application.form("/status")["CallStatus"] == "completed"


def test_a_request_tells_who_calls_whom() -> None:
    application, _ = call({"/voice": twiml()}, extra=(("ForwardedFrom", "+81120950178"),))
    form = application.form("/voice")
    assert (form["To"], form["From"], form["ForwardedFrom"]) == ("+81120017827", "+819012345678", "+81120950178")
    assert form["CallSid"].startswith("CA")
    assert len(form["CallSid"]) == 34


def test_a_key_goes_to_the_action_and_nothing_after_the_gather_is_done() -> None:
    application, person = call({"/voice": twiml(GATHER, "<Say>Never</Say>"), "/key": twiml("<Say>Two</Say>")}, ["2"])
    assert person.heard == ["Press one", "Two"]
    assert application.form("/key")["Digits"] == "2"


def test_who_is_asked_for_keys_learns_what_ends_them_and_waits_as_long_as_a_pause() -> None:
    gather = '<Gather finishOnKey="*" timeout="7"><Say>Key it</Say><Pause length="4"/></Gather>'
    _, person = call({"/voice": twiml(gather)}, [""])
    (asked,) = person.asked
    assert (asked.num_digits, asked.finish, asked.timeout_seconds, person.pauses) == (None, "*", 7, [4])


def test_whether_a_beep_comes_before_a_recording_is_told() -> None:
    _, person = call({"/voice": twiml('<Record playBeep="false"/>', "<Record/>")}, [0, 0])
    assert [record.beeps for record in person.asked] == [False, True]


def test_silence_goes_on_with_the_next_verb() -> None:
    application, person = call({"/voice": twiml(GATHER, "<Say>Nothing pressed</Say>")}, [""])
    assert person.heard == ["Press one", "Nothing pressed"]
    assert "/key" not in application.paths()


def test_silence_goes_to_the_action_if_it_is_asked_for() -> None:
    gather = GATHER.replace("<Gather ", '<Gather actionOnEmptyResult="true" ')
    application, _ = call({"/voice": twiml(gather), "/key": twiml()}, [""])
    assert application.form("/key").get("Digits", "") == ""


@pytest.mark.parametrize(
    ("attributes", "typed", "digits", "finished"),
    [
        ("", "09#5", "09", "#"),
        ('finishOnKey="*"', "09*", "09", "*"),
        ('finishOnKey=""', "09#", "09#", None),
        ('numDigits="2"', "0987", "09", None),
        ("", "#", "", "#"),
    ],
)
def test_a_gather_ends_at_its_finishing_key_or_its_number_of_digits(attributes: str, typed: str, digits: str, finished: str | None) -> None:
    gather = f'<Gather {attributes} action="/key"><Say>Key it</Say></Gather>'
    application, _ = call({"/voice": twiml(gather), "/key": twiml()}, [typed])
    assert application.form("/key").get("Digits", "") == digits
    assert application.form("/key").get("FinishedOnKey") == finished


def test_keys_typed_ahead_during_a_prompt_answer_the_next_gather() -> None:
    again = GATHER.replace("/key", "/second")
    application, person = call({"/voice": twiml(GATHER), "/key": twiml(again), "/second": twiml()}, ["12"])
    assert application.form("/second")["Digits"] == "2"
    assert len(person.asked) == 1
    assert person.ahead == ["2"]


def test_keys_pressed_outside_a_gather_are_lost() -> None:
    after = twiml("<Say>Wait</Say>", GATHER.replace("/key", "/second"))
    application, _ = call({"/voice": twiml(GATHER), "/key": after, "/second": twiml()}, ["12", "7"])
    assert application.form("/second")["Digits"] == "7"


def test_links_are_relative_to_the_document_they_stand_in_and_an_empty_one_is_the_document_itself() -> None:
    documents = {
        "/voice": twiml("<Redirect>/a/b</Redirect>"),
        "/a/b": twiml('<Gather numDigits="1" action="c"/>'),
        "/a/c": twiml('<Gather numDigits="1"/>', "<Hangup/>"),
    }
    application, _ = call(documents, ["1", ""])
    assert application.paths() == ["/voice", "/a/b", "/a/c", "/status"]


def test_a_recording_goes_to_its_action_and_an_empty_one_goes_on() -> None:
    record = '<Record action="/recorded" maxLength="10" playBeep="true"/>'
    application, _ = call({"/voice": twiml(record), "/recorded": twiml()}, [4])
    assert application.form("/recorded")["RecordingDuration"] == "4"
    assert application.form("/recorded")["RecordingUrl"].startswith("https://")
    application, person = call({"/voice": twiml(record, "<Say>Nothing said</Say>")}, [0])
    assert person.heard == ["Nothing said"]


def test_hanging_up_ends_a_recording_which_still_reaches_the_application() -> None:
    application, person = call(
        {"/voice": twiml('<Record action="/recorded"/>'), "/recorded": twiml("<Say>Gone</Say>")}, ["hangs up after the tone"]
    )
    assert application.form("/recorded")["Digits"] == "hangup"
    assert person.heard == []


def test_who_hangs_up_is_told_by_the_status_callback_only() -> None:
    application, person = call({"/voice": twiml(GATHER), "/key": twiml()}, ["hangup"])
    assert application.paths() == ["/voice", "/status"]
    assert person.over is None


@pytest.mark.parametrize("outcome", ["busy", "no-answer", "failed", "canceled"])
def test_a_desk_that_is_not_reached(outcome: str) -> None:
    application, _ = call({"/voice": twiml(DIAL), "/dialled": twiml()}, [Rang(outcome)])
    assert application.form("/dialled")["DialCallStatus"] == outcome
    assert application.form("/dialled")["DialBridged"] == "false"


def test_the_answering_side_hears_its_own_document_and_is_connected_when_that_runs_out() -> None:
    desk = Person(["1"])
    whisper = twiml('<Gather numDigits="1" action="/accept"><Say>A call</Say></Gather>', "<Hangup/>")
    documents = {"/voice": twiml(DIAL), "/whisper": whisper, "/accept": twiml(), "/dialled": twiml("<Say>Goodbye</Say>")}
    application, person = call(documents, [Rang("answered", desk, 60)])
    assert desk.heard == ["A call"]
    assert application.form("/whisper")["ParentCallSid"] == application.form("/voice")["CallSid"]
    assert application.form("/dialled")["DialBridged"] == "true"
    assert application.form("/dialled")["DialCallDuration"] == "60"
    assert person.heard == ["Goodbye"]


def test_a_machine_that_presses_nothing_is_not_connected() -> None:
    whisper = twiml('<Gather numDigits="1" action="/accept"><Say>A call</Say></Gather>', "<Hangup/>")
    documents = {"/voice": twiml(DIAL), "/whisper": whisper, "/dialled": twiml()}
    application, _ = call(documents, [Rang("answered", Person([""]), 0)])
    assert application.form("/dialled")["DialCallStatus"] == "completed"
    assert application.form("/dialled")["DialBridged"] == "false"


def test_a_caller_who_hangs_up_while_talking_sends_status_and_dial_action() -> None:
    documents = {"/voice": twiml(DIAL.replace(' url="/whisper"', "")), "/dialled": twiml("<Say>Nobody hears this</Say>")}
    application, person = call(documents, [Rang("answered", None, 30)], hangs_up_talking=True)
    assert sorted(application.paths()) == ["/dialled", "/status", "/voice"]
    assert person.heard == []


def test_a_plain_number_is_dialled_and_without_an_action_the_document_goes_on() -> None:
    _, person = call({"/voice": twiml("<Dial>+81298831111</Dial>", "<Say>After</Say>")}, [Rang("busy")])
    assert person.asked[0].address == "+81298831111"
    assert person.heard == ["After"]


def test_a_rejected_call_is_told() -> None:
    assert call({"/voice": twiml('<Reject reason="busy"/>')})[1].over == "rejected"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Response("", status=500), "11200"),
        (Response("<Response/>", content_type="text/html"), "12300"),
        (Response("not xml", content_type="text/xml"), "12100"),
        (Response("<html/>", content_type="text/xml"), "12100"),
        (Response(twiml("<Shout/>"), content_type="text/xml"), "12200"),
        (Response(twiml('<Say colour="red">x</Say>'), content_type="text/xml"), "12200"),
        (Response(twiml("<Gather><Dial/></Gather>"), content_type="text/xml"), "12200"),
        (Response(twiml("<Say><b>x</b></Say>"), content_type="text/xml"), "12200"),
        (Response(twiml(f"<Say>{'x' * 4097}</Say>"), content_type="text/xml"), "12200"),
        (Response(twiml(f"<Pause/>{' ' * 65_536}"), content_type="text/xml"), "12100"),
    ],
    ids=str,
)
def test_what_the_carrier_cannot_play_ends_the_call_with_its_error(answer: Response, code: str) -> None:
    application, person = call({"/voice": answer})
    assert (person.over or "").startswith(f"error {code}")
    assert application.paths()[-1] == "/status"


def test_an_application_that_redirects_for_ever_is_given_up() -> None:
    application, person = call({"/voice": twiml("<Redirect>/voice</Redirect>")})
    assert (person.over or "").startswith("error 11200: more than 500 requests")
    assert len(application.asked) < 600


def test_the_words_markup_and_comments_of_a_say_are_told_apart() -> None:
    say = (
        '<!-- main.menu; main.menu@en --><Say language="en-US" voice="Polly.Joanna"><prosody rate="slow">Press <break/>one</prosody></Say>'
    )
    _, person = call({"/voice": twiml(say)})
    assert person.heard == ["Press one"]
