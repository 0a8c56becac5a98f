"""No node and no way of a flow is missing in its pictures: each is drawn once, or follows a rule that stands above the picture."""

from collections.abc import Iterator

import pytest

from ivr.core.guards import GUARDS
from ivr.core.machine import SUBJECT, WIRED
from ivr.core.model import Condition, Node
from ivr.core.vocabulary import SORTS
from ivr.diagram.areas import area_picture, areas
from ivr.diagram.document import as_markdown
from ivr.diagram.flow import on_line, whole
from ivr.diagram.overview import overview
from ivr.diagram.wording import OUTCOMES, Wording
from ivr.wording.reached import places_reached
from tests.diagram.drawn import changed_waterworks, fenced, flows, pictures_of
from tests.diagram.grammar import Chart, read_chart
from tests.shipped import shipped_hotline

WHOLE = ("my_number", "waterworks")
HEARD_LAST = "what was heard last"

# A node, why one leaves it (a key, or "silence" and so on, or "" for steps), and where to.
Leaving = tuple[str, str, str]


def ways_in_files(node: Node) -> set[Leaving]:
    """List the ways on from a node as its file says them."""

    def there(to: str) -> str:
        return {"back": node.back, "again": node.id, SUBJECT: HEARD_LAST}.get(to, to)

    ways = {(node.id, option.key, there(there(option.to))) for option in node.options}
    ways |= {(node.id, OUTCOMES[outcome], there(to)) for outcome, to in node.targets.items()}
    ways |= {(node.id, "", there(step.to)) for step in node.steps}
    if node.kind == "entry":
        ways |= {(node.id, "#", node.id), (node.id, "*", there(node.back))}
    return ways


def ways_in_chart(chart: Chart) -> Iterator[Leaving]:
    """List the ways on from nodes that a chart draws: a label that begins with a key, outcomes one by one, steps."""
    for source, labels, target in chart.edges:
        name, to, kind = chart.title(source), chart.title(target), chart.kinds[source]
        if kind in ("say", "text", "branch"):
            yield name, "", to
        for label in labels if kind in ("menu", "entry", "record", "dial") else ():
            if kind == "menu" and label[0] in "0123456789*#":
                yield name, label[0], to
            else:
                yield from ((name, cause, to) for cause in label.replace(" or ", ", ").split(", "))


def folded(picture_rules: str, way: Leaving, node: Node) -> bool:
    """Say whether the sentence above a picture, or the one for all of them, tells a way that is not drawn."""
    _, cause, to = way
    if node.kind == "entry":
        return (cause == "#" and to == node.id) or (cause == "*" and to in (node.back, HEARD_LAST))
    if node.kind != "menu":
        return False
    back_or_again = {f"{cause} One step back": node.back, f"{cause} The same again": node.id}
    rules = picture_rules.rstrip(".").partition(": ")[2].split("; ")
    for rule in rules:
        words, _, there = rule.partition(" → ")
        if (words[:1] == cause or cause in words.split(" or ")) and there == to:
            return True
        if rule in back_or_again and to in (back_or_again[rule], HEARD_LAST):
            return True
    return False


@pytest.mark.parametrize("name", WHOLE)
def test_every_node_is_in_the_picture_of_its_file_and_in_no_other(name: str) -> None:
    flow = flows()[name]
    boxes = [(box.id, area) for area in areas(flow) for box in area_picture(flow, area).boxes if box.kind in WIRED]
    assert sorted(boxes) == sorted((node.id, node.place.split("/")[1].split(".toml")[0]) for node in flow.hotline.nodes.values())


@pytest.mark.parametrize("name", WHOLE)
def test_every_way_on_is_drawn_or_follows_a_rule_that_is_told(name: str) -> None:
    flow = flows()[name]
    hotline = flow.hotline
    markdown = as_markdown("x", "y", pictures_of(flow))
    charts = {area: (read_chart(text), text) for area, text in fenced(markdown).items() if area != "Overview"}
    counted = 0
    for area, nodes in areas(flow).items():
        chart, text = charts[area]
        told = next((line for line in text.splitlines() if line.startswith("    %% ")), "")
        drawn = list(ways_in_chart(chart))
        assert len(drawn) == len(set(drawn))
        there = {way for node in nodes for way in ways_in_files(node)}
        assert set(drawn) <= there
        for way in there - set(drawn):
            assert folded(told, way, hotline.nodes[way[0]]), (area, way)
        counted += len(there)
    assert counted > {"my_number": 500, "waterworks": 10}[name]


@pytest.mark.parametrize("name", WHOLE)
def test_every_line_and_whatever_happens_at_any_time_lead_where_the_files_say(name: str) -> None:
    flow = flows()[name]
    hotline = flow.hotline
    entered = {
        (picture.box(arrow.source).title, arrow.target)
        for picture in (area_picture(flow, area) for area in areas(flow))
        for arrow in picture.arrows
        if picture.box(arrow.source).kind in ("line", "event")
    }
    assert entered == {
        *((line.id, line.start) for line in hotline.lines.values()),
        ("A call goes in circles", hotline.too_long),
        ("The place of a call is lost", hotline.resume),
        ("The service breaks", hotline.apology.accepted),
        ("The service breaks", hotline.apology.unanswered),
    }


