"""`ivr diagram`: the flow of calls as pictures: Mermaid text, or a page."""

import click

from ivr.cli.choosing import line_of
from ivr.cli.group import examples, hotline_of, main, print_table
from ivr.diagram.flow import Flow
from ivr.loader.problems import Problems
from ivr.settings import read_settings


@main.command(
    epilog=examples(
        "ivr diagram > docs/flow.md",
        "ivr diagram --html > docs/flow.html",
        "ivr diagram --area suspension",
        "ivr diagram --line city-hall --area overview",
        "ivr diagram --list",
    )
)
@click.option("--line", "line", metavar="LINE", help="Only what callers of this line can come to: its id, or its printed number.")
@click.option("--area", "area", metavar="NAME", help="Only this picture, as bare Mermaid text: an area, or overview.")
@click.option("--html", "as_html", is_flag=True, help="A page with drawings and words, which opens without a network.")
@click.option("--list", "listing", is_flag=True, help="The areas: the files of the flow, with the number of their nodes.")
def diagram(*, line: str | None, area: str | None, as_html: bool, listing: bool) -> None:
    """Draw the flow of calls: an overview from the lines to the areas, and a picture of each area, a file of flow/.

    Without --area: one Markdown document with a Mermaid block a picture, as in docs/flow.md.
    """
    if listing and (area or as_html):
        raise click.UsageError("--list names the areas there are; leave --area and --html out")
    from ivr.diagram.flow import on_line, whole

    settings = read_settings(needs=())
    hotline = hotline_of(settings)
    flow = on_line(hotline, line_of(hotline, line)) if line else whole(hotline)
    if listing:
        _list(flow)
        return
    about = f"where callers of {', '.join(flow.lines)} can go" if line else "where calls can go"
    _show(flow, area, f"{about}: {area}" if area else about, as_html=as_html)


def _show(flow: Flow, area: str | None, about: str, *, as_html: bool) -> None:
    from ivr.diagram.areas import area_picture, areas
    from ivr.diagram.document import as_markdown
    from ivr.diagram.mermaid import as_mermaid
    from ivr.diagram.overview import OVERVIEW, overview
    from ivr.diagram.page import as_page

    problems = Problems()
    there = [OVERVIEW, *areas(flow)]
    if area and not problems.known("--area", "area", area, there):
        raise click.UsageError(problems.found[0])
    pictures = [overview(flow) if name == OVERVIEW else area_picture(flow, name) for name in ([area] if area else there)]
    if as_html:
        click.echo(as_page(flow, pictures, about))
    elif area:
        click.echo(as_mermaid(pictures[0]))
    else:
        click.echo(as_markdown(flow.hotline.name, about, pictures))


def _list(flow: Flow) -> None:
    from ivr.diagram.areas import areas

    rows = [("area", "file", "nodes"), *((name, f"flow/{name}.toml", str(len(nodes))) for name, nodes in areas(flow).items())]
    print_table(rows)
