"""Tell what came of all mutants: docs/mutants.md."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tests.mutants.every import OfAKind
from tests.mutants.explained import explained
from tests.mutants.judging import Found
from tests.mutants.kept import sources

WHO = ("loader", "check", "scenario", "promise", "test", "alike", "nobody")
HEAD = """# Mutants

Made by `make mutants`, which goes on where it stopped; `ARGS='--minutes 30'` bounds it. A hotline is made wrong by rule, in every way
that the rules of `tests/mutants` know, and so is the code of the engine and of the proof. The loader is asked first who notices; then, of
words, the checks (`ivr prompts check`, `ivr hours --check`), the scenarios, the promises, and tests. The first who notices is counted:
what stands further right has not been seen by those before it. Whatever is left is compared with the hotline as it is, every call with
every call (`ivr diff`). Where no caller hears or reaches anything else, it is `alike`: nobody could notice, and that is proved.
Everything else is noticed by `nobody`.
"""


class Named(OfAKind):
    """A mutant, as far as a table knows it."""

    @property
    def id(self) -> str:
        """Its name."""
        raise NotImplementedError


def page(mutants: Iterable[Named], results: Mapping[str, Found], alone: Mapping[str, Found]) -> str:
    """Write the page. alone: what promises say of those that scenarios notice."""
    known = list(mutants)
    of_flows = [mutant for mutant in known if not mutant.kind.startswith("code")]
    of_code = [mutant for mutant in known if mutant.kind.startswith("code")]
    lines = [HEAD, f"Proof and engine they were held against: `{sources('promise')}`.", ""]
    for title, those in (("Wrong hotlines", of_flows), ("Wrong code", of_code)):
        lines += [f"## {title}", "", *_table(those, results), ""]
    lines += [
        "## What promises notice",
        "",
        *_promises({mutant.id: results[mutant.id] for mutant in of_flows if mutant.id in results}, alone),
        "",
        "## Noticed by nobody",
        "",
        *_survivors(known, results),
    ]
    return "\n".join(lines) + "\n"


def _table(mutants: list[Named], results: Mapping[str, Found]) -> Iterator[str]:
    yield f"| kind | made | judged | {' | '.join(WHO)} |"
    yield "|---|" + "---:|" * (len(WHO) + 2)
    kinds = dict.fromkeys(sorted(mutant.kind for mutant in mutants))
    for kind in (*kinds, ""):
        those = [mutant for mutant in mutants if kind in ("", mutant.kind)]
        by = Counter(results[mutant.id].by for mutant in those if mutant.id in results)
        yield f"| {kind or '**all**'} | {len(those)} | {by.total()} | {' | '.join(str(by[who] or '') for who in WHO)} |"


def _promises(results: Mapping[str, Found], alone: Mapping[str, Found]) -> Iterator[str]:
    asked = [*alone.values(), *(found for found in results.values() if found.by in ("promise", "alike", "nobody"))]
    noticed = Counter(found.who for found in asked if found.by == "promise")
    yield f"Promises were asked of {len(asked)} wrong hotlines that load, whether or not a scenario notices: they notice {noticed.total()}."
    yield "The others are wrong in what nobody has promised: a menu says something else than it should, an office opens a minute later.\n"
    yield "| promise | noticed first by it |"
    yield "|---|---:|"
    for promise, count in noticed.most_common():
        yield f"| {promise} | {count} |"


def _survivors(mutants: list[Named], results: Mapping[str, Found]) -> Iterator[str]:
    survivors = [mutant.id for mutant in mutants if mutant.id in results and results[mutant.id].by == "nobody"]
    for survivor in sorted(survivors):
        yield f"- `{survivor}`: {explained().get(survivor, '**no reason is known**')}"
    if not survivors:
        yield "None."
