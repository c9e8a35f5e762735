"""What batches must know of every operation: which ones show what may never be stored."""

from collections.abc import Iterator
from typing import Any

from functions.batch.v1.batch_validation import SECRET_OPERATIONS
from tests.contract.operations import guarded_operations, resolve_reference

SECRET_FIELDS = {"api_secret", "secret", "upload_url", "calendar_address"}


def answer_fields(details: dict[str, Any]) -> Iterator[str]:
    """The fields and the objects of an operation's successful answers."""
    for status, answer in details["responses"].items():
        for media in answer.get("content", {}).values() if status.startswith("2") else ():
            properties = resolve_reference(media["schema"]).get("properties", {})
            yield from properties
            # The URL of a calendar is a secret, those of webhooks are not.
            yield properties.get("object", {}).get("const", "")


def test_every_operation_that_shows_a_secret_is_known() -> None:
    operations = {
        str(operation) for operation in guarded_operations() if SECRET_FIELDS & set(answer_fields(operation.details))
    }
    assert operations == SECRET_OPERATIONS
