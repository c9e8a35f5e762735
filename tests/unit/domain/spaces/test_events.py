"""The public events of spaces."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.spaces.blocks import Block
from domain.spaces.events import space_events
from tests.builders import NOW, a_space

_DAY = timedelta(days=1)
FUTURE_BLOCK = Block(id="blk_1", start_at=NOW + _DAY, end_at=NOW + 2 * _DAY)
CURRENT_BLOCK = Block(id="blk_2", start_at=NOW - _DAY, end_at=NOW + _DAY)
PAST_BLOCK = Block(id="blk_3", start_at=NOW - 2 * _DAY, end_at=NOW - _DAY)


def test_a_new_one_is_created() -> None:
    (event,) = space_events(None, a_space())
    assert (event.type, event.previous_attributes) == ("space.created", None)


def test_a_new_one_may_be_blocked() -> None:
    assert [e.type for e in space_events(None, a_space(blocks=[FUTURE_BLOCK]))] == [
        "space.created",
        "space.out_of_service",
    ]


@pytest.mark.parametrize(
    ("blocks", "changes", "types"),
    [
        ([], {"capacity": 9}, []),
        ([], {"blocks": [FUTURE_BLOCK]}, ["space.out_of_service"]),
        ([], {"blocks": [CURRENT_BLOCK]}, ["space.out_of_service"]),
        ([], {"blocks": [PAST_BLOCK]}, []),
        ([FUTURE_BLOCK], {"capacity": 9}, []),
        ([FUTURE_BLOCK], {"blocks": []}, ["space.returned_to_service"]),
        ([CURRENT_BLOCK], {"blocks": []}, ["space.returned_to_service"]),
        ([PAST_BLOCK], {"blocks": []}, []),
        ([FUTURE_BLOCK], {"blocks": [CURRENT_BLOCK]}, ["space.returned_to_service", "space.out_of_service"]),
        ([FUTURE_BLOCK], {"blocks": [FUTURE_BLOCK, CURRENT_BLOCK]}, ["space.out_of_service"]),
        ([FUTURE_BLOCK], {"deleted_at": NOW}, []),
    ],
)
def test_a_change_says_what_it_is(blocks: list[Block], changes: dict[str, Any], types: list[str]) -> None:
    space = a_space(blocks=blocks)
    events = space_events(space, next_version(space, NOW, changes))
    assert [event.type for event in events] == ["space.updated", *types]
