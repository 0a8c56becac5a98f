"""Calls and events as JSON, as they are sealed."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import get_args

from ivr.core.conversation import Call, Event, Request

EVENTS = {kind.__name__: kind for kind in get_args(Event)}


def call_to_json(call: Call) -> bytes:
    """Write a call."""
    state = asdict(call)
    if call.request:
        state["request"]["opened_at"] = call.request.opened_at.isoformat()
    return json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode()


def call_from_json(content: bytes) -> Call:
    """Read a call back as it was."""
    state = json.loads(content)
    for name in ("given", "brief"):
        state[name] = tuple((kept, value) for kept, value in state.get(name, ()))
    state["texts"] = tuple(state.get("texts", ()))
    if state["request"]:
        request = state["request"]
        state["request"] = Request(**{**request, "opened_at": datetime.fromisoformat(request["opened_at"])})
    return Call(**state)


def event_to_json(event: Event) -> bytes:
    """Write an event."""
    return json.dumps(asdict(event), ensure_ascii=False).encode()


def event_from_json(kind: str, content: bytes) -> Event:
    """Read an event back as it was; kind: the name of its type.

    Raises:
        ValueError: it is none that is known here.
    """
    fields = json.loads(content)
    try:
        event: Event = EVENTS[kind](**fields)
    except (KeyError, TypeError):
        raise ValueError(f"{kind} is no event, or has other fields") from None
    return event
