"""The ledger of the recordings, recordings.toml beside their files: who says what there, and under which licence.

Nobody who writes loses what another one has written: the folder is locked meanwhile. A recording is put down before its files are
written, so that none is heard of which nobody knows whose voice it is; one that is put down without files is told as missing.
"""

import fcntl
import hashlib
import json
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.schema import Key
from ivr.speech.files import write_whole
from ivr.speech.names import NAME_DIGITS, TELEPHONE, WIDE

FILE = "recordings.toml"
HEAD = "# What people have recorded. `ivr recordings import` and `ivr recordings remove` write this file; prompts/README.md explains it.\n"
KEYS = {
    "language": Key("text"),
    "prompts": Key("texts"),
    "text": Key("text"),
    "speaker": Key("pattern"),
    "licence": Key("pattern"),
    "day": Key("text"),
    "source": Key("text"),
    TELEPHONE: Key("text"),
    WIDE: Key("text"),
}
NAME = re.compile(rf"[0-9a-f]{{{NAME_DIGITS}}}")
HASH_DIGITS = 16


class LedgerError(ValueError):
    """The ledger cannot be read: one line for each problem."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What is known of one recording.

    Args:
        name: of its files, without ending.
        prompts, text: what it says, as that was when it was recorded.
        speaker, licence: whose voice, and what we may do with it; "" if nobody said.
        day: of the import, "2026-11-24".
        source, wav, mp3: hashes of the file it came from, and of those that are played.
    """

    name: str
    language: str
    prompts: tuple[str, ...]
    text: str
    speaker: str
    licence: str
    day: str
    source: str
    wav: str
    mp3: str


Recordings = Mapping[str, Recording]


def hash_of(content: bytes) -> str:
    """Return the hash by which a file is known again."""
    return hashlib.sha256(content).hexdigest()[:HASH_DIGITS]


class Ledger:
    """The recordings in a folder. What cannot be written raises OSError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self) -> Recordings:
        """Return the recordings by their names.

        Raises:
            LedgerError: the file cannot be read.
        """
        try:
            return _read((self.folder / FILE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
            raise LedgerError(f"{self.folder / FILE} cannot be read: {error}; put it right, or take an earlier version") from None

    def keep(self, recording: Recording, files: Mapping[str, bytes]) -> None:
        """Put a recording down, then write its files, ending -> content; the one that is looked for last."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._locked():
            self._write({**self.read(), recording.name: recording})
            for ending in sorted(files, key=lambda ending: ending == TELEPHONE):
                write_whole(self.folder / f"{recording.name}.{ending}", files[ending])

    def remove(self, name: str) -> None:
        """Delete the files of a recording, then forget it."""
        with self._locked():
            for ending in (TELEPHONE, WIDE):
                (self.folder / f"{name}.{ending}").unlink(missing_ok=True)
            self._write({known: one for known, one in self.read().items() if known != name})

    def damage(self, recording: Recording) -> str:
        """Say what is wrong with the files of a recording; "" if they are as they were written."""
        for ending, wanted in ((TELEPHONE, recording.wav), (WIDE, recording.mp3)):
            try:
                content = (self.folder / f"{recording.name}.{ending}").read_bytes()
            except OSError as error:
                return f"{recording.name}.{ending} {'is missing' if isinstance(error, FileNotFoundError) else 'cannot be read'}"
            if hash_of(content) != wanted:
                return f"{recording.name}.{ending} is damaged"
        return ""

    def strays(self) -> tuple[str, ...]:
        """Return the names of files that would be played and are not put down."""
        known = self.read()
        return tuple(
            sorted(file.stem for file in self.folder.glob(f"*.{TELEPHONE}") if NAME.fullmatch(file.stem) and file.stem not in known)
        )

    def _write(self, recordings: Recordings) -> None:
        write_whole(self.folder / FILE, written(recordings).encode())

    @contextmanager
    def _locked(self) -> Iterator[None]:
        folder = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)  # until it is closed, by whatever ends this process
            yield
        finally:
            os.close(folder)


def written(recordings: Recordings) -> str:
    """Return the text of a ledger: by language, then prompt, so that a new line stands where it belongs and moves no other."""
    order = sorted(recordings.values(), key=lambda one: (one.language, one.prompts, one.name))
    return HEAD + "".join(f"\n[recording.{one.name}]\n{_lines(one)}" for one in order)


def _lines(recording: Recording) -> str:
    values = ((key, getattr(recording, key)) for key in KEYS)
    # A JSON text is a TOML text, and a list of them as well.
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values)


def _read(text: str) -> Recordings:
    content, problems = tomllib.loads(text), Problems()
    tables = list(read_tables(problems, FILE, content, "recording")) if content.get("recording") else []
    found = {}
    for name, table in tables:
        place = f"{FILE} [recording.{name}]"
        if not NAME.fullmatch(name):
            problems.add(place, f"no recording is called so; a name has {NAME_DIGITS} digits, 0 to f")
        read = read_table(problems, place, table, KEYS)
        found[name] = Recording(name, **{**read, "prompts": tuple(read["prompts"])})
    if problems.found:
        raise LedgerError("\n".join(problems.found))
    return found
