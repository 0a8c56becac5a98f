"""A whole call as text: test, transcript and bug report in one format. Parse it, write it, compare what happened with it.

One line a thing that happens: a verb, words, `[languages]`, `name="value"` (quotes needed around spaces only). `#` begins a comment
at the start of a line or after two spaces. tests/scenarios/README.md says what each verb means.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from ivr.core.conversation import OUTCOMES

COMMENT = re.compile(r"\s{2,}#.*$")
TOKEN = re.compile(r'\[(?P<languages>[^\]]*)\]|(?P<name>[\w-]+)=(?:"(?P<value>[^"]*)"|(?P<plain>[^\s"]+))|(?P<word>\S+)')
SPAN = re.compile(r"(\d+)(s|m|h)")
SECONDS = {"s": 1, "m": 60, "h": 3600}
# The caller hangs up while it rings.
HUNG_UP = "caller-hung-up"
DIALLED = (*OUTCOMES, HUNG_UP)

# Every verb with the shape of its words: what the parser accepts, and what it says when they do not fit.
VERBS = {
    "hotline": (r"\S+", "hotline FOLDER"),
    "at": (r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?", "at 2027-01-02 03:10"),
    "call": (r"\S+ from \S+( forwarded \S+)?", "call 0120-0178-27 from 090-1234-5678, or from withheld; then perhaps: forwarded NUMBER"),
    "hear": (r"\S+( slow)?", 'hear main.menu [vi] name="value", with slow for words said again'),
    "keys": (r"[0-9*#]+", "keys 1"),
    "silence": (r"", "silence"),
    "wait": (r"\d{1,4}[smh]", "wait 20s, wait 3m or wait 2h"),
    "dial": (
        rf"[\w-]+-\d+ whisper \S+ (accepted \d+ (caller|desk)|{'|'.join(DIALLED[1:])})",
        f"dial foreign-1 whisper en OUTCOME, perhaps rings=20; OUTCOME is accepted SECONDS caller|desk, {', '.join(DIALLED[1:])}",
    ),
    "record": (r"\d+", "record 4"),
    "again": (r"([1-9]\d*)?", "again, or again 2 for the request before the last"),
    "status": (r"[a-z-]+", "status completed"),
    "restart": (r"\S*", "restart, or restart FOLDER"),
    "text": (r"\S+", "text loss.reissue [vi]"),
    "said": (r"\S+( \S+)*", "said languages.greeting languages.menu: every prompt since the caller or a desk last did something"),
    "log": (r".+", "log unknown-number"),
    "hangup": (r"", "hangup"),
    "end": (r"", "end"),
    "request": (r"open|connected|missed|abandoned|closed", 'request missed line="foreign" language="vi"'),
}
INPUTS = ("keys", "silence", "dial", "record", "hangup")
OUTPUTS = ("hear", "text", "end")


class ScenarioError(ValueError):
    """A scenario cannot be read; the words name file and line and what to write."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line. words: what stands after the verb; languages and values where the verb has them; number: of the line, from 1."""

    verb: str
    words: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    number: int = 0

    def __str__(self) -> str:
        """Write the line as a scenario file has it."""
        values = [f'{name}="{value}"' for name, value in self.values]
        languages = [f"[{' '.join(self.languages)}]"] if self.languages else []
        return f"{self.verb:<8}{' '.join([*self.words, *languages, *values])}".rstrip()


@dataclass(frozen=True, slots=True)
class Scenario:
    """A call from its first line to its last, and its comment."""

    name: str
    title: str
    steps: tuple[Step, ...]

    def first(self, verb: str) -> Step | None:
        """Find the first line with `verb`."""
        return next((step for step in self.steps if step.verb == verb), None)


