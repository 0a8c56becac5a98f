"""Lay a call out in time: how long words take is asked of who speaks them; when people press, speak and hang up is stated here."""

from collections.abc import Iterable
from itertools import takewhile

import numpy as np

from ivr.hearing import timeline as kinds
from ivr.hearing.happened import Asked, Ended, Happening, Pause, Recorded, Rings, Talked, Words
from ivr.hearing.murmur import murmur
from ivr.hearing.timeline import Entry, Timeline, Voices
from ivr.speech import tones
from ivr.speech.rates import TELEPHONE_RATE
from ivr.speech.sound import Sound

RATE = TELEPHONE_RATE
# It rings once before the hotline answers.
RINGS_BEFORE_ANSWER = 1
# Until the hotline has answered what was pressed.
ANSWER_SECONDS = 0.3
# Between the words that offer a key and the key; a caller who has heard what is needed does not wait for the rest.
PRESS_SECONDS = 0.6
# Between the beginnings of two keys.
NEXT_KEY_SECONDS = 0.3
# Until somebody hangs up who does not go on.
HANG_UP_SECONDS = 1.5
# How long a desk's telephone rings until somebody answers, or the caller loses patience: two rings.
RINGING_SECONDS = 6.0
# Until the carrier knows that a desk is busy or cannot be reached: nothing is heard meanwhile.
REFUSED_SECONDS = 1.5
# How long one side of a talk speaks before the other does.
TURN_SECONDS = 4
# How often busy tone is heard after the hotline has hung up, before the caller does.
BUSY_TONES = 3


def lay_out(happened: Iterable[Happening], voices: Voices, *, patient: bool = False) -> Timeline:
    """Return a call in time.

    Args:
        happened: what happened in it, in order.
        voices: speak.
        patient: the caller presses no key before all words are over; else as soon as the key has been offered.
    """
    laying = _Laying(voices, patient=patient)
    for _ in range(RINGS_BEFORE_ANSWER):
        laying.sound(kinds.RING, "ring", tones.ring_tone(RATE))
    for happening in happened:
        laying.add(happening)
    return Timeline(tuple(laying.entries), laying.now)


