"""Name the version of what decides and words a call: beside the revision of its files, the other half of why an answer is as it is."""

import hashlib
import platform
from functools import cache
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = ("core", "loader", "service.py", "phone/twiml.py", "speech/names.py", "speech/spelling.py", "speech/sounds.py")
# Those that decide, or word what is said. Holidays stand in the revision's files.
LIBRARIES = ("babel", "fluent.runtime", "fluent.syntax", "phonenumbers", "transitions", "twilio")
DIGITS = 12


@cache
def engine_version() -> str:
    """Return a short name of this version, worked out once a process: a hash over sources, libraries and Python."""
    digest = hashlib.sha256()
    for file in sorted(file for source in SOURCES for file in _files(HERE / source)):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(HERE).as_posix()}\0{len(content)}\0".encode() + content)
    minor = ".".join(platform.python_version_tuple()[:2])
    digest.update("\0".join([minor, *(f"{library} {version(library)}" for library in LIBRARIES)]).encode())
    return digest.hexdigest()[:DIGITS]


def _files(source: Path) -> list[Path]:
    return [source] if source.is_file() else list(source.rglob("*.py"))
