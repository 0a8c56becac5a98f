"""Put pictures on a page of its own: HTML with SVG inside, which opens without a network and without scripts, and prints."""

from collections.abc import Collection, Iterator
from html import escape
from importlib.resources import files

from ivr.diagram.areas import area_of
from ivr.diagram.flow import Flow
from ivr.diagram.layout import Piece
from ivr.diagram.legend import EXAMPLES, KINDS, LEFT_OUT, RULED
from ivr.diagram.overview import OVERVIEW
from ivr.diagram.pictures import Box, Label, Picture
from ivr.diagram.svg import Named, as_svg
from ivr.diagram.tree import lay_out
from ivr.diagram.words import Words

# A picture that is higher than this takes two columns of a broad page, or three.
LOW, HIGH = 960.0, 2000.0


def as_page(flow: Flow, pictures: Collection[Picture], about: str) -> str:
    """Return the page. about: what of the hotline is drawn, in a few words."""
    shown = {picture.name for picture in pictures}
    title = f"{flow.hotline.name}: {about}"
    words = Words(flow, shown)
    lines = [
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title>\n<style>\n{_style()}</style></head>",
        f"<body><header><h1>{escape(flow.hotline.name)}</h1><p>{escape(about[:1].upper() + about[1:])}</p>",
        *_navigation(pictures),
        '</header><main><div class="pictures">',
    ]
    for picture in pictures:
        lines += _section(picture, _named(flow, picture, shown))
    lines += ["</div>", *_legend(), '<section id="words"><h2>Words</h2>', f"<p>{escape(EXAMPLES)}</p>"]
    for picture in pictures:
        lines += words.of_area(picture.name) if picture.name != OVERVIEW else ()
    return "\n".join([*lines, "</section></main></body></html>"])


def _style() -> str:
    return files("ivr.diagram").joinpath("page.css").read_text(encoding="utf-8")


def _navigation(pictures: Collection[Picture]) -> Iterator[str]:
    yield '<nav aria-label="Pictures"><ul>'
    yield from (f'<li><a href="#area-{escape(picture.name)}">{escape(picture.title)}</a></li>' for picture in pictures)
    yield '<li><a href="#legend">How to read this</a></li><li><a href="#words">Words</a></li></ul></nav>'


def _legend() -> Iterator[str]:
    yield '<section class="legend" id="legend"><h2>How to read this</h2><div>'
    for kind, words in KINDS.items():
        yield from as_svg(lay_out(Picture(kind, kind, (Box(kind, kind, words),), ())), f"legend {kind}", lambda _: ("", ""))
    yield f"</div><ul>{''.join(f'<li>{escape(rule)}</li>' for rule in LEFT_OUT)}</ul></section>"


def _section(picture: Picture, named: Named) -> Iterator[str]:
    layout = lay_out(picture)
    breadth = "three" if layout.height > HIGH else "two" if layout.height > LOW else "one"
    yield f'<section class="{breadth}" id="area-{escape(picture.name)}"><h2>{escape(picture.title)}</h2>'
    if picture.rules:
        yield f'<p class="rules">{RULED} {"; ".join(map(_rule, picture.rules))}.</p>'
    yield '<div class="parts">'
    yield from as_svg(layout, picture.title, named)
    yield "</div></section>"


def _rule(rule: Label) -> str:
    key = f"<kbd>{escape(rule.key)}</kbd> " if rule.key else ""
    return f'<span class="rule">{key}{escape(rule.words)}</span>'


def _named(flow: Flow, picture: Picture, shown: Collection[str]) -> Named:
    """Say which names the pieces of a picture have on the page: nodes lead to their words, chips to a box, areas to their picture."""

    def named(piece: Piece) -> tuple[str, str]:
        if piece.box and piece.box.kind == "area":
            return "", f"area-{piece.box.title}" if piece.box.title in shown else ""
        node = flow.nodes.get(piece.link)
        if node is None:
            area = piece.link.removeprefix("area ")
            return "", f"area-{area}" if area != piece.link and area in shown else ""
        there = area_of(node) in shown
        if piece.box:
            return "" if picture.name == OVERVIEW else f"box-{node.id}", f"words-{node.id}" if there else ""
        return "", f"box-{node.id}" if there else ""

    return named
