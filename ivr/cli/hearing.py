"""What `ivr call` and `ivr play` share that let a call be heard: a file of sound with its transcript, a picture, and playing it at once."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.group import Refused, progress
from ivr.cli.works import writing

if TYPE_CHECKING:
    from ivr.core.model import Hotline
    from ivr.hearing.happened import Words
    from ivr.hearing.timeline import Timeline, Voices
    from ivr.simulator.overhearing import Tape
    from ivr.speech.saying import Sayings
    from ivr.speech.sound import Sound

# Somebody who waits for longer wants to know what for.
PATIENCE_SECONDS = 2.0
WAV = click.option(
    "--wav", metavar="FILE", type=click.Path(path_type=Path), help="Write the call as sound, with its transcript beside it: FILE with .txt."
)
PATIENT = click.option("--patient", is_flag=True, help="In that sound, no key cuts words off; else keys come as soon as they are offered.")
SPEAK = click.option("--speak", is_flag=True, help="Let the call be heard while it happens, if this machine has a player of sound.")
PICTURE = click.option("--picture", metavar="FILE", type=click.Path(path_type=Path), help="Draw the sound of the call, as SVG.")


def check_new(file: Path, option: str) -> None:
    """Refuse a file that cannot be written, or is there already: what a call was is not lost at its end, and writes over nothing."""
    try:
        file.open("x").close()
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}; choose another name with {option}") from None
    file.unlink()


@dataclass(frozen=True, slots=True)
class Hearing:
    """How somebody wants to hear a call.

    Args:
        wav, picture: the files it is written to, or None.
        patient: no key cuts words off in them.
        speak: it is played at once.
    """

    wav: Path | None = None
    picture: Path | None = None
    patient: bool = False
    speak: bool = False

    def check(self) -> None:
        """Refuse names that cannot be written."""
        if self.wav is not None:
            if str(self.wav) == "-":
                raise click.UsageError("--wav writes two files, sound and transcript, so not to -; name a file that ends in .wav")
            if self.wav.suffix.lower() != ".wav":
                raise click.UsageError(f"--wav {self.wav}: name a file that ends in .wav; its transcript stands beside it, ending in .txt")
            check_new(self.wav, "--wav")
            check_new(self.wav.with_suffix(".txt"), "--wav")
        if self.picture is not None:
            if self.picture.suffix.lower() != ".svg":
                raise click.UsageError(f"--picture {self.picture}: name a file that ends in .svg")
            check_new(self.picture, "--picture")

    def tape(self) -> "Tape | None":
        """Return what overhears the call, and plays it if that can be; None if nobody wants to hear it."""
        from ivr.hearing.players import NO_PLAYER, find_player
        from ivr.simulator.overhearing import Tape

        player = find_player() if self.speak else None
        if player is not None:
            return _tape_aloud(player)
        if self.speak:
            click.echo(NO_PLAYER, err=True)
        return Tape() if self.wav or self.picture else None


def check_voices(hotline: "Hotline") -> None:
    """Refuse to begin a call that somebody wants to hear, if a language has no voice that is made here."""
    from ivr.settings import read_settings
    from ivr.speech.saying import Sayings

    models = read_settings(development=True, needs=()).models
    if silent := Sayings(hotline.voices, models=models).silent(hotline.prompts):
        named = ", ".join(silent)
        raise Refused(f"no voice made here speaks {named}; prompts/voices.toml names them: rendered = [...] under [voice.{silent[0]}]")


def _tape_aloud(player: tuple[str, ...]) -> "Tape":
    from ivr.hearing.aloud import Aloud
    from ivr.simulator.overhearing import Tape

    voices: list[Sayings] = []

    def say(words: "Words") -> "Sound":
        if not voices and tape.hotline is not None:
            voices.append(_voices(tape.hotline))
        return voices[0].play(words.url) if words.url else voices[0].say(words.language, words.text, slow=words.slow)

    # Where nobody types, keys come at once, and nothing would be heard.
    tape = Tape(Aloud(player, say, partial(click.echo, err=True), cut=sys.stdin.isatty()))
    return tape


def _voices(hotline: "Hotline") -> "Sayings":
    from ivr.loader.files import recordings_of
    from ivr.settings import read_settings
    from ivr.speech.saying import Sayings

    settings = read_settings(development=True, needs=())
    return Sayings(hotline.voices, (settings.sounds, recordings_of(settings.hotline)), settings.models)


def write_heard(hearing: Hearing, tape: "Tape | None", title: str = "") -> None:
    """Write a call that was overheard, as sound with its transcript, and as a picture. title: what call it is.

    Raises:
        Refused: somebody cannot speak, or a file cannot be written.
    """
    from ivr.hearing.mixing import as_wav, mix
    from ivr.hearing.picture import as_svg
    from ivr.hearing.transcript import clock, lines_of

    wav, picture = hearing.wav, hearing.picture
    if tape is None or tape.hotline is None or not (wav or picture):
        return
    voices = _voices(tape.hotline)
    timeline = _laid_out(tape, voices, patient=hearing.patient)
    mixed = mix(timeline)
    with writing():
        if wav is not None:
            text = wav.with_suffix(".txt")
            wav.write_bytes(as_wav(mixed))
            text.write_text("\n".join((*lines_of(timeline, title, voices.told()), "")), encoding="utf-8")
            click.echo(f"Heard in {wav}, {clock(timeline.seconds)} long; what is heard when, in {text}")
        if picture is not None:
            picture.write_text(as_svg(timeline, mixed, title), encoding="utf-8")
            click.echo(f"Drawn in {picture}")


def _laid_out(tape: "Tape", voices: "Voices", *, patient: bool) -> "Timeline":
    from ivr.hearing.laying_out import lay_out
    from ivr.speech.errors import SpeechError

    tell = progress()
    try:
        return lay_out(tape.happened, Counted(voices, tell), patient=patient)
    except SpeechError as error:
        raise Refused(str(error)) from None
    finally:
        tell("")


class Counted:
    """Voices that tell how far they are, once that takes long."""

    def __init__(self, voices: "Voices", tell: Callable[[str], None]) -> None:
        self._voices, self._tell = voices, tell
        self._count, self._since = 0, time.monotonic()

    def say(self, language: str, words: str, *, slow: bool) -> "Sound":
        """Say words, and count them."""
        self._counts()
        return self._voices.say(language, words, slow=slow)

    def play(self, url: str) -> "Sound":
        """Play a file, and count it."""
        self._counts()
        return self._voices.play(url)

    def _counts(self) -> None:
        self._count += 1
        if time.monotonic() - self._since > PATIENCE_SECONDS:
            self._tell(f"speaking the call: prompt {self._count}")
