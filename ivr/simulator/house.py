"""The service in this process, as a simulator needs it: it can be called, restarted, asked what it kept, and its clock be set."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import httpx
import phonenumbers

from ivr.carrier.line import AppLine
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.scenario import Step
from ivr.settings import Settings


class CreateApp(Protocol):
    """Makes the WSGI application: app.create_app."""

    def __call__(self, settings: Settings | None = None, *, clock: Callable[[], datetime] | None = None) -> Any:
        """Return it."""


class House:
    """The service in this process.

    Args:
        create_app: makes it.
        settings: of the service.
        now: aware; where its clock stands. None: the real time.
    """

    def __init__(self, create_app: CreateApp, settings: Settings, now: datetime | None = None) -> None:
        self._create_app, self.settings, self.now = create_app, settings, now
        self.app: Any = None
        self._tell_engine: Callable[[Engine], None] | None = None
        self.restart()

    @property
    def hotline(self) -> Hotline:
        """The hotline that new calls meet."""
        hotline: Hotline = self.app.extensions["service"].engine.hotline
        return hotline

    def restart(self, hotline: Path | None = None) -> None:
        """Start the service anew on the same database; with other files if a folder is named."""
        if hotline is not None:
            self.settings = replace(self.settings, hotline=hotline)
        if self.app is not None:
            self.close()
        clock = None if self.now is None else self._clock
        self.app = self._create_app(self.settings, clock=clock)
        if self._tell_engine:
            self.watch_engines(self._tell_engine)

    def watch_engines(self, tell: Callable[[Engine], None]) -> None:
        """Tell of each engine that its calls are played on, whichever start of the service plays them."""
        self._tell_engine = tell
        self.app.extensions["service"].watch_engines(tell)

    def close(self) -> None:
        """Close the service's database."""
        self.app.extensions["store"].close()

    def _clock(self) -> datetime:
        if self.now is None:
            raise RuntimeError("this house's clock was set once and cannot be unset")
        return self.now

    def now_in_zone(self) -> datetime:
        """Return where the clock stands, in the hotline's zone."""
        return (self.now or datetime.now(UTC)).astimezone(self.hotline.zone)

    def line(self) -> AppLine:
        """Return a carrier's connection to the service, whichever start of it is running."""
        client = httpx.Client(transport=_Here(self), base_url="http://127.0.0.1")
        return AppLine(client, self.settings.public_url, self.settings.tokens[0])

    def request_of(self, call_id: str) -> dict[str, Any] | None:
        """Return the request of a call, as it is stored."""
        return next((row for row in self.app.extensions["store"].requests() if row["call"] == call_id), None)

    def reasons_of(self, call_id: str) -> list[str]:
        """Return every reason of a call, in order."""
        reasons: list[str] = self.app.extensions["store"].reasons(call_id)
        return reasons


class _Here(httpx.BaseTransport):
    """Sends requests to the application that runs at the moment."""

    def __init__(self, house: House) -> None:
        self._house = house

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass one request on."""
        return httpx.WSGITransport(app=self._house.app, raise_app_exceptions=True).handle_request(request)


def folder_of(step: Step) -> Path:
    """Return the folder a `hotline` or `restart` line names: from where one is, or else from the project's own folder."""
    folder = Path(step.words[0])
    return folder if folder.exists() or folder.is_absolute() else Path(__file__).parents[2] / folder


def dialled(hotline: Hotline, number: str) -> str:
    """Return a number in E.164: from a line's id, a number as it is printed, or E.164; "anonymous" for withheld."""
    if number in hotline.lines:
        return hotline.lines[number].incoming[0]
    if number == "withheld":
        return "anonymous"
    for line in hotline.lines.values():
        if number == line.printed:
            return line.incoming[0]
    try:
        parsed = phonenumbers.parse(number, hotline.country)
    except phonenumbers.NumberParseException:
        known = ", ".join(f"{line.printed} ({line.id})" for line in hotline.lines.values())
        raise ValueError(f'"{number}" is no telephone number; write one as it is printed: {known}') from None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
