"""Lay a picture out as a tree that grows downwards: every box once, under what leads to it first; what leads to it again points there.

No arrow crosses another one, nothing is wider than a telephone's screen, and a long picture can be parted between any two rows.
"""

from collections.abc import Iterator
from dataclasses import replace

from ivr.diagram.layout import BEND, LETTERS, MARGIN, WIDTH, Bar, Layout, Piece, Rail, Text
from ivr.diagram.measure import width, wrapped
from ivr.diagram.pictures import EVENT, LINE, REFERENCE, Arrow, Box, Label, Picture

INDENT = 24.0
# What is left for the deepest box.
LEAST_ROOM = 215.0
# How much of the indent lies left of an arrow.
RAIL = 0.45
PAD = 9.0
LINE_HEIGHT = 16.0
GAP = 7.0
CAP = 17.0
# How far labels stand to the right of where their arrow ends, and the space around the words of a chip.
LABEL, CHIP_PAD = 4.0, 14.0
# How far the line beside several labels reaches above the middle of the first one.
BAR = 8.0
KINDS = {
    "menu": "menu",
    "entry": "keys in",
    "record": "records",
    "dial": "rings",
    "say": "says",
    "text": "text message",
    "branch": "decides",
    "end": "ends",
    LINE: "line",
    "area": "area",
    EVENT: "at any time",
}


def lay_out(picture: Picture) -> Layout:
    """Lay out a picture; the same picture is laid out the same."""
    return _Drawing(picture).layout


def _plan(picture: Picture) -> tuple[list[str], set[tuple[str, str]], dict[str, int]]:
    """Choose the roots, the arrows that a box hangs on, and how deep each box stands: as near to a root as can be."""
    order = {LINE: 0, EVENT: 3}
    reached = {arrow.target for arrow in picture.arrows}
    first = [box for box in picture.boxes if box.id not in reached or box.id == picture.entry]
    roots: list[str] = []
    hung: set[tuple[str, str]] = set()
    depth: dict[str, int] = {}
    for box in (*sorted(first, key=lambda box: order.get(box.kind, 1 if box.id == picture.entry else 2)), *picture.boxes):
        if box.id in depth or box.kind == REFERENCE:
            continue
        roots.append(box.id)
        depth[box.id] = 0
        waiting = [box.id]
        for name in waiting:
            for arrow in picture.arrows:
                if arrow.source == name and arrow.target not in depth and picture.box(arrow.target).kind != REFERENCE:
                    depth[arrow.target] = depth[name] + 1
                    hung.add((name, arrow.target))
                    waiting.append(arrow.target)
    return roots, hung, depth


