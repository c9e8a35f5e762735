"""The world of people with second factors."""

from collections.abc import Iterator

import pytest

from tests.fakes.dynamo import memory_dynamo
from tests.mfa import MfaWorld, Person


@pytest.fixture
def world() -> Iterator[MfaWorld]:
    """The use cases over empty tables."""
    with memory_dynamo():
        yield MfaWorld()


@pytest.fixture
def jane(world: MfaWorld) -> Person:
    """A person without second factors."""
    return world.a_person()