class _Laying:
    """Where a call stands while it is laid out. now: seconds from its beginning."""

    def __init__(self, voices: Voices, *, patient: bool, now: float = 0.0) -> None:
        self.now = now
        self.entries: list[Entry] = []
        self._voices, self._patient = voices, patient

    def add(self, happening: Happening) -> None:
        """Go on by one thing that happened."""
        match happening:
            case Words():
                self._words(happening)
            case Pause():
                self.now += happening.seconds
            case Asked():
                self._asked(happening)
            case Recorded():
                self._recorded(happening)
            case Rings():
                self._rings(happening)
            case Talked():
                self._talked(happening)
            case Ended():
                self._ended(happening)

    def sound(self, kind: str, text: str, sound: Sound) -> None:
        """Let a sound be heard to its end."""
        self._entry(kind, text, sound.seconds, sound)

    def _entry(self, kind: str, text: str, seconds: float, sound: Sound | None = None) -> None:
        self.entries.append(Entry(self.now, self.now + seconds, kind, text, sound))
        self.now += seconds

    def _words(self, words: Words) -> None:
        sound = self._voices.play(words.url) if words.url else self._voices.say(words.language, words.text, slow=words.slow)
        self.entries.append(Entry(self.now, self.now + sound.seconds, kinds.WORDS, words.prompt or words.url, sound, words))
        self.now += sound.seconds

    def _asked(self, asked: Asked) -> None:
        if asked.ahead:
            return  # the first word was not said before the key was there
        first = len(self.entries)
        for item in asked.said:
            self.add(item)
        if asked.hung_up:
            self.now += HANG_UP_SECONDS
        elif asked.keys:
            self._press(asked, first)
        else:
            self._entry(kinds.SILENCE, "silence", asked.timeout_seconds)

    def _press(self, asked: Asked, first: int) -> None:
        """Press keys, and cut off what is still being said. first: the place of the first entry that may be cut off."""
        self.now = self._heard_enough(asked, self.entries[first:]) + PRESS_SECONDS
        self.entries[first:] = [cut for entry in self.entries[first:] if (cut := _cut_off(entry, self.now))]
        for place, key in enumerate(asked.keys):
            if place:
                self.now += NEXT_KEY_SECONDS - tones.KEY_SECONDS
            self.sound(kinds.KEY, f"key {key}", tones.key_tone(key, RATE))
        is_over = len(asked.keys) == asked.most or any(key in asked.finish for key in asked.keys)
        self.now += ANSWER_SECONDS if is_over else asked.timeout_seconds

    def _heard_enough(self, asked: Asked, said: list[Entry]) -> float:
        """Return when the caller knows what to press: the key was offered, or the words are over, though not the pause after them."""
        offered = next((place for place, entry in enumerate(said) if entry.words and entry.words.key == asked.keys[:1]), None)
        if offered is not None and asked.most == 1 and not self._patient:
            rest = said[offered + 1 :]
            # Several files may say the one prompt.
            goes_on = takewhile(lambda entry: entry.words is not None and entry.words.text == "", rest)
            return [said[offered], *goes_on][-1].end
        return said[-1].end if said else self.now

    def _recorded(self, recorded: Recorded) -> None:
        if recorded.beeps:
            self.sound(kinds.BEEP, "beep", tones.beep(RATE))
        if recorded.seconds:
            self.sound(kinds.SPEECH, f"the caller speaks, {recorded.seconds} s", murmur(recorded.seconds, RATE))
        if recorded.hung_up:
            self.now += 0.0 if recorded.seconds else HANG_UP_SECONDS
        elif recorded.key:
            self.now += PRESS_SECONDS
            self.sound(kinds.KEY, f"key {recorded.key}", tones.key_tone(recorded.key, RATE))
        elif not recorded.seconds or recorded.seconds < recorded.most_seconds:
            self._entry(kinds.SILENCE, "silence", recorded.timeout_seconds)
        self.now += ANSWER_SECONDS

    def _rings(self, rings: Rings) -> None:
        if rings.outcome in ("busy", "failed"):
            self._entry(kinds.DIALLED, f"{rings.desk} is dialled: {rings.outcome}", REFUSED_SECONDS)
            return
        began = self.now
        rung = rings.timeout_seconds if rings.outcome == "no-answer" else min(RINGING_SECONDS, rings.timeout_seconds)
        whispered = _Laying(self._voices, patient=False, now=began + rung)
        for happening in rings.whisper:
            whispered.add(happening)
        seconds = whispered.now - began
        outcome = {"no-answer": f"no answer after {rung:g} s", "": "the caller hangs up"}.get(rings.outcome, rings.outcome)
        # The caller hears it ring until the one who answers has heard the whisper and taken the call.
        self._entry(kinds.RING, f"ring {rings.desk}: {outcome}", seconds, _for(seconds, tones.ring_tone(RATE)))
        self.entries += [_beside(entry) for entry in whispered.entries]

    def _talked(self, talked: Talked) -> None:
        """Let both murmur in turns, the desk first."""
        start, end = self.now, self.now + talked.seconds
        desk, caller = (_in_turns(murmur(talked.seconds, RATE, seed=seed), begins=not seed) for seed in (0, 1))
        self.entries.append(Entry(start, end, kinds.DESK, f"talk with {talked.desk}, {talked.seconds} s", desk))
        self.entries.append(Entry(start, end, kinds.SPEECH, "", caller))
        self.now = end
        if talked.by == "desk":
            self.entries.append(Entry(end, end, kinds.NOTE, f"{talked.desk} hangs up"))

    def _ended(self, ended: Ended) -> None:
        if ended.by == "caller":
            self.sound(kinds.HANGS_UP, "the caller hangs up", tones.click(RATE))
            return
        kind, text = (kinds.HUNG_UP, "the hotline hangs up") if ended.by else (kinds.BROKE, f"the call breaks: {ended.why}")
        self._entry(kind, text, BUSY_TONES, _for(BUSY_TONES, tones.busy_tone(RATE)))


def _cut_off(entry: Entry, now: float) -> Entry | None:
    """Cut off what is being said at `now`; None if it has not begun."""
    if entry.start >= now:
        return None
    return entry if entry.end <= now else Entry(entry.start, now, entry.kind, entry.text, entry.sound, entry.words, cut=True)


def _beside(entry: Entry) -> Entry:
    """Return what happens at a desk while the caller hears it ring."""
    text = entry.text if entry.words else f"at the desk: {entry.text}"
    return Entry(entry.start, entry.end, kinds.NOTE, text, None, entry.words, entry.cut)


def _in_turns(sound: Sound, *, begins: bool) -> Sound:
    """Leave out every other turn."""
    turns = np.arange(len(sound.samples)) // (TURN_SECONDS * sound.rate) % 2 == (0 if begins else 1)
    return Sound(sound.samples * turns.astype(np.float32), sound.rate)


def _for(seconds: float, sound: Sound) -> Sound:
    """Repeat a sound for so long."""
    return Sound(np.resize(sound.samples, round(seconds * sound.rate)), sound.rate)
