"""Put a notice on a page: Markdown for whoever goes on writing, HTML for the printer."""

import html
import re

from ivr.timetable.notice import Notice


def as_markdown(written: Notice) -> str:
    """Return a notice as Markdown."""
    lines = [f"# {written.title}", "", written.as_of]
    for section in written.sections:
        lines += ["", f"## {section.heading}"]
        for paragraph in (*section.hours, *([section.closed_words] if section.closed else [])):
            lines += ["", paragraph]
        if section.closed:
            lines += ["", *(f"- {days}" for days in section.closed)]
    return "\n".join(lines)


NUMBER = re.compile(r"\d+(?:-\d+){2,}")
STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 1.25rem/1.7 system-ui, "Noto Sans", sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 2rem; line-height: 1.3; border-bottom: .25rem solid; padding-bottom: .6rem; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 2rem 0 .4rem; }
p { margin: .4rem 0; }
.as-of { font-size: 1rem; color: #444; }
.number { white-space: nowrap; }
@page { size: A4; margin: 18mm; }
@media print { main { max-width: none; padding: 0; } section { break-inside: avoid; } body { font-size: 14pt; } .as-of { color: #000; } }
"""


def as_html(written: Notice) -> str:
    """Return a notice as a page of its own: nothing is fetched, and it prints on paper."""
    body = [f"<h1>{html.escape(written.title)}</h1>", f'<p class="as-of">{_text(written.as_of)}</p>']
    for section in written.sections:
        paragraphs = (*section.hours, *([section.closed_words] if section.closed else []))
        body += ["<section>", f"<h2>{_text(section.heading)}</h2>", *(f"<p>{_text(text)}</p>" for text in paragraphs)]
        if section.closed:
            body += ["<ul>", *(f"<li>{html.escape(days)}</li>" for days in section.closed), "</ul>"]
        body.append("</section>")
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.escape(written.title)}</title>'
    inside = "\n".join(body)
    top = f'<!doctype html>\n<html lang="{html.escape(written.language)}"><head>{head}\n<style>{STYLE}</style></head>'
    return f"{top}\n<body><main>\n{inside}\n</main></body></html>"


def _text(words: str) -> str:
    """Escape words; a telephone number stays in one piece, on the narrowest page too."""
    return NUMBER.sub(r'<span class="number">\g<0></span>', html.escape(words))
