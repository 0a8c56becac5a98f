"""The addresses the carrier calls. A request that is signed and bounded is answered with valid TwiML, whatever breaks behind it."""

import hashlib
import re
import time

from flask import Blueprint, Request, Response, abort, request
from twilio.request_validator import RequestValidator
from werkzeug.exceptions import HTTPException

from ivr.core.engine import ACCEPT_KEY
from ivr.logs import log
from ivr.phone.form import ENDED, answered, number_of, started
from ivr.phone.twiml import ASKED, TwimlRenderer
from ivr.service import Place, Ringing, Service

MOST_BODY_BYTES = 64 * 1024
# The carrier's are CA and 32 hexadecimal digits; another carrier's may look otherwise.
CALL_SID = re.compile(r"[A-Za-z0-9_-]{8,64}", re.ASCII)
# No call has so many turns; a larger number in an address is not ours.
MOST_TURN = 10_000
MOST_TURN_DIGITS = 8
XML = "text/xml; charset=utf-8"


def webhooks(service: Service, renderer: TwimlRenderer, tokens: tuple[str, ...], public_url: str) -> Blueprint:
    """Return the carrier's side of the service as a blueprint.

    Args:
        tokens: any of them may have signed a request; two while one is being replaced.
        public_url: what the carrier dials; signatures are made over it, whatever a proxy shows us.
    """
    voice = Blueprint("voice", __name__)
    hooks = _Webhooks(service, renderer)
    validators = [RequestValidator(token) for token in tokens]

    @voice.before_request
    def verify() -> None:
        _verify(request, validators, public_url)

    @voice.errorhandler(Exception)
    def leave(error: Exception) -> Response:
        if isinstance(error, HTTPException):
            return Response(status=error.code)
        log.exception("no words left", path=request.path)
        return _xml(renderer.leave())

    voice.add_url_rule("/voice", view_func=hooks.start, methods=["POST"])
    voice.add_url_rule("/voice/answer", view_func=hooks.answer, methods=["POST"])
    voice.add_url_rule("/voice/accept", view_func=hooks.accept, methods=["POST"])
    voice.add_url_rule("/voice/status", view_func=hooks.status, methods=["POST"])
    return voice


def _verify(asked: Request, validators: list[RequestValidator], public_url: str) -> None:
    """Let only the carrier in; the reason stands in the log, the answer is an empty 403."""
    path = asked.full_path if asked.query_string else asked.path
    url = public_url + path
    signature = asked.headers.get("X-Twilio-Signature", "")
    if not any(validator.validate(url, asked.form, signature) for validator in validators):
        reason = "no signature" if not signature else "the signature does not fit this token and IVR_PUBLIC_URL"
        log.warning("refused", reason=reason, url=f"{public_url}{asked.path}")
        abort(Response(status=403))


class _Webhooks:
    def __init__(self, service: Service, renderer: TwimlRenderer) -> None:
        self._service, self._renderer = service, renderer

    def start(self) -> Response:
        """Answer a new call."""
        call_id, event = _call_sid(request), started(request.form)
        line = self._service.engine.hotline.line_of(event.to, event.forwarded_from)
        place = Place(0, line.id if line else "", line.language if line else "")
        try:
            return _xml(self._service.start(call_id, event))
        except Exception:  # noqa: BLE001 - whatever broke, the caller is not left alone
            return self._apologise(call_id, place)

    def answer(self) -> Response:
        """Answer what the caller did with question `turn`."""
        call_id, place = _call_sid(request), _place(request)
        try:
            return _xml(self._service.answer(call_id, answered(request.form), place))
        except Exception:  # noqa: BLE001 - the same
            if request.form.get("DialBridged") == "true":  # they have spoken with somebody: there is nothing left to break
                log.exception("failed after a bridged call", call=call_id)
                return _xml(self._renderer.leave())
            return self._apologise(call_id, place)

    def accept(self) -> Response:
        """Whisper to the desk that picked up, or connect it once it pressed the key."""
        ringing = _ringing(request)
        call_id, turn = ringing.call, ringing.turn
        if ASKED not in request.args:
            return _xml(self._service.whisper(ringing))
        if request.form.get("Digits") != ACCEPT_KEY:
            return _xml(self._renderer.leave())
        try:
            accepted = self._service.accept(call_id, turn)
        except Exception:  # noqa: BLE001
            # Two people who can talk to each other matter more than our books: the request stays in the queue.
            log.exception("accepted without being kept", call=call_id, turn=turn)
            accepted = True
        return _xml(self._renderer.connect() if accepted else self._renderer.leave())

    def status(self) -> Response:
        """Note that a call is over, however often and late the carrier says so."""
        call_id = _call_sid(request)
        if request.form.get("CallStatus") in ENDED:
            try:
                self._service.end(call_id)
            except Exception:  # noqa: BLE001 - the carrier is told to try again
                log.exception("end of call not kept", call=call_id)
                return Response(status=503)
        return Response(status=204)

    def _apologise(self, call_id: str, place: Place) -> Response:
        log.exception("apology", call=call_id, turn=place.turn, line=place.line, language=place.language)
        return _xml(self._service.apology(call_id, place))


def _xml(content: bytes) -> Response:
    return Response(content, content_type=XML)


def _call_sid(asked: Request) -> str:
    """Return the call's id; a strange one is named by its hash, so that its requests belong together; none at all is a call of its own."""
    sid = asked.form.get("CallSid", "")
    if CALL_SID.fullmatch(sid):
        return sid
    return f"other-{hashlib.sha256(sid.encode()).hexdigest()[:40]}" if sid else f"unnamed-{time.time_ns()}"


def _place(asked: Request) -> Place:
    turn, line, language = (asked.args.get(name, "") for name in ("turn", "line", "language"))
    return Place(_number(turn), line, language, number_of(asked.form.get("From", "")), _number(asked.args.get("apologies", "")))


def _ringing(asked: Request) -> Ringing:
    call, line, language, purpose, speaks = (asked.args.get(name, "") for name in ("call", "line", "language", "purpose", "speaks"))
    return Ringing(call, _number(asked.args.get("turn", "")), line, language, purpose, speaks)


def _number(text: str) -> int:
    return min(int(text), MOST_TURN) if text.isascii() and text.isdigit() and len(text) <= MOST_TURN_DIGITS else 0
