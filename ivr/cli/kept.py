"""The calls that are kept, for the commands that look back at them: which are wanted, found by id or reference, played again."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import click
from stdnum import damm

from ivr.cli.choosing import language_of
from ivr.cli.group import Refused, files_in, hotline_of
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.building import build
from ivr.loader.files import zone_of
from ivr.loader.problems import Problems
from ivr.phone.twiml import TwimlRenderer
from ivr.replay.again import Replayed
from ivr.replay.engines import Engines
from ivr.replay.judging import Judged, judge
from ivr.replay.logged import Damaged
from ivr.replay.shadow import Shadow, shadow
from ivr.settings import Settings, SettingsError
from ivr.store.database import DatabaseError
from ivr.store.logbook import Logbook
from ivr.version import engine_version

SPAN = re.compile(r"([1-9]\d{0,4})([dh])", re.ASCII)
# As callers write it down: "123 45 67", "123-4567".
REFERENCE = re.compile(r"\d(?:[ -]?\d){6}", re.ASCII)


class Span(click.ParamType[timedelta]):
    """So many days or hours, "30d" or "12h"."""

    name = "span"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """Read it."""
        match = SPAN.fullmatch(value)
        if match is None:
            self.fail(f'"{value}" is no span of time; write it as 30d or 12h', param, ctx)
        return timedelta(**{"days" if match[2] == "d" else "hours": int(match[1])})


class Which(NamedTuple):
    """Which calls are wanted: those of the last `since`, on one line, in one language; None or "": of all."""

    since: timedelta | None
    line: str
    language: str


@dataclass(frozen=True)
class Kept:
    """The calls of a database, and what it takes to play them again. zone: in which their moments are told."""

    settings: Settings
    log: Logbook
    engines: Engines
    renderer: TwimlRenderer
    zone: tzinfo

    def id_of(self, call: str) -> str:
        """Find a call by its id or its reference number; raise Refused if nobody knows it."""
        if self.log.knows(call):
            return call
        if not REFERENCE.fullmatch(call.strip()):
            raise Refused(f'nobody knows a call "{call}"; write its id as logs and `ivr requests` show it, or its reference number')
        digits = re.sub(r"\D", "", call)
        if not damm.is_valid(digits):
            raise Refused(f"{digits} is no reference number: its last digit does not fit the others, so one was misheard")
        match self.log.called(digits):
            case []:
                raise Refused(f"no call has the reference number {digits}")
            case [found]:
                return found
            case several:
                raise Refused(f"{len(several)} calls have the reference number {digits}; name one of them: {', '.join(several)}")

    @contextmanager
    def walk(self, which: Which, hotline: Hotline | None = None) -> Iterator[Iterator[str]]:
        """Give the ids of the calls that are wanted, oldest first, and show on a terminal how far they are.

        Args:
            hotline: knows the names of lines and languages; default: the one that is set.
        """
        since = datetime.now(UTC) - which.since if which.since else None
        line, language = which.line, which.language
        if line or language:
            known = hotline or hotline_of(self.settings)
            line = self._line(known, line) if line else ""
            language = language_of(known, language, "--language") if language else ""
        ids = self.log.ids(since, line, language)
        with click.progressbar(ids, label="Replaying", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
            yield iter(bar)

    def _line(self, hotline: Hotline, name: str) -> str:
        """Find a line by its id or its printed number; one that is in no file any more is known if somebody has called it."""
        line, problems = {one.printed: one.id for one in hotline.lines.values()}.get(name, name), Problems()
        if not problems.known("--line", "line", line, hotline.lines) and not self.log.ids(line=line):
            raise click.UsageError(problems.found[0])
        return line

    def judge(self, call_id: str) -> Judged:
        """Compute a call again."""
        return judge(call_id, self.log, self.engines, self.renderer, engine_version())

    def country_of(self, replayed: Replayed) -> str:
        """Return the country of the hotline that a call reached."""
        return self.engines.of(replayed.logged.revision).hotline.country

    def engine_in(self, folder: Path) -> Engine:
        """Return the engine of the hotline in a folder; what is wrong with its files is raised as for a start of the service."""
        return build(files_in(folder, self.settings.desks)).engine

    def shadow(self, call_id: str, engine: Engine) -> Shadow | None:
        """Follow a call on another flow; None: what was kept of it is damaged."""
        try:
            return self.follow(call_id, engine)
        except Damaged:
            return None

    def follow(self, call_id: str, engine: Engine) -> Shadow:
        """Follow a call on another flow; raise Damaged if what was kept of it is."""
        logged = self.log.call(call_id)
        return shadow(logged, self.engines.of(logged.revision), engine)


def open_kept(settings: Settings) -> Kept:
    """Open the database of a service for reading."""
    from app import open_store
    from ivr.speech.sounds import Sounds

    store = open_store(settings, migrate=False)
    click.get_current_context().call_on_close(store.close)
    try:
        log = store.logbook()
    except DatabaseError as error:
        raise SettingsError([str(error)]) from error
    prefix = urlsplit(settings.public_url).path.rstrip("/")
    return Kept(settings, log, Engines(store.revision_files), TwimlRenderer(prefix, Sounds((), ())), zone_of(settings.hotline))
