"""Two real services on one database: what is published is heard on both within a second, without a restart."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from ivr.carrier.line import AppLine
from tests.carriers import action_of, new_call_sid
from tests.publishing.waterworks import FAULTS, FIRST, SECOND, Waterworks, soon
from tests.shipped import ROOT
from tests.test_faults import free_port, wait_until_ready

pytestmark = pytest.mark.slow


@contextmanager
def service(waterworks: Waterworks) -> Iterator[tuple[AppLine, Path]]:
    """Run `ivr serve` as a process of its own; give a carrier's line to it, and the file of what it says."""
    port, environment = free_port(), {"PATH": os.environ["PATH"], "HOME": str(waterworks.var), **waterworks.variables}
    told = waterworks.var / f"served-{port}.log"
    with told.open("wb") as file:
        command = [sys.executable, "-m", "ivr.cli", "serve", "--port", str(port)]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=file, stderr=file)
    try:
        wait_until_ready(port, process)
        settings = waterworks.settings()
        line = AppLine(httpx.Client(base_url=f"http://127.0.0.1:{port}"), settings.public_url, settings.tokens[0])
        yield line, told
        line.close()
        process.terminate()
        assert process.wait(timeout=15) == 0
    finally:
        process.kill()
        process.wait(timeout=10)


def form(sid: str, **more: str) -> list[tuple[str, str]]:
    return list({"CallSid": sid, "To": FAULTS, "From": "+819012345678", **more}.items())


def begins(line: AppLine, sid: str) -> bytes:
    return line.post(line.public("/voice"), form(sid)).body


def take(lines: list[AppLine], words: str) -> None:
    """Begin calls until every service begins them with these words; fail if one that begins a second from now does not."""
    done, left = time.monotonic(), lines
    while left:
        began = time.monotonic()
        left = [line for line in left if words not in begins(line, new_call_sid()).decode()]
        assert not left or began - done < 1, f"{len(left)} of {len(lines)} services do not begin calls with {words}"


def test_both_take_what_is_published_and_taken_back_within_a_second_and_a_call_keeps_what_it_began_with(waterworks: Waterworks) -> None:
    waterworks.publishes(FIRST)
    with ExitStack() as stack:
        services = [stack.enter_context(service(waterworks)) for _ in range(2)]
        lines = [line for line, _ in services]
        sid = new_call_sid()
        document = begins(lines[0], sid)
        assert FIRST in document.decode()
        waterworks.publishes(SECOND)
        take(lines, SECOND)
        again = lines[1].post(lines[1].resolve(action_of(document), lines[1].public("/voice")), form(sid, Digits="9")).body
        assert FIRST in again.decode()
        assert waterworks.ivr("rollback").exit_code == 0
        take(lines, FIRST)
        # At the start, after publishing, after going back.
        assert soon(lambda: [len(logged(told)) for _, told in services] == [3, 3])
    for _, told in services:
        first, *_ = (line for line in told.read_text(encoding="utf-8").splitlines() if line.startswith("New calls begin with revision"))
        assert "Published on 20" in first


def logged(told: Path) -> list[str]:
    """Give what a service's log says of what its calls begin with."""
    lines = told.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["event"] for line in lines if '"event": "New calls begin with revision' in line]
