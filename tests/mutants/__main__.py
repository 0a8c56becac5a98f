"""Make every mutant, ask who notices it, and write docs/mutants.md: `make mutants`."""

import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from itertools import islice
from time import monotonic

import click

from tests.mutants.code import CodeMutant, code_mutants
from tests.mutants.copies import ASKED_OF_CORE, ASKED_OF_FLOWS, ASKED_OF_PROOF, Copy
from tests.mutants.edits import Mutant
from tests.mutants.every import every_mutant, spread
from tests.mutants.explained import explained
from tests.mutants.judging import Found, ask_promises, judge, moment_of_proof, refused_together
from tests.mutants.kept import Kept
from tests.mutants.table import page
from tests.shipped import ROOT

KEPT = ROOT / "var" / "mutants.json"
PAGE = ROOT / "docs" / "mutants.md"
PROCESSES = 2
CODE_MUTANTS = 24
ASKED_ALONE = 200
# What is kept of a mutant is kept by its id; under this and its id, what promises say of it when scenarios are not asked.
ALONE = "promises alone: "
Any = Mutant | CodeMutant


@click.command()
@click.option("--minutes", default=60.0, show_default=True, help="Stop after so long; the next run goes on.")
@click.option(
    "--code",
    "of_code",
    default=CODE_MUTANTS,
    show_default=True,
    help="How many mutants of the engine, and of the proof, spread over all kinds.",
)
@click.option("--alone", "of_alone", default=ASKED_ALONE, show_default=True, help="Of how many that scenarios notice promises are asked.")
@click.option("--stale", is_flag=True, help="Believe results from before the latest changes.")
def main(minutes: float, of_code: int, of_alone: int, *, stale: bool) -> None:
    """Ask who notices each mutant; exit code 1 if one is noticed by nobody and no reason is known, or a reason is stale."""
    until = monotonic() + minutes * 60
    kept = Kept(KEPT)
    every_code = code_mutants()
    of_core = [mutant for mutant in every_code if mutant.file.startswith("ivr/core")]
    of_proof = [mutant for mutant in every_code if not mutant.file.startswith("ivr/core")]
    hotlines, wrong_code = spread(every_mutant()), [*spread(of_core, of_code), *spread(of_proof, of_code)]
    words = [mutant for mutant in hotlines if mutant.prompt and not kept.of(mutant.id, stale=stale)]
    kept.keep(refused_together(words).items())
    for asking, mutants in ((_hotline, hotlines), (_code, wrong_code)):
        todo = [mutant for mutant in mutants if not kept.of(mutant.id, stale=stale)]
        click.echo(f"{len(todo)} of {len(mutants)} are to be judged")
        for number, result in enumerate(_in_parallel(asking, todo, until), start=1):
            kept.keep([result])
            click.echo(f"{number:5}  {result[1].by:9} {result[0]}")
    seen = [mutant for mutant in hotlines if (found := kept.of(mutant.id, stale=stale)) and found.by == "scenario"]
    seen = spread(seen, of_alone)
    todo = [mutant for mutant in seen if not kept.of(ALONE + mutant.id, stale=stale)]
    click.echo(f"promises are to be asked alone of {len(todo)} that scenarios notice")
    for number, result in enumerate(_in_parallel(_promises, todo, until), start=1):
        kept.keep([(ALONE + result[0], result[1])])
        click.echo(f"{number:5}  {result[1].by:9} {result[0]}")
    everything: list[Any] = [*hotlines, *wrong_code]
    alone = {mutant.id: found for mutant in seen if (found := kept.of(ALONE + mutant.id, stale=stale))}
    results = {mutant.id: found for mutant in everything if (found := kept.of(mutant.id, stale=stale))}
    PAGE.write_text(page(everything, results, alone), encoding="utf-8")
    problems = list(_problems({mutant.id for mutant in (*hotlines, *every_code)}, results))
    click.echo("\n".join([*problems, f"{len(results)} of {len(everything)} judged: {PAGE}"]))
    sys.exit(bool(problems))


def _problems(made: set[str], results: dict[str, Found]) -> Iterator[str]:
    survivors = {mutant for mutant, found in results.items() if found.by == "nobody"}
    yield from (f"nobody notices, and no reason is known: {mutant}" for mutant in sorted(survivors - explained().keys()))
    for mutant in explained():
        if mutant not in made:
            yield f"a reason is given for a mutant that is not made: {mutant}"
        elif mutant in results and mutant not in survivors:
            yield f"a reason is given for a mutant that {results[mutant].who} notices: {mutant}"


def _in_parallel(ask: Callable[[Any], Found], mutants: Iterable[Any], until: float) -> Iterator[tuple[str, Found]]:
    """Ask of all, two at a time, until it is too late."""
    left = iter(mutants)
    with ProcessPoolExecutor(PROCESSES) as pool:
        running = {pool.submit(ask, mutant): mutant for mutant in islice(left, PROCESSES)}
        while running:
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                mutant = running.pop(future)
                if error := future.exception():
                    raise RuntimeError(mutant.id) from error
                yield mutant.id, future.result()
            if monotonic() < until:
                running |= {pool.submit(ask, mutant): mutant for mutant in islice(left, len(done))}


def _hotline(mutant: Any) -> Found:
    if isinstance(mutant, CodeMutant):
        raise TypeError(mutant)
    found = judge(mutant, moment_of_proof())
    if found.by not in ("alike", "nobody") or mutant.kind not in ASKED_OF_FLOWS:
        return found
    with Copy() as house:
        seen = house.ask(f"flows/my_number/{mutant.file}", mutant.text(), ASKED_OF_FLOWS[mutant.kind])
    return found if seen.by == "nobody" else seen


def _promises(mutant: Any) -> Found:
    return ask_promises(mutant, moment_of_proof())


def _code(mutant: Any) -> Found:
    if isinstance(mutant, Mutant):
        raise TypeError(mutant)
    with Copy() as house:
        return house.ask(mutant.file, mutant.text(), ASKED_OF_CORE if mutant.file.startswith("ivr/core") else ASKED_OF_PROOF)


if __name__ == "__main__":
    main()
