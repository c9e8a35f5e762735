"""Fixtures of the repositories' tests."""

from collections.abc import Mapping
from threading import Lock
from typing import Any

import pytest

from apikit.dynamo.table import client


@pytest.fixture
def one_call_at_a_time(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB's calls are atomic, moto's are not: threads take turns between calls, not within."""
    real_call, lock = client().call, Lock()

    def call(operation: str, request: Mapping[str, Any]) -> Any:
        with lock:
            return real_call(operation, request)

    monkeypatch.setattr(client(), "call", call)
