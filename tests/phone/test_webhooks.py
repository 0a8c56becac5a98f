"""The carrier's addresses: signed, bounded, repeatable, and polite whatever breaks."""

import dataclasses
import io
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import create_app
from ivr.core.conversation import KeysPressed, RecordingMade
from ivr.phone.form import answered
from ivr.simulator.house import House
from tests.carriers import FOREIGN, GENERAL, Caller, Carrier, action_of, dialled, says
from tests.houses import settings_in
from tests.logs import log_to

INDIVIDUAL_NUMBER = "123456789018"


def test_a_request_without_a_signature_is_refused_with_an_empty_body(carrier: Carrier) -> None:
    response = carrier.post("/voice", {"CallSid": "CA" + "0" * 32, "To": GENERAL}, signature="")
    assert (response.status_code, response.data) == (403, b"")


def test_a_request_signed_with_another_token_is_refused(carrier: Carrier) -> None:
    carrier.token = "somebody-elses"
    assert carrier.post("/voice", {"CallSid": "CA" + "0" * 32, "To": GENERAL}).status_code == 403


def test_both_tokens_are_accepted_while_one_is_replaced(tmp_path: Path) -> None:
    both = dataclasses.replace(settings_in(tmp_path), tokens=("the-new-one", "the-old-one"))
    client = create_app(both).test_client()
    for token in both.tokens:
        assert Caller(Carrier(client, both, token)).starts()


def test_the_signature_is_made_over_the_configured_url_whatever_host_a_proxy_shows(tmp_path: Path) -> None:
    public = dataclasses.replace(settings_in(tmp_path), public_url="https://hotline.example.net/city")
    caller = Caller(Carrier(create_app(public).test_client(), public))
    assert action_of(caller.starts()).startswith("/city/voice/answer?")


def test_a_body_over_64_kilobytes_is_refused(carrier: Carrier) -> None:
    response = carrier.post("/voice", {"CallSid": "CA" + "0" * 32, "Padding": "x" * 70_000})
    assert response.status_code == 413


def test_only_posts_are_answered(carrier: Carrier) -> None:
    assert carrier.client.get("/voice", headers={"X-Twilio-Signature": "x"}).status_code in (403, 405)


def test_a_call_begins_in_the_line_s_language_and_everything_said_lets_a_key_cut_in(caller: Caller) -> None:
    document = caller.starts().decode()
    assert says(caller.latest)[0][0] == "ja-JP"
    assert document.index("<Gather") < document.index("<Say") < document.index("</Gather>")
    assert 'numDigits="1"' in document
    assert 'finishOnKey=""' in document
    assert 'actionOnEmptyResult="true"' in document


def test_an_entry_ends_with_hash_or_a_pause_and_is_not_cut_at_a_digit_count(caller: Caller) -> None:
    caller.starts()
    caller.presses("1")
    caller.dial_ends("no-answer")
    caller.dial_ends("no-answer")
    document = caller.presses("2").decode()
    assert 'finishOnKey="#"' in document
    assert 'timeout="3"' in document
    assert "numDigits" not in document


@pytest.mark.parametrize("number", ["anonymous", "+266696687", "Restricted", "", "sip:somebody@example.net", "+8190" * 40])
def test_a_hidden_or_strange_caller_is_asked_for_a_number(carrier: Carrier, number: str) -> None:
    caller = Caller(carrier, number=number)
    caller.starts()
    caller.presses("1")
    caller.dial_ends("busy")
    caller.dial_ends("busy")
    assert b"callback.number;" in caller.latest


def test_a_caller_without_a_number_field_is_served(carrier: Carrier) -> None:
    assert carrier.post("/voice", {"CallSid": "CA" + "f" * 32, "To": GENERAL}).status_code == 200


def test_a_request_without_a_call_sid_is_served(carrier: Carrier) -> None:
    assert says(carrier.post("/voice", {"To": GENERAL}).data)


