"""The Mermaid text is drawn by Mermaid: it keeps to a strict grammar, whatever is written in a hotline's files."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.diagram.areas import area_picture
from ivr.diagram.flow import whole
from ivr.diagram.mermaid import as_mermaid
from ivr.diagram.pictures import Arrow, Box, Label, Picture
from tests.diagram.drawn import changed_waterworks, flows, pictures_of
from tests.diagram.grammar import read_chart


@pytest.mark.parametrize("name", ["my_number", "waterworks", "line city-hall"])
def test_every_picture_is_a_valid_flowchart_with_all_its_boxes_and_arrows(name: str) -> None:
    for picture in pictures_of(flows()[name]):
        chart = read_chart(as_mermaid(picture))
        assert [chart.title(box) for box in chart.nodes] == [box.title for box in picture.boxes]
        assert [(labels, chart.title(target)) for _, labels, target in chart.edges] == [
            ([str(label) for label in arrow.labels], picture.box(arrow.target).title) for arrow in picture.arrows
        ]


def in_one_line(words: str) -> str:
    return " ".join(words.split())


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1).filter(str.strip), st.text('`"<>[]{}&*#_|~\\;-+.)ab1 \n', min_size=1).filter(str.strip))
def test_signs_that_mean_something_to_mermaid_arrive_as_they_were_written(title: str, words: str) -> None:
    boxes = tuple(Box(kind, kind, title, words, (words,)) for kind in ("menu", "dial", "end"))
    arrow = Arrow("menu", "end", (Label("#", words), Label("", words)))
    chart = read_chart(as_mermaid(Picture("any", "Any", boxes, (arrow,), (Label("*", "back"),))))
    assert list(chart.nodes.values()) == [list(map(in_one_line, (title, words, f"({words})")))] * 3
    assert [labels for _, labels, _ in chart.edges] == [list(map(in_one_line, (f"# {words}", words)))]


def test_nodes_may_be_named_as_words_of_mermaid_and_differ_in_a_hyphen_only() -> None:
    named = (
        '[node.end]\nkind = "say"\nnext = "en-d"\n\n[node.en-d]\nkind = "say"\nnext = "en.d"\n\n[node."en.d"]\nkind = "say"\nnext = "crew"'
    )
    hotline = changed_waterworks(
        {"flow/main.toml": ('silence = "crew"\nwrong-key = "crew"', f'silence = "end"\nwrong-key = "crew"\n\n{named}')}
    )
    chart = read_chart(as_mermaid(area_picture(whole(hotline), "main")))
    assert [chart.title(name) for name in chart.nodes].count("en-d") == 1
    assert {"end", "en-d", "en.d"} <= {chart.title(name) for name in chart.nodes}


def test_a_broad_picture_is_drawn_from_left_to_right_and_a_deep_one_downwards() -> None:
    flow = flows()["my_number"]
    assert read_chart(as_mermaid(area_picture(flow, "topics"))).direction == "LR"
    assert read_chart(as_mermaid(area_picture(flow, "suspension"))).direction == "TD"