def test_a_rule_is_what_more_than_half_of_the_menus_have() -> None:
    flow = flows()["my_number"]
    for area, nodes in areas(flow).items():
        menus = [node for node in nodes if node.kind == "menu"]
        if len(menus) < 3:
            menus = [node for node in flow.nodes.values() if node.kind == "menu"]
        for rule in (rule for rule in area_picture(flow, area).rules if rule.key):
            assert 2 * sum(any(option.key == rule.key for option in menu.options) for menu in menus) > len(menus)


def test_a_menu_that_does_not_take_a_key_of_the_rules_says_so() -> None:
    start = area_picture(flows()["my_number"], "start")
    assert "#" in {rule.key for rule in start.rules}
    assert start.box("languages").marks == ("no key # here",)
    assert start.box("main").marks == ()


def test_a_hotline_with_few_menus_has_no_rules_and_draws_everything() -> None:
    (picture,) = (area_picture(flows()["waterworks"], area) for area in areas(flows()["waterworks"]))
    assert picture.rules == ()


def test_the_overview_leads_from_lines_by_keys_to_every_area() -> None:
    flow = flows()["my_number"]
    picture = overview(flow)
    led = {arrow.target.removeprefix("area ") for arrow in picture.arrows}
    assert set(areas(flow)) - {"start"} <= led
    lost = next(arrow for arrow in picture.arrows if (arrow.source, arrow.target) == ("main", "area suspension"))
    assert [str(label) for label in lost.labels] == ["1 Lost or stolen card", "silence or wrong keys"]


def test_outcomes_that_lead_to_the_same_node_are_one_arrow() -> None:
    arrows = [arrow for arrow in area_picture(flows()["my_number"], "suspension").arrows if arrow.source == "suspension.dial"]
    assert [(arrow.target, [str(label) for label in arrow.labels]) for arrow in arrows] == [
        ("suspension.spoken", ["talked with somebody"]),
        ("suspension.nobody", ["no answer, busy, refused, not reached, ringing canceled or nobody there at this hour"]),
    ]


def test_key_8_is_drawn_only_for_callers_of_the_city_hall() -> None:
    assert "8" in {label.key for arrow in overview(flows()["line city-hall"]).arrows for label in arrow.labels}
    assert "switchboard" in flows()["line city-hall"].nodes
    for line in ("line general", "line navi", "line foreign"):
        assert "8" not in {label.key for arrow in overview(flows()[line]).arrows for label in arrow.labels if arrow.source == "main"}
        assert "switchboard" not in flows()[line].nodes


@pytest.mark.parametrize("line", ["general", "navi", "foreign", "city-hall"])
def test_a_line_has_every_node_its_callers_come_to_and_no_word_about_lines(line: str) -> None:
    flow = on_line(shipped_hotline(), line)

    assert {node for node, on, _ in places_reached(shipped_hotline()) if on == line} <= set(flow.nodes)
    words = [str(label) for picture in pictures_of(flow) for arrow in picture.arrows for label in arrow.labels]
    assert not [label for label in words if "on line" in label or "only on" in label]
    others = {"general", "navi", "city-hall"} - {line}
    assert not {f"hours.{other}" for other in others - {"general"}} & set(flow.nodes)


def test_a_guard_that_its_own_line_decides_is_left_out() -> None:
    arrows = area_picture(flows()["line navi"], "person").arrows
    assert "person.call-navi" not in {arrow.target for arrow in arrows}
    assert "person.call-general" in {arrow.target for arrow in arrows}


def test_every_guard_and_every_outcome_has_plain_words() -> None:
    wording = Wording(shipped_hotline())
    for guard, asked in GUARDS.items():
        arguments = tuple(next(iter(SORTS[sort].names(shipped_hotline()))) for sort in asked.sorts(1))
        holds, not_holds = (wording.condition(Condition(guard, arguments, so)) for so in (True, False))
        assert len(holds) > 6
        assert not_holds == f"unless {holds}"
        assert "-" not in holds.split(" ")[0]
    assert {outcome for outcomes in WIRED.values() for outcome in outcomes} == set(OUTCOMES)


def test_a_hotline_without_english_is_described_in_its_first_language() -> None:
    japanese = {
        "lines.toml": ('languages = ["en", "ja"]', 'languages = ["ja"]'),
        "desks.toml": ('languages = ["ja", "en"]', 'languages = ["ja"]'),
        "flow/main.toml": (', { key = "9", say = "water.english", language = "en", to = "main" }]', "]"),
    }
    hotline = changed_waterworks(japanese)
    assert Wording(hotline).language == "ja"
    picture = area_picture(whole(hotline), "main")
    assert picture.box("main").about == "水道の故障受付です。"
