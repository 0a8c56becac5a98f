"""A printed notice of the opening hours in one language: its words are the prompts that calls say, its times those of hours.toml."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel import Locale
from babel.dates import format_interval, format_skeleton

from ivr.core.model import Hotline, Line, Node
from ivr.core.prompts import PromptError, Prompts
from ivr.core.values import VALUES
from ivr.timetable.days import closed_days
from ivr.timetable.groups import Chosen, counters
from ivr.timetable.listening import Heard, Listener

DAYS = 60
PROMPTS = ("title", "as-of", "free", "charged", "line-closed")
# Weekday, day, month and year, each as the language writes them.
DAY = "yMMMEd"


@dataclass(frozen=True, slots=True)
class Section:
    """A line or a counter. closed: the days, each run of them as text; closed_words: what leads them in."""

    heading: str
    hours: tuple[str, ...]
    closed_words: str
    closed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything a notice says."""

    language: str
    title: str
    as_of: str
    sections: tuple[Section, ...]


def notice(hotline: Hotline, language: str, chosen: Chosen, now: datetime, days: int) -> Notice:
    """Write the notice of `language`: the lines on which it is chosen with the fewest keys, then the counters.

    Counters are hours that no staff have, and for which the language has a heading, `notice.HOURS`.

    Args:
        days: how many days ahead the closing days are listed.

    Raises:
        PromptError: the language has no words for notices.
    """
    prompts = hotline.prompts[language]
    called = _called(hotline, language, chosen, now)
    coming = _Coming(hotline, now.date(), days, prompts)
    sections = []
    for line, heard in called:
        number = prompts.write(f"notice.{line.toll}", {"number": line.printed})
        staffed = {staff.hours for (_, on, spoken), staff in hotline.staff.items() if (on, spoken) == (line.id, language)}
        sections.append(coming.section(number, _told(hotline, heard, staffed, prompts), "notice.line-closed"))
    everything = [each for _, heard in called for each in heard]
    for hours in (group.hours for group in counters(hotline) if prompts.has(f"notice.{group.hours}")):
        told = _told(hotline, everything, {hours}, prompts)
        sections.append(coming.section(prompts.write(f"notice.{hours}"), told, f"notice.{hours}-closed"))
    dates = {"today": now.date().isoformat(), "until": (now.date() + timedelta(days=days - 1)).isoformat()}
    return Notice(language, prompts.write("notice.title"), prompts.write("notice.as-of", dates), tuple(sections))


@dataclass(frozen=True, slots=True)
class _Told:
    """A table of hours, and the words that tell a caller of it."""

    hours: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Coming:
    """The days whose closures a notice lists."""

    hotline: Hotline
    first: date
    days: int
    prompts: Prompts

    def section(self, heading: str, told: _Told | None, closed_words: str) -> Section:
        """Write a section; without hours where no prompt tells them."""
        if told is None:
            return Section(heading, (), "", ())
        runs = closed_days(self.hotline, told.hours, self.first, self.days)
        closed = tuple(days_words(self.prompts.words.locale, *run) for run in runs)
        return Section(heading, told.words, self.prompts.write(closed_words) if closed else "", closed)


def _called(hotline: Hotline, language: str, chosen: Chosen, now: datetime) -> list[tuple[Line, list[Heard]]]:
    """Call the lines a caller of `language` would: those on which it takes the fewest keys to choose it."""
    listener = Listener(hotline)
    reached = [(line, menu) for line in chosen.lines if (menu := listener.menu(hotline.lines[line], language, now))]
    fewest = min((len(keys) for _, (_, keys) in reached), default=0)
    return [(hotline.lines[line], listener.listen(menu, now)) for line, (menu, keys) in reached if len(keys) == fewest]


def _told(hotline: Hotline, heard: list[Heard], hours: set[str], prompts: Prompts) -> _Told | None:
    """Find what tells a caller one of the tables `hours`: its name and the words; of several answers the one with the most of its times."""
    most, best = 0, None
    for each in heard:
        node = hotline.nodes[each.node]
        for name in hours:
            times = sum(name in VALUES[of].named("hours", tuple(arguments)) for _, (of, *arguments) in node.values if VALUES[of].settled)
            if times > most and (words := tuple(_lasting(node, each, prompts))):
                most, best = times, _Told(name, words)
    return best


def _lasting(node: Node, heard: Heard, prompts: Prompts) -> Iterator[str]:
    """Write the prompts of a node that say the same at every hour: they need none of the values that change."""
    fixed = {name for name, source in node.values if VALUES[source[0]].settled}
    own = {saying.prompt for saying in node.say}
    for part in heard.said:
        if part.prompt in own:
            try:
                text = prompts.write(part.prompt, {name: value for name, value in part.values if name in fixed})
            except PromptError:
                continue
            yield text[:1].upper() + text[1:]


def days_words(locale: Locale, first: date, last: date) -> str:
    """Write a run of days with weekday and year; one day alone as one."""
    if first == last:
        return str(format_skeleton(DAY, first, locale=locale))
    return str(format_interval(first, last, DAY, locale=locale))
