"""Say how the pictures are read: what is drawn how, and what is left out everywhere."""

from ivr.diagram.pictures import Picture

# What the shapes are, by kind of box.
KINDS = {
    "line": "a number people dial",
    "menu": "says its words and takes one key",
    "entry": "takes a number or a date",
    "record": "records after a tone",
    "dial": "rings people who answer",
    "branch": "goes on by the hour, the language, the line",
    "say": "says its words and goes on",
    "text": "notes a text message and goes on",
    "end": "says its words and hangs up",
    "event": "may happen at any time",
}
LEFT_OUT = (
    "Silence and wrong keys: what is asked is asked again first, as often as the node says.",
    "Where something is keyed in, # alone asks again, and * begins anew or goes one step back.",
    "Where people are rung, every address of the desk is rung before an outcome leads on.",
    "What more than half of the menus of a picture have stands above it and is not drawn at each; a menu that has it otherwise shows that.",
)
EXAMPLES = "Hours, dates and telephone numbers in the words are examples, except those that the files fix."


RULED = "In every menu here, unless drawn otherwise:"


def rules_of(picture: Picture) -> str:
    """Say in a sentence what is not drawn in a picture; "" where everything is."""
    return f"{RULED} {'; '.join(map(str, picture.rules))}." if picture.rules else ""
