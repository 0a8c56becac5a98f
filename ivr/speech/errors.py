"""What keeps a voice from speaking."""


class SpeechError(Exception):
    """Says in a sentence what is wrong, and what to do about it."""
