"""The settings of the service, from the environment; every error names the variable, its value and a working example."""

import base64
import contextlib
import os
import re
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

DATA_KEY_BYTES = 32
DEVELOPMENT_URL = "http://127.0.0.1:8000"
PRIVATE = 0o600
# Of a database's address.
PASSWORD = re.compile(r"(://[^:@/]*:)[^@]*(@)")
# Parts desks in IVR_DESKS: a semicolon before `desk=`; one inside a SIP address stands before `transport=` or the like, with no address.
DESK = re.compile(r";(?=\s*[\w.-]+\s*=\s*(?:sips?:|\+)|\s*$)")
NOBODY_YET = "nobody has called yet, or IVR_VAR names another place"


class SettingsError(ValueError):
    """The environment does not make a service; problems: one line for each variable that has to change."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the service needs to know of where it runs.

    tokens: the carrier's auth tokens, newest first; public_url: as the carrier dials it, without a final slash; data_key: 32 bytes;
    desks: desk -> addresses that replace those of the flow; development: made-up desks are allowed, and only this machine is served.
    """

    tokens: tuple[str, ...]
    public_url: str
    database_url: str
    var: Path
    data_key: bytes
    hotline: Path
    desks: Mapping[str, tuple[str, ...]]
    development: bool

    @property
    def sounds(self) -> Path:
        """The folder of the sound files that are made here."""
        return self.var / "sounds"

    @property
    def models(self) -> Path:
        """The folder of neural voices that were fetched, or put there."""
        return self.var / "voices"


class Variable(NamedTuple):
    """One environment variable as `ivr settings` lists it. example: the right side of a shell's assignment."""

    name: str
    meaning: str
    example: str
    default: str = ""
    secret: bool = False


VARIABLES = (
    Variable(
        "IVR_TWILIO_AUTH_TOKEN",
        "auth token of the carrier account; two with a comma while rotating",
        "'0123456789abcdef0123456789abcdef'",
        secret=True,
    ),
    Variable("IVR_PUBLIC_URL", "address under which the carrier reaches this service", "'https://hotline.example.net'"),
    Variable("IVR_DATABASE_URL", "database", "'postgresql+psycopg://ivr@localhost/ivr'", "SQLite file hotline.db in IVR_VAR"),
    Variable("IVR_VAR", "folder for database and files", "'/var/lib/hotline'", "var"),
    Variable(
        "IVR_DATA_KEY",
        "32 bytes in base64: encrypts personal data",
        """"$(python3 -c 'import os,base64;print(base64.b64encode(os.urandom(32)).decode())')\"""",
        secret=True,
    ),
    Variable("IVR_HOTLINE", "folder of the hotline's files", "'flows/my_number'", "flows/my_number"),
    Variable(
        "IVR_DESKS",
        "addresses that replace those in desks.toml",
        "'foreign=sip:a@pbx.example.net,+81298000000;general=sip:b@pbx.example.net'",
    ),
    Variable(
        "IVR_DEVELOPMENT",
        "1: token and key are made up and kept in IVR_VAR, placeholder desks are allowed, only this machine is served",
        "1",
        "0",
    ),
)
SECRETS_AND_ADDRESS = ("IVR_TWILIO_AUTH_TOKEN", "IVR_DATA_KEY", "IVR_PUBLIC_URL")
BY_NAME = {variable.name: variable for variable in VARIABLES}


def shown(name: str, environment: Mapping[str, str] | None = None) -> str:
    """Return a variable's value for human eyes: secrets by their length only; "" if it is not set."""
    value = (os.environ if environment is None else environment).get(name, "")
    if name == "IVR_DATABASE_URL":
        return PASSWORD.sub(r"\1***\2", value)
    if value and BY_NAME[name].secret:
        return f"set, {len(value)} characters"
    return value


def read_settings(
    environment: Mapping[str, str] | None = None, *, development: bool = False, needs: Collection[str] = SECRETS_AND_ADDRESS
) -> Settings:
    """Read the settings; in development make a missing token and key, and keep them in IVR_VAR.

    Args:
        environment: instead of the process's own.
        development: as IVR_DEVELOPMENT=1.
        needs: which of token, address and data key there must be. Where not all of them are needed nothing is made: a missing one is
            read from IVR_VAR as development has left it, or left empty.

    Raises:
        SettingsError: with every variable that is missing or cannot be used.
    """
    known = os.environ if environment is None else environment
    reading = _Reading({**known, "IVR_DEVELOPMENT": "1"} if development else known, needs)
    settings = reading.settings()
    if reading.problems:
        raise SettingsError(reading.problems)
    return settings


def _made_once(file: Path, make: Callable[[], str]) -> str:
    """Return what stands in `file`; make it if it is not there, once, whichever process comes first."""
    if not file.is_file():
        mine = file.with_name(f"{file.name}.{os.getpid()}")
        mine.touch(PRIVATE)
        mine.write_text(make(), encoding="ascii")
        with contextlib.suppress(FileExistsError):  # made by another process just now
            file.hardlink_to(mine)
        mine.unlink()
    return file.read_text(encoding="ascii").strip()


