"""What a picture shows, whoever draws it: boxes, arrows with their labels, and the rules that are not drawn."""

from dataclasses import dataclass

REFERENCE = "reference"
LINE = "line"
AREA = "area"
EVENT = "event"


@dataclass(frozen=True, slots=True)
class Box:
    """A box.

    kind: of a node, or one of the four above; about: a line on what it does, of a reference the area it stands in; marks: what else is to
    be known; link: the node, or "".
    """

    id: str
    kind: str
    title: str
    about: str = ""
    marks: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """Why an arrow is taken: a key, or "", and words."""

    key: str
    words: str

    def __str__(self) -> str:
        """Return both in one line."""
        return f"{self.key} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow from box to box, for one reason or several; a bare one goes on by itself."""

    source: str
    target: str
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """One diagram. name: of the area, or "overview"; rules: what is true of every menu in it unless drawn otherwise.

    entry: the box that calls come to first.
    """

    name: str
    title: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    rules: tuple[Label, ...] = ()
    entry: str = ""

    def box(self, name: str) -> Box:
        """Return a box by its id."""
        return next(box for box in self.boxes if box.id == name)
