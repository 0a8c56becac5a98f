"""Listen to every sound file that voices made here have made: whether it is whole, as loud as the others, and as long as its words take."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from ivr.core.model import Hotline
from ivr.core.voice import Rendered
from ivr.speech.files import sound_of
from ivr.speech.formats import check_format
from ivr.speech.listening import Finding, listen, tempo
from ivr.speech.names import TELEPHONE
from ivr.speech.rendering import Job, complete_of, jobs_of, what_of
from ivr.speech.sound import Sound, SoundError

# How many seconds words take a telephone voice: of a language, a text, and whether it is said slowly.
Estimate = Callable[[str, str, bool], float]
# What is said in less time is no measure of how fast a voice is.
SHORTEST_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Listened:
    """One file that was listened to. sound: None where it cannot be read; findings: what is wrong with it."""

    job: Job
    sound: Sound | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """What was heard from one voice in one language.

    Args:
        missing: how many files are not there.
        tempo: how many times as long as is estimated for the carrier's voice it takes.
    """

    language: str
    rendered: Rendered
    listened: tuple[Listened, ...]
    missing: int
    tempo: float

    @property
    def seconds(self) -> tuple[float, float]:
        """The median and the longest time a whole prompt takes, in seconds."""
        whole = [one.sound.seconds for one in self.listened if one.sound and one.job.whole and not one.job.slow]
        return (median(whole), max(whole)) if whole else (0.0, 0.0)

    @property
    def wrong(self) -> tuple[Listened, ...]:
        """The files that something is wrong with."""
        return tuple(one for one in self.listened if one.findings)


def audit(hotline: Hotline, language: str, rendered: Rendered, folder: Path, estimate: Estimate) -> Audit:
    """Listen to every file of a voice in a language that lies in `folder`."""
    jobs = list(jobs_of(hotline, language, rendered))
    heard = [(job, *_read(folder / f"{job.name}.{TELEPHONE}")) for job in jobs if (folder / f"{job.name}.{TELEPHONE}").is_file()]
    expected = {job.name: estimate(language, job.text, job.slow) for job, _, _ in heard}
    pace = _tempo((sound, expected[job.name]) for job, sound, _ in heard)
    listened = tuple(Listened(job, sound, (*wrong, *_findings(sound, expected[job.name] * pace))) for job, sound, wrong in heard)
    return Audit(language, rendered, listened, len(jobs) - len(heard), pace)


def _read(path: Path) -> tuple[Sound | None, tuple[Finding, ...]]:
    try:
        content = path.read_bytes()
        return sound_of(content, path.name), check_format(content)
    except (OSError, SoundError) as error:
        return None, (Finding("file", f"{error}"),)


def _tempo(heard: Iterable[tuple[Sound | None, float]]) -> float:
    pairs = [(sound.seconds, expected) for sound, expected in heard if sound and expected >= SHORTEST_SECONDS]
    return tempo(pairs) if pairs else 1.0


def _findings(sound: Sound | None, expected: float) -> Iterator[Finding]:
    if sound is not None:
        yield from listen(sound, expected)


def audits(hotline: Hotline, languages: Iterable[str], folder: Path, estimate: Estimate) -> Iterator[Audit]:
    """Listen to every voice that has made anything in some languages."""
    known = complete_of(hotline.revision, folder)
    for language in languages:
        for rendered in hotline.voices[language].rendered:
            if known.of(what_of(language, rendered)):
                yield audit(hotline, language, rendered, folder, estimate)
