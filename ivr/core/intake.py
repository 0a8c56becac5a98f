"""Take one event in: which trigger it is here, what is kept of it, and the words that answer a miss."""

from dataclasses import replace

from transitions import Machine

from ivr.core.conversation import (
    START,
    UNCONFIRMED,
    Call,
    CallResumed,
    CallStarted,
    DialEnded,
    DigitsRefused,
    Effect,
    Event,
    KeysPressed,
    NothingHeard,
    Part,
    RecordingMade,
    Request,
    Say,
)
from ivr.core.entry import WESTERN, Control, Era, Keyed, Limits, Refused, read_entry
from ivr.core.machine import fire, must_fire
from ivr.core.telephone import grouped_as_keyed
from ivr.core.values import Cursor, value_of


def take_in(machine: Machine, cursor: Cursor, event: Event) -> tuple[Effect, ...]:
    """Fire `event`; return the words that answer a miss."""
    match _fitting(cursor, event):
        case None:
            cursor.reasons.append(f"{cursor.state}: the call was over")
        case CallStarted() | CallResumed() as began:
            _begin(machine, cursor, began)
        case KeysPressed(keys) if cursor.node.kind == "entry":
            return _read(machine, cursor, keys)
        case KeysPressed(keys):
            return _press(machine, cursor, keys)
        case DigitsRefused() if cursor.node.kind == "entry":
            return _miss(machine, cursor, "refused", "individual-number")
        case DigitsRefused():
            return _miss(machine, cursor, "wrong-key", "wrong-key")
        case NothingHeard():
            return _miss(machine, cursor, "silence", "silence")
        case RecordingMade(url, seconds, hung_up):
            cursor.learn("kept", cursor.node.keeps)
            cursor.learn("ended")
            cursor.call = replace(cursor.call.keeping(cursor.node.keeps, url), ended=cursor.call.ended or hung_up)
            cursor.reasons.append(f"recorded {seconds} s")
            _move(machine, cursor, "recorded")
        case DialEnded() as ended:
            _dialled(machine, cursor, ended)
    return ()


def _fitting(cursor: Cursor, event: Event) -> Event | None:
    """Return the event a node can take: what answers another kind of question counts as no answer; after the end nothing is one."""
    if isinstance(event, CallStarted | CallResumed):
        return event
    kind = cursor.node.kind
    if kind == "end":
        return None
    if kind == "dial":
        return event if isinstance(event, DialEnded) else DialEnded("failed")
    fits = (RecordingMade,) if kind == "record" else (KeysPressed, DigitsRefused)
    return event if isinstance(event, fits) else NothingHeard()


def _begin(machine: Machine, cursor: Cursor, event: CallStarted | CallResumed) -> None:
    trigger = "call-started"
    if isinstance(event, CallStarted):
        line = cursor.hotline.line_of(event.to, event.forwarded_from)
        if line is None:
            cursor.reasons.append("unknown-number")
            line = cursor.hotline.lines[cursor.hotline.unknown_number]
        language = line.language
    else:
        trigger = f"apology-{event.dialled}" if event.dialled else "call-resumed"
        line = cursor.hotline.lines.get(event.line) or cursor.hotline.lines[cursor.hotline.unknown_number]
        language = event.language if event.language in cursor.hotline.languages else line.language
    cursor.state = START
    was = cursor.call
    cursor.call = Call(
        was.id,
        was.revision,
        line.id,
        language,
        turn=was.turn,
        sequence=was.sequence,
        caller=was.caller or event.caller,
        reference=was.reference or event.reference,
        given=was.given,
        brief=was.brief,
        texts=was.texts,
        ended=was.ended,
        request=was.request,
    )
    if isinstance(event, CallResumed) and event.dialled and cursor.learn("request") is None:
        # They were dialled as somebody who lost a card: whatever the caller wanted, it stands in the queue.
        cursor.call = replace(cursor.call, request=Request("open", cursor.now, line.id, language))
    must_fire(machine, cursor, trigger)


