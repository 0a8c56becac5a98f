"""The sounds of Mandarin, as Kokoro was taught them: arrows for tones, spaces between words."""

from pypinyin import Style, lazy_pinyin
from pypinyin.seg.mmseg import seg

from ivr.speech.alphabet import table

# After these i is a buzz, and after those o begins with rounded lips.
BUZZING, LABIAL = frozenset(["zh", "ch", "sh", "r", "z", "c", "s"]), frozenset("bpmf")
NEUTRAL = "5"


def mandarin(text: str) -> str:
    """Return the sounds of a text in Chinese characters."""
    return " ".join(_word(word) for word in seg.cut(text))


def _word(word: str) -> str:
    initials = lazy_pinyin(word, style=Style.INITIALS, strict=True)
    finals = lazy_pinyin(word, style=Style.FINALS_TONE3, strict=True, neutral_tone_with_five=True)
    return "".join(_syllable(initial, final) for initial, final in zip(initials, finals, strict=True))


def _syllable(initial: str, final: str) -> str:
    vowels, tone = (final[:-1], final[-1]) if final[-1:].isdigit() else (final, NEUTRAL)
    if vowels not in table("mandarin.finals"):
        return final
    sound = table("mandarin.finals")[vowels]
    if initial in BUZZING and vowels == "i":
        sound = "ɨ_"
    if initial in LABIAL and vowels == "o":
        sound = "wo_"
    return table("mandarin.initials").get(initial, "") + sound.replace("_", table("mandarin.tones")[tone])
