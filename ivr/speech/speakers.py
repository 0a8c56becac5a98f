"""Who speaks a language at present: which links of its order callers hear, and how good they are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ivr.core.model import Hotline
from ivr.core.voice import A_PERSON, CARRIER, RECORDING, RENDERED, Rendered
from ivr.speech.names import TELEPHONE, name_of_recording
from ivr.speech.rendering import complete_of, what_of
from ivr.speech.script import whole_of
from ivr.speech.speaking import cannot_speak

# How much of what is said a link can say.
NOTHING, SOME, ALL = "nothing", "some", "all"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One link of a language's order.

    Args:
        link: of core.voice.LINKS.
        voice: its name; "recording" for people.
        quality: of core.voice.QUALITIES.
        says: NOTHING, SOME or ALL.
        state: the same in words, with what to do about it.
        heard: whether callers hear it: a link before it cannot say everything.
    """

    language: str
    link: str
    voice: str
    quality: str
    says: str
    state: str
    heard: bool = False


def speakers_of(hotline: Hotline, language: str, made: Path, recorded: Path, models: Path) -> tuple[Speaker, ...]:
    """Return who speaks a language, in the order in which they are tried.

    Args:
        made, recorded: the folders of sound files.
        models: the folder of neural voices.
    """
    found, is_reached = list[Speaker](), True
    for speaker in _links(hotline, language, made, recorded, models):
        found.append(replace(speaker, heard=is_reached and speaker.says != NOTHING))
        is_reached = is_reached and speaker.says != ALL
    return tuple(found)


def _links(hotline: Hotline, language: str, made: Path, recorded: Path, models: Path) -> Iterator[Speaker]:
    voice = hotline.voices[language]
    for link in voice.order:
        if link == RECORDING:
            there = _recorded(hotline, language, recorded)
            yield Speaker(language, link, A_PERSON, "natural", SOME if there else NOTHING, f"{there} prompts" if there else "none")
        elif link == CARRIER:
            yield Speaker(language, link, voice.name, voice.quality, ALL, "everything")
        else:
            for rendered in voice.rendered:
                says, state = _made_here(hotline, language, rendered, made, models)
                yield Speaker(language, RENDERED, rendered.name, rendered.quality, says, state)


def _recorded(hotline: Hotline, language: str, folder: Path) -> int:
    """Count what people say of the prompts that are the same in every call."""
    if not folder.is_dir():
        return 0
    names = (name_of_recording(hotline.voices[language], one.text) for one in whole_of(hotline, language))
    return sum((folder / f"{name}.{TELEPHONE}").is_file() for name in names)


def _made_here(hotline: Hotline, language: str, rendered: Rendered, made: Path, models: Path) -> tuple[str, str]:
    needed = complete_of(hotline.revision, made).of(what_of(language, rendered))
    there = sum((made / f"{name}.{TELEPHONE}").is_file() for name in needed)
    if needed and there == len(needed):
        return ALL, f"all {there} sounds"
    remedy = cannot_speak(rendered, models) or f"ivr render --language {language}"
    return (SOME, f"{there} of {len(needed)} sounds; {remedy}") if there else (NOTHING, f"not rendered; {remedy}")
