"""Real servers on one database: killed between any two turns, and two of them at once."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from ivr.carrier.line import AppLine
from ivr.settings import read_settings
from tests.carriers import action_of
from tests.shipped import ROOT

START_SECONDS = 30


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def environment(var: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(var), "IVR_DEVELOPMENT": "1", "IVR_VAR": str(var)}


@contextmanager
def server(var: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run `ivr serve` until it answers; end the very process that was started."""
    command = [sys.executable, "-m", "ivr.cli", "serve", "--dev", "--port", str(port), "--at", "2027-01-02 03:10"]
    with (var / f"server-{port}.log").open("ab") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment(var), stdout=log, stderr=log)
    try:
        wait_until_ready(port, process)
        yield process
    finally:
        process.kill()
        process.wait(timeout=10)


def wait_until_ready(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, "the server ended"
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail("the server does not answer")


@contextmanager
def line_to(var: Path, port: int) -> Iterator[AppLine]:
    settings = read_settings(environment(var))
    line = AppLine(httpx.Client(base_url=f"http://127.0.0.1:{port}"), settings.public_url, settings.tokens[0])
    yield line
    line.close()


def requests_of(var: Path) -> list[dict[str, str]]:
    command = [sys.executable, "-m", "ivr.cli", "requests", "--json"]
    done = subprocess.run(command, cwd=ROOT, env=environment(var), capture_output=True, check=True, text=True)
    listed: list[dict[str, str]] = json.loads(done.stdout)
    return listed


SID = "CA" + "5" * 32
FIELDS = [("CallSid", SID), ("To", "+81120017827"), ("From", "+819012345678")]
# What a Vietnamese speaker does at night: language, lost card, waits; nobody answers twice; number, birth, no name, goodbye.
ANSWERS: list[list[tuple[str, str]]] = [
    [("Digits", "9")],
    [("Digits", "1")],
    [("Digits", "")],
    [("DialCallStatus", "no-answer")],
    [("DialCallStatus", "busy")],
    [("Digits", "1")],
    [("Digits", "19850407")],
    [("Digits", "1")],
    [("RecordingUrl", "https://carrier.example/r"), ("RecordingDuration", "4")],
]


@pytest.mark.slow
def test_a_server_killed_between_any_two_turns_loses_nothing(tmp_path: Path) -> None:
    port, document = free_port(), b""
    for turn in range(len(ANSWERS) + 1):
        with server(tmp_path, port) as process, line_to(tmp_path, port) as line:
            url = line.public("/voice") if turn == 0 else line.resolve(action_of(document), line.public("/voice"))
            answer = ANSWERS[turn - 1] if turn else []
            sent = line.post(url, [*FIELDS, *answer])
            assert sent.status == 200
            document = sent.body
            process.send_signal(signal.SIGKILL)
            process.wait(timeout=10)
        assert b"failure.apology" not in document
        if turn >= 2:
            assert [row["call"] for row in requests_of(tmp_path)] == [SID]
    assert b"reference.number" in document
    (request,) = requests_of(tmp_path)
    assert (request["state"], request["given"]) == ("missed", ["callback", "birth", "name"])


@pytest.mark.slow
def test_two_servers_on_one_database_answer_turn_by_turn(tmp_path: Path) -> None:
    ports = free_port(), free_port()
    with server(tmp_path, ports[0]), server(tmp_path, ports[1]):
        document = b""
        for turn in range(len(ANSWERS) + 1):
            form = [*FIELDS, *(ANSWERS[turn - 1] if turn else [])]
            with line_to(tmp_path, ports[turn % 2]) as first, line_to(tmp_path, ports[1 - turn % 2]) as second:
                url = first.public("/voice") if turn == 0 else first.resolve(action_of(document), first.public("/voice"))
                document = first.post(url, form).body
                assert second.post(url, form).body == document
    assert len(requests_of(tmp_path)) == 1
