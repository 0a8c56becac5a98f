"""Where a call ended: what two calls, or one call on two flows, are compared by."""

from dataclasses import dataclass

from ivr.core.conversation import Call


@dataclass(frozen=True, slots=True, order=True)
class Ending:
    """Where a call ended. desk: the latest that was dialled, or ""; request: its state, or "" if none was opened."""

    node: str
    desk: str = ""
    request: str = ""

    def __str__(self) -> str:
        """Write it in one cell of a table."""
        return ", ".join([self.node, f"desk {self.desk or '-'}", f"request {self.request or '-'}"])


def ending_of(call: Call, desk: str) -> Ending:
    """Return where `call` stands; desk: the latest that was dialled in it."""
    return Ending(call.node, desk, call.request.state if call.request else "")
