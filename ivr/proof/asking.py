"""Which words of a step a caller listens to before the question, and how long is waited for somebody who does nothing."""

from ivr.core.conversation import (
    ENTRY_FIRST_KEY_SECONDS,
    ENTRY_PAUSE_SECONDS,
    MENU_PAUSE_SECONDS,
    RECORD_PAUSE_SECONDS,
    Effect,
    Listen,
    Record,
    Say,
)


def leading_in(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Return what is said before the question that is waited with."""
    return tuple(effect for effect in effects if isinstance(effect, Say) and effect is not question(effects))


def question(effects: tuple[Effect, ...]) -> Say | None:
    """Return the words of the question that is waited with, if it has any."""
    if not effects or not isinstance(effects[-1], Listen | Record):
        return None
    return next((effect for effect in reversed(effects) if isinstance(effect, Say)), None)


def pause_after(effects: tuple[Effect, ...]) -> float:
    """Return how long is waited for somebody who does nothing, in seconds."""
    match effects[-1] if effects else None:
        case Record():
            return RECORD_PAUSE_SECONDS
        case Listen(entry=True):
            return ENTRY_FIRST_KEY_SECONDS + ENTRY_PAUSE_SECONDS
        case Listen():
            return MENU_PAUSE_SECONDS
    return 0
