"""How answers look where a command is run."""

import os
import sys
from functools import partial

import click

from ivr.showing.look import PLAIN, Look


def look_here() -> Look:
    """Choose colour and blocks on a terminal, unless NO_COLOR is set; plain characters elsewhere."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return PLAIN
    return Look(
        cells=("·", "▐", "▌", "█"),
        marks=("●", "○"),
        strong=partial(click.style, bold=True),
        faint=partial(click.style, dim=True),
        good=partial(click.style, fg="green"),
    )
