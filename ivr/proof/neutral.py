"""Make what was played for one caller true of all who are alike but for their language: the caller's own is written ""."""

from dataclasses import replace

from ivr.core.conversation import Dial, Effect, Part, Say, SendText


def in_the_callers_language(effects: tuple[Effect, ...], language: str) -> tuple[Effect, ...]:
    """Return effects with "" for `language`, where words are said in it or a desk speaks it; unchanged where `language` is ""."""
    return tuple(_neutral(effect, language) for effect in effects) if language else effects


def _neutral(effect: Effect, language: str) -> Effect:
    if isinstance(effect, Say):
        return replace(effect, parts=tuple(_part(part, language) for part in effect.parts))
    if isinstance(effect, Dial) and effect.speaks == language:
        return replace(effect, speaks="")
    if isinstance(effect, SendText):  # always in the caller's; its words are those of the one it was played for
        return replace(effect, language="")
    return effect


def _part(part: Part, language: str) -> Part:
    return Part(part.prompt, "", part.values) if part.language == language else part


def for_caller(effects: tuple[Effect, ...], language: str) -> tuple[Effect, ...]:
    """Return the effects that a caller of `language` meets."""
    return tuple(_neutral_back(effect, language) for effect in effects)


def _neutral_back(effect: Effect, language: str) -> Effect:
    if isinstance(effect, Say):
        return replace(effect, parts=tuple(replace(part, language=part.language or language) for part in effect.parts))
    if isinstance(effect, Dial):
        return replace(effect, speaks=effect.speaks or language)
    if isinstance(effect, SendText):
        return replace(effect, language=effect.language or language)
    return effect
