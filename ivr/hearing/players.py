"""Play sound on this machine, with whichever player it has; none of them belongs to this program."""

import shutil
import subprocess
import tempfile
from pathlib import Path

# Players of files, the one that asks for least first, and how each is told to say nothing and to end when the file does.
PLAYERS = {
    "paplay": ("paplay",),
    "aplay": ("aplay", "-q"),
    "afplay": ("afplay",),
    "ffplay": ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
}
NO_PLAYER = (
    f"There is nothing here to play sound with ({', '.join(PLAYERS)}), so the call goes on silently; "
    "--wav FILE writes it as a file of sound, to be heard elsewhere."
)
ENDING_SECONDS = 2


class PlayerError(RuntimeError):
    """A player is there and cannot play; the words say what it said."""


def find_player() -> tuple[str, ...] | None:
    """Return how a player is called that is found on PATH; None if there is none."""
    return next((words for name, words in PLAYERS.items() if shutil.which(name)), None)


class Playing:
    """One file that is being played.

    Args:
        player: how it is called.
        wav: the file's content.
    """

    def __init__(self, player: tuple[str, ...], wav: bytes) -> None:
        self._name = player[0]
        with tempfile.NamedTemporaryFile(suffix=".wav", delete=False) as file:
            file.write(wav)
        self._file = Path(file.name)
        self._stopped = False
        # The player is one of the names above.
        self._process = subprocess.Popen([*player, file.name], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)  # noqa: S603

    def wait(self) -> None:
        """Wait for its end.

        Raises:
            PlayerError: the player fails.
        """
        _, said = self._process.communicate()
        self._file.unlink(missing_ok=True)
        if self._process.returncode and not self._stopped:
            first = next((line for line in said.splitlines() if line.strip()), f"exit code {self._process.returncode}")
            raise PlayerError(f"{self._name} cannot play here ({first.strip()}), so the call goes on silently")

    def stop(self) -> None:
        """Cut it off."""
        self._stopped = True
        self._process.terminate()
