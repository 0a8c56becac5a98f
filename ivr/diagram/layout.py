"""What a picture is when it is laid out: pieces with words, and the lines between them. All measures are in units of the drawing."""

from dataclasses import dataclass, field

from ivr.diagram.measure import width
from ivr.diagram.pictures import Box

# As wide as a telephone's screen.
WIDTH = 372.0
MARGIN = 6.0
TAIL_GAP = 7.0
# The bend of an arrow that turns to the right, where there is room for it.
BEND = 5.0
# How high the letters of each style are.
LETTERS = {"title": 13.0, "kind": 11.0, "about": 12.0, "mark": 11.0, "label": 12.0, "key": 11.5, "chip": 12.0, "where": 11.0}


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one line.

    x, y: where they begin, or their middle if they are centred, and the line they stand on; style: one of LETTERS; tail: words in another
    style after them.
    """

    x: float
    y: float
    words: str
    style: str
    tail: str = ""
    tail_style: str = ""
    centred: bool = False

    @property
    def width(self) -> float:
        """How wide they are at most."""
        tail = TAIL_GAP + width(self.tail, LETTERS[self.tail_style]) if self.tail else 0
        return width(self.words, LETTERS[self.style], bold=self.style == "title") + tail

    @property
    def left(self) -> float:
        """Where they begin, at the leftmost."""
        return self.x - self.width / 2 if self.centred else self.x


@dataclass(frozen=True, slots=True)
class Piece:
    """A box, a key, the words at an arrow, or a chip that points to a box: a rectangle with words. link: the box it is, or points to."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    texts: tuple[Text, ...]
    link: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Rail:
    """The way of an arrow: down from a box at x, then to the right. head: whether it ends there, or runs on through its label."""

    x: float
    top: float
    bottom: float
    end: float
    head: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A line beside the labels of one arrow that has several."""

    x: float
    top: float
    bottom: float


@dataclass(slots=True)
class Layout:
    """A picture laid out: pieces, rails, bars, and the heights between which it may be parted, with how deep the row below stands."""

    height: float = MARGIN
    pieces: list[Piece] = field(default_factory=list)
    rails: list[Rail] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    cuts: list[tuple[float, int]] = field(default_factory=list)
