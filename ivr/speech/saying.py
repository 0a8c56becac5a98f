"""Say the words of a call with the voices that are made here: each language by the first of its own, each sentence once."""

from collections.abc import Mapping

from ivr.core.voice import Voice
from ivr.speech.errors import SpeechError
from ivr.speech.sound import Sound
from ivr.speech.speaking import speak
from ivr.speech.spelling import spelt


class Sayings:
    """What has been said so far, kept to be said again.

    Args:
        voices: language -> who speaks it.
    """

    def __init__(self, voices: Mapping[str, Voice]) -> None:
        self._voices = voices
        self._said: dict[tuple[str, str, bool], Sound] = {}

    def silent(self, languages: Mapping[str, object]) -> list[str]:
        """List those of these languages that no voice made here speaks."""
        return [language for language in languages if not (language in self._voices and self._voices[language].rendered)]

    def say(self, language: str, words: str, *, slow: bool) -> Sound:
        """Say words. language: its code, "vi".

        Raises:
            SpeechError: no voice made here speaks it, or it fails.
        """
        wanted = (language, words, slow)
        if wanted not in self._said:
            if self.silent({language: None}):
                raise SpeechError(f"no voice made here speaks {language}; name one in prompts/voices.toml, [voice.{language}] rendered")
            voice = self._voices[language]
            self._said[wanted] = speak(voice.rendered[0], spelt(voice.rendered[0], voice.pronunciation, words), slow=slow)
        return self._said[wanted]

    def play(self, url: str) -> Sound:
        """Return the sound of a file that is played.

        Raises:
            SpeechError: always, as long as no call plays files.
        """
        raise SpeechError(f"{url} is played, and sound of files cannot be mixed into a call yet")

    def told(self) -> str:
        """Say in a sentence who has spoken."""
        languages = dict.fromkeys(language for language, _, _ in self._said)
        named = [f"{language} {(by := self._voices[language].rendered[0]).driver} {by.voice} ({by.quality})" for language in languages]
        return f"Spoken by voices made here, not by the carrier's: {', '.join(named)}." if named else "Nothing was said."
