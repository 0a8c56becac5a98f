"""Say in plain text what is to be recorded, and how far recordings are."""

from collections.abc import Iterator, Sequence
from typing import Any

from ivr.recordings.state import State
from ivr.recordings.texts import Text, saved_as
from ivr.showing.columns import wrapped
from ivr.showing.look import COLUMNS

INDENT = "    "
SAVE = "Save each as WAV, FLAC or MP3 under the name before it. The number may be another one in the next script; the id after it stays."
# Of a text that is only named.
MOST_SHOWN = 60


def heading(language: str, texts: Sequence[Text]) -> str:
    """Return what is above a script: how much there is to read out. language: its English name."""
    minutes = max(1, round(sum(one.seconds for one in texts) / 60))
    return f"{language}: {len(texts)} {'text' if len(texts) == 1 else 'texts'} to read out, {minutes} min of speech"


def seconds_words(text: Text) -> str:
    """Say about how long a text takes."""
    return f"about {max(1, round(text.seconds))} s"


def prompts_words(text: Text) -> str:
    """Name the prompts that need a text: the first few."""
    named, more = text.prompts[:3], len(text.prompts) - 3
    return ", ".join(named) + (f" and {more} more" if more > 0 else "") + (", a piece" if text.piece else "")


def script_lines(language: str, numbered: Sequence[tuple[int, Text]]) -> Iterator[str]:
    """Give the lines of a script. numbered: each text with its number."""
    yield heading(language, [text for _, text in numbered])
    yield from wrapped(SAVE, COLUMNS)
    for number, text in numbered:
        yield ""
        yield f"{saved_as(number, text)}  {seconds_words(text)}  {prompts_words(text)}"
        for words in filter(None, (text.text, text.english)):
            yield from (f"{INDENT}{line}" for line in wrapped(words, COLUMNS - len(INDENT)))


def state_lines(state: State) -> Iterator[str]:
    """Give what is below the table: recordings that are set aside, broken, or not put down, with what to do."""
    for one in state.set_aside:
        what = one.recording
        yield f"set aside  {what.language} {what.prompts[0]}  {what.name}"
        yield f"{INDENT}recorded: {what.text}"
        again = f"now:      {one.now}" if one.now else "said no more: ivr recordings remove takes it away"
        yield f"{INDENT}{again}"
    for broken in state.broken:
        what = broken.recording
        yield f"broken     {what.language} {what.prompts[0]}  {broken.problem}; import it again"
        yield f"{INDENT}{what.text}"
    for name in state.strays:
        yield f"not known  {name}.wav is not put down in recordings.toml; import it as the script says, or delete it"


def record_of(state: State) -> dict[str, Any]:
    """Return the state for machines."""
    return {
        "languages": [
            {"language": one.language, "texts": one.texts, "recorded": one.recorded, "pieces": one.pieces} for one in state.languages
        ],
        "set-aside": [
            {
                "name": one.recording.name,
                "language": one.recording.language,
                "prompts": one.recording.prompts,
                "recorded": one.recording.text,
                "now": one.now,
            }
            for one in state.set_aside
        ],
        "broken": [{"name": one.recording.name, "language": one.recording.language, "problem": one.problem} for one in state.broken],
        "not-known": list(state.strays),
    }