class _Drawing:
    """Draws row after row, downwards."""

    def __init__(self, picture: Picture) -> None:
        self.picture, self.layout = picture, Layout()
        roots, self.hung, self.depth = _plan(picture)
        self.indent = min(INDENT, (WIDTH - MARGIN - LEAST_ROOM) / max(1, *self.depth.values()))
        self.placed: set[str] = set()
        for number, name in enumerate(roots):
            if number:
                self.layout.height += 2 * GAP
                self.layout.cuts.append((self.layout.height - GAP, 0))
            self._box(picture.box(name))
        self.layout.height += MARGIN

    def _x(self, depth: int) -> float:
        return MARGIN + depth * self.indent

    def _box(self, box: Box) -> None:
        """Place a box, and everything that hangs on it."""
        depth = self.depth[box.id]
        x, top = self._x(depth), self.layout.height
        texts = tuple(self._texts(box, x + PAD, top))
        height = texts[-1].y - top + PAD - 2
        wide = max(text.x - x + text.width for text in texts) + PAD
        self.layout.pieces.append(Piece(box.kind, x, top, min(wide, WIDTH - MARGIN - x), height, texts, box.link, box))
        self.placed.add(box.id)
        self.layout.height = top + height
        above = top + height
        for number, arrow in enumerate(arrow for arrow in self.picture.arrows if arrow.source == box.id):
            self.layout.height += GAP
            if number or self._hangs(arrow):
                self.layout.cuts.append((self.layout.height - GAP / 2, depth + 1))
            above = self._arrow(arrow, x + RAIL * self.indent, above) - BEND

    def _hangs(self, arrow: Arrow) -> bool:
        return (arrow.source, arrow.target) in self.hung and arrow.target not in self.placed

    def _texts(self, box: Box, x: float, top: float) -> Iterator[Text]:
        room, y = WIDTH - MARGIN - PAD - x, top + PAD - 5
        titles = [Text(x, 0, words, "title") for words in wrapped(box.title, room, LETTERS["title"], bold=True)]
        for title in with_tail(titles, KINDS[box.kind], "kind", room):
            y += LINE_HEIGHT
            yield replace(title, y=y)
        plain = "about" if box.kind == LINE else "mark"
        for style, whole in (("about", box.about), *((plain, mark) for mark in box.marks)):
            for words in wrapped(whole, room, LETTERS[style]):
                y += LINE_HEIGHT
                yield Text(x, y, words, style)

    def _arrow(self, arrow: Arrow, rail: float, top: float) -> float:
        """Place the labels of an arrow, and then the box that hangs on it, or a chip that points to a box; return where its rail turns."""
        x = self._x(self.depth[arrow.source] + 1)
        begins = self.layout.height + LINE_HEIGHT / 2
        end = x
        for label in arrow.labels:
            end = self._label(label, x + LABEL)
        if len(arrow.labels) > 1:
            self.layout.bars.append(Bar(x, begins - BAR, self.layout.height - 3))
        if self._hangs(arrow):
            self.layout.height += 3 if arrow.labels else 0
            turn = self.layout.height + PAD + 4
            self.layout.rails.append(Rail(rail, top, turn, x, head=True))
            self._box(self.picture.box(arrow.target))
            return turn
        self.layout.rails.append(Rail(rail, top, begins, x, head=not arrow.labels))
        self._chip(arrow, x, end if arrow.labels else None)
        return begins

    def _label(self, label: Label, x: float) -> float:
        """Place a key and its words; return where the last line ends."""
        top, left = self.layout.height, x
        if label.key:
            cap = Text(x + CAP / 2, top + 12.5, label.key, "key", centred=True)
            self.layout.pieces.append(Piece("key", x, top, CAP, CAP, (cap,)))
            left = x + CAP + 5
        lines = wrapped(label.words, WIDTH - MARGIN - left, LETTERS["label"])
        for number, words in enumerate(lines):
            text = Text(left, top + 12.5 + number * LINE_HEIGHT, words, "label")
            self.layout.pieces.append(Piece("label", left, top + number * LINE_HEIGHT, text.width, LINE_HEIGHT - 2, (text,)))
        self.layout.height = top + max(LINE_HEIGHT * len(lines), CAP) + 1
        return left + (width(lines[-1], LETTERS["label"]) if lines else 0)

    def _chip(self, arrow: Arrow, x: float, after: float | None) -> None:
        """Place a chip beside the last line of a label if there is room, else below it."""
        box = self.picture.box(arrow.target)
        texts = self._pointing(arrow, box, WIDTH - MARGIN - CHIP_PAD - x - LABEL)
        wide = max(text.width for text in texts) + CHIP_PAD
        if after is not None and len(texts) == 1 and after + 8 + wide <= WIDTH - MARGIN:
            left, top = after + 8, self.layout.height - LINE_HEIGHT - 2
        else:
            left, top = (x + LABEL, self.layout.height + 1) if after is not None else (x, self.layout.height)
        placed = (replace(text, x=left + wide / 2, y=top + 13 + number * LINE_HEIGHT) for number, text in enumerate(texts))
        away = box.kind == REFERENCE
        height = LINE_HEIGHT * len(texts) + 2
        self.layout.pieces.append(
            Piece("away" if away else "here", left, top, wide, height, tuple(placed), box.link if away else box.link or box.id)
        )
        self.layout.height = max(self.layout.height, top + height)

    def _pointing(self, arrow: Arrow, box: Box, room: float) -> list[Text]:
        """Return the words of a chip, which say where the box is: most often one line."""
        sign = "→" if box.kind == REFERENCE else "↑" if box.id in self.placed else "↓"
        where = box.about if box.kind == REFERENCE else "itself" if arrow.source == arrow.target else ""
        texts = [Text(0, 0, words, "chip", centred=True) for words in wrapped(f"{sign} {box.title}", room, LETTERS["chip"])]
        return with_tail(texts, where, "where", room)


def with_tail(texts: list[Text], tail: str, style: str, room: float) -> list[Text]:
    """Put words in another style after the last line if there is room, else on lines of their own."""
    last = replace(texts[-1], tail=tail, tail_style=style)
    if not tail or last.width <= room:
        return [*texts[:-1], last] if tail else texts
    return [*texts, *(replace(last, words=words, style=style, tail="", tail_style="") for words in wrapped(tail, room, LETTERS[style]))]
