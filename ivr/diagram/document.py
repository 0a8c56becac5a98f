"""Write pictures as one Markdown document with a Mermaid block each, which code forges show as drawings."""

from collections.abc import Iterable

from ivr.diagram.legend import EXAMPLES, LEFT_OUT, rules_of
from ivr.diagram.mermaid import as_mermaid
from ivr.diagram.pictures import Picture


def as_markdown(name: str, about: str, pictures: Iterable[Picture]) -> str:
    """Return the document. name: of the hotline; about: what of it is drawn."""
    lines = [f"# {name}: {about}", "", "What is not drawn:", "", *(f"- {rule}" for rule in LEFT_OUT), "", EXAMPLES]
    for picture in pictures:
        lines += ["", f"## {picture.title}"]
        if sentence := rules_of(picture):
            lines += ["", sentence.replace("*", r"\*")]
        lines += ["", "```mermaid", as_mermaid(picture), "```"]
    return "\n".join(lines)
