"""A piece of sound in memory."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]


class SoundError(ValueError):
    """Sound that cannot be read or used; the words say why and what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """One channel of sound.

    Args:
        samples: one-dimensional, from -1 to 1.
        rate: samples a second, in Hz.
    """

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return len(self.samples) / self.rate
