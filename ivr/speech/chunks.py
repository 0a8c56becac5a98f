"""What a WAV file says about its own length: libsndfile plays a file that was cut short as if it had ended there."""

import struct
from collections.abc import Iterator

HEADER = 12
# What a recorder writes that did not know how long it would record.
UNKNOWN = (0, 0xFFFFFFFF)


def chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Give name, first byte and length of each chunk of a WAV file; none of another file."""
    if content[:4] not in {b"RIFF", b"RF64"} or content[8:HEADER] != b"WAVE":
        return
    at = HEADER
    while at + 8 <= len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        yield name, at + 8, length
        at += 8 + length + length % 2


def missing_bytes(content: bytes) -> int:
    """Return how many bytes of samples a WAV file announces and does not hold; 0 for any other file."""
    return sum(max(0, at + length - len(content)) for name, at, length in chunks(content) if name == b"data" and length not in UNKNOWN)
