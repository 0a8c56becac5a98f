"""Name in English what files name by codes and minutes: languages, purposes, clock times."""

from ivr.core.calendar import MINUTES_A_DAY
from ivr.core.model import Hotline

ENGLISH = "en"


def language_words(hotline: Hotline, code: str, language: str = ENGLISH) -> str:
    """Name the language `code` in `language`; by its code where the hotline does not speak that."""
    prompts = hotline.prompts.get(language)
    return prompts.words.language(code) if prompts else code


def purpose_words(hotline: Hotline, purpose: str, language: str = ENGLISH) -> str:
    """Name a purpose as the desk hears it in `language`, without the full stop; by its id where the hotline does not speak that."""
    prompt, prompts = f"desk-purpose.{purpose}", hotline.prompts.get(language)
    return prompts.say(prompt).rstrip(".") if prompts and prompts.has(prompt) else purpose


def clock_words(minutes: int) -> str:
    """Write minutes after midnight, up to 2880, as "9:30"; midnight at a day's end is "24:00"."""
    hour, minute = divmod(minutes if minutes <= MINUTES_A_DAY else minutes - MINUTES_A_DAY, 60)
    return f"{hour}:{minute:02}"