def test_repeated_and_unknown_fields_are_harmless(carrier: Carrier) -> None:
    pairs = [("CallSid", "CA" + "e" * 32), ("To", GENERAL), ("To", FOREIGN), ("Surprise", "1"), ("Surprise", "2")]
    assert says(carrier.post("/voice", pairs).data)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "Digits",
                "FinishedOnKey",
                "DialCallStatus",
                "DialBridged",
                "RecordingUrl",
                "RecordingDuration",
                "From",
                "To",
                "CallStatus",
                "X",
            ]
        ),
        st.text(max_size=40),
    ),
    st.text(alphabet="0123456789-x", max_size=12),
    st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="&#%+"), max_size=8),
    st.booleans(),
)
def test_no_form_whatsoever_makes_an_error(house: House, fields: dict[str, str], turn: str, language: str, known: bool) -> None:  # noqa: FBT001
    carrier = Carrier(house.app.test_client(), house.settings)
    caller = Caller(carrier)
    if known:
        caller.starts()
    response = carrier.post(f"/voice/answer?turn={turn}&language={language}&line=", {**fields, "CallSid": caller.sid})
    assert response.status_code == 200
    assert response.data.startswith(b"<?xml")
    assert b"failure.apology" not in response.data


def test_the_same_request_twice_gives_the_same_bytes(caller: Caller) -> None:
    first = caller.starts()
    assert caller.starts() == first
    action = caller.action()
    menu = caller.presses("2")
    assert caller.carrier.post(action, caller.fields(Digits="2")).data == menu


def test_a_request_for_an_earlier_turn_gets_the_present_question_and_changes_nothing(caller: Caller, house: House) -> None:
    caller.starts()
    first = caller.action()
    caller.presses("2")
    now = caller.presses("1")
    assert caller.carrier.post(first, caller.fields(Digits="1")).data == now
    assert house.request_of(caller.sid) is None


def test_a_turn_the_store_does_not_know_goes_on_at_the_main_menu_in_the_url_s_language(carrier: Carrier) -> None:
    caller = Caller(carrier)
    caller.take(carrier.post("/voice/answer?turn=7&language=th&line=foreign", caller.fields(Digits="1")))
    assert {language for language, _ in says(caller.latest)} == {"th-TH"}
    assert "turn=8&" in caller.action()
    caller.presses("1")
    assert b"suspension.staff-away" in caller.latest


def test_what_stood_before_a_star_is_thrown_away_at_the_door() -> None:
    assert answered({"Digits": "1234567890*12"}) == KeysPressed("0*12")
    assert answered({"Digits": "0901*0298831111"}) == KeysPressed("0*0298831111")
    assert answered({"Digits": "*"}) == KeysPressed("*")
    assert answered({"Digits": "12345678901*2"}) == KeysPressed("0*2")


def test_a_recording_of_any_length_is_read() -> None:
    assert answered({"RecordingUrl": "https://x.example/r", "RecordingDuration": "9" * 5000}) == RecordingMade("https://x.example/r", 0)


@pytest.mark.parametrize("sid", ["CA" + "A" * 32, "0b8f2d1c-1111-2222-3333-444444444444"])
def test_another_carrier_s_call_ids_are_calls_too(carrier: Carrier, house: House, sid: str) -> None:
    caller = Caller(carrier, sid=sid)
    caller.starts()
    caller.presses("1")
    assert house.request_of(sid) is not None


@pytest.mark.parametrize("sid", ["a84b4c76e66710@pc33.example.com", "call:1", "é" * 200])
def test_a_strange_call_id_still_makes_one_call(carrier: Carrier, house: House, sid: str) -> None:
    caller = Caller(carrier, sid=sid)
    caller.starts()
    assert b"suspension.connecting" in caller.presses("1")
    assert len(house.app.extensions["store"].requests()) == 1


def test_when_not_even_the_apology_can_be_said_the_answer_is_still_twiml(house: House, carrier: Carrier) -> None:
    house.now = None  # the clock breaks
    document = carrier.post("/voice", {"CallSid": "CA" + "0" * 32, "To": GENERAL})
    assert document.status_code == 200
    assert b"<Hangup" in document.data


@pytest.mark.parametrize("address", ["/voice/answer", "/voice/answer?turn=0", "/voice/answer?turn=x&language=vi"])
def test_a_key_for_no_turn_of_an_unknown_call_begins_at_the_main_menu(carrier: Carrier, address: str) -> None:
    caller = Caller(carrier)
    caller.take(carrier.post(address, caller.fields(Digits="1")))
    assert b"main.menu" in caller.latest


