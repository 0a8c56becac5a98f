"""Find the sound of what is said: files that were made before, by their names. Nothing is made here, since a caller is waiting."""

import os
from collections.abc import Callable, Container, Iterator
from functools import partial
from pathlib import Path

from ivr.core.conversation import Part
from ivr.core.model import Hotline
from ivr.core.voice import CARRIER, RECORDING, RENDERED, Voice
from ivr.logs import log
from ivr.speech.names import TELEPHONE, name_of, name_of_recording

Names = tuple[str, ...]
# Names the file of a text.
Named = Callable[[str], str]


class FolderOfSounds(Container[str]):
    """The names of the sound files that lie in a folder: looked for each time, since files come while calls are answered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __contains__(self, name: object) -> bool:
        """Say whether there is a file of that name."""
        return self.path(str(name)) is not None

    def __bool__(self) -> bool:
        """Say whether there is anything at all."""
        try:
            with os.scandir(self._folder) as entries:  # the first is enough: there may be tens of thousands, and a caller is waiting
                return next(entries, None) is not None
        except OSError:  # where it cannot be read, or is not there yet, nothing can be played
            return False

    def path(self, name: str, ending: str = TELEPHONE) -> Path | None:
        """Return where a file lies; None if there is none, or it cannot be looked for: then another voice speaks."""
        path = self._folder / f"{name}.{ending}"
        try:
            return path if path.is_file() else None
        except OSError:
            return None


class Lacking:
    """Logs what was to be heard from a voice made here and could not: each prompt once, since it may be said in every call."""

    def __init__(self) -> None:
        self._told = set[tuple[str, str]]()

    def tell(self, language: str, prompt: str) -> None:
        """Log it, unless it has been."""
        if (language, prompt) not in self._told:
            self._told.add((language, prompt))
            log.warning("no sound; another voice says it", language=language, prompt=prompt, remedy="ivr render")


class Sounds:
    """Says which files are played.

    Args:
        made, recorded: the names of the files that can be played.
        lacking: is told of a language and a prompt that was to be heard from a voice made here, and could not.
    """

    def __init__(
        self, made: Container[str], recorded: Container[str], lacking: Callable[[str, str], None] = lambda _language, _prompt: None
    ) -> None:
        self._there, self._lacking = {RENDERED: made, RECORDING: recorded}, lacking

    def of(self, hotline: Hotline, part: Part, *, slow: bool = False) -> Names:
        """Return the names of the files that say a part, one after the other; () where the carrier's voice is to say it.

        Whatever goes wrong with sounds, the carrier can speak: nobody loses a call over them.
        """
        try:
            return self._first(hotline, part, slow=slow)
        except Exception:  # noqa: BLE001 - another voice is better than an apology
            log.exception("sounds cannot be found", language=part.language, prompt=part.prompt)
            return ()

    def _first(self, hotline: Hotline, part: Part, *, slow: bool) -> Names:
        """Return what the first link says that can."""
        voice = hotline.voices[part.language]
        for link in voice.order_of(part.prompt):
            if link == CARRIER:
                break
            if self._there[link] and (found := self._found(hotline, voice, part, link, slow=slow)):
                return found
            if link == RENDERED:
                self._lacking(part.language, part.prompt)
        return ()

    def among(self, names: Container[str]) -> "Sounds":
        """Return the same, where no other files can be played; nobody is told what is lacking."""
        return Sounds(names, names)

    def _found(self, hotline: Hotline, voice: Voice, part: Part, link: str, *, slow: bool) -> Names:
        """Return the best there is: in one go, else in pieces; slowly, else as fast as ever."""
        prompts, values, there = hotline.prompts[part.language], dict(part.values), self._there[link]
        for cut in (prompts.whole, prompts.pieces):
            texts = cut(part.prompt, values)
            for speeds in _speakers(voice, link, slow=slow):
                names = [next((name for speed in speeds if (name := speed(text)) in there), "") for text in texts]
                if all(names):
                    return tuple(names)
        return ()


def _speakers(voice: Voice, link: str, *, slow: bool) -> Iterator[tuple[Named, ...]]:
    """Give who may say something, each as what names the files: slow ones first, where they are wanted."""
    if link == RECORDING:
        yield (partial(name_of_recording, voice),)
        return
    for rendered in voice.rendered:
        yield tuple(partial(name_of, voice, rendered, slow=slowly) for slowly in ((True, False) if slow else (False,)))
