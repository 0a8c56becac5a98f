"""Read which line, language and moment somebody means; what is none of them is told with what was perhaps meant."""

import difflib
from datetime import datetime

import click

from ivr.cli.group import moment_of
from ivr.core.model import Hotline
from ivr.loader.files import HOLIDAY_YEARS
from ivr.loader.problems import Problems
from ivr.showing.words import language_words
from ivr.timetable.groups import Chosen, all_of


def chosen_of(hotline: Hotline, line: str | None, language: str | None) -> Chosen:
    """Choose one line and one language, or all of those that are not named."""
    everything = all_of(hotline)
    lines = (line_of(hotline, line),) if line else everything.lines
    return Chosen(lines, (language_of(hotline, language, "--language"),) if language else everything.languages)


def line_of(hotline: Hotline, name: str) -> str:
    """Find a line that is switched on by its id, or its printed number."""
    printed = {line.printed: line.id for line in hotline.lines.values()}
    found, problems = printed.get(name, name), Problems()
    if not problems.known("--line", "line", found, hotline.lines):
        raise click.UsageError(problems.found[0])
    if not hotline.lines[found].enabled:
        raise click.UsageError(f'--line: "{found}" is switched off (enabled = false in lines.toml): nobody answers there')
    return found


def language_of(hotline: Hotline, name: str, option: str) -> str:
    """Find a language of the hotline by its code, or its English name."""
    codes = {language_words(hotline, code).casefold(): code for code in hotline.languages} | {code: code for code in hotline.languages}
    if (known := name.casefold()) in codes:
        return codes[known]
    near = difflib.get_close_matches(known, codes, n=1)
    meant = f' Did you mean "{codes[near[0]]}"?' if near else ""
    there = ", ".join(f"{code} ({language_words(hotline, code)})" for code in hotline.languages)
    raise click.UsageError(f'{option}: there is no language "{name}".{meant} There are {there}.')


def moment_known(hotline: Hotline, moment: str) -> datetime:
    """Read a moment of a year whose holidays are known, and those of the next."""
    now, first, last = moment_of(hotline, moment), HOLIDAY_YEARS[0], HOLIDAY_YEARS[-1] - 1
    if not first <= now.year <= last:
        raise click.UsageError(f'"{moment}" lies outside the years whose holidays are known; write one from {first} to {last}')
    return now
