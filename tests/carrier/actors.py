"""An application made of fixed documents, and a person who does what a list says."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import httpx
from werkzeug.wrappers import Request, Response

from ivr.carrier.call import PhoneCall
from ivr.carrier.leg import Gather, Heard, HungUp, Rang, Record, Ring
from ivr.carrier.line import AppLine

PUBLIC = "https://hotline.example.net"
TOKEN = "made-up"


@dataclass
class Documents:
    """A WSGI application: path -> TwiML, or a whole answer. asked: every request, path and form."""

    documents: dict[str, str | Response]
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __call__(self, environ, start_response):
        request = Request(environ)
        self.asked.append((request.path, request.form.to_dict()))
        document = self.documents.get(request.path, Response("", status=404))
        answer = Response(document, content_type="text/xml") if isinstance(document, str) else document
        return answer(environ, start_response)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def form(self, path: str) -> dict[str, str]:
        """Return the last form that was posted to `path`."""
        return [form for asked, form in self.asked if asked == path][-1]


@dataclass
class Person:
    """Does one thing after the other: keys "12#" or "", seconds of speech, a Rang; "hangup" puts the receiver down."""

    doing: list[str | int | Rang]
    heard: list[str] = field(default_factory=list)
    asked: list[Gather | Record | Ring] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    over: str | None = None
    hangs_up_talking: bool = False

    def _next(self, asked: Gather | Record | Ring):
        self.asked.append(asked)
        doing = self.doing.pop(0)
        if doing == "hangup":
            raise HungUp
        return doing

    def hear(self, heard: Heard) -> None:
        self.heard.append(heard.text or heard.url)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        self.ahead.append(keys)

    def keys(self, gather: Gather) -> str:
        return self._next(gather)

    def record(self, record: Record) -> tuple[int, str]:
        doing = self._next(record)
        return (doing, "") if isinstance(doing, int) else (3, "hangup")

    def ring(self, ring: Ring) -> Rang:
        return self._next(ring)

    def talk(self, ring: Ring, rang: Rang) -> None:
        if self.hangs_up_talking:
            raise HungUp

    def ended(self, why: str) -> None:
        self.over = why


def twiml(*verbs: str) -> str:
    return f"<Response>{''.join(verbs)}</Response>"


def call(documents: dict[str, str | Response], doing: Iterable[str | int | Rang] = (), **about) -> tuple[Documents, Person]:
    """Play a call whose first document stands under /voice; return what both ends saw."""
    application, person = Documents(documents), Person(list(doing), hangs_up_talking=about.pop("hangs_up_talking", False))
    client = httpx.Client(transport=httpx.WSGITransport(app=application), base_url="http://127.0.0.1")
    line = AppLine(client, PUBLIC, TOKEN)
    PhoneCall(line, person, line.public("/voice"), "+81120017827", "+819012345678", line.public("/status"), **about).run()
    line.close()
    return application, person
