"""The `ivr` command: one module a few subcommands that belong together; what each does lives elsewhere."""

from ivr.cli import calls, lines, requests, serve, translate
from ivr.cli.group import main

__all__ = ["calls", "lines", "main", "requests", "serve", "translate"]
