"""The transaction of a record's write and its companions: other attempts for those that conflict, and their errors."""

from collections.abc import Sequence

from apikit.dynamo.companion_writes import CompanionWrite, limit_companions
from apikit.dynamo.table import ConditionFailed, Table
from apikit.dynamo.writes import Write
from apikit.errors import WriteContention

_ATTEMPTS = 5


def write_with_companions(table: Table, first: Write, companions: Sequence[CompanionWrite]) -> None:
    """Run the writes in one transaction. Raises the error of a companion that failed, ConditionFailed for the record's own write."""
    rest = limit_companions(companions)
    for _ in range(_ATTEMPTS):
        try:
            table.write(first, *(companion.operation for companion in rest))
        except ConditionFailed as failure:
            replacements = _replace_conflicts(rest, failure)
            if replacements is None:
                _raise_companion_error(failure, rest)
                raise
            rest = replacements
        else:
            return
    raise WriteContention("Too many concurrent changes to the parent resource. Retry.", retry_after_s=1)


def _replace_conflicts(rest: Sequence[CompanionWrite], failure: ConditionFailed) -> list[CompanionWrite] | None:
    """Return the companions with replacements for those that failed; None when a write without a replacement failed."""
    if failure.items[0] is not None:
        return None
    replacements: list[CompanionWrite] = []
    for companion, item in zip(rest, failure.items[1:], strict=True):
        replacement = companion if item is None else companion.on_conflict and companion.on_conflict(item)
        if replacement is None:
            return None
        replacements.append(replacement)
    return replacements


def _raise_companion_error(failure: ConditionFailed, rest: Sequence[CompanionWrite]) -> None:
    """Raise the error of the first companion with a failed condition, unless the record's own condition failed as well."""
    if failure.items[0] is not None:
        return
    for companion, item in zip(rest, failure.items[1:], strict=True):
        if item is not None and companion.to_error:
            raise companion.to_error(item) from failure
