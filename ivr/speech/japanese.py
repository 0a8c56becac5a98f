"""How Japanese is read: by Open JTalk's dictionary, from which our Japanese voices speak."""

import pyopenjtalk

# Sudachi's, on words that can be read in several ways: it changed the reading of no prompt, and takes a second to start.
SECOND_OPINION = False
# Marks a vowel that is whispered.
WHISPERED = "’"


def reading(text: str) -> str:
    """Return what is said, in katakana, with ー for long vowels; marks stay as they stand."""
    return "".join(word["pron"] for word in pyopenjtalk.run_frontend(text, use_sudachi_kanji_yomi=SECOND_OPINION)).replace(WHISPERED, "")
