"""What batches must know of every operation: which ones show what may never be stored."""

from collections.abc import Iterator
from typing import Any

from functions.batch.v1.checks import SHOWING_SECRETS
from tests.contract.operations import guarded, resolved

SECRET_FIELDS = {"api_secret", "secret", "upload_url"}


def shown(details: dict[str, Any]) -> Iterator[str]:
    """The fields of an operation's successful answers."""
    for status, answer in details["responses"].items():
        for media in answer.get("content", {}).values() if status.startswith("2") else ():
            yield from resolved(media["schema"]).get("properties", {})


def test_every_operation_that_shows_a_secret_is_known() -> None:
    found = {str(operation) for operation in guarded() if SECRET_FIELDS & set(shown(operation.details))}
    assert found == SHOWING_SECRETS
