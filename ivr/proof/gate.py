"""Let a flow through only if its promises hold: by proving them, or by a proof of these very files that is kept."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from ivr.core.model import Hotline
from ivr.loader.files import with_addresses
from ivr.loader.reading import PACE_FILE, FlowError, revision_of
from ivr.proof.promises import FILE, Promise, Waiver, read_promises
from ivr.proof.proving import Prover
from ivr.version import engine_version
from ivr.wording.pace import read_pace

Files = Mapping[str, str]
FOLDER = "proofs"


class PromisesBroken(FlowError):  # noqa: N818 - it names what is wrong
    """Promises of a flow do not hold, and nobody answers for that. problems: one line each."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Broken promises of a flow that is heard all the same.

    names: of them, at least one; waiver: who answers for them, None: nobody; ended: whether that is over; proved: whether a proof of these
    very files is kept, or nobody knows more than the waiver.
    """

    names: tuple[str, ...]
    waiver: Waiver | None
    ended: bool
    proved: bool

    def __str__(self) -> str:
        """Say it to whoever runs the service."""
        them = "it" if len(self.names) == 1 else "them"
        who = f"nobody answers for {them}"
        if self.waiver:
            who = f"{self.waiver.by} answers for {them} until {self.waiver.until}"
            who = f"what {self.waiver.by} answered for ended on {self.waiver.until}" if self.ended else who
        return f"{self._broken()}; {who}: {', '.join(self.names)}."

    def without_names(self) -> str:
        """Say it to anybody."""
        if self.waiver is None:
            return f"{self._broken()}, and not waived"
        return f"{self._broken()}, waived until {self.waiver.until}{', which is over' if self.ended else ''}"

    def _broken(self) -> str:
        what = f"{len(self.names)} promise{'s' * (len(self.names) > 1)}"
        if not self.proved:
            return f"{what} may be broken"
        return f"{what} {'are' if len(self.names) > 1 else 'is'} broken"


class Gate:
    """Lets flows through.

    Args:
        folder: where proofs are kept; one that cannot be written keeps nothing, and lets nothing through unproved.
        told: called with a few words when something takes a while.
    """

    def __init__(self, folder: Path, told: Callable[[str], None] = lambda _: None) -> None:
        self._folder, self._told = folder / FOLDER, told

    def let_through(self, files: Files, hotline: Hotline, now: datetime) -> None:
        """Prove the promises of `hotline`, made from `files`, on the day of `now` (aware).

        Raises:
            PromisesBroken: some do not hold, and are not waived today.
            PromiseError, PaceError: they, or what they are measured by, cannot be read.
        """
        promises = read_promises(files.get(FILE), hotline)
        if not promises:
            return
        broken = self._broken(files, hotline, promises, now)
        problems = [self._problem(promise, broken[promise.id], now) for promise in promises if promise.id in broken]
        if any(problems):
            raise PromisesBroken([problem for problem in problems if problem])

    def _problem(self, promise: Promise, why: str, now: datetime) -> str:
        if promise.is_waived(now.date()):
            return ""
        over = f"; the waiver of {promise.waiver.by} ended on {promise.waiver.until}" if promise.waiver else ""
        return f"{FILE} [promise.{promise.id}]: is broken: {why}{over}; `ivr check --promise {promise.id}` shows the call"

    def _broken(self, files: Files, hotline: Hotline, promises: tuple[Promise, ...], now: datetime) -> dict[str, str]:
        paces = read_pace(files.get(PACE_FILE), hotline.languages)
        if (known := self._kept(files, hotline, now)) is not None:
            return known
        self._told(f"Proving {len(promises)} promises over every call, once for these files ...")
        proof = Prover(hotline, paces, now).prove(promises)
        broken = {held.promise.id: held.why for held in proof.held if held.broken}
        self.keep(files, hotline, now, broken)
        return broken

    def _kept(self, files: Files, hotline: Hotline, now: datetime) -> dict[str, str] | None:
        kept = self._folder / f"{name_of_proof(files, hotline, now)}.json"
        try:
            return dict(json.loads(kept.read_text(encoding="utf-8"))["broken"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def answered_for(self, files: Files, hotline: Hotline, now: datetime) -> Iterator[Answered]:
        """Give the promises that are broken though these files are heard, by who answers for them; nothing is proved for it.

        Raises:
            PromiseError: they cannot be read.
        """
        promises = read_promises(files.get(FILE), hotline)
        known = [self._kept(some, hotline, now) for some in (files, with_addresses(files, {}))] if promises else []
        broken = next((one for one in known if one is not None), None)
        found = dict[tuple[str, date] | None, list[Promise]]()
        for promise in promises:
            if promise.id in broken if broken is not None else promise.waiver:
                who = (promise.waiver.by, promise.waiver.until) if promise.waiver else None
                found.setdefault(who, []).append(promise)
        for some in found.values():
            names, waiver = tuple(promise.id for promise in some), some[0].waiver
            yield Answered(names, waiver, not some[0].is_waived(now.date()), broken is not None)

    def keep(self, files: Files, hotline: Hotline, now: datetime, broken: Mapping[str, str]) -> None:
        """Keep what came of a proof, for the next time these files are asked for."""
        kept = self._folder / f"{name_of_proof(files, hotline, now)}.json"
        beside = kept.with_suffix(".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps({"broken": dict(broken)}, ensure_ascii=False), encoding="utf-8")
            beside.replace(kept)
        except OSError as error:
            self._told(f"The proof cannot be kept ({error}): it will be made anew each time.")


def name_of_proof(files: Files, hotline: Hotline, now: datetime) -> str:
    """Return a name for all that a proof depends on: the files, the engine, the prover, and what time has overtaken by `now`."""
    digest = hashlib.sha256("\0".join([revision_of(files), engine_version(), _provers_version()]).encode())
    for name in (FILE, PACE_FILE):
        digest.update(f"{name}\0{files.get(name, '')}\0".encode())
    digest.update("\0".join(sorted(hotline.overtaken(now.astimezone(hotline.zone).date()))).encode())
    return digest.hexdigest()[:24]


@cache
def _provers_version() -> str:
    here = Path(__file__).parent
    sources = (*sorted(here.glob("*.py")), *(here.parent / "wording" / name for name in ("ear.py", "pace.py")))
    return hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()[:12]
