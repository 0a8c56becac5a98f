"""Read a hotline's files into a Hotline; refuse them with everything that is wrong, not the first thing only."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from ivr.core.hours import Hours, HoursBook, HoursError, RunOfDates
from ivr.core.model import Apology, Desk, Hotline, Line, Purpose, Staff
from ivr.core.prompts import Prompts, unreadable
from ivr.loader.checking import check, check_desks
from ivr.loader.facts import constants, read_facts, read_last_days
from ivr.loader.handwritten import check_hand_written
from ivr.loader.ledgers import LEDGER, check_ledgers
from ivr.loader.nodes import read_nodes
from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.schema import APOLOGY, DESK, FILES, FLOW_FILE, HOTLINE, HOURS, LINE, PURPOSE, RULE, STAFF, WORDS, Key, Table
from ivr.loader.timetable import read_dates, read_hours
from ivr.loader.voices import FILE as VOICES_FILE
from ivr.loader.voices import read_voices

Files = Mapping[str, str]
# What is proved about calls, and how fast words are spoken, by which that is measured.
PROMISES_FILE, PACE_FILE = "promises.toml", "pace.toml"
DECIDES_NOTHING = (PROMISES_FILE, PACE_FILE)

# Added where the addresses of desks come from elsewhere than desks.toml.
ADDRESSES = "addresses.toml"


class FlowError(ValueError):
    """A hotline's files cannot be used. problems: one line each, with file, table, key and what to write instead."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def revision_of(files: Files) -> str:
    """Return the name of a revision: a hash of every file that decides a call.

    A ledger tells of the words and says none, and promises are about calls and change none: a call that began before somebody read a
    prompt, or promised more, goes on unchanged after it.
    """
    digest = hashlib.sha256()
    for name in sorted(name for name in files if not name.endswith(f"/{LEDGER}") and name not in DECIDES_NOTHING):
        digest.update(f"{name}\0{len(files[name])}\0{files[name]}".encode())
    return digest.hexdigest()[:16]


def load_hotline(files: Files) -> Hotline:
    """Build the hotline that `files` describe.

    Args:
        files: text by name: lines.toml, desks.toml, hours.toml, flow/*.toml, prompts/voices.toml,
            prompts/PART/LANGUAGE.ftl, prompts/common/LANGUAGE.words.toml, prompts/PART/ledger.toml where there is one,
            holidays.txt ("2027-01-01 New Year's Day", a line each) and, if the desks' addresses come from elsewhere,
            addresses.toml (desk -> list).

    Raises:
        FlowError: with all problems.
    """
    hotline, problems = read_hotline(files)
    if problems:
        raise FlowError(problems)
    return hotline


def rebuild_hotline(files: Files) -> Hotline:
    """Build the hotline of files that have been checked as a whole before, in half the time.

    Of the checks only that of the desks is made: their addresses may have come from elsewhere since.

    Raises:
        FlowError: a file cannot be read, or an address cannot be dialled.
    """
    problems = Problems()
    hotline = _Reading(files, problems).hotline()
    check_desks(hotline, problems)
    if problems.found:
        raise FlowError(problems.found)
    return hotline


def read_hotline(files: Files) -> tuple[Hotline, list[str]]:
    """Build the hotline as far as it can be read, and return it with everything that is wrong: for those who work on its words.

    Raises:
        FlowError: a file cannot be read at all.
    """
    problems = Problems()
    reading = _Reading(files, problems)
    # A file that cannot be read at all would make everything it should say look missing.
    if problems.found:
        raise FlowError(problems.found)
    hotline = reading.hotline()
    check(hotline, problems, has_calendar=bool(files.get("holidays.txt")))
    check_hand_written(files, hotline, problems)
    check_ledgers(hotline, files, problems)
    return hotline, problems.found


