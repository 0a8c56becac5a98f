"""Write a picture as Mermaid text, which code forges and many editors draw."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ivr.diagram.legend import rules_of
from ivr.diagram.pictures import AREA, EVENT, LINE, REFERENCE, Box, Label, Picture

# What stands around a label, by kind of box.
SHAPES = {
    "menu": ("[", "]"),
    "entry": ("[/", "/]"),
    "record": ("[/", "\\]"),
    "dial": ("[[", "]]"),
    "say": ("(", ")"),
    "text": ("[\\", "\\]"),
    "branch": ("{{", "}}"),
    "end": ("([", "])"),
    LINE: ("[\\", "/]"),
    AREA: ("[", "]"),
    EVENT: ("[\\", "/]"),
    REFERENCE: ("([", "])"),
}
COLOURS = {
    "menu": ("#dbe8ff", "#2f5fb3"),
    "entry": ("#fff0c9", "#94700c"),
    "record": ("#fff0c9", "#94700c"),
    "dial": ("#d9f2dd", "#2b7a3b"),
    "say": ("#f1f1f4", "#6b6b76"),
    "text": ("#f1f1f4", "#6b6b76"),
    "branch": ("#efe2fb", "#7440a8"),
    "end": ("#e2e2e6", "#33333b"),
    LINE: ("#ffe1d6", "#a8431c"),
    AREA: ("#dbe8ff", "#2f5fb3"),
    EVENT: ("#ffe1d6", "#a8431c"),
    REFERENCE: ("#ffffff", "#6b6b76"),
}
# Signs that mean something to Mermaid, or to the Markdown and HTML inside its labels.
SIGNS = re.compile(r'[&"#<>*_`\[\]{}\\~]')
# What would begin a list in Markdown.
LISTED = re.compile(r"^(\d*)([-+.)])(?=\s)")
# So many times more boxes beside each other than behind each other, and the picture is drawn from left to right.
BROAD = 1.5


def as_mermaid(picture: Picture) -> str:
    """Return the text of a flowchart; the same picture gives the same text."""
    names = _names(picture.boxes)
    lines = [f"flowchart {_direction(picture)}"]
    lines += [f"    %% {sentence}"] if (sentence := rules_of(picture)) else []
    lines += [f"    {names[box.id]}{_label(box)}:::{_style(box.kind)}" for box in picture.boxes]
    lines += [f"    {names[arrow.source]} {_arrow(arrow.labels)} {names[arrow.target]}" for arrow in picture.arrows]
    for kind in dict.fromkeys(box.kind for box in picture.boxes):
        fill, stroke = COLOURS[kind]
        dashed = ",stroke-dasharray:4 3" if kind == REFERENCE else ""
        lines.append(f"    classDef {_style(kind)} fill:{fill},stroke:{stroke},color:#111111{dashed}")
    return "\n".join(lines)


def _names(boxes: Iterable[Box]) -> dict[str, str]:
    """Name the boxes in letters, digits and low lines; nothing is a word of Mermaid's own, as `end` would be."""
    names: dict[str, str] = {}
    taken = Counter[str]()
    for box in boxes:
        plain = "n_" + re.sub(r"[^a-z0-9]+", "_", box.id.lower()).strip("_")
        taken[plain] += 1
        names[box.id] = plain if taken[plain] == 1 else f"{plain}__{taken[plain]}"
    return names


def _style(kind: str) -> str:
    """Name a style after a kind; `end` alone would end something."""
    return f"box_{kind}"


def _label(box: Box) -> str:
    first, last = SHAPES[box.kind]
    title = f"→ {box.title}" if box.kind == REFERENCE else box.title
    marks = (f"({mark})" for mark in box.marks) if box.kind != LINE else iter(box.marks)
    return f'{first}"{"<br/>".join(escaped(text) for text in (title, *_about(box), *marks))}"{last}'


def _about(box: Box) -> Iterator[str]:
    if box.about:
        yield f"in {box.about}" if box.kind == REFERENCE else box.about


def _arrow(labels: tuple[Label, ...]) -> str:
    words = "<br/>".join(escaped(str(label)) for label in labels)
    return f'-->|"{words}"|' if words else "-->"


def escaped(text: str) -> str:
    """Write text in one line, and the signs in it that would be read as something else by their numbers."""
    plain = SIGNS.sub(lambda sign: f"#{ord(sign[0])};", " ".join(text.split()))
    return LISTED.sub(lambda found: f"{found[1]}#{ord(found[2])};", plain)


def _direction(picture: Picture) -> str:
    """Choose from left to right for a picture that is broad rather than deep."""
    depth: dict[str, int] = {}
    targets: dict[str, list[str]] = {}
    for arrow in picture.arrows:
        targets.setdefault(arrow.source, []).append(arrow.target)
    reached = {arrow.target for arrow in picture.arrows}
    waiting = [(box.id, 0) for box in picture.boxes if box.id not in reached] or [(picture.boxes[0].id, 0)]
    for name, steps in waiting:
        if name not in depth:
            depth[name] = steps
            waiting += [(target, steps + 1) for target in targets.get(name, ())]
    layers = Counter(depth.values())
    return "LR" if max(layers.values()) > BROAD * len(layers) else "TD"
