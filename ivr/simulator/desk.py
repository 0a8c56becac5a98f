"""The other end of a dialled call: hears the whisper, and presses the key or does not."""

from ivr.carrier.leg import Gather, Heard, Rang, Record, Ring
from ivr.core.engine import ACCEPT_KEY


class Desk:
    """A person at a desk, or a machine: accepts or does not, and is asked for nothing else."""

    def __init__(self, *, accepts: bool) -> None:
        self.accepts = accepts

    def hear(self, heard: Heard) -> None:
        """Listen to the whisper."""

    def pause(self, seconds: float) -> None:
        """Wait."""

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        """Press nothing ahead."""

    def keys(self, gather: Gather) -> str:
        """Accept, or press nothing, as a machine does."""
        return ACCEPT_KEY if self.accepts else ""

    def record(self, record: Record) -> tuple[int, str]:
        """Say nothing: no desk is recorded."""
        return 0, ""

    def ring(self, ring: Ring) -> Rang:
        """Reach nobody: no desk dials on."""
        return Rang("failed")

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Talk; the caller's end decides who hangs up."""

    def ended(self, why: str) -> None:
        """Put the receiver down."""
