"""A studio: the script of the water works, files that an announcer saves as it says, and the commands that bring them back."""

import io
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import soundfile
from click.testing import CliRunner, Result

from ivr.cli import main
from ivr.simulator.house import House
from ivr.speech.rates import resample
from ivr.speech.sound import Sound
from tests.houses import house_at

WELCOME, BURST, CONNECTING, SORRY, GOODBYE = "water.welcome", "water.burst", "water.connecting", "water.sorry", "water.goodbye"
WELCOME_WORDS, OTHER_WORDS, GOODBYE_WORDS = "水道の故障受付です。", "水道の夜間受付です。", "失礼いたします。"
ROW = re.compile(r"^(\d{3}-[0-9a-f]{10})\.wav  about (\d+) s  (\S+).*\n((?:    .*\n?)+)", re.MULTILINE)
DAY = "2027-01-13 10:00"


@dataclass(frozen=True)
class Studio:
    """In a folder of its own: waterworks with prompts/audio, and takes, where the announcer saves files."""

    folder: Path
    spoken: Callable[[str, bool], Sound]

    @property
    def takes(self) -> Path:
        return self.folder / "takes"

    @property
    def audio(self) -> Path:
        return self.folder / "waterworks/prompts/audio"

    def ivr(self, *words: str) -> Result:
        """Run a command of `ivr recordings`."""
        return self.runs("recordings", *words)

    def runs(self, *words: str) -> Result:
        """Run a command in this process."""
        with pytest.MonkeyPatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("IVR_")]:
                patch.delenv(name)
            variables = {"IVR_VAR": str(self.folder / "var"), "IVR_HOTLINE": str(self.folder / "waterworks")}
            return CliRunner().invoke(main, list(words), env=variables)

    def script(self, *words: str) -> dict[str, tuple[str, str]]:
        """Return the script: prompt -> how to save the first file it needs, without ending, and what is below."""
        printed = self.ivr("script", "ja", *words).stdout
        return {prompt: (name, words) for name, _, prompt, words in reversed(ROW.findall(printed))}

    def saves(self, prompt: str, ending: str = "wav", rate: int = 48_000, words: str = "", *, slowly: bool = False) -> Path:
        """Record a prompt as the script says; words: other ones, said by mistake."""
        name, printed = self.script()[prompt]
        file = self.takes / f"{name}.{ending}"
        file.write_bytes(sound_file(self.spoken(words or printed.split()[0], slowly), ending, rate))
        return file

    def records(self, *prompts: str) -> None:
        """Record prompts and bring them back."""
        for prompt in prompts:
            self.saves(prompt)
        done = self.ivr("import", str(self.takes), "--speaker", "A. Sato", "--licence", "for this hotline")
        assert done.exit_code == 0, done.output

    def listed(self) -> dict[str, Any]:
        listed: dict[str, Any] = json.loads(self.ivr("--json").stdout)
        return listed

    def progress(self) -> dict[str, int]:
        """Return language -> how many texts are recorded."""
        return {row["language"]: row["recorded"] for row in self.listed()["languages"]}

    def welcomes_with(self, words: str) -> None:
        """Edit what Japanese callers hear first, on disk."""
        file = self.folder / "waterworks/prompts/waterworks/ja.ftl"
        text = re.sub(r"\.welcome = .*", f".welcome = {words}", file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")

    def house(self) -> House:
        """Start a service."""
        return house_at(self.folder / "var", DAY, self.folder / "waterworks")


def sound_file(sound: Sound, ending: str, rate: int) -> bytes:
    """Return a file as recorders write it."""
    file = io.BytesIO()
    soundfile.write(file, resample(sound, rate).samples, rate, format=ending.upper())
    return file.getvalue()
