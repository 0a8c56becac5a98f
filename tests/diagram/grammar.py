"""Read Mermaid flowcharts by a grammar that is stricter than Mermaid's own: what it accepts, Mermaid draws."""

import re
from dataclasses import dataclass, field

# Words that mean something to Mermaid wherever a name may stand.
RESERVED = {"end", "graph", "flowchart", "subgraph", "style", "linkStyle", "classDef", "class", "click", "default", "direction"}
NAME = r"[a-z][a-z0-9_]*"
# In quotes: no sign that Markdown, HTML or Mermaid would take, but for line breaks and signs written by their number.
WORDS = r'"(?:[^"&#<>*_`\[\]{}\\~\n]|<br/>|#\d+;)+"'
SHAPES = ("[ ]", "[/ /]", "[/ \\]", "[[ ]]", "( )", "[\\ \\]", "{{ }}", "([ ])", "[\\ /]")
SHAPE = "|".join(f"{re.escape(first)}(?:{WORDS}){re.escape(last)}" for first, last in (shape.split(" ") for shape in SHAPES))
NODE = re.compile(rf"    ({NAME})({SHAPE}):::({NAME})")
EDGE = re.compile(rf"    ({NAME}) -->(?:\|({WORDS})\|)? ({NAME})")
# In Markdown this begins a list, which Mermaid does not draw.
LIST = re.compile(r'(?:"|<br/>)(?:[-+]|\d+[.)])\s')
STYLE = re.compile(rf"    classDef ({NAME}) fill:#[0-9a-f]{{6}},stroke:#[0-9a-f]{{6}},color:#[0-9a-f]{{6}}(?:,stroke-dasharray:4 3)?")
NOTE = re.compile(r"    %% [^{}\n]+")


@dataclass
class Chart:
    """What a flowchart says: names with their lines of words and their kinds, edges with theirs."""

    direction: str
    nodes: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    edges: list[tuple[str, list[str], str]] = field(default_factory=list)

    def title(self, name: str) -> str:
        return self.nodes[name][0].removeprefix("→ ")


def words_of(quoted: str) -> list[str]:
    return [re.sub(r"#(\d+);", lambda sign: chr(int(sign[1])), line) for line in quoted.split('"')[1].split("<br/>")]


def read_chart(text: str) -> Chart:
    """Read a flowchart; whatever is not exactly as expected fails."""
    first, *lines = text.splitlines()
    assert first in ("flowchart TD", "flowchart LR")
    chart = Chart(first[-2:])
    used, styled = set(), set()
    for line in lines:
        if found := NODE.fullmatch(line):
            assert found[1] not in chart.nodes
            assert not chart.edges, "boxes come first"
            chart.nodes[found[1]] = words_of(found[2])
            chart.kinds[found[1]] = found[3].removeprefix("box_")
            used.add(found[3])
        elif found := EDGE.fullmatch(line):
            assert {found[1], found[3]} <= set(chart.nodes)
            chart.edges.append((found[1], words_of(found[2]) if found[2] else [], found[3]))
        elif found := STYLE.fullmatch(line):
            styled.add(found[1])
        else:
            assert NOTE.fullmatch(line), line
    assert not LIST.search(text)
    assert used == styled
    assert not RESERVED & {*chart.nodes, *used}
    return chart
