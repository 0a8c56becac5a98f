"""Two real services on one database: what is published is heard on both within a second, without a restart."""

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
from tests.publishing.waterworks import FAULTS, FIRST, SECOND, Waterworks
from tests.shipped import ROOT
from tests.test_faults import free_port, wait_until_ready


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


@pytest.mark.parametrize("way", ["publish", "rollback"])
def test_both_take_it_within_a_second_and_a_call_that_began_before_keeps_what_it_began_with(waterworks: Waterworks, way: str) -> None:
    words = {"publish": SECOND, "rollback": FIRST}[way]
    if way == "rollback":
        waterworks.publishes(FIRST)
        waterworks.publishes(SECOND)
    before = {"publish": FIRST, "rollback": SECOND}[way]
    with ExitStack() as stack:
        services = [stack.enter_context(service(waterworks)) for _ in range(2)]
        sid = new_call_sid()
        document = begins(services[0][0], sid)
        assert before in document.decode()
        if way == "publish":
            waterworks.says(SECOND)
        assert waterworks.ivr(way).exit_code == 0
        done = time.monotonic()
        left = [line for line, _ in services]
        while left:
            began = time.monotonic()
            left = [line for line in left if words not in begins(line, new_call_sid()).decode()]
            assert not left or began - done < 1, f"{len(left)} of 2 services still begin calls with the old words"
        other = services[1][0]
        again = other.post(other.resolve(action_of(document), other.public("/voice")), form(sid, Digits="9")).body.decode()
        assert before in again
        kept = {row["revision"]: row["calls"] for row in waterworks.listed()["revisions"]}
        told = [log.read_text(encoding="utf-8") for _, log in services]
    assert sum(kept.values()) >= 3
    for text in told:
        assert {"publish": "nothing is published.", "rollback": "Published on 20"}[way] in text
        assert text.count('"event": "New calls begin with revision') == {"publish": 1, "rollback": 2}[way]
