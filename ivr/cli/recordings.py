"""`ivr recordings`: prompts that people say: a script for the studio, files back from it, and how far that is."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import EXIT_FAILED, Refused, examples, hotline_of, main, print_table
from ivr.cli.works import today_of, writing
from ivr.core.model import Hotline
from ivr.loader.files import PROMPTS, recordings_of
from ivr.loader.reading import PACE_FILE
from ivr.settings import read_settings
from ivr.showing.words import language_words

if TYPE_CHECKING:
    from ivr.recordings.ledger import Ledger
    from ivr.recordings.texts import Texts

# Where --accept has no name: how checks are called.
CHECKS = ("bands", "clipping", "duration", "end", "level", "noise", "pause", "silence", "steady")


@main.group(
    invoke_without_command=True,
    epilog=examples("ivr recordings", "ivr recordings script ja --html > script.html", "ivr recordings import takes --speaker 'A. Sato'"),
)
@click.option("--language", "names", multiple=True, help="Only this language: its code or name. May be given more than once.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_context
def recordings(ctx: click.Context, *, names: tuple[str, ...], as_json: bool) -> None:
    """Let people say prompts: without a subcommand, list what is recorded.

    A recording is played while its text is said as it was recorded. When the text changes, it is set aside and the next voice speaks;
    when the text comes back, so does the recording. Exit code 1 if a file is missing, damaged, or put down nowhere.
    """
    if ctx.invoked_subcommand:
        if names or as_json:
            raise click.UsageError(f"write --language and --json after {ctx.invoked_subcommand}, where it takes them")
        return
    from ivr.recordings.shown import record_of, state_lines
    from ivr.recordings.state import state_of

    hotline, texts, ledger = _opened()
    chosen = [language_of(hotline, name, "--language") for name in names]
    others = {one.language for one in ledger.read().values()} if not chosen else set()
    state = state_of(texts, chosen or hotline.languages, others, ledger)
    if as_json:
        click.echo(json.dumps({"folder": str(ledger.folder), **record_of(state)}, ensure_ascii=False, indent=2))
    else:
        rows = [(one.language, f"{one.recorded} of {one.texts}", str(one.pieces or "-")) for one in state.languages]
        print_table([("language", "recorded", "pieces of others"), *rows])
        for line in state_lines(state):
            click.echo(line)
    if not state.is_sound:
        raise SystemExit(EXIT_FAILED)


@recordings.command(epilog=examples("ivr recordings script ja", "ivr recordings script Thai --missing --html > script.html"))
@click.argument("language")
@click.option("--all", "everything", is_flag=True, help="Also the pieces of numbers, days and times; a thousand and more.")
@click.option("--missing", is_flag=True, help="Only what is not recorded yet.")
@click.option("--html", "as_page", is_flag=True, help="A page to be printed: everything in it, nothing fetched.")
def script(language: str, *, everything: bool, missing: bool, as_page: bool) -> None:
    """Print what an announcer is to read out, with the name to save each file under.

    LANGUAGE: its code or English name. What differs from call to call, such as a date, is put together from pieces: with --all they
    are in the script, too; without it other voices say the whole prompt.
    """
    from ivr.recordings.page import as_html
    from ivr.recordings.shown import script_lines

    hotline, texts, ledger = _opened()
    code = language_of(hotline, language, "LANGUAGE")
    known = {one.name for one in ledger.read().values() if not ledger.damage(one)}
    listed = (*texts.whole(code), *(texts.pieces(code) if everything else ()))
    numbered = [(number, text) for number, text in enumerate(listed, start=1) if not missing or text.name not in known]
    name = language_words(hotline, code)
    click.echo(as_html(name, code, numbered) if as_page else "\n".join(script_lines(name, numbered)))


@recordings.command("import", epilog=examples("ivr recordings import takes --dry-run", "ivr recordings import takes --speaker 'A. Sato'"))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--language", "name", default="", help="Only texts of this language: its code or name.")
@click.option("--speaker", default="", help="Whose voice it is.")
@click.option("--licence", default="", help="What may be done with it.")
@click.option("--accept", "accepted", multiple=True, type=click.Choice(CHECKS), help="Take files in spite of what this check finds.")
@click.option("--dry-run", is_flag=True, help="Listen and say what would be done; write nothing.")
def import_(folder: Path, *, name: str, speaker: str, licence: str, accepted: tuple[str, ...], dry_run: bool) -> None:
    """Take files back from the studio: WAV, FLAC or MP3 at any rate, named as the script says.

    Each is trimmed, made as loud as all others, and listened to; one that is not fit to be heard is refused with the reason, and the
    others are kept. Exit code 1 then. What is there already stays as it is. Services play new recordings at once.
    """
    from ivr.recordings.bringing import REFUSED, Bringing, Stamp, sounds_in

    hotline, texts, ledger = _opened()
    for option, words in (("--speaker", speaker), ("--licence", licence)):
        if not words.isprintable():
            raise click.UsageError(f"{option}: write one line of plain text")
    languages = [language_of(hotline, name, "--language")] if name else hotline.languages
    if ledger.folder.is_dir() and folder.samefile(ledger.folder):
        raise Refused(f"{folder} is where recordings go; name the folder with what came from the studio")
    if not (files := sounds_in(folder)):
        raise Refused(f"there is no WAV, FLAC or MP3 file in {folder}; name the folder with what came from the studio")
    bringing = Bringing(texts, languages, ledger, Stamp(speaker, licence, str(today_of(hotline))), accepted)
    with click.progressbar(length=len(files), label="Listening", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for _ in bringing.listen(files):
            bar.update(1)
    counts: dict[str, int] = {}
    with writing():
        for one in bringing.keep(dry_run=dry_run):
            counts[one.what] = counts.get(one.what, 0) + 1
            about = f"{one.text.language} {one.text.prompts[0]}" if one.text else ""
            click.echo(f"{one.what:9}  {'  '.join(filter(None, (one.file.name, about, one.problem)))}")
    told = ", ".join(f"{number} {what}" for what, number in counts.items())
    click.echo(f"{told}.{' Nothing is written.' if dry_run else ''}", err=True)
    if counts.get(REFUSED):
        raise SystemExit(EXIT_FAILED)


@recordings.command(epilog=examples("ivr recordings remove 1a2b3c4d5e", "ivr recordings remove 012-1a2b3c4d5e.wav"))
@click.argument("id", metavar="ID")
def remove(id: str) -> None:  # noqa: A002 - what the script calls it
    """Take one recording away; the next voice in the order says its text from then on.

    ID: as in the script, or the name that ivr recordings tells. A call that has just been told to play it misses it: do this at a
    quiet moment.
    """
    from ivr.recordings.texts import id_in

    _, _, ledger = _opened()
    beginning = id_in(Path(id).stem)
    found = [one for one in ledger.read().values() if beginning and one.name.startswith(beginning)]
    if len(found) != 1:
        many = f"{len(found)} recordings begin so; write more of it" if found else "there is no such recording; see ivr recordings --json"
        raise click.UsageError(f'"{id}": {many}')
    (gone,) = found
    with writing():
        ledger.remove(gone.name)
    click.echo(f"removed  {gone.language} {gone.prompts[0]}  {gone.text}")
    click.echo(
        f"To have it back, import its file again, or restore {gone.name}.wav, {gone.name}.mp3 and recordings.toml from version control.",
        err=True,
    )


def _opened() -> "tuple[Hotline, Texts, Ledger]":
    from ivr.recordings.ledger import Ledger, LedgerError
    from ivr.recordings.texts import Texts
    from ivr.wording.pace import read_pace

    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    ledger = Ledger(recordings_of(settings.hotline))
    try:
        ledger.read()
    except LedgerError as error:
        raise Refused(str(error)) from None
    pace = PROMPTS / PACE_FILE
    return hotline, Texts(hotline, read_pace(pace.read_text(encoding="utf-8") if pace.is_file() else None, hotline.languages)), ledger
