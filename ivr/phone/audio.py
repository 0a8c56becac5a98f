"""Sound files for the carrier and for browsers, by names that tell a stranger nothing.

The name of a sound that is made here stands for its content for ever; that of a recording for its words,
which somebody may say again, and better.
"""

import re
from collections.abc import Callable
from pathlib import Path

from flask import Blueprint, Response, send_file

NAME = re.compile(r"[0-9a-f]{40}")
TYPES = {"wav": "audio/wav", "mp3": "audio/mpeg"}
A_YEAR_SECONDS = 365 * 24 * 3600
# So long a carrier may go on playing a recording that was replaced; it asks again then whether there is another one.
RECORDED_SECONDS = 300
Find = Callable[[str, str], Path | None]


def audio(made: Find, recorded: Find) -> Blueprint:
    """Return the addresses of sound files as a blueprint.

    Args:
        made, recorded: find the file of a name and an ending, "wav" or "mp3"; None if there is none.
    """
    files = Blueprint("audio", __name__)

    @files.get("/audio/<name>.<ending>")
    def play(name: str, ending: str) -> Response:
        if not NAME.fullmatch(name) or ending not in TYPES:
            return Response(status=404)
        if path := made(name, ending):
            sent = send_file(path.absolute(), mimetype=TYPES[ending], conditional=True, etag=f"{name}-{ending}", max_age=A_YEAR_SECONDS)
            sent.cache_control.immutable = True
        elif path := recorded(name, ending):
            sent = send_file(path.absolute(), mimetype=TYPES[ending], conditional=True, max_age=RECORDED_SECONDS)
        else:
            return Response(status=404)
        sent.cache_control.public = True
        return sent

    return files
