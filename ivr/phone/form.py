"""Read the carrier's form into one event. Whatever it holds, an event comes out; nothing here can fail a caller."""

import re
from collections.abc import Mapping

from ivr.core.conversation import UNANSWERED, CallStarted, DialEnded, DigitsRefused, Event, KeysPressed, NothingHeard, RecordingMade
from ivr.core.entry import DIGITS_REFUSED

E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
# The carrier's own name for a hidden number looks like one.
HIDDEN = "+266696687"
KEYS = re.compile(r"[0-9*#]{1,64}", re.ASCII)
SECONDS = re.compile(r"[0-9]{1,6}", re.ASCII)
TOO_LONG = re.compile(rf"\d{{{DIGITS_REFUSED},}}")
# A key that no telephone flow uses: what cannot be read counts as one wrong key.
NO_KEY = "A"
ENDED = ("completed", "busy", "failed", "no-answer", "canceled")


def number_of(text: str) -> str:
    """Return an E.164 number, or "" for anything else: hidden callers, SIP addresses, nothing at all."""
    return text if text != HIDDEN and E164.fullmatch(text) else ""


def started(form: Mapping[str, str]) -> CallStarted:
    """Read the first request of a call."""
    return CallStarted(number_of(form.get("To", "")), number_of(form.get("From", "")), number_of(form.get("ForwardedFrom", "")))


def answered(form: Mapping[str, str]) -> Event:
    """Read the answer to a question: dialling that ended, a recording, keys, or nothing."""
    if "DialCallStatus" in form:
        outcome = form["DialCallStatus"]
        return DialEnded(_outcome(outcome), bridged=form.get("DialBridged", "").lower() == "true")
    if form.get("RecordingUrl"):
        seconds = form.get("RecordingDuration", "")
        return RecordingMade(form["RecordingUrl"], int(seconds) if SECONDS.fullmatch(seconds) else 0, form.get("Digits") == "hangup")
    return _keys(form.get("Digits", ""), form.get("FinishedOnKey", ""))


def _outcome(status: str) -> str:
    if status in ("completed", "answered"):
        return "completed"
    return status if status in UNANSWERED else "failed"


def _keys(digits: str, finished_on: str) -> Event:
    if TOO_LONG.search(digits):
        return DigitsRefused()
    if digits == "":
        return KeysPressed("") if finished_on == "#" else NothingHeard()
    if not KEYS.fullmatch(digits):
        return KeysPressed(NO_KEY)
    before, star, after = digits.rpartition("*")
    # A * starts an entry anew: of what stood before it only that it was there is of use, and it may be part of an Individual Number.
    return KeysPressed(f"0*{after}" if star and before.strip("*") else digits)
