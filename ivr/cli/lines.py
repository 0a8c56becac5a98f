"""`ivr lines`: who is called, and who answers."""

from datetime import UTC, datetime

import click

from ivr.cli.group import examples, hotline_of, main, print_table
from ivr.settings import read_settings


@main.command(epilog=examples("ivr lines", "IVR_HOTLINE=tests/hotlines/waterworks ivr lines"))
def lines() -> None:
    """List the numbers the hotline answers, and how it is there now."""
    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    now = datetime.now(UTC).astimezone(hotline.zone)
    rows: list[tuple[str, ...]] = [("line", "number", "answers to", "toll", "language", "starts at", "")]
    for line in hotline.lines.values():
        state = ", ".join(word for word, so in (("disabled", not line.enabled), ("partly assumed", line.assumed)) if so)
        rows.append((line.id, line.printed, " ".join(line.incoming), line.toll, line.language, line.start, state))
    print_table(rows)
    click.echo()
    rows = [("asked for", "on lines", "languages", "desk", "now", "until, or next opening")]
    for row in dict.fromkeys(hotline.staff[key] for key in sorted(hotline.staff, key=lambda key: (key[0], key[1]))):
        verdict = hotline.hours.ask(row.hours, now)
        moment = verdict.until if verdict.open else verdict.opening
        state = "open" if verdict.open else f"closed ({verdict.why})"
        on = " ".join(sorted(row.lines & hotline.purposes[row.purpose].lines))
        until = f"{moment:%a %Y-%m-%d %H:%M}" if moment else "always"
        rows.append((row.purpose, on, " ".join(sorted(row.languages)), row.desk, state, until))
    print_table(list(dict.fromkeys(rows)))
