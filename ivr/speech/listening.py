"""Listen to one sound as a careful person would before it is played to callers, and say in sentences what is wrong with it.

Thresholds come from 440 prompts and 532 single words (keys, numbers, months) of the shipped hotline in eleven languages, spoken by
eSpeak NG and Open JTalk, shaped, and read back as mu-law: "heard" below is the range of those. Each threshold lies outside of it, and
inside of what a fault makes. No person has been recorded yet.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import median

import numpy as np

from ivr.speech.levels import (
    FRAME_SECONDS,
    MARGIN_DB,
    STEP_SECONDS,
    Levels,
    active_level,
    decibels,
    frame_levels,
    peak_level,
    speech_frames,
)
from ivr.speech.rates import TELEPHONE_RATE, resample
from ivr.speech.shaping import QUIETEST_DB, TARGET_DB
from ivr.speech.sound import Samples, Sound

# Heard: -22.7 to -22.0. Two prompts one after the other that differ by more sound like two people at two telephones.
LEVEL_SLACK_DB = 2.0
# Heard: no run at all. Twice too loud: none to 109; four times: mostly 150. Of samples, in each run, how near to full, how like each other.
FEWEST_RUNS, SHORTEST_RUN, NEAR_FULL, ALIKE = 2, 3, 0.95, 1e-4
# The peak above the level. Heard: 9.7 (a Japanese number) to 21.5. Eight times too loud and made quieter again: 5.1 to 8.2.
LEAST_CREST_DB = 9.0
# Heard: up to 0.71 ("six": a stop, then an "s"). A recording that somebody forgot to end has more.
MOST_SILENCE = 0.8
# Heard: up to 0.88, spoken slowly half as much again. After two seconds callers think that the line is dead.
LONGEST_PAUSE_SECONDS = 1.5
# The end, and how far it has to be below the speech. Heard: 50 dB or more. Cut anywhere: above it in 83 of 100; the others end in a pause.
END_SECONDS, END_DB = 0.01, 30.0
# Share of energy under the telephone's band and over it. Heard: up to 0.21 and 0.05. Hum has all of it below, white noise 0.15 above;
# so have sounds of which the vowel is missing: the Thai "four" of eSpeak NG 0.33.
BAND_HZ, MOST_BELOW, MOST_ABOVE = (200, 3400), 0.35, 0.12
# How much the loud parts differ in level. Heard: 2.2 to 8.1 dB. Noise 0.5, tones 0.1.
STEADIEST_DB = 1.5
# Of sounds longer than two seconds, which all have a pause: the quietest twentieth, below the speech. Heard: 24 dB or more.
FLOOR_SECONDS, FLOOR_PERCENT, FLOOR_DB = 2.0, 5, 20.0
# What a duration may differ from what is expected of this voice: a share of it, and what a word alone takes longer than one among others.
# Heard: all of 992 prompts, against prompts/pace.toml and the voice's own tempo. Of 100 prompts swapped at random 80 are outside.
DURATION_SHARE, DURATION_SLACK_SECONDS = 0.2, 0.5


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a sound.

    Args:
        check: which check found it, one word.
        words: a sentence with the figure, and one that says what to do.
    """

    check: str
    words: str


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the checks look at, computed once: the sound as a telephone has it, its active level, and levels and speech by frames."""

    samples: Samples
    level: float
    peak: float
    levels: Levels
    speech: np.ndarray
    seconds: float


def listen(sound: Sound, expected: float | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with a sound that was shaped; nothing where all is well.

    Args:
        sound: as `read_sound` gives it.
        expected: seconds that its words take this voice, lead and tail included; None where nobody knows.
    """
    if not len(sound.samples) or not np.isfinite(sound.samples).all() or active_level(sound) < QUIETEST_DB:
        return (Finding("silence", f"In {sound.seconds:.1f} seconds there is no sound. Have it spoken, or record it, again."),)
    telephone = resample(sound, TELEPHONE_RATE)
    level, levels = active_level(telephone), frame_levels(telephone)
    speech = speech_frames(levels, level - MARGIN_DB)
    heard = _Heard(telephone.samples, level, peak_level(telephone), levels, speech, sound.seconds)
    found = [*_clipping(sound), *(finding for check in CHECKS for finding in check(heard))]
    return tuple(found if expected is None else [*found, *_duration(sound.seconds, expected)])


def tempo(taken: Iterable[tuple[float, float]]) -> float:
    """Return how many times as long as estimated a voice takes: the median of (seconds it took, seconds estimated), at least one pair.

    What is expected of a sound is its estimate times this: eSpeak's Chinese takes 1.4 times what a carrier's voice does, its Nepali 0.9.
    """
    return median(seconds / estimated for seconds, estimated in taken)


