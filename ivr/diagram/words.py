"""Write the words of every node below the pictures, in English and in the languages in which lines answer, with all ways on."""

from collections.abc import Collection, Iterator
from html import escape

from ivr.core.model import Node
from ivr.diagram.areas import HEARD_LAST, area_of, areas, drawn
from ivr.diagram.flow import Flow
from ivr.diagram.ways import Way, rules, ways_of


class Words:
    """The words of a flow's nodes as HTML. shown: the areas that are on the page; only what is on it is linked."""

    def __init__(self, flow: Flow, shown: Collection[str]) -> None:
        self.flow, self.shown = flow, shown
        self.languages = tuple(flow.wording.languages_shown())
        self.ruled = {name: rules(nodes, flow.nodes.values(), flow.wording) for name, nodes in areas(flow).items()}
        # Whence one comes to a node: those whose way is drawn, and the areas whose menus lead there as a rule.
        self.sources: dict[str, dict[str, None]] = {}
        self.areas: dict[str, dict[str, None]] = {}
        for node in flow.nodes.values():
            every = ways_of(node, flow.wording)
            told = drawn(every, self.ruled[area_of(node)])
            for way in (way for way in every if way.to != node.id):
                if way in told:
                    self.sources.setdefault(way.to, {})[node.id] = None
                else:
                    self.areas.setdefault(way.to, {})[area_of(node)] = None

    def of_area(self, name: str) -> Iterator[str]:
        """Give the words of an area's nodes."""
        nodes = areas(self.flow)[name]
        yield f'<details open><summary>{escape(name)} <span class="count">{len(nodes)}</span></summary>'
        for node in nodes:
            every = ways_of(node, self.flow.wording)
            yield from self._node(node, every, drawn(every, self.ruled[name]))
        yield "</details>"

    def _node(self, node: Node, every: tuple[Way, ...], told: list[Way]) -> Iterator[str]:
        marks = "".join(f" · {escape(mark)}" for mark in self.flow.wording.marks(node))
        yield f'<article id="words-{escape(node.id)}">'
        yield f'<h3>{self._link(node.id, f"box-{node.id}")}</h3><p class="meta">{node.kind}{marks} · {escape(node.place)}</p>'
        for saying in node.say:
            for language in (saying.language,) if saying.language else self.languages:
                for words in self.flow.wording.said(saying.prompt, node, language):
                    yield f'<p lang="{language}">{escape(words)}</p>'
        if told:
            yield "<ul>"
            yield from (f"<li>{self._way(node, way)}</li>" for way in told)
            yield "</ul>"
        if len(told) < len(every):
            yield f'<p class="meta">And what is the rule in {self._area(area_of(node))}.</p>'
        came = [self._link(source, f"words-{source}") for source in self.sources.get(node.id, ())]
        came += [f"menus of {self._area(area)}" for area in self.areas.get(node.id, ())]
        if came:
            yield f'<p class="meta">Comes from {", ".join(came)}</p>'
        yield "</article>"

    def _way(self, node: Node, way: Way) -> str:
        to = HEARD_LAST if way.to not in self.flow.nodes else self._link(way.to, f"words-{way.to}")
        key = f"<kbd>{escape(way.key)}</kbd> " if way.key else ""
        only = f" (only on {', '.join(sorted(way.lines))})" if way.lines is not None else ""
        option = next((option for option in node.options if way.say and option.say == way.say and option.key == way.key), None)
        if option is None:
            return f"{key}{escape(way.words)}{only} → {to}"
        spoken = (option.language,) if option.language else self.languages
        prompts = self.flow.hotline.prompts
        said = " ".join(f'<q lang="{code}">{escape(prompts[code].write(option.say, {"key": option.key}))}</q>' for code in spoken)
        return f"{key}{said}{only} → {to}"

    def _area(self, name: str) -> str:
        return f'<a href="#area-{escape(name)}">{escape(name)}</a>' if name in self.shown else escape(name)

    def _link(self, node: str, address: str) -> str:
        on_page = area_of(self.flow.nodes[node]) in self.shown
        return f'<a href="#{escape(address)}">{escape(node)}</a>' if on_page else escape(node)
