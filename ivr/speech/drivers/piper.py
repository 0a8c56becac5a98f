"""Piper's voices: whichever the deployer puts into the folder of voices, as NAME.onnx and NAME.onnx.json; called by their NAME."""

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
from pyttsx3.voice import Voice

from ivr.speech.breaths import breaths
from ivr.speech.driving import FileDriver, Proxy
from ivr.speech.errors import SpeechError
from ivr.speech.models import piper_files
from ivr.speech.neural import session
from ivr.speech.phonemes import TIE, phonemes
from ivr.speech.sound import Samples, Sound

# Characters at once: a long sentence. What it is given at once, it keeps in memory at once.
LONGEST = 300
# Seconds between sentences.
PAUSE = 0.3
# Symbols at the beginning, at the end, and after each sound.
BEGIN, END, PAD = "^", "$", "_"
# What a voice may be given.
SOUNDS, LETTERS = "espeak", "text"
# How much each sound and each length differs from the mean, where a voice does not say so itself.
NOISE, NOISE_OF_LENGTH = 0.667, 0.8


@dataclass(frozen=True, slots=True)
class Model:
    """A voice of Piper's, as its .json describes it.

    Args:
        rate: in Hz.
        reader: the voice of eSpeak's that tells its sounds; none for a voice that is given letters.
        numbers: of its symbols.
        scales: how much sounds differ, times as long as usual, how much lengths differ.
        several: speakers are in it; the first one speaks.
    """

    session: onnxruntime.InferenceSession
    rate: int
    reader: str | None
    numbers: dict[str, list[int]]
    scales: tuple[float, float, float]
    several: bool


def buildDriver(proxy: Proxy) -> FileDriver:
    """Return a driver for pyttsx3.

    Raises:
        SpeechError: when the folder holds no voice.
    """
    files = piper_files()
    return FileDriver(
        proxy, [Voice(name, name) for name in sorted(files)], lambda voice, text, speed: _say(_model(files[voice]), text, speed)
    )


def _say(model: Model, text: str, speed: float) -> Sound:
    pause = np.zeros(round(PAUSE / speed * model.rate), dtype=np.float32)
    said: list[Samples] = []
    for breath in breaths(text, LONGEST):
        said += [_spoken(model, _sounds(model, breath), speed), pause]
    return Sound(np.concatenate(said[:-1]), model.rate)


def _sounds(model: Model, text: str) -> str:
    return text if model.reader is None else phonemes(text, model.reader).replace(TIE, "")


def _spoken(model: Model, sounds: str, speed: float) -> Samples:
    symbols = [BEGIN, *(symbol for symbol in unicodedata.normalize("NFD", sounds) if symbol in model.numbers)]
    numbers = [number for symbol in symbols for number in (*model.numbers[symbol], *model.numbers[PAD])] + model.numbers[END]
    noise, length, noise_of_length = model.scales
    given = {
        "input": np.array([numbers], dtype=np.int64),
        "input_lengths": np.array([len(numbers)], dtype=np.int64),
        "scales": np.array([noise, length / speed, noise_of_length], dtype=np.float32),
    }
    if model.several:
        given["sid"] = np.array([0], dtype=np.int64)
    samples: Samples = np.asarray(model.session.run(None, given)[0], dtype=np.float32).ravel()
    return samples


@cache
def _model(file: Path) -> Model:
    told = json.loads(Path(f"{file}.json").read_text(encoding="utf-8"))
    given = told.get("phoneme_type", SOUNDS)
    if given not in (SOUNDS, LETTERS):
        raise SpeechError(
            f'the voice {file.stem} is given "{given}", which nothing here can make; take one that is given "{SOUNDS}" or "{LETTERS}"'
        )
    scales = told.get("inference", {})
    return Model(
        session=session(file),
        rate=int(told["audio"]["sample_rate"]),
        reader=told["espeak"]["voice"] if given == SOUNDS else None,
        numbers=told["phoneme_id_map"],
        scales=(scales.get("noise_scale", NOISE), scales.get("length_scale", 1.0), scales.get("noise_w", NOISE_OF_LENGTH)),
        several=told.get("num_speakers", 1) > 1,
    )
