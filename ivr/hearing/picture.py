"""Draw a call: its sound in rows of so many seconds, with the names of what is said above, and keys, rings and the end marked below.

Drawn by hand as SVG: some hundred strokes need no library for diagrams, and the picture stays text that a difference can be read of.
Wide enough for a telephone held upright: it is drawn narrow, in rows, and scaled up where there is room.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape

import numpy as np
from numpy.typing import NDArray

from ivr.hearing import timeline as kinds
from ivr.hearing.laying_out import NEXT_KEY_SECONDS, RATE
from ivr.hearing.mixing import DOES, HEARS
from ivr.hearing.timeline import Entry, Timeline
from ivr.hearing.transcript import clock

# Units of the drawing; 1 is a pixel where it is shown in its own size.
WIDTH, MARGIN = 440, 8
ROW_SECONDS, TICK_SECONDS = 20, 5
ACROSS = (WIDTH - 2 * MARGIN) / ROW_SECONDS
STEP = 2
HEARS_HEIGHT, DOES_HEIGHT, LANE, AXIS, GAP = 44, 26, 15, 16, 12
SIGN_WIDTH = 6.9
CARRIED_SECONDS = 1.2
TITLE_HEIGHT, KEY_RADIUS, KEY_WIDTH = 46, 8.5, 8.0
STYLE = """
svg{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--ink:#1d2733;--soft:#6a7785;--line:#d5dbe1;--back:#fff;
--heard:#2166a5;--done:#a8480f;--ring:#5d7a26}
@media (prefers-color-scheme:dark){svg{--ink:#e8edf2;--soft:#9aa7b4;--line:#3a4550;--back:#161b22;
--heard:#6cb2f2;--done:#f2a169;--ring:#aacb6c}}
.back{fill:var(--back)}text{fill:var(--ink);paint-order:stroke;stroke:var(--back);stroke-width:3px}.title{font-size:15px;font-weight:600}.soft,.time{fill:var(--soft)}.time{font-size:10.5px}
.heard{stroke:var(--heard)}.done{stroke:var(--done)}.ringing{stroke:var(--ring)}path{fill:none;stroke-width:1.3}
.line{stroke:var(--line);stroke-width:1}.note{fill:var(--ring)}
.key rect{fill:var(--done)}.key text{fill:var(--back);stroke:none;font-weight:700;text-anchor:middle}.act{fill:var(--done)}
"""


@dataclass(frozen=True, slots=True)
class Label:
    """A name above the sound. start: where it belongs, in seconds; style: of its text."""

    start: float
    text: str
    style: str


def as_svg(timeline: Timeline, mixed: NDArray[np.float32], title: str) -> str:
    """Return the picture of a call. mixed: its sound, as `mixing.mix` returns it; title: what call it is."""
    rows, y = [], float(TITLE_HEIGHT)
    labels = list(_labels(timeline))
    for start in range(0, max(1, int(np.ceil(timeline.seconds))), ROW_SECONDS):
        row, height = _row(timeline, mixed, labels, start, y)
        rows += row
        y += height + GAP
    name = f"{title}, {clock(timeline.seconds)} long" if title else f"A call, {clock(timeline.seconds)} long"
    size = f'width="{WIDTH * 1.5:g}" viewBox="0 0 {WIDTH} {_n(y)}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(name)}">',
            f"<style>{STYLE}</style>",
            f'<rect class="back" width="{WIDTH}" height="{_n(y)}" rx="6"/>',
            f'<text class="title" x="{MARGIN}" y="20">{escape(name)}</text>',
            f'<text class="soft" x="{MARGIN}" y="37">above: what the caller hears; below: what the caller does</text>',
            *rows,
            "</svg>",
            "",
        ]
    )


def _labels(timeline: Timeline) -> Iterator[Label]:
    """Name what is said, all of one node in one go, and what rings."""
    said: list[Entry] = []
    for entry in timeline.entries:
        if said and (entry.words is None or entry.words.node != _node(said[0])):
            yield _label(said)
            said = []
        if entry.kind == kinds.WORDS:
            said.append(entry)
        elif entry.kind in (kinds.RING, kinds.DESK, kinds.BEEP, kinds.HUNG_UP, kinds.BROKE, kinds.DIALLED):
            yield Label(entry.start, entry.text, "note")
    if said:
        yield _label(said)


def _label(said: list[Entry]) -> Label:
    languages = " ".join(dict.fromkeys(entry.words.language for entry in said if entry.words))
    return Label(said[0].start, f"{_node(said[0])} [{languages}]", "")


def _node(entry: Entry) -> str:
    return (entry.words.node or entry.words.url) if entry.words else ""


def _row(timeline: Timeline, mixed: NDArray[np.float32], labels: list[Label], start: int, y: float) -> tuple[list[str], float]:
    """Draw so many seconds from `start` on; return the lines, and how high the row is."""
    end = start + ROW_SECONDS
    # What begins at the very end of a row is named where it goes on, at the beginning of the next.
    carried = [
        replace(label, start=max(label.start, start)) for label in labels if start - CARRIED_SECONDS <= label.start < end - CARRIED_SECONDS
    ]
    names, lanes = _names(carried, start, y)
    top = y + lanes * LANE + 4
    below = top + HEARS_HEIGHT + DOES_HEIGHT / 2
    last = min(end, timeline.seconds)
    right = _x(last, start)
    lines = [
        f'<path class="line" d="M{MARGIN} {_n(top + HEARS_HEIGHT / 2)}H{_n(right)}M{MARGIN} {_n(below)}H{_n(right)}"/>',
        *_ticks(start, last, top),
        *names,
        *_waves(timeline, mixed, start, top),
        *(_act(entry, start, below) for entry in _acts(timeline) if start <= entry.start < end),
        *(_pressed(entry, start, below) for entry in _keys(timeline) if start <= entry.start < end),
    ]
    return lines, top + HEARS_HEIGHT + DOES_HEIGHT + AXIS - y


def _names(labels: list[Label], start: int, y: float) -> tuple[list[str], int]:
    """Put names above each other where they have no room side by side; return them, and how many lanes they take."""
    taken: list[float] = []
    placed: list[tuple[Label, float, int]] = []
    # From the right to the left: so no stroke down to the sound crosses another name.
    for label in reversed(labels):
        width = len(label.text) * SIGN_WIDTH
        x = min(_x(label.start, start), WIDTH - MARGIN - width)
        lane = next((place for place, begins in enumerate(taken) if x + width < begins), len(taken))
        taken[lane : lane + 1] = [x - SIGN_WIDTH]
        placed.append((label, x, lane))
    lines, texts, foot = [], [], y + len(taken) * LANE + 4 + HEARS_HEIGHT
    for label, x, lane in placed:
        base = y + (len(taken) - lane) * LANE - 3
        lines.append(f'<path class="line" d="M{_n(_x(label.start, start))} {_n(base + 3)}V{_n(foot)}"/>')
        texts.append(f'<text class="{label.style}" x="{_n(x)}" y="{_n(base)}">{escape(label.text)}</text>')
    return lines + texts, len(taken)


def _ticks(start: int, last: float, top: float) -> Iterator[str]:
    for second in range(start, int(last) + 1, TICK_SECONDS):
        if second < start + ROW_SECONDS:
            y = top + HEARS_HEIGHT + DOES_HEIGHT + AXIS - 4
            yield f'<text class="time" x="{_n(_x(second, start))}" y="{_n(y)}">{second // 60}:{second % 60:02}</text>'


def _waves(timeline: Timeline, mixed: NDArray[np.float32], start: int, top: float) -> Iterator[str]:
    """Draw how loud both sides are: a stroke each so many units; what rings in another colour."""
    ringing = [(entry.start, entry.end) for entry in timeline.entries if entry.kind in (kinds.RING, kinds.HUNG_UP)]
    strokes: dict[str, list[str]] = {"heard": [], "ringing": [], "done": []}
    for place in range(int(ROW_SECONDS * ACROSS / STEP)):
        first = start + place * STEP / ACROSS
        piece = mixed[round(first * RATE) : round((first + STEP / ACROSS) * RATE)]
        if not len(piece):
            break
        style = "ringing" if any(begins <= first < ends for begins, ends in ringing) else "heard"
        for channel, name, middle, height in (
            (HEARS, style, top + HEARS_HEIGHT / 2, HEARS_HEIGHT),
            (DOES, "done", top + HEARS_HEIGHT + DOES_HEIGHT / 2, DOES_HEIGHT),
        ):
            loud = float(np.sqrt(np.abs(piece[:, channel]).max())) * height / 2
            if loud >= 1:
                strokes[name].append(f"M{_n(MARGIN + place * STEP + 1)} {_n(middle - loud)}v{_n(2 * loud)}")
    for name, drawn in strokes.items():
        if drawn:
            yield f'<path class="{name}" d="{"".join(drawn)}"/>'


def _keys(timeline: Timeline) -> list[Entry]:
    """Return the keys of a call, those that are pressed one after the other as one entry."""
    keys: list[Entry] = []
    for entry in timeline.entries:
        if entry.kind != kinds.KEY:
            continue
        if keys and entry.start - keys[-1].end < NEXT_KEY_SECONDS:
            keys[-1] = replace(keys[-1], end=entry.end, text=keys[-1].text + entry.text[-1])
        else:
            keys.append(replace(entry, text=entry.text[-1]))
    return keys


def _pressed(entry: Entry, start: int, y: float) -> str:
    """Draw keys as a round sign that grows with their number; it begins where the first one is pressed."""
    width = 2 * KEY_RADIUS + (len(entry.text) - 1) * KEY_WIDTH
    x = min(_x(entry.start, start) - (KEY_RADIUS if len(entry.text) == 1 else KEY_RADIUS / 2), WIDTH - MARGIN / 2 - width)
    shape = f'<rect x="{_n(x)}" y="{_n(y - KEY_RADIUS)}" width="{_n(width)}" height="{_n(2 * KEY_RADIUS)}" rx="{KEY_RADIUS}"/>'
    return f'<g class="key">{shape}<text x="{_n(x + width / 2)}" y="{_n(y + 4.3)}">{escape(entry.text)}</text></g>'


def _acts(timeline: Timeline) -> list[Entry]:
    """Return what a caller does beside pressing keys, and when nothing is done; that a recording ends with silence goes without saying."""
    acts = [entry for entry in timeline.entries if entry.kind in (kinds.SPEECH, kinds.HANGS_UP, kinds.SILENCE) and entry.text]
    spoken = {entry.end for entry in acts if entry.kind == kinds.SPEECH}
    return [entry for entry in acts if entry.start not in spoken or entry.kind != kinds.SILENCE]


def _act(entry: Entry, start: int, y: float) -> str:
    style = "soft" if entry.kind == kinds.SILENCE else "act"
    x = min(_x(entry.start, start), WIDTH - MARGIN - len(entry.text) * SIGN_WIDTH)
    return f'<text class="{style}" x="{_n(x)}" y="{_n(y - 6)}">{escape(entry.text)}</text>'


def _x(seconds: float, start: int) -> float:
    return MARGIN + (seconds - start) * ACROSS


def _n(number: float) -> str:
    """Write a number as short as it can be."""
    return f"{number:.1f}".removesuffix(".0")
