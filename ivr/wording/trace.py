"""Follow the keys of the telephone through a flow: where each prompt is heard, by playing the engine."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from ivr.core.conversation import Call, CallStarted, KeysPressed, Listen, parts_of
from ivr.core.engine import Engine
from ivr.core.model import Hotline

KEYS = "1234567890"
# Long enough for any menu below the main menu, and what its pieces lead on to.
MOST_KEYS = 8


def paths(hotline: Hotline, line: str, language: str, now: datetime, dates: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the shortest way to each prompt: its keys from the first menu on, "2 1 3", or "" if it is heard there.

    Args:
        line: the id of the line that is called; language: of the caller, as if chosen already; now: aware.
        dates: what is keyed where an entry keeps a date under that name, as eight digits; others are not answered.
    """
    engine = Engine(hotline)
    begun = engine.step(Call("trace", hotline.revision), CallStarted(hotline.lines[line].incoming[0]), now)
    first = engine.step(replace(begun.call, language=language, node=hotline.resume), KeysPressed("*"), now)
    found, seen = dict[str, str](), set[str]()
    waiting = deque([(first, "")])
    while waiting:
        turn, keys = waiting.popleft()
        for part in parts_of(turn.effects):
            found.setdefault(part.prompt, keys)
        if turn.call.node in seen or not isinstance(turn.effects[-1], Listen) or len(keys.split()) >= MOST_KEYS:
            continue
        seen.add(turn.call.node)
        node = hotline.nodes[turn.call.node]
        answers = [option.key for option in node.options if option.key in KEYS] if node.kind == "menu" else []
        if node.kind == "entry" and dates and node.keeps in dates:
            answers = [dates[node.keeps]]
        for answer in answers:
            waiting.append((engine.step(turn.call, KeysPressed(answer), now), f"{keys} {answer}".strip()))
    return found
