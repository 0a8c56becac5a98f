"""Read a hotline's files into a Hotline; refuse them with everything that is wrong, not the first thing only."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from ivr.core.hours import HoursBook, HoursError, read_hours
from ivr.core.machine import WIRED
from ivr.core.model import Condition, Desk, Hotline, Line, Node, Option, Purpose, Saying, Staff, Step, Voice
from ivr.core.prompts import Prompts, Words
from ivr.loader.checking import check
from ivr.loader.schema import (
    APOLOGY,
    DESK,
    FILES,
    FLOW_FILE,
    HOTLINE,
    HOURS,
    LINE,
    NODE,
    OPTION,
    PURPOSE,
    RULE,
    SAYING,
    STAFF,
    STEP,
    VOICE,
    WORDS,
    Key,
    Problems,
    read_table,
)

Files = Mapping[str, str]
Table = dict[str, Any]


class FlowError(ValueError):
    """A hotline's files cannot be used. problems: one line each, with file, table, key and what to write instead."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def revision_of(files: Files) -> str:
    """Return the name of a revision: a hash of every file that decides a call."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0{files[name]}".encode())
    return digest.hexdigest()[:16]


def load_hotline(files: Files) -> Hotline:
    """Build the hotline that `files` describe.

    Args:
        files: text by name: lines.toml, desks.toml, hours.toml, flow/*.toml, prompts/voices.toml,
            prompts/PART/LANGUAGE.ftl, prompts/common/LANGUAGE.words.toml, holidays.txt ("2027-01-01 New Year's Day", a line each)
            and, if the desks' addresses come from elsewhere, addresses.toml (desk -> list).

    Raises:
        FlowError: with all problems.
    """
    problems = Problems()
    reading = _Reading(files, problems)
    # A file that cannot be read at all would make everything it should say look missing.
    hotline = None if problems.found else reading.hotline()
    if hotline is not None:
        check(hotline, problems)
    if problems.found or hotline is None:
        raise FlowError(problems.found)
    return hotline


class _Reading:
    """One pass over the files; what cannot be read is noted and left out."""

    def __init__(self, files: Files, problems: Problems) -> None:
        self.files, self.problems = files, problems
        self.lines, self.desks, self.hours, self.voices = (self._file(name, keys) for name, keys in FILES.items())
        self.flow = {name: self._file(name, FLOW_FILE) for name in sorted(files) if name.startswith("flow/")}
        self.own_addresses = self._toml("addresses.toml") if "addresses.toml" in files else {}

    def hotline(self) -> Hotline | None:
        head = read_table(self.problems, "lines.toml [hotline]", self.lines["hotline"], HOTLINE)
        apology = read_table(self.problems, "lines.toml [hotline] apology", head["apology"], APOLOGY)
        lines = {name: self._line(name, table) for name, table in self._tables("lines.toml", self.lines, "line")}
        hours, rules = self._hours()
        nodes = self._nodes()
        languages = tuple(head["languages"])
        purposes = {name: self._purpose(name, table, lines) for name, table in self._tables("desks.toml", self.desks, "purpose")}
        desks = {name: self._desk(name, table) for name, table in self._tables("desks.toml", self.desks, "desk")}
        for name in self.own_addresses:
            self.problems.known("IVR_DESKS (addresses.toml)", "desk", name, desks)
        staff = self._staff(lines)
        prompts = {language: read for language in languages if (read := self._prompts(language, head["prompts"]))}
        voices = {name: self._voice(name, table) for name, table in self._tables("prompts/voices.toml", self.voices, "voice")}
        zone = self._zone(head["timezone"])
        if self.problems.found or hours is None or zone is None:
            return None
        return Hotline(
            revision=revision_of(self.files),
            name=head["name"],
            zone=zone,
            country=head["country"],
            languages=languages,
            unknown_number=head["unknown-number"],
            resume=head["resume"],
            too_long=head["too-long"],
            apology_prompt=apology["prompt"],
            apology_purpose=apology["purpose"],
            hours=hours,
            rules=rules,
            nodes=nodes,
            lines=lines,
            purposes=purposes,
            desks=desks,
            staff=staff,
            prompts=prompts,
            voices=voices,
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

    def _tables(self, file: str, content: Table, name: str) -> Iterable[tuple[str, Table]]:
        tables = content[name]
        if not tables:
            self.problems.add(file, f"has no [{name}.NAME]; write at least one")
            return ()
        wrong = [key for key, table in tables.items() if not isinstance(table, dict)]
        for key in wrong:
            self.problems.add(f"{file} [{name}] {key}", f"must be a table; write [{name}.{key}]")
        return [(key, table) for key, table in tables.items() if key not in wrong]

    def _line(self, name: str, table: Table) -> Line:
        read = read_table(self.problems, f"lines.toml [line.{name}]", table, LINE)
        return Line(
            name, read["name"], tuple(read["incoming"]), read["printed"], read["toll"], read["language"], read["start"], read["enabled"]
        )

    def _purpose(self, name: str, table: Table, lines: Iterable[str]) -> Purpose:
        read = read_table(self.problems, f"desks.toml [purpose.{name}]", table, PURPOSE)
        return Purpose(name, read["always"], frozenset(read["lines"] or lines))

    def _desk(self, name: str, table: Table) -> Desk:
        read = read_table(self.problems, f"desks.toml [desk.{name}]", table, DESK)
        return Desk(name, read["name"], tuple(self.own_addresses.get(name, read["addresses"])), read["ring-seconds"])

    def _voice(self, name: str, table: Table) -> Voice:
        read = read_table(self.problems, f"prompts/voices.toml [voice.{name}]", table, VOICE)
        return Voice(read["language"], read["name"], read["stand-in"])

    def _zone(self, name: str) -> ZoneInfo | None:
        try:
            return ZoneInfo(name)
        except (KeyError, OSError, ValueError):
            self.problems.add("lines.toml [hotline] timezone", f'"{name}" is no time zone; write one as in "Asia/Tokyo"')
            return None

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

    def _hours(self) -> tuple[HoursBook | None, dict[str, Any]]:
        tables = {}
        for name, table in self._tables("hours.toml", self.hours, "hours"):
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
        days = self.hours["days"]
        if not self._fits("hours.toml [days]", days, {name: Key("text") for name in days}):
            return None, {}
        try:
            book = HoursBook(tables, days, holidays.get)
        except HoursError as error:
            self.problems.add("hours.toml", str(error))
            return None, {}
        return book, {name: table.rules for name, table in tables.items()}

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
        words = self._toml(names[0])
        if not self._fits(names[0], words, WORDS):
            return None
        return Prompts(language, [self.files[name] for name in names[1:]], Words(words))

    # --- nodes -----------------------------------------------------------------------------------------------------------

    def _nodes(self) -> dict[str, Node]:
        raw = {
            name: (f"{file} [node.{name}]", table)
            for file, content in self.flow.items()
            for name, table in (self._tables(file, content, "node") if content["node"] else ())
        }
        shared = [
            read_table(self.problems, f"{file} [[global]]", table, OPTION)
            for file, content in self.flow.items()
            for table in content["global"]
        ]
        nodes = {}
        for name, (place, table) in raw.items():
            whole = self._like(place, table, raw, ())
            if whole is None:
                continue
            kind = str(whole.get("kind", ""))
            if self.problems.known(f"{place} kind", "kind", kind, NODE):
                nodes[name] = self._node(name, place, read_table(self.problems, place, whole, NODE[kind]), shared)
        return nodes

    def _like(self, place: str, table: Table, raw: Mapping[str, tuple[str, Table]], seen: tuple[str, ...]) -> Table | None:
        """Return the table with what it takes over from the node it is like, options merged key by key; None in a circle."""
        model = table.get("like")
        if model is None or not self.problems.known(f"{place} like", "node", str(model), raw):
            return table
        if model in seen:
            self.problems.add(f"{place} like", f"goes round in a circle: {' -> '.join((*seen, model))}; write one of them out")
            return None
        above = self._like(*raw[model], raw, (*seen, model))
        if above is None:
            return None
        own = {option.get("key"): option for option in table.get("options", ()) if isinstance(option, dict)}
        kept = [option for option in above.get("options", ()) if option.get("key") not in own]
        options = {"options": [*kept, *table.get("options", ())]} if kept or own else {}
        return {**above, **table, **options}

    def _node(self, name: str, place: str, read: Table, shared: Iterable[Table]) -> Node:
        options = [self._option(place, table) for table in read.get("options", ())]
        for key in {option.key for option in options if [other.key for other in options].count(option.key) > 1}:
            self.problems.add(f"{place} options", f'key "{key}" stands twice; give one of the two another key')
        if read.get("global-keys"):
            taken = {option.key for option in options}
            options += [_as_option(table) for table in shared if table["key"] not in taken]
        unspoken = read.get("unspoken", ())
        return Node(
            id=name,
            place=place,
            kind=read["kind"],
            say=tuple(self._saying(place, saying) for saying in read["say"]),
            values=tuple((value, tuple(str(source).split(" ", 2))) for value, source in read["values"].items()),
            request=read["request"],
            silent=read["silent"],
            options=tuple(options),
            spoken=tuple(option for option in options if option.say and option.key not in unspoken),
            targets={outcome: read[outcome] for outcome in WIRED[read["kind"]]},
            steps=self._steps(place, read.get("next", ())),
            back=read.get("back", ""),
            offers=read.get("offers", ""),
            say_misses=read.get("say-misses", True),
            keep_misses=read.get("keep-misses", False),
            most_silences=read.get("most-silences", 3),
            most_misses=read.get("most-misses", 3),
            reads=read.get("reads", ""),
            short=read.get("short", ""),
            keeps=read.get("keeps", ""),
            most_seconds=read.get("most-seconds", 0),
            purpose=read.get("purpose", ""),
            staff=tuple(read.get("staff", ())),
        )

    def _option(self, place: str, table: Table) -> Option:
        return _as_option(read_table(self.problems, f"{place} options, key {table.get('key', '?')}:", table, OPTION))

    def _saying(self, place: str, saying: str | Table) -> Saying:
        table = {"prompt": saying} if isinstance(saying, str) else saying
        read = read_table(self.problems, f"{place} say", table, SAYING)
        return Saying(read["prompt"], read["language"], read["first-turn"], frozenset(read["lines"]) or None)

    def _steps(self, place: str, following: str | list[Table]) -> tuple[Step, ...]:
        tables = [{"to": following}] if isinstance(following, str) else following
        read = [read_table(self.problems, f"{place} next", table, STEP) for table in tables]
        return tuple(
            Step(table["to"], (*_conditions(table["if"], holds=True), *_conditions(table["unless"], holds=False))) for table in read
        )


def _as_option(read: Table) -> Option:
    return Option(read["key"], read["to"], read["say"], read["language"], read["keeps"], frozenset(read["lines"]) or None)


def _conditions(guards: str | list[str], *, holds: bool) -> Iterable[Condition]:
    for guard in [guards] if isinstance(guards, str) else guards:
        name, *arguments = guard.split()
        yield Condition(name, tuple(arguments), holds)
