"""eSpeak NG out of a wheel, under pyttsx3's own driver: no package of the system is needed."""

import ctypes
import importlib
import logging
import os
from functools import cache

import espeakng_loader


@cache
def library() -> ctypes.CDLL:
    """Load the library once, where pyttsx3 finds it: what is loaded already is found by its name.

    Raises:
        OSError: when it cannot be loaded.
    """
    os.environ.setdefault("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
    return ctypes.CDLL(espeakng_loader.get_library_path())


@cache
def make_ready() -> None:
    """Let pyttsx3 find eSpeak, and keep its driver from writing where users read.

    The driver prints that it saved a file, and logs through the root logger, which would then begin to write to the terminal.
    """
    library()
    driver = importlib.import_module("pyttsx3.drivers.espeak")
    vars(driver)["print"] = _print_nothing
    vars(driver)["logging"] = logging.getLogger("pyttsx3.espeak")


def settle() -> None:
    """Wait until eSpeak's own thread has come to rest: it still calls its driver after that has told that it finished."""
    library().espeak_Synchronize()


def _print_nothing(*_words: object) -> None:
    pass