def parse_scenario(text: str, name: str = "scenario") -> Scenario:
    """Read a scenario.

    Raises:
        ScenarioError: a line that is not in the format, no call, or no end.
    """
    lines = text.splitlines()
    title = next((line.lstrip("# ").strip() for line in lines if line.startswith("#")), "")
    steps = tuple(step for number, line in enumerate(lines, start=1) if (step := _parse_line(line, number, name)))
    for step in steps:
        if step.verb == "at":
            try:
                moment_of(step)
            except (ValueError, OverflowError) as error:
                raise ScenarioError(f"{name}, line {step.number}: {error}; write {VERBS['at'][1]}") from None
    verbs = [step.verb for step in steps]
    for needed, words in (("at", "when it happens: at 2027-01-02 03:10"), ("call", "who calls: call 0120-0178-27 from 090-1234-5678")):
        if verbs.count(needed) != 1:
            raise ScenarioError(f"{name}: say once {words}")
    hangs_up = any(step.verb == "dial" and step.words[-1] in ("caller", HUNG_UP) for step in steps)
    if verbs.count("hangup") + verbs.count("end") != 1 and not (hangs_up and "hangup" not in verbs and "end" not in verbs):
        raise ScenarioError(f"{name}: say once how it ends: hangup (the caller) or end (the hotline)")
    return Scenario(name, title, steps)


def _parse_line(line: str, number: int, name: str) -> Step | None:
    if line.startswith("#") or not line.strip():
        return None
    verb, _, rest = line.strip().partition(" ")
    # What follows `keys` is a key, even if it is #.
    rest = rest.strip() if verb == "keys" and rest.strip() == "#" else COMMENT.sub("", f" {rest}").strip()
    if verb not in VERBS:
        raise ScenarioError(f"{name}, line {number}: there is no verb {verb}; write one of {', '.join(VERBS)}")
    words: list[str] = []
    languages: tuple[str, ...] = ()
    values: list[tuple[str, str]] = []
    for match in TOKEN.finditer(rest):
        if match["word"] is not None:
            words.append(match["word"])
        elif match["name"] is not None:
            values.append((match["name"], match["plain"] or match["value"]))
        else:
            languages = tuple(match["languages"].split())
    pattern, example = VERBS[verb]
    misplaced = (values and verb not in ("hear", "dial", "request")) or (languages and verb not in ("hear", "text"))
    if misplaced or not re.fullmatch(pattern, " ".join(words)):
        raise ScenarioError(f"{name}, line {number}: {line.strip()!r} cannot be read; write {example}")
    return Step(verb, tuple(words), languages, tuple(values), number)


def write_scenario(steps: Iterable[Step], title: str = "") -> str:
    """Write lines as a scenario file."""
    return "\n".join([*([f"# {title}"] if title else []), *map(str, steps), ""])


def moment_of(step: Step, now: datetime | None = None) -> datetime:
    """Return when an `at` line is, or what a `wait` line makes of `now`; naive, in the hotline's zone."""
    if step.verb == "at":
        return datetime.fromisoformat(" ".join(step.words))
    match = SPAN.fullmatch(step.words[0])
    if now is None or match is None:
        raise ScenarioError(f"line {step.number}: {step} has nothing to wait from")
    return now + timedelta(seconds=int(match[1]) * SECONDS[match[2]])


def fits(expected: Step, happened: Step) -> bool:
    """Say whether what happened is what a line asks for: the same words, the languages if it names any, and the values it names."""
    return (
        (expected.verb, expected.words) == (happened.verb, happened.words)
        and expected.languages in ((), happened.languages)
        and (expected.values == happened.values if expected.verb == "request" else set(expected.values) <= set(happened.values))
    )


def differences(expected: Iterable[Step], happened: Iterable[Step]) -> Iterator[str]:
    """Give what is different, both ways: lines that did not happen, and what happened that no line asks for."""
    left, right = list(expected), list(happened)
    for place in range(max(len(left), len(right))):
        asked = left[place] if place < len(left) else None
        was = right[place] if place < len(right) else None
        if asked and was and fits(asked, was):
            continue
        if asked:
            yield f"line {asked.number}: - {asked}"
        yield f"{f'line {asked.number}' if asked else 'after the last line'}: + {was or '(nothing more)'}"
        return
