"""Collect the files that decide a hotline's calls, as texts by name; the revision is their hash."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays

from ivr.loader.reading import ADDRESSES, PACE_FILE, PROMISES_FILE, FlowError

PROMPTS = Path(__file__).parents[2] / "prompts"
# The part of the prompts that people have recorded.
RECORDED = "audio"
# Written out, so that a call keeps the holidays it began with when the package is updated. The package knows substitutes.
HOLIDAY_YEARS = range(2020, 2051)


def read_files(hotline: Path, *, addresses: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """Read the files of the hotline in the folder `hotline`, with its prompts.

    Args:
        addresses: desk -> addresses that replace those in desks.toml.

    Raises:
        FileNotFoundError: there is no hotline in that folder; or promises, and no prompts/pace.toml that they are measured with.
        FlowError: a file is no text in UTF-8.
    """
    if not (hotline / "lines.toml").is_file():
        raise FileNotFoundError(f"{hotline} holds no hotline: there is no lines.toml in it; give a folder as flows/my_number")
    names = [hotline / name for name in ("lines.toml", "desks.toml", "hours.toml", "facts.toml", PROMISES_FILE)]
    names += sorted((hotline / "flow").glob("*.toml"))
    files = {name.relative_to(hotline).as_posix(): _text(name) for name in names if name.is_file()}
    files |= _prompt_files(hotline, files["lines.toml"])
    if PROMISES_FILE in files and (PROMPTS / PACE_FILE).is_file():  # what they are measured with
        files[PACE_FILE] = _text(PROMPTS / PACE_FILE)
    files["holidays.txt"] = _holidays(files["lines.toml"])
    return with_addresses(files, addresses or {})


def with_addresses(files: Mapping[str, str], addresses: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return `files` with these addresses of desks (desk -> addresses) in place of any that were added before."""
    own = {name: text for name, text in files.items() if name != ADDRESSES}
    if addresses:
        # A JSON list of texts is a TOML list of texts.
        own[ADDRESSES] = "\n".join(f"{json.dumps(desk)} = {json.dumps(list(known))}" for desk, known in sorted(addresses.items()))
    return own


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeError:
        raise FlowError([f"{file}: is not UTF-8; save it again as UTF-8, as every editor can"]) from None


def _head(lines: str) -> dict[str, object]:
    try:
        head = tomllib.loads(lines).get("hotline", {})
    except tomllib.TOMLDecodeError:
        return {}  # the loader says what is wrong
    return head if isinstance(head, dict) else {}


def zone_of(hotline: Path) -> tzinfo:
    """Return the time zone of the hotline in a folder; UTC if its files cannot be read: for showing moments, not for deciding."""
    try:
        return ZoneInfo(str(_head((hotline / "lines.toml").read_text(encoding="utf-8")).get("timezone", "UTC")))
    except (OSError, KeyError, ValueError):
        return UTC


def folder_of(part: str, hotline: Path) -> Path:
    """Return the folder of a part of the prompts: the one in the hotline's own folder if there is one, else the shared one."""
    own = hotline / "prompts" / part
    return own if own.is_dir() else PROMPTS / part


def recordings_of(hotline: Path) -> Path:
    """Return the folder of what people have recorded, which may not be there yet."""
    return folder_of(RECORDED, hotline)


def _prompt_files(hotline: Path, lines: str) -> dict[str, str]:
    """Read the parts that are named."""
    parts = _head(lines).get("prompts", [])
    files = {"prompts/voices.toml": PROMPTS / "voices.toml"}
    for part in ["common", *(parts if isinstance(parts, list) else [])]:
        for file in sorted(folder_of(str(part), hotline).glob("*.*")):
            files[f"prompts/{part}/{file.name}"] = file
    return {name: _text(file) for name, file in files.items() if file.is_file() and file.suffix in (".ftl", ".toml")}


def _holidays(lines: str) -> str:
    country = _head(lines).get("country")
    if not isinstance(country, str) or country not in holidays.list_supported_countries():
        return ""
    table = holidays.country_holidays(country, years=HOLIDAY_YEARS, language="en_US" if country == "JP" else None)
    return "\n".join(f"{day.isoformat()} {name}" for day, name in sorted(table.items()))
