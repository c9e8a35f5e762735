"""Fixtures of all tests that run without the local stack."""

import asyncio
from collections.abc import Iterator

import pytest
from moto import mock_aws

from apikit.dynamo.table import client
from tests.gateway import Caller, a_caller
from tests.rollback import cheap_transactions
from tests.tables import SETTINGS, create_secret, create_tables
from tests.transport import MotoTransport


@pytest.fixture(scope="session", autouse=True)
def event_loop_of_functions() -> Iterator[None]:
    """Mangum takes the thread's loop for as long as the process lives; the tests' process closes it."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture(scope="module")
def aws() -> Iterator[None]:
    """DynamoDB and Secrets Manager under moto with the platform's tables, one a module.

    Tests keep apart by using an organization of their own.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SETTINGS.items():
            patch.setenv(name, value)
        patch.setattr("apikit.aws.aws_json.ConnectionPool", MotoTransport)
        with mock_aws(), cheap_transactions():
            client.cache_clear()
            create_tables()
            create_secret()
            yield
        client.cache_clear()


@pytest.fixture
def caller(aws: None) -> Caller:
    """A new organization with a live key that has every scope."""
    return a_caller()