class _Reading:
    def __init__(self, environment: Mapping[str, str], needs: Collection[str]) -> None:
        self.environment, self.needs = environment, needs
        self.serves = set(needs) == set(SECRETS_AND_ADDRESS)
        self.problems: list[str] = []

    def settings(self) -> Settings:
        development = self._development()
        var = Path(self._text("IVR_VAR") or "var")
        if self.serves:
            self._make(var)
        key = self._secret("IVR_DATA_KEY", var / "key", development, lambda: base64.b64encode(secrets.token_bytes(DATA_KEY_BYTES)).decode())
        tokens = self._secret("IVR_TWILIO_AUTH_TOKEN", var / "token", development, lambda: secrets.token_hex(16))
        listed = tuple(token.strip() for token in tokens.split(",") if token.strip())
        if tokens and not listed:
            self._wrong("IVR_TWILIO_AUTH_TOKEN", "holds no token")
        return Settings(
            tokens=listed,
            public_url=self._public_url(development),
            database_url=self._text("IVR_DATABASE_URL") or f"sqlite:///{var / 'hotline.db'}",
            var=var,
            data_key=self._data_key(key) if "IVR_DATA_KEY" in self.needs else b"",
            hotline=self._hotline(),
            desks=self._desks(),
            development=development,
        )

    def _text(self, name: str) -> str:
        return self.environment.get(name, "").strip()

    def _wrong(self, name: str, words: str) -> None:
        is_now = shown(name, self.environment)
        self.problems.append(f"{name}{f' = {is_now}' if is_now else ''}: {words}; for example {name}={BY_NAME[name].example}")

    def _development(self) -> bool:
        value = self._text("IVR_DEVELOPMENT")
        if value not in ("", "0", "1"):
            self._wrong("IVR_DEVELOPMENT", "must be 1 or 0")
        return value == "1"

    def _make(self, var: Path) -> None:
        try:
            var.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._wrong("IVR_VAR", f"the folder cannot be made: {error.strerror}")

    def _secret(self, name: str, file: Path, development: bool, make: Callable[[], str]) -> str:  # noqa: FBT001 - private
        value = self._text(name)
        if value or name not in self.needs:
            return value
        if not self.serves:
            return self._left_behind(name, file)
        if not development:
            self._wrong(name, f"is missing: {BY_NAME[name].meaning}")
        if self.problems:
            return ""
        try:
            return _made_once(file, make)
        except (OSError, UnicodeError) as error:
            self._wrong("IVR_VAR", f"{file} cannot be made or read: {error}")
            return ""

    def _left_behind(self, name: str, file: Path) -> str:
        """Return the secret that a development service has left in `file`; nothing is made."""
        try:
            return file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            self._wrong(name, f"is missing, and no development service has left one in {file}: {NOBODY_YET}")
        except (OSError, UnicodeError) as error:
            self._wrong(name, f"{file} cannot be read: {error}")
        return ""

    def _data_key(self, value: str) -> bytes:
        try:
            key = base64.b64decode(value, validate=True)
        except ValueError:  # no base64, or no ASCII
            key = b""
        if not self.problems and len(key) != DATA_KEY_BYTES:
            self._wrong("IVR_DATA_KEY", f"must be {DATA_KEY_BYTES} bytes in base64")
        return key

    def _public_url(self, development: bool) -> str:  # noqa: FBT001 - private
        url = self._text("IVR_PUBLIC_URL") or (DEVELOPMENT_URL if development or not self.serves else "")
        if not self.serves:
            return url.rstrip("/")
        try:
            parts = urlsplit(url)
        except ValueError:
            parts = urlsplit("")
        schemes = ("https", "http") if development else ("https",)
        if not url:
            self._wrong("IVR_PUBLIC_URL", f"is missing: {BY_NAME['IVR_PUBLIC_URL'].meaning}")
        elif parts.scheme not in schemes or not parts.netloc or parts.query or parts.fragment:
            self._wrong("IVR_PUBLIC_URL", "must begin with https:// and have neither query nor fragment")
        return url.rstrip("/")

    def _hotline(self) -> Path:
        folder = Path(self._text("IVR_HOTLINE") or BY_NAME["IVR_HOTLINE"].default)
        if not folder.is_absolute() and not folder.exists():
            folder = Path(__file__).parents[1] / folder
        if not (folder / "lines.toml").is_file():
            self._wrong("IVR_HOTLINE", f"{folder} holds no hotline, there is no lines.toml in it")
        return folder

    def _desks(self) -> dict[str, tuple[str, ...]]:
        desks = {}
        for row in filter(None, (part.strip() for part in DESK.split(self._text("IVR_DESKS")))):
            desk, equals, addresses = row.partition("=")
            listed = tuple(address.strip() for address in addresses.split(",") if address.strip())
            if not equals or not listed:
                self._wrong("IVR_DESKS", f'"{row}" is not a desk with addresses')
            desks[desk.strip()] = listed
        return desks
