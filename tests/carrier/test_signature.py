"""Signatures are those of Twilio's own library, and those of Twilio's documentation."""

import string

from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from ivr.carrier.signature import sign

names = st.text(string.ascii_letters, min_size=1, max_size=12)


def test_the_example_of_the_documentation() -> None:
    form = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
    ]
    signature = sign("https://mycompany.com/myapp.php?foo=1&bar=2", form, "12345")
    assert signature == RequestValidator("12345").compute_signature("https://mycompany.com/myapp.php?foo=1&bar=2", dict(form))
    assert signature == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


@given(st.dictionaries(names, st.text(max_size=30), max_size=8), st.text(string.ascii_letters, min_size=1))
def test_any_form_is_signed_as_the_carrier_s_library_does(form: dict[str, str], token: str) -> None:
    url = "https://hotline.example.net/voice?call=CA1&turn=2"
    assert RequestValidator(token).validate(url, form, sign(url, form.items(), token))
