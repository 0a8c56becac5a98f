"""`ivr facts`: what the source prints, which prompt tells it, and which keys lead there."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from ivr.cli.group import examples, hotline_of, main
from ivr.core.model import Fact, Hotline
from ivr.settings import read_settings
from ivr.wording.trace import paths

# Dates that are keyed on the way: so long before today that each of the answers is told once.
DAYS_AGO = (0, 60, 400)


@main.command(epilog=examples("ivr facts", "ivr facts --json", "ivr facts --markdown > docs/guide.md"))
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@click.option("--markdown", is_flag=True, help="A table in Markdown, as it stands in docs/guide.md.")
def facts(as_json: bool, markdown: bool) -> None:  # noqa: FBT001 - click passes by name
    """List every statement of the source: its section, the prompts that tell it, and the keys that lead there, or why none does.

    Keys are counted from the main menu. A line and a language are named where a prompt is not heard on the first line in its language.
    """
    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    keys = _keys(hotline, datetime.now(UTC).astimezone(hotline.zone))
    rows = [_row(fact, keys) for fact in hotline.facts.values()]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif markdown:
        click.echo("| section | what the guide says | prompt | keys |\n|---|---|---|---|")
        for row in rows:
            told = "<br>".join(f"`{prompt}`" for prompt in row["prompts"]) or "not spoken"
            click.echo(f"| {row['section']} | {row['says']} | {told} | {'<br>'.join(row['keys']) or row['left_out']} |")
    else:
        for row in rows:
            click.echo(f"{row['section']:<12} {row['says']}")
            for prompt, keys in zip(row["prompts"], row["keys"], strict=True):
                click.echo(f"{'':<12} {prompt:<24} {keys}")
            if row["left_out"]:
                click.echo(f"{'':<12} not spoken: {row['left_out']}")


def _keys(hotline: Hotline, now: datetime) -> dict[str, str]:
    """Return the keys to every prompt, on the first line and in the first language that says it."""
    found = dict[str, str]()
    wanted = {prompt for fact in hotline.facts.values() for prompt in fact.prompts} - hotline.overtaken(now.date())
    names = {node.keeps for node in hotline.nodes.values() if node.reads == "date" and node.days_ahead}
    own = [(line.id, line.language) for line in hotline.lines.values() if line.enabled]
    for line, language in (*own, *((own[0][0], language) for language in hotline.languages)):
        where = "" if (line, language) == own[0] else f" ({line}, {language})"
        for days in DAYS_AGO:
            day = f"{now - timedelta(days=days):%Y%m%d}"
            for prompt, keys in paths(hotline, line, language, now, dict.fromkeys(names, day)).items():
                found.setdefault(prompt, " ".join("DATE" if key == day else key for key in keys.split()) + where)
        if wanted <= set(found):
            break
    return found


def _row(fact: Fact, keys: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": fact.id,
        "section": fact.section,
        "says": fact.says,
        "value": fact.value,
        "as_of": fact.as_of,
        "overtaken": fact.overtaken.isoformat() if fact.overtaken else "",
        "prompts": list(fact.prompts),
        "keys": [_shown(fact, keys.get(prompt)) for prompt in fact.prompts],
        "left_out": fact.left_out,
    }


def _shown(fact: Fact, keys: str | None) -> str:
    if keys is None:
        return f"not spoken since {fact.overtaken}" if fact.overtaken else "on a line that is switched off"
    return keys or "heard at once"
