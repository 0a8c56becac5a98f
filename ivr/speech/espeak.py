"""eSpeak NG out of a wheel, under pyttsx3's own driver: no package of the system is needed."""

import ctypes
import importlib
import logging
import os
import time
from collections.abc import Callable
from functools import cache

import espeakng_loader

# eSpeak's own waiting sleeps for twenty milliseconds at a time, which is longer than it speaks a short sentence.
POLL_SECONDS = 0.001


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
    """Let pyttsx3 find eSpeak, and mend two habits of its driver.

    It prints that it saved a file, and logs through the root logger, which would then begin to write to the terminal. And it cancels
    whatever eSpeak is at before it speaks: a change of speed, made by eSpeak's own thread, would be lost once in a while.
    """
    library()
    driver = importlib.import_module("pyttsx3.drivers.espeak")
    binding = importlib.import_module("pyttsx3.drivers._espeak")
    vars(driver)["print"] = _print_nothing
    vars(driver)["logging"] = logging.getLogger("pyttsx3.espeak")
    vars(binding)["SetParameter"] = _settled(binding.SetParameter)


def settle() -> None:
    """Wait until eSpeak's own thread has come to rest: it still calls its driver after that has told that it finished."""
    while library().espeak_IsPlaying():
        time.sleep(POLL_SECONDS)


def _settled(change: Callable[..., int]) -> Callable[..., int]:
    def changed(*values: int) -> int:
        result = change(*values)
        settle()
        return result

    return changed


def _print_nothing(*_words: object) -> None:
    pass
