"""One deployed stack for all end-to-end tests."""

from collections.abc import Iterator

import pytest

from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver, a_receiver


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is `e2e`; what restarts the stack comes last."""
    for item in items:
        if "/e2e/" in str(item.path):
            item.add_marker(pytest.mark.e2e)
    items.sort(key=lambda item: item.get_closest_marker("restarts") is not None)


@pytest.fixture(scope="session")
def stack() -> Iterator[RunningStack]:
    """The stack, deployed by the real `cdk deploy`."""
    running = RunningStack()
    running.start()
    try:
        yield running
    finally:
        running.stop()


@pytest.fixture
def customer(stack: RunningStack) -> Customer:
    """A new child organization with a key of its own."""
    return stack.customer().new_child()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A webhook receiver on loopback."""
    with a_receiver() as running:
        yield running
