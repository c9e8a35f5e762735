"""The platform's tables and secrets under moto, without network."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from moto import mock_aws

from apikit.dynamo.table import client
from tests.fakes.key_service import FakeKeyService
from tests.rollback import cheap_transactions
from tests.tables import SETTINGS, create_secret, create_tables
from tests.transport import MotoTransport


@contextmanager
def moto_platform() -> Iterator[pytest.MonkeyPatch]:
    """Set the platform up in this process, and yield what patches more of it until the end."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SETTINGS.items():
            patch.setenv(name, value)
        patch.setattr("apikit.aws.aws_json.ConnectionPool", MotoTransport)
        patch.setattr("apikit.aws.key_service.key_service", FakeKeyService)
        with mock_aws(), cheap_transactions():
            client.cache_clear()
            create_tables()
            create_secret()
            yield patch
        client.cache_clear()
