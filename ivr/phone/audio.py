"""Sound files for the carrier and for browsers, by names that tell a stranger nothing; a name stands for its content for ever."""

import re
from collections.abc import Callable
from pathlib import Path

from flask import Blueprint, Response, send_file

NAME = re.compile(r"[0-9a-f]{40}")
TYPES = {"wav": "audio/wav", "mp3": "audio/mpeg"}
A_YEAR_SECONDS = 365 * 24 * 3600


def audio(path_of: Callable[[str, str], Path | None]) -> Blueprint:
    """Return the addresses of sound files as a blueprint.

    Args:
        path_of: finds the file of a name and an ending, "wav" or "mp3"; None if there is none.
    """
    files = Blueprint("audio", __name__)

    @files.get("/audio/<name>.<ending>")
    def play(name: str, ending: str) -> Response:
        path = path_of(name, ending) if NAME.fullmatch(name) and ending in TYPES else None
        if path is None:
            return Response(status=404)
        sent = send_file(path, mimetype=TYPES[ending], conditional=True, etag=f"{name}-{ending}", max_age=A_YEAR_SECONDS)
        sent.cache_control.public, sent.cache_control.immutable = True, True
        return sent

    return files
