"""Tell a call that breaks a promise: as a conversation for people, and as the lines of a scenario that plays it."""

from collections.abc import Iterator
from datetime import timedelta

from ivr.core.conversation import (
    CallEnded,
    CallResumed,
    CallStarted,
    DeskAccepted,
    Dial,
    DialEnded,
    DigitsRefused,
    Event,
    HangUp,
    KeysPressed,
    NothingHeard,
    Part,
    RecordingMade,
    Say,
)
from ivr.core.model import Hotline
from ivr.core.telephone import grouped
from ivr.proof.events import TWELVE_DIGITS
from ivr.proof.routes import Happened, Route
from ivr.scenario import Step

MOST_SHOWN = 150
DOES: dict[type[Event], str] = {
    CallResumed: "The call goes on after its place was lost.",
    DigitsRefused: "They press twelve digits.",
    NothingHeard: "They do nothing.",
    RecordingMade: "They speak after the tone.",
    DeskAccepted: "The desk answers and accepts.",
    CallEnded: "They hang up.",
}
SPOKEN_SECONDS = 60


def told(hotline: Hotline, route: Route, language: str) -> Iterator[str]:
    """Give the lines of a call: when, who did what, what was heard (in `language`, where its prompts have it), and why it came so."""
    before = None
    for happened in route.happened:
        moment = f"{happened.at:%a %Y-%m-%d %H:%M}" if happened.at != before else ""
        before = happened.at
        yield f"{moment:<21} {_does(hotline, happened.event, route)}"
        for effect in happened.turn.effects:
            yield from (f"{'':<21} {line}" for line in _met(hotline, effect, language, happened.turn.call.language))
        why = "; ".join(reason for reason in happened.turn.reasons if ":" in reason)
        if why:
            yield f"{'':<21}   because {_short(why)}"


def _does(hotline: Hotline, event: Event, route: Route) -> str:
    if isinstance(event, CallStarted):
        line = hotline.line_of(event.to)
        number = grouped(route.caller.number, hotline.country) or "a withheld number"
        return f"Somebody calls {line.printed if line else event.to} from {number}."
    if isinstance(event, KeysPressed):
        return f"They press {event.keys or '#'}."
    if isinstance(event, DialEnded):
        return "They have talked." if event.bridged else f"Ringing ends: {event.outcome}."
    return DOES[type(event)]


def _met(hotline: Hotline, effect: object, language: str, callers: str) -> Iterator[str]:
    match effect:
        case Say(_, parts, slow):
            words = " ".join(_words(hotline, part, language) for part in parts)
            yield f"  hear [{callers}]{' slowly' if slow else ''}: {_short(words)}"
        case Dial(desk, number):
            yield f"  {hotline.desks[desk].name} is rung, address {number}."
        case HangUp():
            yield "  The hotline hangs up."


def _words(hotline: Hotline, part: Part, language: str) -> str:
    prompts = hotline.prompts.get(language)
    prompts = prompts if prompts and prompts.has(part.prompt) else hotline.prompts[part.language]
    try:
        return prompts.say(part.prompt, dict(part.values))
    except LookupError:
        return f"({part.prompt} cannot be said)"


def _short(words: str) -> str:
    return words if len(words) <= MOST_SHOWN else f"{words[:MOST_SHOWN].rsplit(' ', 1)[0]} ..."


def as_scenario(hotline: Hotline, route: Route) -> list[Step] | None:
    """Return what the caller and the desks do, as scenario lines; None if a scenario has no words for it, or plays something else."""
    first = route.happened[0]
    if not isinstance(first.event, CallStarted) or not route.surely:
        return None
    number = grouped(route.caller.number, hotline.country) or "withheld"
    line = hotline.line_of(first.event.to)
    steps = [Step("at", (f"{first.at:%Y-%m-%d}", f"{first.at:%H:%M}"))]
    steps.append(Step("call", (line.printed if line else first.event.to, "from", number)))
    for before, happened in zip(route.happened, route.happened[1:], strict=False):
        if isinstance(happened.event, CallResumed):
            return None
        if waited := happened.at - before.at:
            steps.append(Step("wait", (f"{waited // timedelta(minutes=1)}m",)))
        steps += _lines(hotline, before, happened)
    return [*steps, *_end(hotline, route.happened[-1])]


def _lines(hotline: Hotline, before: Happened, happened: Happened) -> Iterator[Step]:
    match happened.event:
        case KeysPressed(keys):
            entry = hotline.nodes[before.turn.call.node].kind == "entry"
            yield Step("keys", (f"{keys}#" if entry and keys != "*" else keys,))
        case DigitsRefused():
            yield Step("keys", (TWELVE_DIGITS,))
        case NothingHeard():
            yield Step("silence")
        case RecordingMade(_, seconds, hung_up):
            yield Step("record", (str(seconds),))
            if hung_up:
                yield Step("hangup")
        case DialEnded(outcome, bridged):
            ended = ("accepted", str(SPOKEN_SECONDS), "desk") if bridged else ("rejected" if outcome == "completed" else outcome,)
            yield Step("dial", (*_ringing(before), *ended))
        case CallEnded():
            yield Step("hangup")


def _ringing(happened: Happened) -> tuple[str, ...]:
    call = happened.turn.call
    return f"{call.desk}-{call.address + 1}", "whisper", call.speaks


def _end(hotline: Hotline, last: Happened) -> Iterator[Step]:
    """End the call where it stands: whoever reads it has seen enough."""
    call = last.turn.call
    if hotline.nodes[call.node].kind == "end":
        yield Step("end")
    elif isinstance(last.event, DeskAccepted):
        yield Step("dial", (*_ringing(last), "accepted", str(SPOKEN_SECONDS), "desk"))
        yield Step("end")
    elif call.desk:
        yield Step("dial", (*_ringing(last), "caller-hung-up"))
    elif not call.ended:
        yield Step("hangup")
