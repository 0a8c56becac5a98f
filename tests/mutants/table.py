"""Tell what came of all mutants: docs/mutants.md."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tests.mutants.every import OfAKind
from tests.mutants.explained import explained
from tests.mutants.judging import Found
from tests.mutants.kept import sources

WHO = ("loader", "promise", "scenario", "picture", "test", "nobody")
HEAD = """# Mutants

Made by `make mutants`, which goes on where it stopped; `ARGS='--minutes 30'` bounds it. A hotline is made wrong by rule, in every way
that the rules of `tests/mutants` know, and so is the code of the engine and of the proof. The loader is asked first who notices, then the
promises, the scenarios, the drawn flow (docs/flow.html, which a test writes again: somebody has to look at what differs), and tests. The
first who does is counted: what stands further right has not been seen by those before it. Ways to a desk (`dialled-in-time`) are followed
after the scenarios, because that takes longest.
"""


class Named(OfAKind):
    """A mutant, as far as a table knows it."""

    @property
    def id(self) -> str:
        """Its name."""
        raise NotImplementedError


def page(mutants: Iterable[Named], results: Mapping[str, Found]) -> str:
    """Write the page."""
    known = list(mutants)
    of_flows = [mutant for mutant in known if not mutant.kind.startswith("code")]
    of_code = [mutant for mutant in known if mutant.kind.startswith("code")]
    lines = [HEAD, f"Proof and engine they were held against: `{sources('scenario')}`.", ""]
    for title, those in (("Wrong hotlines", of_flows), ("Wrong code", of_code)):
        lines += [f"## {title}", "", *_table(those, results), ""]
    lines += ["## Which promise noticed how many", "", *_promises(results), "", "## Noticed by nobody", "", *_survivors(known, results)]
    return "\n".join(lines) + "\n"


def _table(mutants: list[Named], results: Mapping[str, Found]) -> Iterator[str]:
    yield f"| kind | made | judged | {' | '.join(WHO)} |"
    yield "|---|" + "---:|" * (len(WHO) + 2)
    kinds = dict.fromkeys(sorted(mutant.kind for mutant in mutants))
    for kind in (*kinds, ""):
        those = [mutant for mutant in mutants if kind in ("", mutant.kind)]
        by = Counter(results[mutant.id].by for mutant in those if mutant.id in results)
        yield f"| {kind or '**all**'} | {len(those)} | {by.total()} | {' | '.join(str(by[who] or '') for who in WHO)} |"


def _promises(results: Mapping[str, Found]) -> Iterator[str]:
    yield "| promise | noticed first by it |"
    yield "|---|---:|"
    for promise, count in Counter(found.who for found in results.values() if found.by == "promise").most_common():
        yield f"| {promise} | {count} |"


def _survivors(mutants: list[Named], results: Mapping[str, Found]) -> Iterator[str]:
    survivors = [mutant.id for mutant in mutants if mutant.id in results and results[mutant.id].by == "nobody"]
    for survivor in sorted(survivors):
        yield f"- `{survivor}`: {explained().get(survivor, '**no reason is known**')}"
    if not survivors:
        yield "None."
