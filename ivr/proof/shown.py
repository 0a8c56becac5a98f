"""Show a proof: to people, and to machines."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from ivr.core.model import Hotline
from ivr.proof.cells import FIRST_DAY, LAST_DAY
from ivr.proof.conversation import told
from ivr.proof.dialling import Worst
from ivr.proof.proving import Held, Proof
from ivr.showing.words import ENGLISH

MOST_NAMED = 6
Written = Mapping[str, Path | None]


def lines_of(proof: Proof, hotline: Hotline, written: Written, today: date) -> Iterator[str]:
    """Give a proof, line by line. written: promise -> the scenario that breaks it."""
    yield f"{hotline.name}, revision {hotline.revision}\n"
    for held in proof.held:
        mark = "holds " if not held.broken else "WAIVED" if held.promise.is_waived(today) else "BROKEN"
        yield f"{mark}  {held.promise.id:<26} {held.promise.says}"
        if held.broken:
            yield from _broken(held, hotline, written.get(held.promise.id), today)
    if proof.worst:
        yield "\nUntil somebody is rung, at the worst minute: keys / seconds of listening"
        yield from _table(proof.worst, hotline)
    covered = proof.covered
    yield (
        f"\nEvery call: {covered.places:,} places, {covered.callers:,} kinds of callers, {covered.steps:,} different steps, of which "
        f"{covered.played:,} had to be played; {covered.cells} cells of time in {covered.days:,} days, {FIRST_DAY} to {LAST_DAY}; "
        f"{covered.seconds:.1f} s."
    )


def verdict(proof: Proof, today: date) -> str:
    """Say in a line what came of a proof, and what follows from it."""
    broken = [held.promise for held in proof.held if held.broken]
    many = f"{len(broken)} of {len(proof.held)} promises {'is' if len(broken) == 1 else 'are'} broken"
    if len(proof.held) == 1:
        many = f"The promise {proof.held[0].promise.id}"
        if not broken:
            return f"{many} holds."
        many += " is broken"
    if not broken:
        return f"All {len(proof.held)} promises hold."
    named = many if len(proof.held) == 1 else f"{many}: {', '.join(promise.id for promise in broken)}"
    alone = [promise.id for promise in broken if not promise.is_waived(today)]
    if not alone:
        until = min(promise.waiver.until for promise in broken if promise.waiver)
        return f"{named}. Each is waived: to be served and published until {until}."
    nobody = f" Nobody answers for {', '.join(alone)}." if len(alone) < len(broken) else ""
    return f"{named}.{nobody} Not to be served or published."


def _broken(held: Held, hotline: Hotline, file: Path | None, today: date) -> Iterator[str]:
    yield f"\n    {held.why}"
    if waiver := held.promise.waiver:
        until = "until" if held.promise.is_waived(today) else "but only until"
        yield f"    {waiver.by} answers for it {until} {waiver.until}: {waiver.why}"
    if held.route:
        yield ""
        yield from (f"    {line}" for line in told(hotline, held.route, ENGLISH))
        if not held.route.surely:
            yield "    With the real hours the engine goes another way here: this call was put together from parts."
    if file:
        yield f"\n    Play it: ivr play {file}"
        yield f"    Step through it: ivr call --follow {file}"
    yield ""


def _table(worst: tuple[Worst, ...], hotline: Hotline) -> Iterator[str]:
    rows = dict[tuple[str, str, str], dict[str, str]]()
    for one in worst:
        told = "never" if one.keys is None else f"{one.keys}/{one.seconds:.0f}"
        rows.setdefault((one.purpose, one.patience, one.line), {})[one.language] = told
    table = [("asked for", "a caller who", "line", *hotline.languages)]
    table += [(*place, *(row.get(language, "") for language in hotline.languages)) for place, row in rows.items()]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    yield from ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table)


def facts_to_look_up(old: Mapping[str, str], months: int) -> Iterator[str]:
    """Name the facts that are overtaken, or older than so many months, as `old_facts` finds them; nothing if there is none."""
    if old:
        some = ", ".join(list(old)[:MOST_NAMED]) + (", ..." if len(old) > MOST_NAMED else "")
        why = f"printed more than {months} months ago, or overtaken"
        yield f"{len(old)} facts were {why} ({some}): compare them with a new guide. `ivr prompts status --older-than {months}` lists them."


def record_of(proof: Proof, hotline: Hotline, written: Written, today: date) -> dict[str, Any]:
    """Return a proof as JSON has it."""
    promises = [
        {
            "id": held.promise.id,
            "says": held.promise.says,
            "holds": not held.broken,
            "waived": held.broken and held.promise.is_waived(today),
            "why": held.why,
            "call": list(told(hotline, held.route, ENGLISH)) if held.route else [],
            "scenario": str(written.get(held.promise.id) or ""),
        }
        for held in proof.held
    ]
    worst, covered = [asdict(one) for one in proof.worst], asdict(proof.covered)
    return {"hotline": hotline.name, "revision": hotline.revision, "promises": promises, "worst": worst, "covered": covered}
