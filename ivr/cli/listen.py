"""`ivr listen`: listen to every sound that was made here."""

from typing import TYPE_CHECKING

import click

from ivr.cli.choosing import language_of
from ivr.cli.group import EXIT_FAILED, Refused, examples, files_in, main, print_table
from ivr.loader.reading import PACE_FILE, load_hotline
from ivr.settings import read_settings

if TYPE_CHECKING:
    from ivr.speech.auditing import Audit

MOST_TOLD = 20
PAGE = """# How the voices sound

Made by `ivr listen --markdown` after `ivr render`, which says how: every file was listened to for what can be measured. tempo: times
the carrier's voice as prompts/pace.toml estimates it. What a recogniser hears of a sample is asked by `make slow`; Nepali, Thai and Korean
it cannot judge, and nobody who speaks them has verified those voices.
"""
HEADING = ("language", "voice", "quality", "files", "median s", "longest s", "tempo", "found wrong")


@main.command(epilog=examples("ivr listen", "ivr listen --language ne", "ivr listen --markdown > docs/sound.md"))
@click.option("--language", "languages", multiple=True, help="Only this language: its code or name. May be given more than once.")
@click.option("--markdown", is_flag=True, help="A page with the table, as docs/sound.md.")
def listen(*, languages: tuple[str, ...], markdown: bool) -> None:
    """Listen to every sound that was made here, as ivr render left it.

    Is each file whole, as loud as the others, neither clipped nor silent nor noise, and as long as its words take this voice? Exit code 1
    if one is not. What a recogniser hears is asked by make slow.
    """
    from ivr.speech.auditing import audits
    from ivr.wording.pace import read_pace

    settings = read_settings(needs=())
    files = files_in(settings.hotline, settings.desks)
    hotline = load_hotline(files)
    chosen = [language_of(hotline, name, "--language") for name in languages] or list(hotline.languages)
    paces = read_pace(files.get(PACE_FILE), chosen)

    def seconds(language: str, text: str, slow: bool) -> float:  # noqa: FBT001 - as Estimate has it
        return paces[language].seconds(text, slow=slow)

    found = list(audits(hotline, chosen, settings.sounds, seconds))
    if not found:
        raise Refused(f"there are no sounds in {settings.sounds} for these files; ivr render makes them")
    rows = [HEADING, *(_row(one) for one in found)]
    if markdown:
        marks = tuple("---" if column < len(HEADING[:3]) else "---:" for column in range(len(HEADING)))
        click.echo(PAGE + "\n" + "\n".join(f"| {' | '.join(row)} |" for row in (HEADING, marks, *rows[1:])))
    else:
        print_table(rows)
    wrong = [(one, listened) for one in found for listened in one.wrong]
    for one, listened in wrong[:MOST_TOLD]:
        words = " ".join(finding.words for finding in listened.findings)
        click.echo(f"{one.language} {one.rendered.name} {listened.job.prompts[0]}, {listened.job.text!r}: {words}", err=True)
    if wrong or any(one.missing for one in found):
        missing = sum(one.missing for one in found)
        click.echo(
            f"{len(wrong)} files have something wrong, {missing} are missing; remove what is wrong, and ivr render makes it.", err=True
        )
        raise SystemExit(EXIT_FAILED)


def _row(one: "Audit") -> tuple[str, ...]:
    middle, longest = one.seconds
    files = f"{len(one.listened)} of {len(one.listened) + one.missing}"
    measured = (f"{middle:.1f}", f"{longest:.1f}", f"{one.tempo:.2f}", str(len(one.wrong)))
    return (one.language, one.rendered.name, one.rendered.quality, files, *measured)
