"""Tell machines what scenarios exercise."""

from typing import Any

from ivr.coverage.measure import Coverage, Item, Kind


def coverage_record(coverage: Coverage) -> dict[str, Any]:
    """Return one object: figures and every item of every kind with the calls that exercise it, none for a gap.

    `prompts` says of each language what nodes say in it and no call has heard. `area` is a file for
    nodes and outcomes, a line for languages on it, what came of a request for requests, and for times the hours that are open.
    """
    return {
        "hotline": coverage.hotline,
        "calls": list(coverage.calls),
        **_figures(coverage.all),
        "kinds": {
            kind.id: {"title": kind.title, **_figures(kind), "items": [_item(item) for item in kind.items]} for kind in coverage.kinds
        },
        "prompts": {
            language: {**_figures(kind), "never_heard": [item.name for item in kind.missing]} for language, kind in coverage.prompts.items()
        },
        "not_counted": list(coverage.off),
    }


def _figures(kind: Kind) -> dict[str, Any]:
    return {"exercised": kind.exercised, "of": len(kind.items), "percent": round(kind.percent, 2)}


def _item(item: Item) -> dict[str, Any]:
    node = {"node": item.node} if item.node else {}
    return {"area": item.area, **node, "name": item.name, "calls": list(item.calls)}
