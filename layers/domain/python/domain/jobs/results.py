"""Operations and results of jobs as files. Results are JSON Lines: one object per line, in the order of the operations. No I/O."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from apikit import Actor
from apikit.operations import OperationResult, PlannedOperation
from apikit.resources import records

CONTENT_TYPE = "application/jsonl"
# Limits of the body in one line, and of all bodies in one file. Larger bodies are omitted; status and headers remain.
_MAX_BODY_BYTES = 64_000
_MAX_FILE_BYTES = 64_000_000
# A response of a Lambda function has at most 6 MB.
MAX_RESPONSE_BYTES = 4_000_000
_OPERATIONS = records.adapter(list[PlannedOperation])


def require_result_scopes(actor: Actor, scopes: Iterable[str]) -> None:
    """Require each of the operations' scopes, or the read scope of the same resource.

    Raises InsufficientScope, which lists every missing scope.
    """
    actor.require_all(scope for scope in scopes if not actor.may(f"{scope.partition(':')[0]}:read"))


def encode_results(results: Iterable[OperationResult], *, max_bytes: int = _MAX_BODY_BYTES) -> bytes:
    """Return the results as JSON Lines; bodies of lines longer than `max_bytes` are omitted."""
    return b"".join(_encode_line(result, max_bytes) for result in results)


def limit_bodies(results: Sequence[OperationResult]) -> list[OperationResult]:
    """Return the results for one response: bodies that exceed 4 MB in total are omitted."""
    remaining_bytes, output = MAX_RESPONSE_BYTES, []
    for result in results:
        size = len(_encode(result))
        output.append(result if size <= remaining_bytes else replace(result, body=None, is_truncated=True))
        remaining_bytes -= size if size <= remaining_bytes else 0
    return output


def parse_results(content: bytes) -> list[OperationResult]:
    """Return the results in a file of JSON Lines."""
    return [OperationResult.from_form(json.loads(line)) for line in content.splitlines()]


def max_body_bytes(total: int) -> int:
    """Return the maximum size of each body in a file of so many results."""
    return min(_MAX_BODY_BYTES, _MAX_FILE_BYTES // max(total, 1))


def parse_operations(content: bytes) -> list[PlannedOperation]:
    """Return the operations in the input file of a job."""
    return _OPERATIONS.validate_json(content)


def encode_operations(operations: Sequence[PlannedOperation]) -> bytes:
    """Return the input file of a job."""
    return _OPERATIONS.dump_json(list(operations))


def _encode_line(result: OperationResult, max_bytes: int) -> bytes:
    line = _encode(result)
    return line if len(line) <= max_bytes else _encode(replace(result, body=None, is_truncated=True))


def _encode(result: OperationResult) -> bytes:
    return json.dumps(result.to_form(), separators=(",", ":")).encode() + b"\n"
