"""Play a call: fetch documents, do their verbs in order, bring back what the caller does."""

import contextlib
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ivr.carrier import leg as ends
from ivr.carrier.leg import HungUp, Leg, Rang, Ring
from ivr.carrier.line import AppLine, CarrierError, Sent, new_sid
from ivr.carrier.twiml import TwimlError, Verb, parse

HTTP_ERROR = 11200
BAD_STATUS = 400
GATHER_SECONDS = 5.0
RING_SECONDS = 30
RECORD_SECONDS = 3600
PAUSE_SECONDS = 1


class _Over(Exception):  # noqa: N818
    """The document ended the call."""

    def __init__(self, why: str) -> None:
        self.why = why


@dataclass(slots=True)
class _Fetched:
    """A document under the URL its links are relative to."""

    url: str
    verbs: tuple[Verb, ...]


@dataclass(slots=True)
class PhoneCall:
    """One telephone call to an application.

    Args:
        line: the connection to the application.
        leg: the caller.
        start_url: public URL of the first document.
        to, caller: E.164, as the carrier sends them; caller may be "anonymous".
        status_url: public URL of the status callback, or "".
        extra: further form fields of every voice request, as ForwardedFrom.
    """

    line: AppLine
    leg: Leg
    start_url: str
    to: str
    caller: str
    status_url: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    sid: str = field(default_factory=new_sid)
    account: str = field(default_factory=lambda: new_sid("AC"))
    over: bool = False
    _ahead: str = ""
    _statuses: int = 0

    def run(self) -> None:
        """Play the call to its end; the status callback is sent whoever ends it."""
        why = ""
        try:
            self._play(self._fetch(self.start_url))
            why = "hangup"
        except _Over as over:
            why = over.why
        except HungUp:
            why = ""
        except (CarrierError, TwimlError) as error:
            why = f"error {error}"
        if not self.over:
            self.over = True
            self.post_status("completed")
        if why:
            self.leg.ended(why)

    def post_status(self, word: str) -> None:
        """Send a status callback now; the application's trouble with it does not reach the caller."""
        if not self.status_url:
            return
        self._statuses += 1
        with contextlib.suppress(CarrierError):
            self.line.post(self.status_url, [*self._fields(word), ("CallDuration", "1"), ("SequenceNumber", str(self._statuses))])

    def _fields(self, status: str = "in-progress") -> list[tuple[str, str]]:
        known = [("CallSid", self.sid), ("AccountSid", self.account), ("From", self.caller), ("To", self.to)]
        return [*known, ("CallStatus", status), ("ApiVersion", "2010-04-01"), ("Direction", "inbound"), *self.extra]

    def _fetch(self, url: str, *more: tuple[str, str]) -> _Fetched:
        return self._read(self.line.post(url, [*self._fields(), *more]))

    def _read(self, sent: Sent) -> _Fetched:
        if sent.status >= BAD_STATUS:
            raise CarrierError(HTTP_ERROR, f"{urlsplit(sent.url).path} answered {sent.status}")
        return _Fetched(sent.url, parse(sent.body, sent.content_type))

    def _play(self, document: _Fetched) -> None:
        """Do the verbs of a document and of those it leads to; its end hangs up."""
        following: _Fetched | None = document
        while following is not None:
            document, following = following, None
            for verb in document.verbs:
                following = self._do(document, verb)
                if following is not None:
                    break

    def _do(self, document: _Fetched, verb: Verb) -> _Fetched | None:
        """Do one verb; return the document it leads to, or None to go on with the next verb."""
        match verb.name:
            case "Say" | "Play" if verb.heard:
                self._ahead = ""  # keys pressed outside a Gather are lost
                self.leg.hear(verb.heard)
            case "Pause":
                self._ahead = ""
                self._pause(verb)
            case "Gather":
                return self._gather(document, verb)
            case "Record":
                return self._record(document, verb)
            case "Dial":
                return self._dial(document, verb)
            case "Redirect":
                return self._fetch(self.line.resolve(verb.text, document.url))
            case "Hangup":
                raise _Over("hangup")
            case "Reject":
                raise _Over("rejected")
        return None

    def _gather(self, document: _Fetched, verb: Verb) -> _Fetched | None:
        heard = tuple(inner.heard for inner in verb.inside if inner.heard)
        for inner in verb.inside:
            if inner.heard:
                self.leg.hear(inner.heard)
            else:
                self._pause(inner)
        finish = verb.attributes.get("finishOnKey", "#")
        wanted = verb.attributes.get("numDigits")
        most = int(wanted) if wanted else None
        gather = ends.Gather(most, float(verb.attributes.get("timeout", GATHER_SECONDS)), heard, finish)
        # "Keys pressed before the Gather starts are lost unless they fall into its nested prompt."
        keys = self._ahead if heard else ""
        if keys:
            self.leg.typed_ahead(gather, keys)
        else:
            keys = self.leg.keys(gather)
        digits, finished_on, self._ahead = _cut(keys, most, finish)
        if not digits and not finished_on and verb.attributes.get("actionOnEmptyResult") != "true":
            return None
        fields = [("Digits", digits), *([("FinishedOnKey", finished_on)] if finished_on else [])]
        return self._fetch(self.line.resolve(verb.attributes.get("action", ""), document.url), *fields)

    def _pause(self, verb: Verb) -> None:
        self.leg.pause(float(verb.attributes.get("length", PAUSE_SECONDS)))

    def _record(self, document: _Fetched, verb: Verb) -> _Fetched | None:
        asked = verb.attributes
        beeps = asked.get("playBeep", "true") == "true"
        record = ends.Record(int(asked.get("maxLength", RECORD_SECONDS)), int(asked.get("timeout", GATHER_SECONDS)), beeps)
        seconds, key = self.leg.record(record)
        # "An empty recording calls no action."
        if seconds == 0:
            return None
        sid = new_sid("RE")
        fields = [("RecordingSid", sid), ("RecordingUrl", f"https://carrier.example/recordings/{sid}"), ("RecordingDuration", str(seconds))]
        action = self.line.resolve(asked.get("action", ""), document.url)
        following = self._fetch(action, *fields, ("Digits", key))
        if key == "hangup":
            raise HungUp
        return following

    def _dial(self, document: _Fetched, verb: Verb) -> _Fetched | None:
        """Ring the nouns one after the other until one is connected; Twilio does so with `sequential`, else rings all at once."""
        seconds = int(verb.attributes.get("timeout", RING_SECONDS))
        nouns = verb.inside or (Verb("Number", {}, verb.text),)
        rang, bridged = Rang("failed"), False
        action = verb.attributes.get("action")
        for noun in nouns:
            ring = Ring(noun.text, seconds, noun.attributes.get("url", ""))
            rang = self.leg.ring(ring)
            if rang.outcome != "answered":
                continue
            bridged = not ring.url or self._whispered(document, ring, rang)
            if bridged:
                self._talk(ring, rang, document, action)
                break
        if action is None:
            return None
        return self._fetch(self.line.resolve(action, document.url), *self._dialled(rang, bridged=bridged))

    def _dialled(self, rang: Rang, *, bridged: bool) -> list[tuple[str, str]]:
        status = "completed" if rang.outcome == "answered" else rang.outcome
        known = [("DialCallStatus", status), ("DialBridged", "true" if bridged else "false"), ("DialCallSid", new_sid())]
        return [*known, ("DialCallDuration", str(rang.talk_seconds if bridged else 0))]

    def _talk(self, ring: Ring, rang: Rang, document: _Fetched, action: str | None) -> None:
        try:
            self.leg.talk(ring, rang)
        except HungUp:
            # The caller hung up: carriers have been seen to send the call's status first, and Dial's action late.
            self.over = True
            self.post_status("completed")
            if action is not None:
                fields = [*self._fields("completed"), *self._dialled(rang, bridged=True)]
                self.line.post(self.line.resolve(action, document.url), fields)
            raise

    def _whispered(self, document: _Fetched, ring: Ring, rang: Rang) -> bool:
        """Play the answering side's own document; return whether it ran out of verbs, which connects the two."""
        if rang.desk is None:
            return False
        url = self.line.resolve(ring.url, document.url)
        child = PhoneCall(self.line, rang.desk, url, ring.address, self.caller, extra=(("ParentCallSid", self.sid),), account=self.account)
        try:
            child._play(child._fetch(url))
        except (_Over, HungUp):
            return False
        return True


def _cut(keys: str, most: int | None, finish: str) -> tuple[str, str, str]:
    """Part what was typed into the digits of this Gather, the key that finished it, and what was typed ahead."""
    for place, key in enumerate(keys):
        if finish and key in finish:
            return keys[:place], key, keys[place + 1 :]
        if most is not None and place + 1 == most:
            return keys[: place + 1], "", keys[place + 1 :]
    return keys, "", ""
