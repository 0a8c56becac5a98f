"""Write down a call as scenario lines while it happens, and check that the words are those of the prompts they name."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from ivr.carrier.leg import Heard, Ring
from ivr.core.model import Hotline
from ivr.scenario import Step

BESIDE = "en"
NOTED_PART = re.compile(r'(?P<prompt>[\w.-]+)@(?P<language>[\w-]+)(\[(?P<files>\d+)\])?(?P<values>( [\w-]+="[^"]*")*)')
NOTED_TEXT = re.compile(r"text ([\w.-]+) \[([\w-]+)\] ?")
NOTED_VALUE = re.compile(r'([\w-]+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class NotedPart:
    """One prompt that a document says it holds. files: how many sound files say it; 0: the carrier's voice does."""

    prompt: str
    language: str
    values: tuple[tuple[str, str], ...]
    files: int = 0


@dataclass(slots=True)
class Transcript:
    """The lines of a call so far.

    wrong: what was said in other words or another voice than the prompts'; prompts: what was heard, as (prompt, language);
    said: the prompts heard since the caller or a desk last did something, in order.
    """

    hotline: Hotline
    steps: list[Step] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    prompts: set[tuple[str, str]] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    _parts: list[NotedPart] = field(default_factory=list)
    _played: int = 0

    def hear(self, heard: Heard) -> list[NotedPart]:
        """Write down what was heard; return the prompts it consists of."""
        note = heard.note
        while text := NOTED_TEXT.match(note):
            self.steps.append(Step("text", (text[1],), (text[2],)))
            note = note[text.end() :]
        if note:
            head, _, rest = note.partition("; ")
            prompt, _, slow = head.partition(" ")
            self._parts = [_noted(match) for match in NOTED_PART.finditer(rest)]
            self.prompts |= {(part.prompt, part.language) for part in self._parts}
            self.said += [part.prompt for part in self._parts]
            languages = tuple(dict.fromkeys(part.language for part in self._parts))
            values = next((part.values for part in self._parts if part.prompt == prompt), ())
            # A reference number is drawn anew each time: no scenario can name it.
            values = tuple(pair for pair in values if pair[0] != "reference")
            self.steps.append(Step("hear", (prompt, slow) if slow else (prompt,), languages, values))
        return self._check(heard)

    def took(self, step: Step) -> None:
        """Write down what the caller did, as a line says it."""
        self.steps.append(step)
        self.said.clear()

    def did(self, verb: str, *words: str) -> None:
        """Write down what somebody did."""
        self.steps.append(Step(verb, words))

    def rang(self, ring: Ring, *outcome: str, seconds: bool = False) -> None:
        """Write down a dialled desk. seconds: how long it rings at most, as well."""
        rings = (("rings", str(ring.timeout_seconds)),) if seconds else ()
        self.took(Step("dial", (desk_of(self.hotline, ring.address), "whisper", speaks(ring), *outcome), values=rings))

    def _check(self, heard: Heard) -> list[NotedPart]:
        """Take the parts that these words are of: those that follow in one language."""
        if not self._parts:
            self.wrong.append(f"words that no prompt is named for: {heard.text!r}")
            return []
        if heard.url:
            return self._check_file(heard)
        language = self._parts[0].language
        parts = []
        while self._parts and self._parts[0].language == language and not self._parts[0].files:
            parts.append(self._parts.pop(0))
        prompts = self.hotline.prompts[language]
        words = " ".join(prompts.say(part.prompt, dict(part.values)) for part in parts) or "nothing, but play a file"
        if words != heard.text:
            self.wrong.append(f"heard {heard.text!r}; the prompts say {words!r}")
        if heard.language != self.hotline.voices[language].language:
            self.wrong.append(f"{parts[0].prompt} [{language}] was said by a {heard.language} voice")
        return parts

    def _check_file(self, heard: Heard) -> list[NotedPart]:
        """Take the part that a file is the first sound of; where others of its files have been heard, none."""
        part = self._parts[0]
        if not part.files:
            self.wrong.append(f"{part.prompt} [{part.language}] was to be said, and {heard.url} was played")
        self._played += 1
        is_first = self._played == 1
        if self._played >= part.files:
            self._parts.pop(0)
            self._played = 0
        return [part] if is_first else []


def _noted(match: re.Match[str]) -> NotedPart:
    values = tuple((name, value) for name, value in NOTED_VALUE.findall(match["values"]))
    return NotedPart(match["prompt"], match["language"], values, int(match["files"] or 0))


def in_english(hotline: Hotline, part: NotedPart) -> str:
    """Say a prompt in English; what exists in its own language only, as a line of the language menu, by its language and key.

    "" if it is English, or the hotline speaks none.
    """
    if part.language == BESIDE or BESIDE not in hotline.prompts:
        return ""
    prompts, values = hotline.prompts[BESIDE], dict(part.values)
    if prompts.has(part.prompt):
        return prompts.say(part.prompt, values)
    return f"({prompts.words.language(part.language)}: {values.get('key', part.prompt)})"


def desk_of(hotline: Hotline, address: str) -> str:
    """Name a dialled address by its desk and place, "foreign-1"."""
    for desk in hotline.desks.values():
        if address in desk.addresses:
            return f"{desk.id}-{desk.addresses.index(address) + 1}"
    return f"unknown-{address}"


def speaks(ring: Ring) -> str:
    """Say which language the desk is whispered in."""
    return parse_qs(urlsplit(ring.url).query).get("speaks", ["?"])[0]
