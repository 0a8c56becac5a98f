"""Put what scenarios exercise on a page of its own: nothing is fetched, and it is as wide as a telephone or a desk."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ivr.core.model import Hotline
from ivr.coverage.grouping import areas_of, by_node, gaps, node_words
from ivr.coverage.measure import Coverage, Item, Kind
from ivr.coverage.shown import calls_words, percent
from ivr.showing.words import language_words

# More names than anybody reads beside a pointer.
CALLS_TOLD = 8
STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --faint: #5a5a5a; --paper: #fff; --line: #d8d8d8; --there: #1c6b3a; --gap: #a3260c;
  --there-paper: #eaf5ee; --gap-paper: #fdeeea; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --faint: #aaa; --paper: #161616; --line: #3c3c3c; --there: #7fd3a0;
  --gap: #ff9d85; --there-paper: #16281d; --gap-paper: #331a14; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p { margin: .25rem 0; color: var(--faint); }
table { border-collapse: collapse; width: 100%; }
td, th { padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: normal; vertical-align: top; }
td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.bar { width: 40%; vertical-align: middle; }
meter { width: 100%; height: .9rem; }
details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
summary span { font-weight: normal; color: var(--faint); white-space: nowrap; }
.node { display: grid; grid-template-columns: 15rem 1fr; gap: .15rem 1rem; padding: .35rem 0; border-top: 1px solid var(--line); }
.node > b, .node > div { min-width: 0; }
.node > b { font-weight: 600; overflow-wrap: anywhere; }
.things { display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; margin: 0; list-style: none; }
.things li { border: 1px solid; border-radius: .3rem; padding: 0 .4rem; font-size: .875rem; }
.there { color: var(--there); background: var(--there-paper); }
.gap { color: var(--gap); background: var(--gap-paper); font-weight: 600; }
.things .gap { border-style: dashed; }
.gap::before { content: "\\25CB\\00A0"; }
@media (max-width: 40rem) { .node { grid-template-columns: 1fr; } td.bar { display: none; } }
@media print { .node { break-inside: avoid; } }
"""


def as_html(hotline: Hotline, coverage: Coverage) -> str:
    """Return the whole page."""
    title = f"{coverage.hotline}: what its scenarios exercise"
    body = [
        f"<h1>{html.escape(title)}</h1>",
        f"<p>{calls_words(coverage)}.</p>",
        _figures(coverage),
        *_gaps(hotline, coverage),
        *_sections(hotline, coverage),
        "<h2>Nodes and their outcomes</h2>",
        *(_area(area, *kinds) for area, kinds in areas_of(coverage).items()),
        _off(coverage),
    ]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.escape(title)}</title>'
    top = f'<!doctype html>\n<html lang="en"><head>{head}\n<style>{STYLE}</style></head>'
    return f"{top}\n<body><main>\n{chr(10).join(body)}\n</main></body></html>"


def _figures(coverage: Coverage) -> str:
    rows = (_figures_row(kind, kind.title) for kind in (*coverage.kinds, coverage.all))
    return f"<table>{''.join(rows)}</table>"


def _figures_row(kind: Kind, words: str) -> str:
    figures = f'<td class="figure">{kind.exercised} of {len(kind.items)}</td><td class="figure">{percent(kind)} %</td>'
    meter = f'<meter min="0" max="100" value="{kind.percent:.1f}" aria-label="{words}">{percent(kind)} %</meter>'
    return f'<tr><th scope="row">{words}</th>{figures}<td class="bar">{meter}</td></tr>'


def _gaps(hotline: Hotline, coverage: Coverage) -> Iterator[str]:
    """Give everything that no call exercises, nodes with the same gaps in one row."""
    named = {code: language_words(hotline, code) for code in hotline.languages}
    for kind in coverage.kinds:
        rows = gaps(kind)
        if not rows:
            continue
        yield f"<h2>No call exercises these {kind.title}</h2>"
        for row in rows:
            words = row.names if row.missing else (row.area,)
            missing = row.missing or tuple(named.get(name, name) for name in row.names)
            items = (Item("", name, ()) for name in missing)
            yield f'<div class="node"><b>{html.escape(", ".join(words))}</b><div>{_things(items)}</div></div>'


def _sections(hotline: Hotline, coverage: Coverage) -> Iterator[str]:
    """Give languages, lines, requests and times, then how many prompts were heard in each language."""
    named = {code: language_words(hotline, code) for code in hotline.languages}
    for kind in coverage.kinds:
        if kind.id in ("nodes", "outcomes"):
            continue
        yield f"<h2>{kind.title.capitalize()}</h2>"
        if kind.id == "times":
            yield _things(kind.items)
            continue
        for area in dict.fromkeys(item.area for item in kind.items):
            things = _things(replace(item, name=named[item.name]) for item in kind.items if item.area == area)
            yield f'<div class="node"><b>{html.escape(area) or "spoken with callers"}</b><div>{things}</div></div>'
    yield "<h2>Prompts heard in each language</h2>"
    rows = (_figures_row(kind, named[language]) for language, kind in coverage.prompts.items())
    yield f"<table>{''.join(rows)}</table>"
    for language, kind in coverage.prompts.items():
        if kind.missing:
            summary = f"{html.escape(named[language])} <span>not heard: {len(kind.missing)}</span>"
            yield f"<details><summary>{summary}</summary>{_things(kind.missing)}</details>"


def _area(area: str, nodes: Kind, outcomes: Kind) -> str:
    """Return one file: its nodes, each with its outcomes; open where something is missing."""
    entered = {item.name: item for item in nodes.items}
    rows = [
        f'<div class="node"><b>{_node(node, entered)}</b><div>{_things(items)}</div></div>'
        for (_, node), items in by_node(outcomes.items).items()
    ]
    rows += [
        f'<div class="node"><b>{_node(node, entered)}</b></div>'
        for node in entered
        if not any(item.node == node for item in outcomes.items)
    ]
    figures = f"nodes {nodes.exercised} of {len(nodes.items)}, outcomes {outcomes.exercised} of {len(outcomes.items)}"
    state = " open" if nodes.missing or outcomes.missing else ""
    return f"<details{state}><summary>{html.escape(area)} <span>{figures}</span></summary>{''.join(rows)}</details>"


def _node(node: str, entered: dict[str, Item]) -> str:
    missing = node in entered and not entered[node].calls
    return f'<span class="gap">{html.escape(node)}</span>' if missing else html.escape(node_words(node))


def _things(items: Iterable[Item]) -> str:
    return f'<ul class="things">{"".join(map(_thing, items))}</ul>'


def _thing(item: Item) -> str:
    if not item.calls:
        return f'<li class="gap">{html.escape(item.name)}</li>'
    told = ", ".join(item.calls[:CALLS_TOLD]) + (f" and {len(item.calls) - CALLS_TOLD} more" if len(item.calls) > CALLS_TOLD else "")
    return f'<li class="there" title="{html.escape(told)}">{html.escape(item.name)}</li>'


def _off(coverage: Coverage) -> str:
    off = html.escape(", ".join(coverage.off))
    return f"<h2>Not counted</h2><p>No line that is switched on leads there: {off}.</p>" if coverage.off else ""
