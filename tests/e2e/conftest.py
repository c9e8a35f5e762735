"""One deployed stack for all end-to-end tests."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver, a_receiver


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is `e2e`; what restarts the stack comes late, and last what looks at what all tests did."""
    for item in items:
        if "/e2e/" in str(item.path):
            item.add_marker(pytest.mark.e2e)
    items.sort(key=lambda item: [item.get_closest_marker(name) is not None for name in ("last", "restarts")])


@pytest.fixture(scope="session")
def stack() -> Iterator[RunningStack]:
    """The stack, deployed by the real `cdk deploy`."""
    instance = RunningStack()
    instance.start()
    try:
        yield instance
    finally:
        instance.stop()


@pytest.fixture(scope="session", autouse=True)
def wedding_with_option(stack: RunningStack) -> tuple[Customer, str]:
    """A customer and the path of its wedding, whose option has passed before anybody looks: the schedule calls every minute."""
    customer = stack.customer().new_child()
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    # Later than the answer of a slow machine, sooner than the second call of the schedule.
    option_ends = (datetime.now(UTC) + timedelta(seconds=20)).isoformat()
    body = {"client_id": client["id"], "date": "2027-06-12", "status": "tentative", "option_expires_at": option_ends}
    wedding = customer.call("POST", "/v1/weddings", json=body)
    assert wedding.status_code == 201, wedding.text
    return customer, f"/v1/weddings/{wedding.json()['id']}"


@pytest.fixture
def customer(stack: RunningStack) -> Customer:
    """A new child organization with a key of its own."""
    return stack.customer().new_child()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A webhook receiver on loopback."""
    with a_receiver() as instance:
        yield instance
