"""Actors: a carrier that posts signed forms to an application, and a caller whose call it is."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from itertools import count

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from ivr.carrier.signature import sign
from ivr.settings import Settings

GENERAL, FOREIGN, NAVI, CITY_HALL = "+81120950178", "+81120017827", "+81570783578", "+81298831111"
CALLER = "+819012345678"
NUMBERS = count(1)


def new_call_sid() -> str:
    return f"CA{next(NUMBERS):032x}"


@dataclass
class Carrier:
    """Posts to the application as the account's carrier."""

    client: FlaskClient
    settings: Settings
    token: str = ""

    def post(self, path: str, fields: dict[str, str] | list[tuple[str, str]], *, signature: str | None = None) -> TestResponse:
        pairs = list(fields.items()) if isinstance(fields, dict) else fields
        token = self.token or self.settings.tokens[0]
        signed = sign(self.settings.public_url + path, pairs, token) if signature is None else signature
        data: dict[str, list[str]] = {}
        for name, value in pairs:
            data.setdefault(name, []).append(value)
        return self.client.post(path, data=data, headers={"X-Twilio-Signature": signed})


@dataclass
class Caller:
    """One call: goes where the documents lead."""

    carrier: Carrier
    to: str = GENERAL
    number: str = CALLER
    sid: str = field(default_factory=new_call_sid)
    latest: bytes = b""

    def fields(self, **more: str) -> dict[str, str]:
        return {"CallSid": self.sid, "To": self.to, "From": self.number, **more}

    def starts(self) -> bytes:
        return self.take(self.carrier.post("/voice", self.fields()))

    def presses(self, digits: str, **more: str) -> bytes:
        return self.take(self.carrier.post(self.action(), self.fields(Digits=digits, **more)))

    def dial_ends(self, status: str, bridged: str = "false") -> bytes:
        return self.take(self.carrier.post(self.action(), self.fields(DialCallStatus=status, DialBridged=bridged)))

    def take(self, response: TestResponse) -> bytes:
        assert response.status_code == 200
        assert response.content_type.startswith("text/xml")
        self.latest = response.data
        return self.latest

    def action(self) -> str:
        return action_of(self.latest)


def action_of(document: bytes) -> str:
    """Find where a document sends its answer."""
    for element in ET.fromstring(document):
        if element.get("action"):
            return str(element.get("action"))
    raise AssertionError(f"this document asks nothing: {document.decode()}")


def says(document: bytes) -> list[tuple[str, str]]:
    """List what is said: language and words."""
    return [(str(say.get("language")), "".join(say.itertext())) for say in ET.fromstring(document).iter("Say")]


def dialled(document: bytes) -> list[str]:
    """List the addresses that are dialled."""
    return [str(noun.text) for noun in ET.fromstring(document).iter() if noun.tag in ("Sip", "Number")]
