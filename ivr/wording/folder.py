"""Write files of a hotline back to where they lie, byte for byte as they were but for what changes."""

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

from ivr.loader.files import folder_of
from ivr.wording.parts import part_of

BOM = b"\xef\xbb\xbf"


def path_of(name: str, hotline: Path) -> Path:
    """Return where a file of a part lies, by its name among a hotline's files, `prompts/my_number/th.ftl`."""
    return folder_of(part_of(name), hotline) / Path(name).name


def write_prompt_files(changes: Mapping[str, str], hotline: Path) -> None:
    """Write files of the parts of a hotline, all of them or none; each keeps its line ends and its byte order mark.

    Raises:
        OSError: a folder cannot be written.
    """
    paths = {path_of(name, hotline): text for name, text in changes.items()}
    try:
        for path, text in paths.items():
            before = path.read_bytes() if path.is_file() else b""
            content = text.replace("\n", "\r\n") if b"\r\n" in before else text
            _beside(path).write_bytes(BOM * before.startswith(BOM) + content.encode())
        for path in paths:
            _beside(path).replace(path)
    finally:
        for path in paths:
            _beside(path).unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")


def difference(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Give the lines of a unified diff of the files of `after`."""
    for name, text in after.items():
        old = before.get(name, "")
        yield from difflib.unified_diff(old.splitlines(), text.splitlines(), name if old else "/dev/null", name, lineterm="")
