"""What is sealed is read back as it was."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.core.conversation import Event
from ivr.store.codec import event_from_json, event_to_json

KINDS = get_args(Event)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_event_survives_being_written_and_read(kind: type[Event]) -> None:
    @given(st.from_type(kind))
    def survives(event: Event) -> None:
        assert event_from_json(kind.__name__, event_to_json(event)) == event

    survives()


def test_every_kind_of_event_is_tried() -> None:
    assert len(KINDS) == 9


@pytest.mark.parametrize(
    ("kind", "content"), [("Nothing", b"{}"), ("KeysPressed", b"{}"), ("CallEnded", b'{"keys": "1"}'), ("CallEnded", b"{")]
)
def test_what_is_no_event_is_refused(kind: str, content: bytes) -> None:
    with pytest.raises(ValueError, match=r"is no event|Expecting"):
        event_from_json(kind, content)
