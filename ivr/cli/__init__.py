"""The `ivr` command: one module a few subcommands that belong together; what each does lives elsewhere."""

from ivr.cli import calls, facts, hours, ledger, lines, messages, prompts, replay, requests, serve, translate
from ivr.cli.group import main

__all__ = ["calls", "facts", "hours", "ledger", "lines", "main", "messages", "prompts", "replay", "requests", "serve", "translate"]
