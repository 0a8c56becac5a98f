"""Bring files back from the studio: each is matched with its text, listened to, and kept or refused by itself."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from ivr.recordings.checking import Fitted, fitted, wrong_length
from ivr.recordings.ledger import Ledger, Recording, hash_of
from ivr.recordings.texts import Text, Texts, id_in
from ivr.speech.listening import Finding
from ivr.speech.names import TELEPHONE, WIDE
from ivr.speech.sound import SoundError

READ = {".wav", ".wave", ".flac", ".mp3"}
# What recorders and telephones make besides: it is meant to be imported, and must not be passed over in silence.
OTHER_SOUNDS = {".aac", ".aif", ".aiff", ".amr", ".caf", ".m4a", ".mp4", ".oga", ".ogg", ".opus", ".webm", ".wma"}
# So many recordings show how fast somebody speaks; of fewer one that is wrong would decide.
FEWEST_FOR_TEMPO = 5
RECORDED, REPLACED, AS_IT_WAS, REFUSED = "recorded", "replaced", "as it was", "refused"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is put down with each recording. speaker, licence: "" leaves what is known; day: today."""

    speaker: str
    licence: str
    day: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a file. what: one of the four words above; text: what it says; problem: why it was refused."""

    file: Path
    what: str
    text: Text | None = None
    problem: str = ""


@dataclass(slots=True)
class _Take:
    """A file on its way: what it says, what it is played as, what is wrong with it, what was there before."""

    file: Path
    content: bytes = b""
    text: Text | None = None
    before: Recording | None = None
    played: Fitted | None = None
    problems: list[str] = field(default_factory=list)


class Bringing:
    """One import.

    Args:
        texts: that can be recorded.
        languages: those whose texts are looked for.
        ledger: where recordings go.
        stamp: what is put down with each.
        accepted: checks of ivr/speech/listening.py whose findings refuse nothing.
    """

    def __init__(self, texts: Texts, languages: Sequence[str], ledger: Ledger, stamp: Stamp, accepted: Collection[str] = ()) -> None:
        self._texts, self._languages, self._ledger, self._stamp, self._accepted = texts, languages, ledger, stamp, accepted
        self._known = ledger.read()
        self._takes = list[_Take]()

    def listen(self, files: Sequence[Path]) -> Iterator[Path]:
        """Read and check files, and tell of each as it is done; nothing is written."""
        for file in files:
            take = _Take(file)
            try:
                self._listen_to(take)
            except OSError as error:
                take.problems.append(f"it cannot be read: {error.strerror}")
            except SoundError as error:
                take.problems.append(str(error).removeprefix(f"{file.name}: "))
            self._takes.append(take)
            yield file

    def keep(self, *, dry_run: bool = False) -> Iterator[Brought]:
        """Keep what was found good, and tell of each file; stopping at any moment leaves whole recordings only."""
        self._refuse_doubles()
        self._refuse_wrong_lengths()
        for take in self._takes:
            if take.problems or take.text is None:
                yield Brought(take.file, REFUSED, take.text, " ".join(take.problems))
            elif take.played is None:
                yield Brought(take.file, AS_IT_WAS, take.text)
            else:
                if not dry_run:
                    self._ledger.keep(self._recording(take, take.text, take.played), take.played.files)
                yield Brought(take.file, REPLACED if take.before else RECORDED, take.text)

    def _listen_to(self, take: _Take) -> None:
        if take.file.suffix.lower() not in READ:
            raise SoundError(f"it is {take.file.suffix[1:].upper()}; save it as WAV, FLAC or MP3")
        take.text = self._text_of(take.file)
        take.before = self._known.get(take.text.name)
        take.content = take.file.read_bytes()
        if take.before and self._is_same(take.before, take.content):
            return
        take.played = fitted(take.content, take.file.name)
        self._note(take, take.played.findings)

    def _text_of(self, file: Path) -> Text:
        if not (beginning := id_in(file.stem)):
            raise SoundError("its name holds no text's id; save it as the script says, 012-1a2b3c4d5e.wav (ivr recordings script)")
        found = self._texts.named(beginning, self._languages)
        if not found:
            where = f"in {self._languages[0]}" if len(self._languages) == 1 else "by this hotline"
            why = "it changed since the script was made, or is another language's, or the name is mistyped"
            raise SoundError(f"no text with the id {beginning} is said {where}: {why}; see ivr recordings script --missing")
        if len(found) > 1:
            raise SoundError(
                f"{len(found)} texts begin with {beginning}; name one by more of its id: {' or '.join(one.name for one in found)}"
            )
        return found[0]

    def _is_same(self, before: Recording, content: bytes) -> bool:
        as_named = (self._stamp.speaker or before.speaker, self._stamp.licence or before.licence) == (before.speaker, before.licence)
        return as_named and before.source == hash_of(content) and not self._ledger.damage(before)

    def _note(self, take: _Take, findings: Sequence[Finding]) -> None:
        take.problems += [f"{one.words} (check: {one.check})" for one in findings if one.check not in self._accepted]

    def _refuse_doubles(self) -> None:
        for take in self._takes:
            others = [other.file.name for other in self._takes if other is not take and take.text and other.text == take.text]
            if others:
                take.problems.append(f"{' and '.join(others)} says the same text; keep one of them.")

    def _refuse_wrong_lengths(self) -> None:
        for language in self._languages:
            takes = [(one, one.text, one.played) for one in self._takes if one.text and one.text.language == language and one.played]
            tempo = median([played.seconds / text.seconds for _, text, played in takes]) if len(takes) >= FEWEST_FOR_TEMPO else 1.0
            for take, text, played in takes:
                self._note(take, wrong_length(played.seconds, text.seconds * tempo))

    def _recording(self, take: _Take, text: Text, played: Fitted) -> Recording:
        before, stamp = take.before, self._stamp
        return Recording(
            name=text.name,
            language=text.language,
            prompts=text.prompts,
            text=text.text,
            speaker=stamp.speaker or (before.speaker if before else ""),
            licence=stamp.licence or (before.licence if before else ""),
            day=stamp.day,
            source=hash_of(take.content),
            wav=hash_of(played.files[TELEPHONE]),
            mp3=hash_of(played.files[WIDE]),
        )


def sounds_in(folder: Path) -> list[Path]:
    """Return the sound files of a folder in order of their names, those that cannot be read among them; hidden ones are passed over."""
    return sorted(
        file for file in folder.iterdir() if file.suffix.lower() in READ | OTHER_SOUNDS and file.name[0] != "." and file.is_file()
    )
