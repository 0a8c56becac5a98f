"""`python -m ivr.cli`: the command where it is not installed."""

import sys
from pathlib import Path

from ivr.cli.group import main

sys.path.insert(0, str(Path(__file__).parents[2]))
main()
