"""Results of operations as JSON Lines (one object a line, in the order of the operations). No I/O."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from apikit import Actor
from apikit.operations import OperationResult, PlannedOperation
from apikit.resources import records

CONTENT_TYPE = "application/jsonl"
# A line's body, and all of a file's; what is beyond is told by status and headers alone.
_MOST_A_BODY = 64_000
_MOST_IN_ALL = 64_000_000
# Lambda answers with 6 MB at most.
MAX_RESPONSE_BYTES = 4_000_000
_OPERATIONS = records.adapter(list[PlannedOperation])


def require_result_scopes(actor: Actor, scopes: Iterable[str]) -> None:
    """Results are shown to who has the scopes of their operations, or reads the operations' resources.

    Raises InsufficientScope, which names every missing scope.
    """
    actor.require_all(scope for scope in scopes if not actor.may(f"{scope.partition(':')[0]}:read"))


def encode_results(results: Iterable[OperationResult], *, most: int = _MOST_A_BODY) -> bytes:
    """The results, a line each; a body with more than `most` bytes is left out."""
    return b"".join(_line(result, most) for result in results)


def limit_bodies(results: Sequence[OperationResult]) -> list[OperationResult]:
    """The results as one answer has room for them: bodies beyond 4 MB together are left out."""
    room, told = MAX_RESPONSE_BYTES, []
    for result in results:
        size = len(_encoded(result))
        told.append(result if size <= room else replace(result, body=None, is_truncated=True))
        room -= size if size <= room else 0
    return told


def parse_results(content: bytes) -> list[OperationResult]:
    """The results of such lines."""
    return [OperationResult.from_form(json.loads(line)) for line in content.splitlines()]


def max_body_bytes(total: int) -> int:
    """How many bytes each body of so many operations may have."""
    return min(_MOST_A_BODY, _MOST_IN_ALL // max(total, 1))


def parse_operations(content: bytes) -> list[PlannedOperation]:
    """The operations of a job's input."""
    return _OPERATIONS.validate_json(content)


def encode_operations(operations: Sequence[PlannedOperation]) -> bytes:
    """A job's input."""
    return _OPERATIONS.dump_json(list(operations))


def _line(result: OperationResult, most: int) -> bytes:
    line = _encoded(result)
    return line if len(line) <= most else _encoded(replace(result, body=None, is_truncated=True))


def _encoded(result: OperationResult) -> bytes:
    return json.dumps(result.to_form(), separators=(",", ":")).encode() + b"\n"
