"""Who speaks a language: a person who was recorded, the carrier's voice, or a voice that was made heard here; in which order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

RECORDING, CARRIER, RENDERED = "recording", "carrier", "rendered"
# A prompt is spoken by the first of these that can.
LINKS = (RECORDING, CARRIER, RENDERED)
# How callers will find a voice: as a person; clear but plainly a machine; to be understood with effort.
QUALITIES = ("natural", "clear", "poor")
# Instead of the name of a voice, in the names of sound files.
A_PERSON = "recording"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A voice whose sound is made here.

    Args:
        driver: which of pyttsx3's drivers, or of ours, speaks.
        voice: as the driver calls it.
        quality: one of QUALITIES.
        speed: times the voice's own, above 0; 1 is as it comes.
        respell: how words are to be written for this voice so that it says them right.
    """

    name: str
    driver: str
    voice: str
    quality: str
    speed: float = 1.0
    respell: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Voice:
    """How a language is spoken.

    Args:
        language, name: of the carrier's voice, as its Say has them.
        quality: of the carrier's voice, one of QUALITIES.
        ssml: whether the carrier's voice understands marks for pauses and speed.
        order: of LINKS, the first that can is heard.
        orders: another order for some prompts, by their ids.
        rendered: voices made here, the best one first.
        pronunciation: how words are to be written so that any voice made here says them right.
    """

    language: str
    name: str
    quality: str = "natural"
    ssml: bool = True
    order: tuple[str, ...] = (CARRIER,)
    orders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rendered: tuple[Rendered, ...] = ()
    pronunciation: Mapping[str, str] = field(default_factory=dict)

    def order_of(self, prompt: str) -> tuple[str, ...]:
        """Return the order in which links are tried for a prompt."""
        return self.orders.get(prompt, self.order)

    @property
    def needs_rendering(self) -> bool:
        """Whether callers hear a voice made here before the carrier's, in any prompt."""
        return bool(self.rendered) and any(_is_before(RENDERED, CARRIER, order) for order in (self.order, *self.orders.values()))


def _is_before(link: str, other: str, order: tuple[str, ...]) -> bool:
    return link in order and (other not in order or order.index(link) < order.index(other))
