"""Draw a picture that is laid out as SVG: parts below each other, which columns of a page and sheets of paper may hold apart."""

from collections.abc import Callable, Iterator
from html import escape

from ivr.diagram.layout import BEND, TAIL_GAP, WIDTH, Layout, Piece, Rail, Text
from ivr.diagram.pictures import EVENT, LINE

# A part is about so high; it ends before a row that stands near the root if there is one after the first height.
SOON, LATEST = 200.0, 620.0
NEAR_THE_ROOT = 2
# How far the left and the right side of a piece lie inwards, at the top, in the middle and below; less than the space around its words.
SLANTS = {
    "branch": ((5.0, 0.0, 5.0), (5.0, 0.0, 5.0)),
    "entry": ((6.0, 3.0, 0.0), (0.0, 3.0, 6.0)),
    "record": ((6.0, 3.0, 0.0), (6.0, 3.0, 0.0)),
    "text": ((0.0, 3.0, 0.0), (6.0, 0.0, 6.0)),
    LINE: ((0.0, 0.0, 0.0), (6.0, 0.0, 6.0)),
    EVENT: ((0.0, 0.0, 0.0), (6.0, 0.0, 6.0)),
}
RADII = {"end": 18.0, "say": 9.0, "here": 9.0, "away": 9.0, "key": 4.0}

# Returns the name a piece has on the page, and the name of what it links to; "" where there is none.
Named = Callable[[Piece], tuple[str, str]]


def as_svg(layout: Layout, title: str, named: Named) -> list[str]:
    """Return the drawings of a picture that is laid out, to stand one below the other, each with its title."""
    ends = _ends(layout)
    parts = []
    for number, (top, bottom) in enumerate(zip([0.0, *ends], [*ends, layout.height], strict=True), start=1):
        parts.append(_part(layout, top, bottom, f"{title}, part {number} of {len(ends) + 1}" if ends else title, named))
    return parts


def _ends(layout: Layout) -> list[float]:
    """Choose where to part a layout: between rows, soon before one near the root, at the latest before any."""
    ends: list[float] = []
    before = 0.0
    for height, depth in sorted(layout.cuts):
        last = ends[-1] if ends else 0.0
        if before > last and height - last > LATEST:
            ends.append(before)
            last = before
        if height - last > SOON and depth <= NEAR_THE_ROOT and layout.height - height > SOON / 4:
            ends.append(height)
        before = height
    return ends


def _part(layout: Layout, top: float, bottom: float, title: str, named: Named) -> str:
    name = f"title-{''.join(char if char.isalnum() else '-' for char in title.lower())}"
    lines = [
        f'<svg viewBox="0 {_n(top)} {_n(WIDTH)} {_n(bottom - top)}" role="group" aria-labelledby="{name}">',
        f'<title id="{name}">{escape(title)}</title>',
    ]
    lines += [_rail(rail) for rail in layout.rails if rail.top < bottom and rail.bottom > top - BEND]
    lines += [f'<path class="rail" d="M{_n(bar.x)} {_n(bar.top)}V{_n(bar.bottom)}"/>' for bar in layout.bars if top <= bar.top < bottom]
    for piece in layout.pieces:
        if top <= piece.y < bottom:
            lines += _piece(piece, *named(piece))
    return "\n".join([*lines, "</svg>"])


def _rail(rail: Rail) -> str:
    bend = min(BEND, (rail.end - rail.x) / 2)
    end = rail.end - (5 if rail.head else 0)
    line = f'<path class="rail" d="M{_n(rail.x)} {_n(rail.top)}V{_n(rail.bottom - bend)}q0 {_n(bend)} {_n(bend)} {_n(bend)}H{_n(end)}"/>'
    tip = f'<path class="tip" d="M{_n(rail.end)} {_n(rail.bottom)}l-7 -3.5v7z"/>' if rail.head else ""
    return line + tip


def _piece(piece: Piece, own: str, address: str) -> Iterator[str]:
    words = " ".join(f"{text.words} {text.tail}".strip() for text in piece.texts)
    name = f' id="{escape(own)}"' if own else ""
    opened, closed = (f'<a href="#{escape(address)}" aria-label="{escape(words)}">', "</a>") if address else ("", "")
    yield f'<g class="{piece.kind}"{name}>{opened}{_shape(piece)}'
    yield from map(_text, piece.texts)
    yield f"{closed}</g>"


def _text(text: Text) -> str:
    middle = ' text-anchor="middle"' if text.centred else ""
    tail = f'<tspan class="{text.tail_style}" dx="{_n(TAIL_GAP)}">{escape(text.tail)}</tspan>' if text.tail else ""
    return f'<text class="{text.style}" x="{_n(text.x)}" y="{_n(text.y)}"{middle}>{escape(text.words)}{tail}</text>'


def _shape(piece: Piece) -> str:
    """Return the outline of a piece, by kind: every kind of node has its own."""
    x, y, w, h = piece.x, piece.y, piece.width, piece.height
    if piece.kind == "label":
        return ""
    if piece.kind in SLANTS:
        # Around from the top left; of a side that is no straight line the middle is a corner too.
        (top_left, middle_left, low_left), (top_right, middle_right, low_right) = SLANTS[piece.kind]
        left = [(x + inwards, y + h * part) for inwards, part in ((low_left, 1.0), (middle_left, 0.5), (top_left, 0.0))]
        right = [(x + w - inwards, y + h * part) for inwards, part in ((top_right, 0.0), (middle_right, 0.5), (low_right, 1.0))]
        return f'<polygon points="{" ".join(f"{_n(across)},{_n(down)}" for across, down in (*left, *right))}"/>'
    bars = f'<path d="M{_n(x + 4)} {_n(y)}v{_n(h)}M{_n(x + w - 4)} {_n(y)}v{_n(h)}"/>' if piece.kind == "dial" else ""
    radius = min(RADII.get(piece.kind, 3.0), h / 2)
    return f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" rx="{_n(radius)}"/>{bars}'


def _n(number: float) -> str:
    """Write a number as short as it can be: the same on every machine."""
    return f"{number:.1f}".removesuffix(".0")
