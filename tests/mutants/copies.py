"""A copy of the house in which one file is wrong, and the tests that are run in it."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Self

from tests.mutants.judging import Found
from tests.shipped import ROOT

PARTS = ("ivr", "flows", "prompts", "tests", "docs")
FILES = ("app.py", "pyproject.toml", "README.md", "Makefile")
# Of the processor, not of the clock, and longer than any of these tests takes: a wrong loop is noticed by not coming to an end.
MOST_SECONDS = 150
BOUNDED = ("sh", "-c", f'ulimit -t {MOST_SECONDS} && exec "$@"', "sh", sys.executable)
# Who is asked, one after the other: what it is called, and what is run.
PYTEST = ("-m", "pytest", "-m", "slow or not slow", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-p", "no:randomly")
ASKED_OF_CORE = (
    ("promise or scenario", ("-m", "tests.mutants.again")),
    ("test", (*PYTEST, *(f"tests/core/test_{name}.py" for name in ("engine", "entry", "hours")), "tests/flow")),
)
ASKED_OF_PROOF = (
    ("test", (*PYTEST, "tests/proof/test_broken_promises.py", "-k", "not wrong_engine")),
    ("test", (*PYTEST, "tests/proof", "--ignore", "tests/proof/test_broken_promises.py", "--ignore", "tests/proof/test_check.py")),
)
# Of hotlines that are wrong in what no conversation shows: what follows on a fault of the service, and what is kept when a call is over.
ASKED_OF_FLOWS = {
    "head changed": (("test", (*PYTEST, "tests/phone/test_webhooks.py")),),
    "number of a line dropped": (("test", (*PYTEST, "tests/phone/test_webhooks.py")),),
    "mark dropped": (("test", (*PYTEST, "tests/flow/test_forgetting.py")),),
}
Asked = tuple[tuple[str, tuple[str, ...]], ...]


class Copy:
    """A copy of the house, to be edited. To be used in a `with`."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.root = Path(self._folder.name)

    def __enter__(self) -> Self:
        """Copy everything that is needed."""
        for part in PARTS:
            shutil.copytree(ROOT / part, self.root / part, ignore=shutil.ignore_patterns("__pycache__"))
        for file in FILES:
            shutil.copy(ROOT / file, self.root)
        return self

    def __exit__(self, *_: object) -> None:
        """Throw it away."""
        self._folder.cleanup()

    def ask(self, file: str, text: str, asked: Asked) -> Found:
        """Put `text` into a file, ask all who are `asked` until one notices, and put it back."""
        there = self.root / file
        there.write_text(text, encoding="utf-8")
        try:
            return next((found for by, words in asked if (found := self._run(by, words))), Found("nobody"))
        finally:
            shutil.copy(ROOT / file, there)

    def _run(self, by: str, words: tuple[str, ...]) -> Found | None:
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(self.root)}
        done = subprocess.run(
            [*BOUNDED, *words], cwd=self.root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )
        if done.returncode < 0:
            return Found(by.split(maxsplit=1)[0], "does not come to an end", f"after {MOST_SECONDS} seconds")
        if done.returncode == 0:
            return None
        if done.returncode > 1:  # nothing was asked: no answer is none
            raise RuntimeError(f"{' '.join(words)}: exit code {done.returncode}: {done.stdout[-500:]} {done.stderr[-500:]}")
        said = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR", "noticed "))]
        told = said[0] if said else (done.stderr.strip().splitlines() or ["?"])[-1]
        if told.startswith("noticed "):
            _, who, name, why = told.split(" ", 3)
            return Found(who, name, why)
        return Found("test" if said else by.split(maxsplit=1)[0], told.split(" - ")[0].removeprefix("FAILED ")[:120], told[:200])