def test_a_key_pressed_after_the_end_was_reported_still_opens_a_request(caller: Caller, house: House) -> None:
    caller.starts()
    for _ in range(2):
        assert caller.carrier.post("/voice/status", caller.fields(CallStatus="completed")).status_code == 204
    caller.presses("1")
    request = house.request_of(caller.sid)
    assert request is not None
    assert request["state"] == "abandoned"


def test_a_status_before_the_call_is_known_is_harmless(caller: Caller) -> None:
    assert caller.carrier.post("/voice/status", caller.fields(CallStatus="completed")).status_code == 204
    assert caller.starts()


def test_a_desk_that_presses_another_key_is_left(caller: Caller) -> None:
    caller.starts()
    whisper = re.search(r'url="([^"]+)"', caller.presses("1").decode())
    assert whisper is not None
    url = whisper[1].replace("&amp;", "&")
    heard = caller.carrier.post(url, {"CallSid": "CA" + "d" * 32})
    assert says(heard.data)[0][0] == "ja-JP"
    assert b"<Hangup" in caller.carrier.post(action_of(heard.data), {"CallSid": "CA" + "d" * 32, "Digits": "5"}).data


def test_a_desk_that_accepts_a_call_that_has_moved_on_is_left(caller: Caller) -> None:
    caller.starts()
    url = re.search(r'url="([^"]+)"', caller.presses("1").decode())[1].replace("&amp;", "&")
    caller.dial_ends("no-answer")
    assert b"<Hangup" in caller.carrier.post(f"{url}&asked=1", {"CallSid": "CA" + "d" * 32, "Digits": "1"}).data


def broken(house: House) -> None:
    """Make the database unusable, as a full or failing disk does."""
    house.app.extensions["store"].closing.close()  # whoever looks for what is published would hold the whole file open
    house.app.extensions["store"]._engine.dispose()
    for file in house.settings.var.glob("hotline.db*"):
        file.rename(file.with_name(f"saved-{file.name}"))
    (house.settings.var / "hotline.db").write_bytes(b"this is no database " * 100)


def mended(house: House) -> None:
    """Give the database back as it was."""
    house.app.extensions["store"]._engine.dispose()
    for file in house.settings.var.glob("saved-*"):
        file.rename(file.with_name(file.name.removeprefix("saved-")))


@pytest.mark.parametrize(
    ("ends", "state", "heard"),
    [(("completed", "true"), "connected", "goodbye.connected"), (("no-answer", "false"), "open", "callback.caller-id")],
)
def test_a_key_1_that_met_a_dead_store_is_in_the_queue_once_the_store_is_back(
    house: House, carrier: Carrier, ends: tuple[str, str], state: str, heard: str
) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    caller.presses("6")
    broken(house)
    caller.presses("1")
    mended(house)
    document = caller.dial_ends(*ends).decode()
    assert heard in document
    assert {language for language, _ in says(caller.latest)} == {"th-TH"}
    request = house.request_of(caller.sid)
    assert request is not None
    assert (request["state"], request["line"], request["language"]) == (state, "foreign", "th")
    assert request["details"]["caller"] == caller.number


@pytest.mark.slow
def test_a_store_that_stays_dead_ends_the_call_with_the_numbers_and_not_in_a_circle(house: House, carrier: Carrier) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    caller.presses("6")
    broken(house)
    caller.presses("1")
    for _ in range(2):
        assert b"<Dial" in caller.dial_ends("no-answer")
    last = caller.dial_ends("no-answer").decode()
    assert "<Dial" not in last
    assert "<Hangup" in last
    assert "goodbye.too-long" in last
    assert 'number="0120-0178-27"' in last


