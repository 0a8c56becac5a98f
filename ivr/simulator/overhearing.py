"""Overhear a call: note what happens on the line, in order, whoever telephones."""

from collections.abc import Callable
from dataclasses import replace

from ivr.carrier.leg import Gather, Heard, HungUp, Leg, Rang, Record, Ring
from ivr.core.model import Hotline
from ivr.hearing.happened import Asked, Ended, Happening, Pause, Recorded, Rings, Talked, Words
from ivr.simulator.transcript import NotedPart, Transcript, desk_of, in_english

Tell = Callable[[Happening], None]


class Tape:
    """What happened in the one call that is overheard.

    Args:
        tell: learns of it at once: words when they begin, and what is waited for when it has come.
    """

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self._overheard: Overheard | None = None

    @property
    def happened(self) -> tuple[Happening, ...]:
        """What has happened so far."""
        return self._overheard.happened() if self._overheard else ()

    @property
    def hotline(self) -> Hotline | None:
        """Whose call it is; None until it begins."""
        return self._overheard.hotline if self._overheard else None

    def beside(self, leg: Leg, hotline: Hotline) -> Leg:
        """Return a leg that does what `leg` does, and is overheard. hotline: whose prompts are heard."""
        self._overheard = Overheard(leg, hotline, self._tell)
        return self._overheard


class Overheard:
    """One end of a call, and what happens there."""

    def __init__(self, leg: Leg, hotline: Hotline, tell: Tell | None = None) -> None:
        self.hotline = hotline
        self._leg, self._tell = leg, tell
        self._transcript = Transcript(hotline)
        self._happened: list[Happening] = []
        self._began: list[tuple[Heard, int]] = []
        self._latest: Words | None = None
        self._ringing: tuple[Ring, Rang, Overheard | None] | None = None

    def happened(self) -> tuple[Happening, ...]:
        """Return what has happened so far."""
        self._rang()
        return tuple(self._happened)

    # --- Leg -----------------------------------------------------------------------------------------------------------

    def hear(self, heard: Heard) -> None:
        """Note each prompt of these words."""
        self._rang()
        self._began.append((heard, len(self._happened)))
        for words in self._words(heard):
            self._note(words)
        self._leg.hear(heard)

    def pause(self, seconds: float) -> None:
        """Note that nothing is said."""
        self._rang()
        self._note(Pause(seconds))
        self._leg.pause(seconds)

    def keys(self, gather: Gather) -> str:
        """Note what is pressed while the words of `gather` are said, or after them."""
        said = self._said(gather)
        try:
            keys = self._leg.keys(gather)
        except HungUp:
            self._asked(said, gather, "", hung_up=True)
            raise
        self._asked(said, gather, keys)
        return keys

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        """Note that these words were not waited for."""
        self._asked(self._said(gather), gather, keys, ahead=True)
        self._leg.typed_ahead(gather, keys)

    def record(self, record: Record) -> tuple[int, str]:
        """Note how long is spoken."""
        self._rang()
        try:
            seconds, key = self._leg.record(record)
        except HungUp:
            self._note(Recorded(0, record.max_seconds, record.timeout_seconds, beeps=record.beeps, hung_up=True))
            self._note(Ended("caller"))
            raise
        hung_up = key == "hangup"
        sign = "" if hung_up else key
        self._note(Recorded(seconds, record.max_seconds, record.timeout_seconds, sign, record.beeps, hung_up))
        if hung_up:
            self._note(Ended("caller"))
        return seconds, key

    def ring(self, ring: Ring) -> Rang:
        """Overhear the other side too."""
        self._rang()
        if self._tell:
            self._tell(Rings(desk_of(self.hotline, ring.address), "", ring.timeout_seconds))
        try:
            rang = self._leg.ring(ring)
        except HungUp:
            self._happened += [Rings(desk_of(self.hotline, ring.address), "", ring.timeout_seconds), Ended("caller")]
            raise
        answerer = Overheard(rang.desk, self.hotline) if rang.desk else None
        self._ringing = (ring, rang, answerer)
        return replace(rang, desk=answerer)

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Note who ends the talk."""
        self._rang()
        desk = desk_of(self.hotline, ring.address)
        try:
            self._leg.talk(ring, rang)
        except HungUp:
            self._note(Talked(desk, rang.talk_seconds, "caller"))
            self._note(Ended("caller"))
            raise
        self._note(Talked(desk, rang.talk_seconds, "desk"))

    def ended(self, why: str) -> None:
        """Note who ended the call."""
        self._rang()
        self._note(Ended("hotline") if why in ("hangup", "rejected") else Ended("", why))
        self._leg.ended(why)

    # --- noting --------------------------------------------------------------------------------------------------------

    def _note(self, happening: Happening) -> None:
        self._happened.append(happening)
        if self._tell:
            self._tell(happening)

    def _rang(self) -> None:
        """Note the desk that was rung last, now that what its answerer heard is known."""
        if self._ringing is None:
            return
        ring, rang, answerer = self._ringing
        self._ringing = None
        whisper = answerer.happened() if answerer else ()
        self._happened.append(Rings(desk_of(self.hotline, ring.address), rang.outcome, ring.timeout_seconds, whisper))

    def _said(self, gather: Gather) -> int:
        """Return where the words of this question begin."""
        self._rang()
        first = gather.heard[0] if gather.heard else None
        return next((place for heard, place in reversed(self._began) if heard is first), len(self._happened))

    def _asked(self, since: int, gather: Gather, keys: str, *, ahead: bool = False, hung_up: bool = False) -> None:
        said = tuple(words for words in self._happened[since:] if isinstance(words, Words | Pause))
        del self._happened[since:]
        self._began.clear()
        self._note(Asked(said, keys, gather.num_digits, gather.finish, gather.timeout_seconds, ahead, hung_up))
        if hung_up:
            self._note(Ended("caller"))

    def _words(self, heard: Heard) -> list[Words]:
        """Return the prompts that these words are of; of a prompt that several files say, the first file has the words."""
        parts = self._transcript.hear(heard)
        said = next((step.words for step in reversed(self._transcript.steps) if step.verb == "hear"), ("",))
        slow = heard.rate == "slow" or "slow" in said[1:]
        words = [self._prompt(part, said[0], heard.url, slow=slow) for part in parts]
        if not words and heard.url and self._latest is not None:
            words = [replace(self._latest, text="", english="", url=heard.url)]
        if not words:
            words = [Words(said[0], "", heard.language, heard.text, slow=slow, url=heard.url)]
        self._latest = words[-1]
        return words

    def _prompt(self, part: NotedPart, node: str, url: str, *, slow: bool) -> Words:
        values = dict(part.values)
        text = self.hotline.prompts[part.language].say(part.prompt, values)
        return Words(node, part.prompt, part.language, text, in_english(self.hotline, part), values.get("key", ""), slow, url)
