"""Drawings can be read: nothing lies upon anything else, no words leave their box, no arrow runs through one, nothing is too wide."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.diagram.layout import WIDTH, Layout, Piece
from ivr.diagram.measure import width, wrapped
from ivr.diagram.pictures import Arrow, Box, Label, Picture
from ivr.diagram.svg import as_svg
from ivr.diagram.tree import lay_out
from tests.diagram.drawn import flows, pictures_of

HAIR = 0.01
KINDS = ("menu", "entry", "record", "dial", "say", "text", "branch", "end", "line", "area", "event", "reference")
WORDS = st.text("abc wmWMi.-…漢字ไทย", min_size=1, max_size=70).filter(str.strip)


def overlap(one: Piece, other: Piece) -> bool:
    return (
        one.x + one.width > other.x + HAIR
        and other.x + other.width > one.x + HAIR
        and one.y + one.height > other.y + HAIR
        and other.y + other.height > one.y + HAIR
    )


def near(layout: Layout) -> list[tuple[Piece, Piece]]:
    """Pair the pieces that might lie upon each other: those that begin less than any piece's height apart."""
    pieces = sorted(layout.pieces, key=lambda piece: piece.y)
    highest = max(piece.height for piece in pieces)
    pairs = []
    for number, piece in enumerate(pieces):
        for other in pieces[number + 1 :]:
            if other.y > piece.y + highest:
                break
            pairs.append((piece, other))
    return pairs


def check(layout: Layout) -> None:
    for piece in layout.pieces:
        assert piece.x >= 0
        assert piece.x + piece.width <= WIDTH + HAIR
        assert piece.y + piece.height <= layout.height
        for text in piece.texts:
            assert text.left >= piece.x - HAIR
            assert text.left + text.width <= piece.x + piece.width + HAIR
            assert piece.y + 9 <= text.y <= piece.y + piece.height
    for one, other in near(layout):
        assert not overlap(one, other), (one, other)
    for rail in layout.rails:
        down = Piece("", rail.x, rail.top, 0.1, rail.bottom - rail.top, ())
        right = Piece("", rail.x, rail.bottom, rail.end - rail.x, 0.1, ())
        assert not [piece for piece in layout.pieces if overlap(down, piece) or overlap(right, piece)]


@pytest.mark.parametrize("name", ["my_number", "waterworks", "line city-hall"])
def test_nothing_in_a_drawing_lies_upon_anything_else_or_leaves_its_place(name: str) -> None:
    for picture in pictures_of(flows()[name]):
        layout = lay_out(picture)
        check(layout)
        assert len(layout.rails) == len(picture.arrows)
        drawn = sorted(piece.box.id for piece in layout.pieces if piece.box)
        assert drawn == sorted(box.id for box in picture.boxes if box.kind != "reference")


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    """Draw any picture: circles, arrows to itself, long words, boxes that nothing leads to."""
    kinds = [*draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=14)), "menu"]
    marks = st.lists(WORDS, max_size=2)
    boxes = tuple(
        Box(f"box {number}", kind, draw(WORDS), draw(st.just("") | WORDS), tuple(draw(marks))) for number, kind in enumerate(kinds)
    )
    sources = [box.id for box in boxes if box.kind != "reference"]
    labels = st.lists(st.builds(Label, st.sampled_from(["", "1", "#"]), WORDS), max_size=3)
    pairs = draw(st.lists(st.tuples(st.sampled_from(sources), st.sampled_from([box.id for box in boxes])), max_size=25, unique=True))
    return Picture("any", "Any", boxes, tuple(Arrow(source, target, tuple(draw(labels))) for source, target in pairs))


@settings(max_examples=40, deadline=None)
@given(pictures())
def test_any_picture_is_laid_out_without_anything_upon_anything_else(picture: Picture) -> None:
    layout = lay_out(picture)
    check(layout)
    assert len(layout.rails) == len(picture.arrows)
    assert layout == lay_out(picture)


def test_a_chain_that_is_very_deep_still_has_room_for_its_words() -> None:
    boxes = tuple(Box(f"a.node.{number}", "menu", f"a.node-with-a-long-name.{number}", "It says something.") for number in range(60))
    arrows = tuple(Arrow(one.id, other.id, (Label("1", "Further on"),)) for one, other in pairwise(boxes))
    check(lay_out(Picture("deep", "Deep", boxes, arrows)))


def test_a_long_drawing_is_parted_between_its_rows_only() -> None:
    for picture in pictures_of(flows()["my_number"]):
        layout = lay_out(picture)
        parts = as_svg(layout, picture.title, lambda _: ("", ""))
        ends = [float(part.split('viewBox="0 ')[1].split(" ")[0]) for part in parts[1:]]
        for end in ends:
            assert not [piece for piece in layout.pieces if piece.y < end - 0.1 and piece.y + piece.height > end + 0.1]
        assert sum(part.count("<text") for part in parts) == sum(len(piece.texts) for piece in layout.pieces)
        heights = [bottom - top for top, bottom in zip([0.0, *ends], [*ends, layout.height], strict=True)]
        assert max(heights) < 900
    assert len(parts) > 1


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80), st.floats(30, 300))
def test_wrapped_words_are_all_there_and_fit(text: str, room: float) -> None:
    lines = wrapped(text, room, 12)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line, 12) <= room for line in lines)


def test_two_letters_are_as_wide_as_both() -> None:
    for one, other in combinations("iMa漢", 2):
        assert width(one + other, 12) == pytest.approx(width(one, 12) + width(other, 12))
