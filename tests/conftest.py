"""Fixtures of all tests that run without the local stack."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.audit_actions import faults_of_entries
from tests.event_validation import collected_faults, faults_of_writes
from tests.gateway import Caller, a_caller
from tests.mailbox import keep_mail
from tests.moto_platform import moto_platform


@pytest.fixture(scope="session", autouse=True)
def event_loop_of_functions() -> Iterator[None]:
    """Mangum takes the thread's loop for as long as the process lives; the tests' process closes it."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture(scope="session", autouse=True)
def faults_of_events() -> Iterator[list[str]]:
    """The faults of all events that tests create."""
    with collected_faults() as faults:
        yield faults


@pytest.fixture(autouse=True)
def events_fit_their_schemas(request: pytest.FixtureRequest, faults_of_events: list[str]) -> Iterator[None]:
    """Every event fits the published schema of its type, unless the test is marked `invented_events`."""
    yield
    faults = [*dict.fromkeys(faults_of_events)]
    faults_of_events.clear()
    if not request.node.get_closest_marker("invented_events"):
        _require_valid_events(faults)


@pytest.fixture(scope="module")
def aws(request: pytest.FixtureRequest, faults_of_events: list[str]) -> Iterator[None]:
    """DynamoDB and Secrets Manager under moto with the platform's tables, one a module.

    Tests keep apart by using an organization of their own. In the end, the events of all writes fit their schemas, and the entries of
    the audit record have actions of `tests.audit_actions`.
    """
    with moto_platform() as patch:
        patch.setattr("domain.mail_outbox.outbox.MailOutbox.send", keep_mail)
        yield
        if not request.node.get_closest_marker("invented_events"):
            faults = faults_of_writes()
            faults_of_events.clear()
            _require_valid_events(faults)
        if faults := faults_of_entries():
            pytest.fail("Entries of the audit record are not as expected:\n" + "\n".join(faults), pytrace=False)


@pytest.fixture
def caller(aws: None) -> Caller:
    """A new organization with a live key that has every scope."""
    return a_caller()


def _require_valid_events(faults: list[str]) -> None:
    if faults:
        pytest.fail("Events do not fit their schemas:\n" + "\n".join(faults), pytrace=False)