def test_a_turn_that_was_kept_though_the_store_said_otherwise_is_not_taken_for_the_apology(
    house: House, carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    store = house.app.extensions["store"]
    write = store.write

    def lose_the_answer(*turn: object) -> None:
        write(*turn)
        raise OSError("the connection was lost after the commit")

    monkeypatch.setattr(store, "write", lose_the_answer)
    document = caller.presses("6").decode()
    monkeypatch.undo()
    whisper = re.search(r'url="([^"]+)"', document)
    assert whisper is not None
    heard = carrier.post(whisper[1].replace("&amp;", "&"), {"CallSid": "CA" + "d" * 32}).data
    assert b"<Hangup" not in carrier.post(action_of(heard), {"CallSid": "CA" + "d" * 32, "Digits": "1"}).data
    assert b"goodbye.connected" in caller.dial_ends("completed", "true")
    request = house.request_of(caller.sid)
    assert request is not None
    assert request["state"] == "connected"


def test_a_call_whose_start_was_not_kept_still_knows_its_caller(house: House, carrier: Carrier) -> None:
    broken(house)
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    mended(house)
    caller.dial_ends("failed")
    request = house.request_of(caller.sid)
    assert request is not None
    assert request["details"]["caller"] == caller.number


def test_when_the_store_is_dead_the_caller_hears_an_apology_in_their_language_and_is_dialled_to_the_desk(
    house: House, carrier: Carrier
) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    caller.presses("6")
    broken(house)
    lines = io.StringIO()
    log_to(lines)
    document = caller.presses("1")
    assert [language for language, _ in says(document)] == ["th-TH"]
    assert dialled(document) == ["sip:foreign-1@desk.example", "sip:foreign-2@desk.example"]
    assert "turn=3&" in caller.action()
    assert caller.sid in lines.getvalue()
    assert "DatabaseError" in lines.getvalue()
    url = re.search(r'url="([^"]+)"', document.decode())[1].replace("&amp;", "&")
    whisper = carrier.post(url, {"CallSid": "CA" + "d" * 32}).data
    accepted = carrier.post(action_of(whisper), {"CallSid": "CA" + "d" * 32, "Digits": "1"}).data
    assert b"<Hangup" not in accepted  # the two are connected
    assert b"<Hangup" in carrier.post(caller.action(), caller.fields(DialCallStatus="completed", DialBridged="true")).data


@pytest.mark.parametrize(
    ("ends", "heard", "state"), [(("no-answer",), "suspension.nobody", "open"), (("completed", "true"), "goodbye.connected", "connected")]
)
def test_after_an_apology_at_night_a_call_goes_on_as_after_any_dialling_for_a_lost_card(
    house: House, carrier: Carrier, ends: tuple[str, ...], heard: str, state: str
) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    caller.presses("6")
    broken(house)
    document = caller.presses("1")
    assert dialled(document) == ["sip:foreign-1@desk.example", "sip:foreign-2@desk.example"]
    assert b"speaks=en" in document  # who takes losses at night stands in for Thai staff
    mended(house)
    assert heard in caller.dial_ends(*ends).decode()
    request = house.request_of(caller.sid)
    assert request is not None
    assert request["state"] == state


def test_a_dead_store_at_the_first_request_is_answered_in_the_line_s_language(house: House, carrier: Carrier) -> None:
    broken(house)
    document = Caller(carrier).starts()
    assert says(document)[0][0] == "ja-JP"
    assert dialled(document) == ["sip:general-1@desk.example", "sip:general-2@desk.example"]
    assert carrier.client.get("/readyz").status_code == 503
    assert carrier.client.get("/healthz").status_code == 200


def test_twelve_digits_reach_neither_database_nor_log(house: House, caller: Caller) -> None:
    lines = io.StringIO()
    log_to(lines)
    caller.starts()
    caller.presses("1")
    caller.dial_ends("no-answer")
    caller.dial_ends("no-answer")
    caller.presses("2")
    assert "individual-number" in caller.presses(INDIVIDUAL_NUMBER).decode()
    assert INDIVIDUAL_NUMBER not in caller.latest.decode()
    assert b"callback.number-confirm" in caller.presses("09011112222")
    assert "individual-number" not in caller.presses("1").decode()
    assert b"entry.individual-number" in caller.presses(INDIVIDUAL_NUMBER + "99")
    kept = b"".join(file.read_bytes() for file in house.settings.var.iterdir())
    assert INDIVIDUAL_NUMBER.encode() not in kept
    assert "9011112222" not in lines.getvalue()
    assert b"9011112222" not in kept
    assert b"90-1111-2222" not in kept
    assert INDIVIDUAL_NUMBER not in lines.getvalue()


def test_health_and_readiness_are_told(carrier: Carrier) -> None:
    assert carrier.client.get("/healthz").status_code == 200
    assert carrier.client.get("/readyz").status_code == 200


def test_a_service_whose_database_is_dead_is_alive_and_not_ready(house: House, carrier: Carrier) -> None:
    broken(house)
    assert carrier.client.get("/healthz").status_code == 200
    answer = carrier.client.get("/readyz")
    assert (answer.status_code, answer.data) == (503, b"the database does not answer\n")