class _Reading:
    """One pass over the files; what cannot be read is noted and left out."""

    def __init__(self, files: Files, problems: Problems) -> None:
        self.files, self.problems = files, problems
        self.lines, self.desks, self.hours = (self._file(name, keys) for name, keys in FILES.items())
        self.flow = {name: self._file(name, FLOW_FILE) for name in sorted(files) if name.startswith("flow/")}
        self.own_addresses = self._toml(ADDRESSES) if ADDRESSES in files else {}

    def hotline(self) -> Hotline:
        """Return the hotline; where something cannot be read, with something in its place that raises no further problems."""
        head = read_table(self.problems, "lines.toml [hotline]", self.lines["hotline"], HOTLINE)
        apology = read_table(self.problems, "lines.toml [hotline] apology", head["apology"], APOLOGY)
        lines = {name: self._line(name, table) for name, table in read_tables(self.problems, "lines.toml", self.lines, "line")}
        hours, rules, days = self._hours()
        facts_file = self._toml("facts.toml") if "facts.toml" in self.files else {}
        facts = read_facts(self.problems, facts_file) if facts_file else {}
        self.constants = constants(facts, facts_file, days)
        nodes = read_nodes(self.problems, self.flow)
        languages = tuple(head["languages"])
        purposes = {
            name: self._purpose(name, table, lines) for name, table in read_tables(self.problems, "desks.toml", self.desks, "purpose")
        }
        desks = {name: self._desk(name, table) for name, table in read_tables(self.problems, "desks.toml", self.desks, "desk")}
        for name in self.own_addresses:
            self.problems.known("IVR_DESKS", "desk", name, desks)
        staff = self._staff(lines)
        prompts = {language: read for language in languages if (read := self._prompts(language, head["prompts"]))}
        voices = read_voices(self.problems, self._toml(VOICES_FILE))
        return Hotline(
            revision=revision_of(self.files),
            name=head["name"],
            zone=self._zone(head["timezone"]),
            country=head["country"],
            languages=languages,
            unknown_number=head["unknown-number"],
            resume=head["resume"],
            too_long=head["too-long"],
            apology=Apology(**apology),
            hours=hours,
            rules=rules,
            nodes=nodes,
            lines=lines,
            purposes=purposes,
            desks=desks,
            staff=staff,
            prompts=prompts,
            voices=voices,
            facts=facts,
            overtaking={prompt: fact.overtaken for fact in facts.values() if fact.overtaken for prompt in fact.prompts},
            last_days=read_last_days(self.problems, self.flow),
        )

    def _file(self, name: str, keys: Mapping[str, Key]) -> Table:
        return read_table(self.problems, name, self._toml(name), keys)

    def _toml(self, name: str) -> Table:
        if name not in self.files:
            self.problems.add(name, "is missing; every hotline needs it")
            return {}
        try:
            return tomllib.loads(self.files[name])
        except tomllib.TOMLDecodeError as error:
            self.problems.add(name, f"is not TOML: {error}; texts stand in quotes, and a table's name stands in [brackets]")
            return {}

    def _line(self, name: str, table: Table) -> Line:
        read = read_table(self.problems, f"lines.toml [line.{name}]", table, LINE)
        first = (name, read["name"], tuple(read["incoming"]), read["printed"], read["toll"], read["language"], read["start"])
        return Line(*first, enabled=read["enabled"], assumed=read["assumed"])

    def _purpose(self, name: str, table: Table, lines: Iterable[str]) -> Purpose:
        read = read_table(self.problems, f"desks.toml [purpose.{name}]", table, PURPOSE)
        return Purpose(name, frozenset(read["lines"] or lines))

    def _desk(self, name: str, table: Table) -> Desk:
        read = read_table(self.problems, f"desks.toml [desk.{name}]", table, DESK)
        return Desk(name, read["name"], tuple(self.own_addresses.get(name, read["addresses"])), read["ring-seconds"])

    def _zone(self, name: str) -> ZoneInfo:
        try:
            return ZoneInfo(name)
        except (KeyError, OSError, ValueError):
            self.problems.add("lines.toml [hotline] timezone", f'"{name}" is no time zone; write one as in "Asia/Tokyo"')
            return ZoneInfo("UTC")

    def _staff(self, lines: Iterable[str]) -> dict[tuple[str, str, str], Staff]:
        staff: dict[tuple[str, str, str], Staff] = {}
        for number, table in enumerate(self.desks["staff"], start=1):
            place = f"desks.toml [[staff]] number {number}"
            read = read_table(self.problems, place, table, STAFF)
            on, languages = frozenset(read["lines"] or lines), frozenset(read["languages"])
            row = Staff(read["purpose"], on, languages, read["desk"], read["hours"], read["speaks"], read["otherwise"])
            for line, language in ((line, language) for line in on for language in languages):
                if (row.purpose, line, language) in staff:
                    self.problems.add(place, f'"{language}" on line "{line}" has staff for {row.purpose} already; keep one of the two')
                staff[row.purpose, line, language] = replace(row, speaks=row.speaks or language)
        return staff

    def _hours(self) -> tuple[HoursBook, dict[str, Any], dict[str, RunOfDates]]:
        tables = {}
        before = len(self.problems.found)
        for name, table in read_tables(self.problems, "hours.toml", self.hours, "hours"):
            tables[name] = Hours(name, "", (), always=True)
            if not self._fits(f"hours.toml [hours.{name}]", table, HOURS):
                continue
            if not all(self._fits(f"hours.toml [hours.{name}] rules", rule, RULE) for rule in table.get("rules", ())):
                continue
            try:
                tables[name] = read_hours(name, table)
            except HoursError as error:
                self.problems.add("hours.toml", str(error))
        rows = (row.partition(" ") for row in self.files.get("holidays.txt", "").splitlines() if row)
        holidays = {date.fromisoformat(day): name for day, _, name in rows}
        days: dict[str, RunOfDates] = {}
        named = self.hours["days"]
        try:
            if self._fits("hours.toml [days]", named, {name: Key("text") for name in named}):
                days = {name: read_dates(name, text) for name, text in named.items()}
                book = HoursBook(tables, days, holidays.get)
        except HoursError as error:
            self.problems.add("hours.toml", str(error))
        if len(self.problems.found) > before:
            tables = {name: Hours(name, "", (), always=True) for name in tables}
            book = HoursBook(tables, {}, holidays.get)
        return book, {name: table.rules for name, table in tables.items()}, days

    def _fits(self, place: str, table: Table, keys: Mapping[str, Key]) -> bool:
        """Check a table that is read elsewhere; return whether nothing is wrong with it."""
        before = len(self.problems.found)
        read_table(self.problems, place, table, keys)
        return len(self.problems.found) == before

    def _prompts(self, language: str, parts: Iterable[str]) -> Prompts | None:
        names = [f"prompts/common/{language}.words.toml", *(f"prompts/{part}/{language}.ftl" for part in parts)]
        missing = [name for name in names if name not in self.files]
        for name in missing:
            self.problems.add(name, f'this file is missing; [hotline] declares the language "{language}"')
        if missing:
            return None
        words, before = self._toml(names[0]), len(self.problems.found)
        for name in names[1:]:
            for line, text in unreadable(self.files[name]):
                self.problems.add(f"{name} line {line}", f"{text!r} cannot be read; see the message above it, or indent what belongs to it")
        if not self._fits(names[0], words, WORDS) or len(self.problems.found) > before:
            return None
        return Prompts(language, [self.files[name] for name in names[1:]], words, self.constants)