def _move(machine: Machine, cursor: Cursor, trigger: str) -> bool:
    """Fire a trigger that is no miss; return whether there was a way. Misses begin anew."""
    node = cursor.node
    if not fire(machine, cursor, trigger):
        return False
    cursor.reasons.append(f"{node.id} -> {cursor.state}")
    cursor.call = replace(cursor.call, misses=0, silences=0)
    return True


def _press(machine: Machine, cursor: Cursor, keys: str) -> tuple[Effect, ...]:
    node = cursor.node
    option = next((option for option in node.options if option.key == keys and cursor.hears(option)), None)
    # What is offered is read before the machine moves on.
    kept = value_of((node.offers,), cursor) if node.offers else cursor.call.pending
    if not _move(machine, cursor, f"key {keys}") or option is None:
        return _miss(machine, cursor, "wrong-key", "wrong-key")
    if option.language:
        cursor.learn("language-is", option.language)
        cursor.call = replace(cursor.call, language=option.language)
    if option.keeps:
        cursor.learn("kept", option.keeps)
        cursor.call = cursor.call.keeping(option.keeps, kept, briefly=node.forgets)
    if cursor.node.kind == "entry":  # what was keyed there before is not what the caller means
        cursor.call = cursor.call.dropping(cursor.node.keeps + UNCONFIRMED)
        if cursor.node.forgets:
            cursor.call = replace(cursor.call, pending="")
    return ()


def _read(machine: Machine, cursor: Cursor, keys: str) -> tuple[Effect, ...]:
    node, call = cursor.node, cursor.call
    era: Era = cursor.learn("era") if node.reads == "date" else WESTERN
    limits = Limits(cursor.now.date(), cursor.hotline.country, era, node.days_ahead, node.days_back)
    match read_entry(node.reads, keys, limits):
        case Keyed(value):
            pending = value if node.reads == "date" else grouped_as_keyed(value, cursor.hotline.country)
            cursor.call = replace(call.keeping(node.keeps + UNCONFIRMED, pending, briefly=node.forgets), pending=pending)
            _move(machine, cursor, "given")
        case Refused(reason):
            return _miss(machine, cursor, "refused", reason)
        case Control(meaning):
            _move(machine, cursor, "back" if meaning == "back" else "again")
    return ()


def _miss(machine: Machine, cursor: Cursor, trigger: str, reason: str) -> tuple[Effect, ...]:
    """Count a miss and fire it; return the words that say what was wrong, if the node is said again."""
    node, call = cursor.node, cursor.call
    misses, silences = call.misses + 1, call.silences + (trigger == "silence")
    cursor.call = replace(call, misses=misses, silences=silences)
    cursor.reasons.append(f"{node.id}: {reason}, miss {misses}")
    must_fire(machine, cursor, trigger)
    if cursor.state != node.id:
        cursor.call = replace(cursor.call, misses=misses if node.keep_misses else 0, silences=0)
        return ()
    group = "again" if reason in ("silence", "wrong-key", "too-few") else "entry"
    prompt = f"{group}.{reason}" + ("-short" if group == "again" and misses > 1 else "")
    return (Say(prompt, (Part(prompt, call.language),)),)


def _dialled(machine: Machine, cursor: Cursor, event: DialEnded) -> None:
    answered = event.outcome == "completed"
    outcome = "accepted" if event.bridged and cursor.call.accepted else "rejected" if answered else event.outcome
    node, address = cursor.node, cursor.call.address
    cursor.reasons.append(f"{node.id}: {cursor.call.desk}-{address + 1} {outcome}")
    must_fire(machine, cursor, outcome)
    again = cursor.state == node.id
    cursor.call = replace(cursor.call, accepted=False, address=address + 1 if again else 0, desk=cursor.call.desk if again else "")
