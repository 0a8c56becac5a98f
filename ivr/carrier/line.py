"""The carrier's connection to the application: signed posts, and a record of them."""

import secrets
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from ivr.carrier.signature import sign

ANSWER_SECONDS = 15
CONNECT_SECONDS = 10
MOST_REQUESTS = 500


class CarrierError(RuntimeError):
    """The application did not answer as a carrier needs it. code: Twilio's error code."""

    def __init__(self, code: int, words: str) -> None:
        self.code = code
        super().__init__(f"{code}: {words}")


@dataclass(frozen=True, slots=True)
class Sent:
    """One request and what came back."""

    url: str
    form: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    status: int
    content_type: str
    body: bytes


class AppLine:
    """Posts to an application.

    Args:
        client: its base_url is where the application really listens; it may be a WSGI application in this process.
        public_url: the address the application is configured with: signatures are made over it.
        token: the account's auth token.
    """

    def __init__(self, client: httpx.Client, public_url: str, token: str) -> None:
        self._client, self._public, self._token = client, public_url.rstrip("/"), token
        self.sent: list[Sent] = []

    def resolve(self, link: str, document: str) -> str:
        """Return the public URL of a link in the document that was fetched from `document`; an empty link is the document itself."""
        return urljoin(document, link)

    def public(self, path: str) -> str:
        """Return the public URL of a path."""
        return self._public + path

    def post(self, url: str, form: Iterable[tuple[str, str]]) -> Sent:
        """Post to a public URL; return what came back, whatever its status.

        Raises:
            CarrierError: 11205 nothing answers, 11200 not within 15 seconds or too many requests.
        """
        if len(self.sent) >= MOST_REQUESTS:
            raise CarrierError(11200, f"more than {MOST_REQUESTS} requests in one call")
        pairs = tuple(form)
        headers = (("X-Twilio-Signature", sign(url, pairs, self._token)), ("I-Twilio-Idempotency-Token", str(uuid.uuid4())))
        return self._send(url, pairs, headers)

    def repeat(self, sent: Sent) -> Sent:
        """Send a request once more, exactly as it was: what a carrier does that got no answer in time."""
        return self._send(sent.url, sent.form, sent.headers)

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def _send(self, url: str, form: tuple[tuple[str, str], ...], headers: tuple[tuple[str, str], ...]) -> Sent:
        parts = urlsplit(url)
        path = parts.path.removeprefix(urlsplit(self._public).path) + (f"?{parts.query}" if parts.query else "")
        data: dict[str, str | list[str]] = {}
        for name, value in form:
            data[name] = [*_listed(data.get(name)), value]
        try:
            answer = self._client.post(
                path, data=data, headers=dict(headers), timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
            )
        except httpx.TimeoutException as error:
            raise CarrierError(11200, f"no answer from {url} within {ANSWER_SECONDS} seconds") from error
        except httpx.TransportError as error:
            raise CarrierError(11205, f"nothing answers at {self._client.base_url}: {error}") from error
        sent = Sent(url, form, headers, answer.status_code, answer.headers.get("content-type", ""), answer.content)
        self.sent.append(sent)
        return sent


def _listed(values: str | list[str] | None) -> list[str]:
    return [] if values is None else [values] if isinstance(values, str) else values


def new_sid(kind: str = "CA") -> str:
    """Draw an id as the carrier does: two letters and 32 hexadecimal digits."""
    return kind + secrets.token_hex(16)
