"""`ivr prompts export`, `import` and `pseudo`: the words out to translators and back."""

from functools import partial
from pathlib import Path

import click

from ivr.cli.group import EXIT_FAILED, Refused, examples, prompts
from ivr.cli.works import BY, NOBODY, WHO, read_works, today_of, writing


@prompts.command(epilog=examples("ivr prompts export --language th > th.po", "ivr prompts export --language th --output th.po"))
@click.option("--language", metavar="CODE", required=True, help="The language to translate into.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write this file instead of printing.")
def export(language: str, output: Path | None) -> None:
    """Write the prompts of a language as a PO file, for Poedit, Weblate and others: the English, and what a translator has to know."""
    from ivr.loader.problems import Problems
    from ivr.wording.budgets import FILE, read_budgets
    from ivr.wording.po import MOST_SECONDS, write_po

    settings, files, hotline, _, language = read_works(language)
    budgets = settings.hotline / FILE
    most = read_budgets(budgets.read_text(encoding="utf-8-sig") if budgets.is_file() else None, hotline, Problems()).prompt
    text = write_po(hotline, files, language, most or MOST_SECONDS)
    if output is None:
        click.echo(text, nl=False)
        return
    with writing():
        output.write_text(text, encoding="utf-8", newline="\n")


@prompts.command("import", epilog=examples("ivr prompts import th.po --dry-run", "ivr prompts import th.po --by translator"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", metavar="CODE", default="", help="Refuse the file if it is not of this language.")
@BY
@WHO
@click.option("--reviewed", metavar="NAME", default="", help="Who has read what is not marked fuzzy any more, and speaks the language.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
def import_(file: Path, language: str, dry_run: bool, **names: str) -> None:  # noqa: FBT001 - click passes by name
    """Bring translations back from a PO file. Only texts that changed are written; if anything is wrong, nothing is. Exit code 1 then."""
    from ivr.wording.bringing import bring_back, language_of
    from ivr.wording.folder import difference, write_prompt_files
    from ivr.wording.ledger import Stamp, StampError
    from ivr.wording.po import PoError, parse_po
    from ivr.wording.problems import find_problems

    settings, files, hotline, _, language = read_works(language)
    if dry_run and not names["by"]:
        names |= NOBODY
    try:
        po = parse_po(file.read_text(encoding="utf-8-sig"))
        into = language_of(po, hotline.languages, language)
        stamp = Stamp(on=str(today_of(hotline)), **names)
        brought = bring_back(files, po, into, stamp, partial(find_problems, folder=settings.hotline, languages=[into]))
    except UnicodeError:
        raise Refused(f"{file} is not UTF-8; export it again, or save it as UTF-8") from None
    except (PoError, StampError) as error:
        raise Refused(f"{file}: {error}") from None
    for line in difference(files, brought.files):
        click.echo(line)
    for problem in brought.problems:
        click.echo(problem, err=True)
    if brought.problems:
        click.echo(f"Nothing is written; change {file} and import it again.", err=True)
        raise SystemExit(EXIT_FAILED)
    if not dry_run:
        with writing():
            write_prompt_files(brought.files, settings.hotline)
    changed = (
        f"{len(brought.prompts)} changed in {into}: {', '.join(brought.prompts)}." if brought.prompts else f"No text has changed in {into}."
    )
    click.echo(changed + (" Nothing is written." if dry_run and brought.files else ""), err=True)


@prompts.command(
    epilog=examples("ivr prompts pseudo /tmp/pseudo", "IVR_HOTLINE=/tmp/pseudo ivr call", "ivr prompts pseudo --all /tmp/pseudo")
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", metavar="CODE", default="en", show_default=True, help="The language whose words are marked.")
@click.option("--all", "every", is_flag=True, help="Mark every language.")
def pseudo(folder: Path, language: str, every: bool) -> None:  # noqa: FBT001 - click passes by name
    """Copy the hotline with its prompts, every word accented and in [brackets]: what is said without does not come from a prompt."""
    from ivr.wording.pseudo import write_pseudo

    _, files, hotline, _, language = read_works(language)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(f"{folder} is there already; name a new folder")
    with writing():
        write_pseudo(files, hotline.languages if every else [language], folder)
    click.echo(f"Call it with: IVR_HOTLINE={folder} ivr call", err=True)