def _duration(seconds: float, expected: float) -> Iterator[Finding]:
    if abs(seconds - expected) > DURATION_SHARE * expected + DURATION_SLACK_SECONDS:
        what = "its end is missing, or it says something else" if seconds < expected else "it says something else, or somebody else does"
        words = f"It takes {seconds:.1f} seconds where {expected:.1f} are expected: {what}. Listen to it; have it spoken again."
        yield Finding("duration", words)


def _clipping(sound: Sound) -> Iterator[Finding]:
    size = np.abs(sound.samples)
    highest = float(size.max())
    steps = np.diff(np.concatenate(([0], (size >= highest * (1 - ALIKE)).astype(np.int8), [0])))
    lengths = np.flatnonzero(steps == -1) - np.flatnonzero(steps == 1)
    runs = int((lengths >= SHORTEST_RUN).sum())
    if highest >= NEAR_FULL and runs >= FEWEST_RUNS:
        words = f"{runs} times it stays at full scale for {SHORTEST_RUN} samples or more: it is clipped. Record it again, quieter."
        yield Finding("clipping", words)


def _level(heard: _Heard) -> Iterator[Finding]:
    away = heard.level - TARGET_DB
    if abs(away) > LEVEL_SLACK_DB:
        how = "louder" if away > 0 else "quieter"
        peak = f" Its highest peak is {heard.peak - heard.level:.0f} dB above: a click, perhaps; take it out." if away < 0 else ""
        yield Finding("level", f"Its speech is at {heard.level:.1f} dBFS, {abs(away):.1f} dB {how} than all others. Shape it again.{peak}")


def _squashed(heard: _Heard) -> Iterator[Finding]:
    crest = heard.peak - heard.level
    if crest < LEAST_CREST_DB:
        yield Finding(
            "clipping",
            f"Its peaks are only {crest:.1f} dB above its level: they were clipped before it was shaped. Record it again, quieter.",
        )


def _silence(heard: _Heard) -> Iterator[Finding]:
    share = 1 - float(heard.speech.mean())
    if share > MOST_SILENCE:
        yield Finding("silence", f"{share:.0%} of it is silence. Cut what is not speech, or record it again.")


def _pause(heard: _Heard) -> Iterator[Finding]:
    loud = np.flatnonzero(heard.speech)
    steps = np.diff(loud)
    longest = float(steps.max(initial=0)) * STEP_SECONDS
    if longest > LONGEST_PAUSE_SECONDS:
        at = float(loud[int(steps.argmax())]) * STEP_SECONDS + FRAME_SECONDS
        yield Finding(
            "pause",
            f"At {at:.1f} seconds there is a pause of {longest:.1f} seconds, in which callers think the line is dead. Cut it shorter.",
        )


def _end(heard: _Heard) -> Iterator[Finding]:
    last = heard.samples[-round(END_SECONDS * TELEPHONE_RATE) :]
    below = heard.level - decibels(float(np.mean(np.square(last))))
    if below < END_DB:
        words = f"Its last {END_SECONDS * 1000:.0f} ms are only {below:.0f} dB below the speech: the end is cut off. Have it spoken again."
        yield Finding("end", words)


def _bands(heard: _Heard) -> Iterator[Finding]:
    energy = np.square(np.abs(np.fft.rfft(heard.samples)))
    pitch = np.fft.rfftfreq(len(heard.samples), 1 / TELEPHONE_RATE)
    low, high = BAND_HZ
    below, above = (float(energy[part].sum() / energy.sum()) for part in (pitch < low, pitch > high))
    if below > MOST_BELOW:
        yield Finding(
            "bands", f"{below:.0%} of its energy lies under {low} Hz, where telephones carry nothing: hum, or a microphone too near."
        )
    if above > MOST_ABOVE:
        yield Finding("bands", f"{above:.0%} of its energy lies over {high} Hz: noise, or consonants without their vowels. Listen to it.")


def _steady(heard: _Heard) -> Iterator[Finding]:
    # Frames that reach over the end are quieter by that alone.
    whole = heard.levels[: max(1, len(heard.levels) - round(FRAME_SECONDS / STEP_SECONDS))]
    loud = whole[whole >= heard.level - MARGIN_DB]
    if len(loud) and (spread := float(loud.std())) < STEADIEST_DB:
        yield Finding("steady", f"Its level changes by {spread:.1f} dB only: a tone or noise, no speech. Have it spoken again.")


def _noise(heard: _Heard) -> Iterator[Finding]:
    below = heard.level - float(np.percentile(heard.levels, FLOOR_PERCENT))
    if heard.seconds > FLOOR_SECONDS and below < FLOOR_DB:
        yield Finding("noise", f"Even in its pauses it is only {below:.0f} dB below the speech: noise. Record it again in a quiet room.")


CHECKS: tuple[Callable[[_Heard], Iterator[Finding]], ...] = (_level, _squashed, _silence, _pause, _end, _bands, _steady, _noise)
