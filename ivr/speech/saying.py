"""Say the words of a call with the voices that are made here: each language by the first of its own, each sentence once."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from ivr.core.voice import Rendered, Voice
from ivr.speech.errors import SpeechError
from ivr.speech.files import read_sound
from ivr.speech.shaping import at_level, without_offset
from ivr.speech.sound import Sound, SoundError
from ivr.speech.speaking import best_of, speak
from ivr.speech.spelling import spelt


class Sayings:
    """What has been said so far, kept to be said again.

    Voices are made equally loud, but keep the silence at their ends: in a call one sentence follows the other.

    Args:
        voices: language -> who speaks it.
        folders: where files lie that are played.
        models: the folder of neural voices that were fetched.
    """

    def __init__(self, voices: Mapping[str, Voice], folders: Iterable[Path] = (), models: Path | None = None) -> None:
        self._voices, self._folders, self._models = voices, tuple(folders), models
        self._best = dict[str, Rendered | None]()
        self._said: dict[tuple[str, str, bool], Sound] = {}
        self._played: dict[str, Sound] = {}

    def silent(self, languages: Iterable[str]) -> list[str]:
        """List those of these languages that no voice made here speaks."""
        return [language for language in languages if self._speaker(language) is None]

    def _speaker(self, language: str) -> Rendered | None:
        if language not in self._best:
            self._best[language] = best_of(self._voices[language].rendered, self._models) if language in self._voices else None
        return self._best[language]

    def say(self, language: str, words: str, *, slow: bool) -> Sound:
        """Say words. language: its code, "vi".

        Raises:
            SpeechError: no voice made here speaks it, or it fails.
        """
        wanted = (language, words, slow)
        if wanted not in self._said:
            if (speaker := self._speaker(language)) is None:
                raise SpeechError(f'no voice made here speaks "{language}"; name one in prompts/voices.toml, [voice.{language}] rendered')
            text = spelt(speaker, self._voices[language].pronunciation, words)
            said = speak(speaker, text, slow=slow, models=self._models)
            self._said[wanted] = at_level(without_offset(said))
        return self._said[wanted]

    def play(self, url: str) -> Sound:
        """Return the sound of a file that is played.

        Raises:
            SpeechError: it lies in none of the folders, or holds no sound.
        """
        if url not in self._played:
            name = PurePosixPath(url).name
            file = next((path for folder in self._folders if (path := folder / name).is_file()), None)
            if file is None:
                raise SpeechError(f"{url} is played, and lies in none of {', '.join(map(str, self._folders)) or 'no folders'}")
            try:
                self._played[url] = read_sound(file)
            except (OSError, SoundError) as error:
                raise SpeechError(f"{file} is played: {error}") from None
        return self._played[url]

    def told(self) -> str:
        """Say in a sentence who has spoken."""
        languages = dict.fromkeys(language for language, _, _ in self._said)
        named = [f"{language} {by.driver} {by.voice} ({by.quality})" for language in languages if (by := self._speaker(language))]
        count = len(self._played)
        played = "" if not count else " 1 file was played." if count == 1 else f" {count} files were played."
        return f"Spoken by voices made here, not by the carrier's: {', '.join(named) or 'nothing'}.{played}"
