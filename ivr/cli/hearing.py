"""What `ivr call` and `ivr play` share that let a call be heard: a file of sound with its transcript, a picture, and playing it at once."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ivr.cli.group import Refused, progress

if TYPE_CHECKING:
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
PICTURE = click.option("--picture", metavar="FILE", type=click.Path(path_type=Path), help="Draw the sound of the call, as SVG.")


def check_new(file: Path, option: str) -> None:
    """Refuse a file that cannot be written, or is there already: what a call was is not lost at its end, and writes over nothing."""
    try:
        file.open("x").close()
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}; choose another name with {option}") from None
    file.unlink()


def check_files(wav: Path | None, picture: Path | None = None) -> None:
    """Refuse names that cannot be written."""
    if wav is not None:
        if str(wav) == "-":
            raise click.UsageError(
                "--wav writes two files, sound and transcript, so that it cannot write to -; name a file that ends in .wav"
            )
        if wav.suffix.lower() != ".wav":
            raise click.UsageError(f"--wav {wav}: name a file that ends in .wav; its transcript stands beside it, ending in .txt")
        check_new(wav, "--wav")
        check_new(wav.with_suffix(".txt"), "--wav")
    if picture is not None:
        if picture.suffix.lower() != ".svg":
            raise click.UsageError(f"--picture {picture}: name a file that ends in .svg")
        check_new(picture, "--picture")


def check_voices(voices: "Sayings", languages: Any) -> None:
    """Refuse to begin if a language has no voice that is made here."""
    if silent := voices.silent(languages):
        named = ", ".join(silent)
        raise Refused(f"no voice made here speaks {named}; prompts/voices.toml names them: rendered = [...] under [voice.{silent[0]}]")


def write_heard(tape: "Tape", wav: Path | None, picture: Path | None = None, *, patient: bool = False, title: str = "") -> None:
    """Write a call that was overheard, as sound with its transcript, and as a picture.

    Raises:
        Refused: somebody cannot speak, or a file cannot be written.
    """
    from ivr.hearing.mixing import mix, write_wav
    from ivr.hearing.picture import as_svg
    from ivr.hearing.transcript import clock, lines_of
    from ivr.speech.saying import Sayings

    if tape.hotline is None or not (wav or picture):
        return
    voices = Sayings(tape.hotline.voices)
    timeline = _laid_out(tape, voices, patient=patient)
    mixed = mix(timeline)
    try:
        if wav is not None:
            write_wav(wav, mixed)
            text = wav.with_suffix(".txt")
            text.write_text("\n".join((*lines_of(timeline, voices.told()), "")), encoding="utf-8")
            click.echo(f"Heard in {wav}, {clock(timeline.seconds)} long; what and when: {text}")
        if picture is not None:
            picture.write_text(as_svg(timeline, mixed, title), encoding="utf-8")
            click.echo(f"Drawn in {picture}")
    except OSError as error:
        raise Refused(f"{error.filename} cannot be written: {error.strerror}") from None


def _laid_out(tape: "Tape", voices: "Voices", *, patient: bool) -> "Timeline":
    from ivr.hearing.laying_out import lay_out
    from ivr.speech.errors import SpeechError

    tell = progress()
    try:
        return lay_out(tape.happened, _Counted(voices, tell), patient=patient)
    except SpeechError as error:
        raise Refused(str(error)) from None
    finally:
        tell("")


class _Counted:
    """Voices that tell how far they are, once that takes long."""

    def __init__(self, voices: "Voices", tell: Callable[[str], None]) -> None:
        self._voices, self._tell = voices, tell
        self._count, self._since = 0, time.monotonic()

    def say(self, language: str, words: str, *, slow: bool) -> "Sound":
        self._counts()
        return self._voices.say(language, words, slow=slow)

    def play(self, url: str) -> "Sound":
        self._counts()
        return self._voices.play(url)

    def _counts(self) -> None:
        self._count += 1
        if time.monotonic() - self._since > PATIENCE_SECONDS:
            self._tell(f"speaking the call: prompt {self._count}")
