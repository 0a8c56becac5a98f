"""Drivers of ours, which pyttsx3 finds beside its own: pyttsx3.init("openjtalk")."""

from pathlib import Path

import pyttsx3.drivers

FOLDER = str(Path(__file__).parent)


def add_to_pyttsx3() -> None:
    """Let pyttsx3 look for drivers in this folder, after its own."""
    if FOLDER not in pyttsx3.drivers.__path__:
        pyttsx3.drivers.__path__.append(FOLDER)
