"""Fixtures of all tests that run without the local stack."""

from collections.abc import Iterator

import pytest
from moto import mock_aws

from apikit.dynamo.table import client
from tests.gateway import Caller, a_caller
from tests.tables import SETTINGS, create_secret, create_tables


@pytest.fixture(scope="module")
def aws() -> Iterator[None]:
    """DynamoDB and Secrets Manager under moto with the platform's tables, one a module.

    Tests keep apart by using an organization of their own.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SETTINGS.items():
            patch.setenv(name, value)
        with mock_aws():
            client.cache_clear()
            create_tables()
            create_secret()
            yield
        client.cache_clear()


@pytest.fixture
def caller(aws: None) -> Caller:
    """A new organization with a live key that has every scope."""
    return a_caller()
