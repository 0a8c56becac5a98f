"""The page opens offline, without scripts, and every node on it leads to its words."""

from html.parser import HTMLParser

import pytest

from ivr.diagram.areas import area_picture, areas
from ivr.diagram.page import as_page
from tests.diagram.drawn import flows, pictures_of

VOID = {"meta"}


class Page(HTMLParser):
    """Reads a page strictly: every element that opens is closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.titles: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.append((tag, name, value or ""))
        given = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"] or "")
        if tag == "a":
            self.links.append(given["href"] or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page_of(name: str) -> str:
    return as_page(flows()[name], pictures_of(flows()[name]), "where calls can go")


@pytest.mark.parametrize("name", ["my_number", "waterworks", "line city-hall"])
def test_the_page_fetches_nothing_runs_nothing_and_every_link_leads_somewhere_on_it(name: str) -> None:
    text = page_of(name)
    page = Page(text)
    assert "<script" not in text
    assert "url(" not in text
    assert "://" not in text
    assert {attribute for _, attribute, _ in page.attributes} <= {
        *("lang", "charset", "name", "content", "id", "class", "href", "aria-label", "aria-labelledby", "role", "open", "viewbox"),
        *("d", "points", "x", "y", "width", "height", "rx", "dx", "text-anchor"),
    }
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)


@pytest.mark.parametrize("name", ["my_number", "waterworks"])
def test_every_node_is_drawn_once_and_leads_to_its_words_and_back(name: str) -> None:
    text = page_of(name)
    page = Page(text)
    for node in flows()[name].nodes:
        assert {f"box-{node}", f"words-{node}"} <= set(page.ids)
        assert {f"#box-{node}", f"#words-{node}"} <= set(page.links)


def test_words_stand_in_english_and_japanese() -> None:
    text = page_of("my_number")
    assert '<p lang="en">I am sorry, nobody could take your call just now. Here is the main menu again.</p>' in text
    nobody = flows()["my_number"].hotline.prompts["ja"].write("person.nobody")
    assert f'<p lang="ja">{nobody}</p>' in text
    assert '<q lang="vi">' in text, "the language menu says each language in itself"


def test_every_drawing_has_a_title_and_a_role() -> None:
    page = Page(page_of("my_number"))
    named = [value for tag, name, value in page.attributes if tag == "svg" and name == "aria-labelledby"]
    assert len(named) > 8
    assert len(set(named)) == len(named)
    assert set(named) <= set(page.ids)
    assert [value for tag, name, value in page.attributes if tag == "svg" and name == "role"] == ["group"] * len(named)


def test_a_page_of_one_area_links_to_nothing_beside_it() -> None:
    flow = flows()["my_number"]
    for area in areas(flow):
        page = Page(as_page(flow, [area_picture(flow, area)], area))
        assert {link[1:] for link in page.links} <= set(page.ids)


def test_every_sentence_that_depends_on_a_reason_is_shown() -> None:
    text = page_of("my_number")
    for words in ("because it is a public holiday", "over the New Year holidays", "on this day of the week", "at this hour"):
        assert f"Our staff take no questions {'today, ' if 'holiday,' in words or 'public' in words else ''}{words}" in text
