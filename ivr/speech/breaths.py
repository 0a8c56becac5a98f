"""Cut a text that is too long for a voice."""

import re

# Best after a sentence, else after a comma, else at a space. Each keeps its mark.
CUTS = (r"(?<=[.!?।。！？\n])\s*", r"(?<=[,;:、，；：])\s*", r"\s+")


def breaths(text: str, longest: int) -> list[str]:
    """Return the text in pieces of at most so many characters, cut where a speaker would breathe.

    Args:
        text: any.
        longest: above 0.
    """
    return _cut(text.strip(), longest, CUTS)


def _cut(text: str, longest: int, cuts: tuple[str, ...]) -> list[str]:
    if len(text) <= longest:
        return [text] if text.strip() else []
    if not cuts:
        return [text[start : start + longest] for start in range(0, len(text), longest)]
    pieces: list[str] = []
    for part in re.split(cuts[0], text):
        for piece in _cut(part, longest, cuts[1:]):
            if pieces and len(pieces[-1]) + len(piece) < longest:
                pieces[-1] += f"{_space(pieces[-1])}{piece}"
            else:
                pieces.append(piece)
    return pieces


def _space(before: str) -> str:
    return "" if before.endswith(("。", "！", "？", "、", "，", "；", "：")) else " "
