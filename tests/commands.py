"""The `ivr` command as a person runs it: a process of its own, with its own folder and nothing else in the environment."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.shipped import ROOT


@dataclass(frozen=True)
class Ivr:
    """Runs `ivr` with a folder as IVR_VAR, from the project's folder or another one."""

    var: Path
    folder: Path = ROOT

    def environment(self, **variables: str) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "HOME": str(self.var), "IVR_VAR": str(self.var), "PYTHONWARNINGS": "error", **variables}

    def __call__(self, *words: str, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command; typed: what stands on standard input."""
        return subprocess.run(
            [sys.executable, "-m", "ivr.cli", *words],
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment(**variables),
            cwd=self.folder,
            timeout=60,
            check=False,
        )

    def start(self, *words: str, **variables: str) -> subprocess.Popen[str]:
        """Start a command that goes on; whoever starts it ends it."""
        return subprocess.Popen(
            [sys.executable, "-m", "ivr.cli", *words],
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment(**variables),
            cwd=self.folder,
        )
