"""Make the sound files that a hotline's voices are to be heard from: only those that are not there, in processes that may die."""

import hashlib
import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError as TooLong
from concurrent.futures import as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from ivr.core import composed
from ivr.core.model import Hotline
from ivr.core.voice import Rendered
from ivr.speech.complete import Complete
from ivr.speech.errors import SpeechError
from ivr.speech.files import telephone_wav, wide_mp3, write_whole
from ivr.speech.names import TELEPHONE, WIDE, name_of
from ivr.speech.script import script_of
from ivr.speech.shaping import shape
from ivr.speech.sound import SoundError
from ivr.speech.speaking import best_of, speak
from ivr.speech.spelling import spelt

# The longest prompt takes a slow voice a few seconds; one that has not come to an end by then never will.
MOST_SECONDS = 60
# What is noted when every language was done.
EVERYTHING = "everything"
# A process keeps what a library has lost hold of; a new one costs less than a second.
MOST_FILES_OF_A_PROCESS = 2000


@dataclass(frozen=True, slots=True)
class Job:
    """One file to be made.

    Args:
        name: without ending.
        text: as it is written; said: as the voice is given it.
        prompts: which need it.
        whole: the text is said in every call, and is no piece of what differs from call to call.
    """

    name: str
    language: str
    text: str
    prompts: tuple[str, ...]
    rendered: Rendered
    said: str
    slow: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a job. problem: "" or a sentence; seconds: how long the sound takes."""

    job: Job
    problem: str = ""
    seconds: float = 0.0


class Work:
    """What is to be made.

    Args:
        folder: of the sound files; made if it is not there.
        models: the folder of neural voices that were fetched.
        languages: those of which are wanted.
        voice: the name of a rendered voice; "": the first one of each language.
        prompts: what these need; (): everything.
    """

    def __init__(
        self, hotline: Hotline, folder: Path, models: Path, languages: Iterable[str], *, voice: str = "", prompts: Iterable[str] = ()
    ) -> None:
        self.folder, self._models = folder, models
        self._hotline, self._prompts = hotline, frozenset(prompts)
        self._voices = {language: one for language in languages if (one := _voice_of(hotline, language, voice, models))}
        self._complete = complete_of(hotline.revision, folder)
        self._todo = list[Job]()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that a voice was found for."""
        return tuple(self._voices)

    def to_do(self) -> list[Job]:
        """Return the files that are not there, each once."""
        there = {entry.name for entry in os.scandir(self.folder)} if self.folder.is_dir() else set()
        jobs = (job for language in self._voices for job in self._jobs(language))
        self._todo = list({job.name: job for job in jobs if not {f"{job.name}.{TELEPHONE}", f"{job.name}.{WIDE}"} <= there}.values())
        return self._todo

    def make(self, processes: int) -> Iterator[Made]:
        """Make what `to_do` found, and tell of each as it is done; stopping at any moment leaves whole files only."""
        yield from render(self._todo, self.folder, self._models, processes) if self._todo else ()

    def note_everything(self) -> None:
        """Note that nothing of this revision is left to be made in any language."""
        self._complete.note(
            EVERYTHING, [name for language, one in self._voices.items() for name in self._complete.of(what_of(language, one))]
        )

    def _jobs(self, language: str) -> Iterator[Job]:
        rendered = self._voices[language]
        what = what_of(language, rendered)
        if not self._prompts and self._complete.holds(what):
            return
        jobs = list(jobs_of(self._hotline, language, rendered))
        self._complete.note(what, [job.name for job in jobs])
        yield from (job for job in jobs if not self._prompts or self._prompts & set(job.prompts))


def size_bytes(folder: Path) -> int:
    """Return how large all files are that lie in a folder."""
    return sum(entry.stat().st_size for entry in os.scandir(folder)) if folder.is_dir() else 0


def complete_of(revision: str, folder: Path) -> Complete:
    """Return what is known of the files that a revision needs."""
    return Complete(folder, f"{revision} {_sources()}")


def what_of(language: str, rendered: Rendered) -> str:
    """Return under which name it is noted what a voice needs for a language."""
    return f"{language} {rendered.name}"


def _voice_of(hotline: Hotline, language: str, name: str, models: Path) -> Rendered | None:
    rendered = hotline.voices[language].rendered
    return next((one for one in rendered if one.name == name), None) if name else best_of(rendered, models)


@cache
def _sources() -> str:
    """Name everything in the code that decides which files there are."""
    folders = (Path(composed.__file__), Path(__file__).parent)
    files = [file for folder in folders for file in ([folder] if folder.is_file() else sorted(folder.glob("*.py")))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def jobs_of(hotline: Hotline, language: str, rendered: Rendered) -> Iterator[Job]:
    """Give every file that a language can be heard from in one voice."""
    voice = hotline.voices[language]
    for line in script_of(hotline, language):
        said = spelt(rendered, voice.pronunciation, line.text)
        for slow in (False, True) if line.slowly else (False,):
            yield Job(name_of(voice, rendered, line.text, slow=slow), language, line.text, line.prompts, rendered, said, slow, line.slowly)


def render(jobs: Iterable[Job], folder: Path, models: Path, processes: int) -> Iterator[Made]:
    """Make files, and tell of each as it is done; stopping at any moment leaves whole files only.

    Args:
        processes: how many speak at once, 1 or more.
    """
    folder.mkdir(parents=True, exist_ok=True)
    context = multiprocessing.get_context("spawn")  # a speech library that was loaded before a fork may be in any state
    pool = ProcessPool(processes, max_tasks=MOST_FILES_OF_A_PROCESS, context=context)
    try:
        running = {pool.schedule(make, (job, folder, models), timeout=MOST_SECONDS): job for job in jobs}
        for future in as_completed(running):
            job = running[cast("ProcessFuture[float]", future)]
            try:
                yield Made(job, seconds=future.result())
            except TooLong:
                yield Made(job, f"did not come to an end in {MOST_SECONDS} seconds")
            except ProcessExpired as error:
                yield Made(job, f"the speech library crashed (exit code {error.exitcode})")
            except (SpeechError, SoundError, OSError) as error:
                yield Made(job, str(error))
    finally:
        pool.stop()
        pool.join()


def make(job: Job, folder: Path, models: Path) -> float:
    """Make one file in this process; return how long its sound takes, in seconds.

    Raises:
        SpeechError, SoundError: the voice cannot say it, or what it said is no speech.
        OSError: the file cannot be written.
    """
    sound = shape(speak(job.rendered, job.said, slow=job.slow, models=models))
    write_whole(folder / f"{job.name}.{WIDE}", wide_mp3(sound))
    write_whole(folder / f"{job.name}.{TELEPHONE}", telephone_wav(sound))  # last: it is looked for
    return sound.seconds
