"""Write a call down with times: what was heard, with the English below it, and what was done."""

from collections.abc import Iterator

from ivr.hearing import timeline as kinds
from ivr.hearing.timeline import Entry, Timeline

INDENT = " " * 8


def lines_of(timeline: Timeline, title: str, voices: str) -> Iterator[str]:
    """Give the lines of a transcript: times in minutes, seconds and tenths, from the beginning of the sound beside it.

    Args:
        title: what call it is, or "".
        voices: who spoke, a sentence.
    """
    if title:
        yield f"# {title}"
    yield "# Left channel: what the caller hears; right: what the caller does. People who talk or are recorded are a murmur."
    yield f"# {voices}"
    for entry in sorted(timeline.entries, key=lambda entry: entry.start):
        if entry.text and not _goes_on(entry):
            yield from _lines(entry)
    yield f"{clock(timeline.seconds):<8}end"


def _goes_on(entry: Entry) -> bool:
    """Say whether this is a file that goes on with the prompt before."""
    return entry.words is not None and entry.words.prompt != "" and entry.words.text == "" and not entry.cut


def clock(seconds: float) -> str:
    """Write a time as 1:23.4."""
    tenths = round(seconds * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


def _lines(entry: Entry) -> Iterator[str]:
    if entry.words is None:
        yield f"{clock(entry.start):<8}{entry.text}{_lasting(entry)}"
        return
    words = entry.words
    at_desk = "at the desk: " if entry.kind == kinds.NOTE else ""
    slow, cut = (" slowly" if words.slow else ""), ("  (cut off)" if entry.cut else "")
    said = f'  "{words.text}"' if words.text else "" if words.prompt else f"  {words.url}"
    yield f"{clock(entry.start):<8}{at_desk}[{words.language}] {words.prompt or words.node}{slow}{said}{cut}"
    if words.english:
        yield f"{INDENT}{words.english}"


def _lasting(entry: Entry) -> str:
    return f", {entry.end - entry.start:g} s" if entry.kind == kinds.SILENCE else ""
