"""Read TwiML strictly: what Twilio only warns about is an error here, because a tester wants to know."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field

from ivr.carrier.leg import Heard

MOST_BYTES = 64 * 1024
MOST_WORDS = 4096
NOT_XML, WRONG_SCHEMA, WRONG_TYPE = 12100, 12200, 12300

# Verbs and nouns with the attributes Twilio documents for them, and what may stand inside.
_DOCUMENTED = {
    "Say": "voice language loop",
    "Play": "loop digits",
    "Pause": "length",
    "Gather": "input action method timeout speechTimeout maxSpeechTime profanityFilter finishOnKey numDigits partialResultCallback "
    "partialResultCallbackMethod language hints bargeIn debug actionOnEmptyResult speechModel enhanced",
    "Record": "action method timeout finishOnKey maxLength playBeep trim recordingStatusCallback recordingStatusCallbackMethod "
    "recordingStatusCallbackEvent transcribe transcribeCallback",
    "Dial": "action method timeout hangupOnStar timeLimit callerId record trim answerOnBridge sequential ringTone",
    "Number": "sendDigits url method statusCallbackEvent statusCallback statusCallbackMethod byoc",
    "Sip": "username password url method statusCallbackEvent statusCallback statusCallbackMethod",
    "Redirect": "method",
    "Hangup": "",
    "Reject": "reason",
}
ATTRIBUTES: Mapping[str, frozenset[str]] = {verb: frozenset(names.split()) for verb, names in _DOCUMENTED.items()}
INSIDE = {
    "Response": {"Say", "Play", "Pause", "Gather", "Record", "Dial", "Redirect", "Hangup", "Reject"},
    "Gather": {"Say", "Play", "Pause"},
    "Dial": {"Number", "Sip"},
}
MARKUP = {"break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"}


class TwimlError(ValueError):
    """A document Twilio would not play. code: its error code, 12100 to 12300 or 11200."""

    def __init__(self, code: int, words: str) -> None:
        self.code = code
        super().__init__(f"{code}: {words}")


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb or noun. text: its own; heard: what a Say or Play says; inside: nested verbs."""

    name: str
    attributes: Mapping[str, str]
    text: str = ""
    heard: Heard | None = None
    inside: tuple["Verb", ...] = field(default=())


def parse(body: bytes, content_type: str = "text/xml") -> tuple[Verb, ...]:
    """Read a document into its verbs, in order.

    Raises:
        TwimlError: too large, not XML, of another type, or with a verb, attribute or nesting that does not exist.
    """
    if content_type.partition(";")[0].strip() not in ("text/xml", "application/xml"):
        raise TwimlError(WRONG_TYPE, f"content type {content_type}; TwiML is text/xml or application/xml")
    if len(body) > MOST_BYTES:
        raise TwimlError(NOT_XML, f"{len(body)} bytes; a document has at most {MOST_BYTES}")
    try:
        # The application is the one under test, and its document is bounded.
        root = ET.fromstring(body, ET.XMLParser(target=ET.TreeBuilder(insert_comments=True)))  # noqa: S314
    except ET.ParseError as error:
        raise TwimlError(NOT_XML, str(error)) from None
    if root.tag != "Response":
        raise TwimlError(NOT_XML, f"the document is a {root.tag}, not a Response")
    return _verbs(root)


def _verbs(parent: ET.Element) -> tuple[Verb, ...]:
    verbs: list[Verb] = []
    notes: list[str] = []
    for element in parent:
        if _is_comment(element):
            notes.append((element.text or "").strip())
            continue
        verbs.append(_verb(parent, element, " ".join(notes)))
        notes = []
    return tuple(verbs)


def _is_comment(element: ET.Element) -> bool:
    return callable(element.tag)  # ElementTree marks comments by the function that makes them


def _verb(parent: ET.Element, element: ET.Element, note: str) -> Verb:
    if element.tag not in INSIDE.get(parent.tag, set()):
        raise TwimlError(WRONG_SCHEMA, f"{element.tag} cannot stand inside {parent.tag}")
    unknown = set(element.attrib) - ATTRIBUTES[element.tag]
    if unknown:
        raise TwimlError(WRONG_SCHEMA, f"{element.tag} has no attribute {', '.join(sorted(unknown))}")
    if element.tag in ("Say", "Play"):
        return Verb(element.tag, element.attrib, heard=_heard(element, note))
    return Verb(element.tag, element.attrib, (element.text or "").strip(), inside=_verbs(element))


def _heard(element: ET.Element, note: str) -> Heard:
    text = "".join(element.itertext()).strip()
    if element.tag == "Play":
        return Heard("", url=text, note=note)
    if len(text) > MOST_WORDS:
        raise TwimlError(WRONG_SCHEMA, f"Say has {len(text)} characters; at most {MOST_WORDS} are said")
    for child in element.iter():
        if child is not element and child.tag not in MARKUP:
            raise TwimlError(WRONG_SCHEMA, f"{child.tag} cannot stand inside Say")
    prosody = element.find("prosody")
    rate = "" if prosody is None else prosody.get("rate", "")
    return Heard(text, element.get("language", ""), element.get("voice", ""), note, rate)
