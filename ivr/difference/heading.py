"""Say what was compared: two versions, each with who made it, and the day that facts were looked at."""

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Version:
    """One of two versions. told: what it is, as in "published 1a2b3c4d5e6f, 2026-11-25, by M. Sato"."""

    revision: str
    told: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the differences. facts: the day on which facts that time overtakes were looked at."""

    before: Version
    now: Version
    facts: date

    @property
    def words(self) -> str:
        """What a reader has to know before they sign."""
        return f"Before: {self.before.told}. Now: {self.now.told}. Facts as of {self.facts}."

    def record(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        names = {"before": self.before.revision, "now": self.now.revision}
        return names | {"compared": {"before": self.before.told, "now": self.now.told}, "facts_as_of": self.facts.isoformat()}
