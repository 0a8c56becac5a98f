"""Put a script on a page of its own for the announcer: nothing is fetched, and it prints on paper."""

import html
from collections.abc import Sequence

from ivr.recordings.shown import SAVE, heading, prompts_words, seconds_words
from ivr.recordings.texts import Text, saved_as

STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; }
ol { list-style: none; margin: 1.5rem 0 0; padding: 0; }
li { border-top: 1px solid #999; padding: .7rem 0 .9rem; break-inside: avoid; }
.file { font-family: ui-monospace, monospace; font-weight: 600; overflow-wrap: anywhere; }
.about { color: #555; font-size: .875rem; }
.words { font-size: 1.5rem; line-height: 1.7; margin: .3rem 0 0; }
.english { color: #444; margin: .2rem 0 0; }
@page { size: A4; margin: 16mm; }
@media print { main { max-width: none; padding: 0; } .about, .english { color: #000; } }
"""


def as_html(language: str, code: str, numbered: Sequence[tuple[int, Text]]) -> str:
    """Return the whole page. language, code: the English name and the code of the language; numbered: each text with its number."""
    title = heading(language, [text for _, text in numbered])
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.escape(title)}</title>'
    top = f'<!doctype html>\n<html lang="en"><head>{head}\n<style>{STYLE}</style></head>'
    rows = "\n".join(_row(code, number, text) for number, text in numbered)
    return f"{top}\n<body><main>\n<h1>{html.escape(title)}</h1>\n<p>{SAVE}</p>\n<ol>\n{rows}\n</ol>\n</main></body></html>"


def _row(code: str, number: int, text: Text) -> str:
    about = html.escape(f"{seconds_words(text)} · {prompts_words(text)}")
    english = f'<p class="english">{html.escape(text.english)}</p>' if text.english else ""
    words = f'<p class="words" lang="{html.escape(code)}">{html.escape(text.text)}</p>'
    return f'<li><span class="file">{saved_as(number, text)}</span> <span class="about">{about}</span>{words}{english}</li>'
