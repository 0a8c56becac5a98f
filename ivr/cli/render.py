"""`ivr render`: make the sound of every prompt."""

import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import EXIT_FAILED, examples, files_in, main
from ivr.core.model import Hotline
from ivr.loader.reading import load_hotline, revision_of
from ivr.settings import read_settings

if TYPE_CHECKING:
    from ivr.speech.rendering import Made

MOST_TOLD = 20
MEGABYTE = 1_000_000


@main.command(epilog=examples("ivr render", "ivr render --language ne", "ivr render --needed --jobs 1", "ivr render --prompt main.lost"))
@click.option("--language", "languages", multiple=True, help="Only this language: its code or name. May be given more than once.")
@click.option("--prompt", "prompts", multiple=True, help="Only what this prompt needs. May be given more than once.")
@click.option("--voice", default="", help="A voice of prompts/voices.toml instead of the first one of its language.")
@click.option("--needed", is_flag=True, help="Only what is heard from a voice made here before the carrier's.")
@click.option("--jobs", type=click.IntRange(1, 64), help="How many processes speak at once.  [default: one a processor]")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Where files go.  [default: sounds in IVR_VAR]")
def render(
    *, languages: tuple[str, ...], prompts: tuple[str, ...], voice: str, needed: bool, jobs: int | None, folder: Path | None
) -> None:
    """Make the sound of every prompt, for telephones and for browsers.

    Only what is not there yet is made: it may be stopped at any moment, and begun again. Services play new files at once. Exit code 1 if
    something could not be made: callers hear the next voice in the order then.
    """
    from ivr.speech.rendering import EVERYTHING, Work, complete_of, size_bytes

    settings, started = read_settings(needs=()), time.monotonic()
    folder, files = folder or settings.sounds, files_in(settings.hotline, settings.desks)
    is_everything = not (languages or prompts or voice or needed)
    if is_everything and complete_of(revision_of(files), folder).holds(EVERYTHING):
        click.echo(f"Everything is there: {size_bytes(folder) / MEGABYTE:.0f} MB in {folder}.")
        return
    hotline = load_hotline(files)
    chosen = _chosen(hotline, languages, needed=needed)
    work = Work(hotline, folder, settings.models, chosen, voice=voice, prompts=_known(hotline, prompts))
    if voice and not work.languages:
        known = sorted({one.name for spoken in hotline.voices.values() for one in spoken.rendered})
        raise click.UsageError(f'--voice: no language chosen is spoken by "{voice}"; there are {", ".join(known)}')
    todo = work.to_do()
    problems = _make(work.make(jobs or os.cpu_count() or 1), len(todo))
    if is_everything and not problems:
        work.note_everything()
    size, seconds = size_bytes(folder) / MEGABYTE, time.monotonic() - started
    click.echo(f"{len(todo) - len(problems)} sounds made, {size:.0f} MB in {folder}, {seconds:.1f} s: {', '.join(work.languages)}.")
    if problems:
        click.echo("\n".join(problems[:MOST_TOLD]), err=True)
        click.echo(f"{len(problems)} could not be made; callers hear the next voice in the order instead.", err=True)
        raise SystemExit(EXIT_FAILED)


def _make(making: "Iterable[Made]", number: int) -> list[str]:
    problems: list[str] = []
    if not number:
        return problems
    with click.progressbar(making, length=number, label="Speaking", show_eta=True, file=sys.stderr) as shown:
        for made in shown:
            if made.problem:
                job = made.job
                problems.append(f"{job.language} {job.rendered.name} {job.prompts[0]}, {job.text!r}: {made.problem}")
    return problems


def _chosen(hotline: Hotline, names: tuple[str, ...], *, needed: bool) -> tuple[str, ...]:
    chosen = [language_of(hotline, name, "--language") for name in names] or list(hotline.languages)
    return tuple(language for language in chosen if not needed or hotline.voices[language].needs_rendering)


def _known(hotline: Hotline, prompts: tuple[str, ...]) -> tuple[str, ...]:
    for prompt in prompts:
        if not any(known.has(prompt) for known in hotline.prompts.values()):
            raise click.UsageError(f'--prompt: there is no prompt "{prompt}"; ivr prompts status lists them')
    return prompts
