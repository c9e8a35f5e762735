"""Writes a credential, on the condition that what was read for its privileges has not changed."""

from collections.abc import Sequence
from typing import NoReturn

from apikit import errors
from apikit.dynamo import ConditionFailed, Table, Write
from domain.scope_grants.control import grants_changed


def write_credential(table: Table, operations: Sequence[Write], checks: Sequence[Write]) -> None:
    """Write the operations, of which the first one is that of the record, if all checks hold.

    Raises GrantsChanged if a check fails, NotFound, StaleVersion.
    """
    try:
        table.write(*operations, *checks)
    except ConditionFailed as error:
        _raise_failure(error, len(checks))


def _raise_failure(error: ConditionFailed, check_count: int) -> NoReturn:
    if any(item is not None for item in error.items[-check_count:]):
        raise grants_changed() from error
    stored_item = error.items[0]
    if not stored_item:
        raise errors.NotFound("No resource has this ID.") from error
    raise errors.StaleVersion(
        f"The resource is at version {stored_item['v']}. Read it again and retry.", current_version=stored_item["v"]
    ) from error
