"""`ivr voices`: who speaks each language, in which order, and how good they are."""

import json
from dataclasses import asdict

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import examples, hotline_of, main, print_table
from ivr.loader.files import recordings_of
from ivr.settings import read_settings

HEARD = "*"


@main.command(epilog=examples("ivr voices", "ivr voices --language ne", "ivr voices --json"))
@click.option("--language", "languages", multiple=True, help="Only this language: its code or name. May be given more than once.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
def voices(*, languages: tuple[str, ...], as_json: bool) -> None:
    """List who speaks each language, in the order in which they are tried (prompts/voices.toml).

    A prompt is spoken by the first one that can say it. Quality: natural, as a person; clear, but plainly a machine; poor, to be
    understood with effort. An order that could end in silence does not load.
    """
    from ivr.speech.speakers import speakers_of

    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    chosen = [language_of(hotline, name, "--language") for name in languages] or hotline.languages
    found = [speaker for language in chosen for speaker in speakers_of(hotline, language, settings.sounds, recordings_of(settings.hotline))]
    if as_json:
        click.echo(json.dumps([asdict(speaker) for speaker in found], ensure_ascii=False, indent=2))
        return
    rows: list[tuple[str, ...]] = [("heard", "language", "who", "voice", "quality", "says")]
    rows += [(HEARD * one.heard, one.language, one.link, one.voice, one.quality, one.state) for one in found]
    print_table(rows)
