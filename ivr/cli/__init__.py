"""The `ivr` command: one module a few subcommands that belong together; what each does lives elsewhere."""

from ivr.cli import (
    calls,
    check,
    coverage,
    diagram,
    diff,
    facts,
    hours,
    ledger,
    lines,
    messages,
    prompts,
    publish,
    replay,
    requests,
    revisions,
    serve,
    translate,
)
from ivr.cli.group import main

__all__ = [
    "calls",
    "check",
    "coverage",
    "diagram",
    "diff",
    "facts",
    "hours",
    "ledger",
    "lines",
    "main",
    "messages",
    "prompts",
    "publish",
    "replay",
    "requests",
    "revisions",
    "serve",
    "translate",
]
