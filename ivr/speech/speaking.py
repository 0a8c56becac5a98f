"""Speak: one voice, one text, one sound. Every voice is spoken with through pyttsx3."""

import importlib
import threading
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pyttsx3
import soundfile
from pyttsx3 import Engine

from ivr.core.voice import Rendered
from ivr.speech import espeak
from ivr.speech.drivers import add_to_pyttsx3
from ivr.speech.driving import OWN_RATE
from ivr.speech.errors import SpeechError
from ivr.speech.models import FOLDER
from ivr.speech.sound import Sound

# driver -> what installs what it needs, besides this program
DRIVERS = {
    "espeak": "espeakng-loader",
    "kokoro": "-e '.[voices]'",
    "openjtalk": "pyopenjtalk-plus",
    "piper": "-e '.[voices]'",
}
# So many times as long, as prompts/pace.toml's slow-factor: a carrier's voice and a voice made here slow down alike.
SLOW_FACTOR = 1.35
# A prompt is said within a few seconds. Whoever has not finished by then never will.
LONGEST_SECONDS = 60
# pyttsx3's drivers share a library each: one text at a time.
ONE_AT_A_TIME = threading.Lock()
_ESPEAK_VOICES = list[str]()


def speak(voice: Rendered, text: str, *, slow: bool = False, models: Path | None = None) -> Sound:
    """Return what a voice says, at the rate its driver gives, not shaped in any way.

    Args:
        voice: its driver, name and speed count; words are respelt before (spelling.spelt).
        text: at least one letter or digit.
        slow: takes SLOW_FACTOR times as long.
        models: the folder of what ivr.speech.models fetched; Kokoro and Piper need it.

    Raises:
        SpeechError: when there is nothing to say, no such driver or voice, or the driver fails.
    """
    if not any(character.isalnum() for character in text):
        raise SpeechError(f"there is nothing to say in {text!r}; give it a word")
    rate = round(OWN_RATE * voice.speed / (SLOW_FACTOR if slow else 1))
    with ONE_AT_A_TIME, TemporaryDirectory() as folder:
        FOLDER.set(models)
        file = Path(folder) / "said.wav"
        problem = _save(voice, rate, text, file)
        if problem is not None:
            raise problem
        samples, hertz = soundfile.read(file, dtype="float32")
    return Sound(samples, hertz)


def cannot_speak(voice: Rendered, models: Path | None = None) -> str:
    """Return why a voice cannot speak on this machine, in a sentence that says what to do; "" if it can. models: as of `speak`."""
    with ONE_AT_A_TIME:
        FOLDER.set(models)
        try:
            problem = _unknown(voice, _driver(voice.driver))
        except SpeechError as error:
            return str(error)
    return str(problem) if problem else ""


def best_of(voices: Iterable[Rendered], models: Path | None = None) -> Rendered | None:
    """Return the first of some voices that can speak on this machine; None if none can."""
    return next((voice for voice in voices if not cannot_speak(voice, models)), None)


def _save(voice: Rendered, rate: int, text: str, file: Path) -> SpeechError | None:
    """Say it into a file. Whatever goes wrong is returned, not raised: a traceback would keep the engine from ending."""
    try:
        engine = _driver(voice.driver)
    except SpeechError as problem:
        return problem
    return _unknown(voice, engine) or _run(engine, voice, rate, text, file)


def _run(engine: Engine, voice: Rendered, rate: int, text: str, file: Path) -> SpeechError | None:
    over = threading.Event()
    problems: list[SpeechError] = []

    def finished(**_values: object) -> None:
        over.set()

    def failed(exception: object = None, **_values: object) -> None:
        # Said anew: its own traceback would keep the engine.
        problems.append(SpeechError(str(exception)) if isinstance(exception, SpeechError) else _failure(voice, text, exception))
        over.set()

    tokens = [engine.connect("finished-utterance", finished), engine.connect("error", failed)]
    engine.setProperty("voice", voice.voice)
    engine.setProperty("rate", rate)
    engine.save_to_file(text, str(file))
    engine.runAndWait()
    # eSpeak's driver comes back while another thread still speaks.
    in_time = over.wait(LONGEST_SECONDS)
    if voice.driver == "espeak":
        espeak.settle()
    for token in tokens:
        engine.disconnect(token)
    if problems:
        return problems[0]
    return None if in_time and file.exists() else _failure(voice, text, "it said nothing")


def _failure(voice: Rendered, text: str, why: object) -> SpeechError:
    return SpeechError(f'the voice "{voice.voice}" of "{voice.driver}" failed on {text[:40]!r}: {why}')


def _unknown(voice: Rendered, engine: Engine) -> SpeechError | None:
    """Return what is wrong where the driver has no such voice: returned, since a traceback would keep the engine."""
    # The others' voices are files, which come and go.
    names = _espeak_voices(engine) if voice.driver == "espeak" else _voices(engine)
    if voice.voice in names:
        return None
    return SpeechError(f'the driver "{voice.driver}" has no voice "{voice.voice}"; it has {", ".join(names)}')


def _voices(engine: Engine) -> list[str]:
    return sorted(one.id for one in engine.getProperty("voices"))


def _espeak_voices(engine: Engine) -> list[str]:
    """Return eSpeak's voices; listing them takes as long as speaking a word does."""
    if not _ESPEAK_VOICES:
        _ESPEAK_VOICES.extend(_voices(engine))
    return _ESPEAK_VOICES


def _driver(driver: str) -> Engine:
    if driver not in DRIVERS:
        raise SpeechError(f'there is no driver "{driver}"; there are {", ".join(sorted(DRIVERS))}')
    add_to_pyttsx3()
    try:
        if driver == "espeak":
            espeak.make_ready()
        importlib.import_module(f"pyttsx3.drivers.{driver}")
    except ModuleNotFoundError as missing:
        install = f".venv/bin/pip install {DRIVERS[driver]}"
        raise SpeechError(f'the driver "{driver}" needs the package {missing.name}, which is not installed; run {install}') from missing
    except OSError as problem:
        raise SpeechError(f'the driver "{driver}" cannot load its library: {problem}') from problem
    return pyttsx3.init(driver)
