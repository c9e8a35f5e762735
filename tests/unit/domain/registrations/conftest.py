"""The world of people with accounts."""

from collections.abc import Iterator

import pytest

from tests.accounts import AccountWorld
from tests.fakes.dynamo import memory_dynamo


@pytest.fixture
def world() -> Iterator[AccountWorld]:
    """The use cases over empty tables."""
    with memory_dynamo() as dynamo:
        yield AccountWorld(dynamo)
