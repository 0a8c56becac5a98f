"""Name groups of callers: what they call for, their languages and their lines."""

from ivr.core.model import Hotline
from ivr.showing.words import purpose_words
from ivr.timetable.groups import Callers, Group, all_of


def group_name(hotline: Hotline, group: Group) -> str:
    """Name what a group calls for; hours of no staff by their own name."""
    return purpose_words(hotline, group.purpose) if group.purpose else group.hours


def languages_words(hotline: Hotline, callers: Callers) -> str:
    """Name the languages of callers by their codes."""
    every = len(callers.languages) == len(hotline.languages) > 1
    return "every language" if every else " ".join(callers.languages)


def lines_words(hotline: Hotline, callers: Callers) -> str:
    """Name the lines of callers by their ids."""
    every = len(callers.lines) == len(all_of(hotline).lines) > 1
    return "every line" if every else ", ".join(callers.lines)
