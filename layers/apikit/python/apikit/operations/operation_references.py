r"""References between operations: `{{0.body.id}}` is replaced by a value of an earlier result. No I/O.

The syntax: `{{`, the earlier operation's number counted from 0, `.body` or `.headers`, then names and positions, each after a
dot, `}}`, without blanks. A string that is exactly one reference becomes the value itself, with its type; in a longer string, strings and
numbers are inserted. In a path, values are percent-encoded. Anything else in double braces is rejected: a misspelled reference would be
stored as text. `\{{0.body}}` is sent without the backslash and is not a reference. The names of a body's members are never references.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any
from urllib.parse import quote

from apikit.errors import BodyTooLarge, FailedDependency, FieldError
from apikit.field_errors import json_pointer
from apikit.http.request_body import MAX_BYTES
from apikit.operations.operation import Operation, OperationResult

# Double braces around anything but double braces; of three in a row the inner two. It never looks back, however long a text is.
_REFERENCE = re.compile(r"(\\?)\{\{(?!\{)((?:[^{}]|\{(?!\{)|\}(?!\}))*+)\}\}")
_WELL_FORMED = re.compile(r"([0-9]{1,4})\.(body|headers)((?:\.[A-Za-z0-9_-]{1,100})*)", re.ASCII)
_POSITION = re.compile(r"[0-9]{1,6}", re.ASCII)
_HEADER = re.compile(r"[ -~]{0,1000}", re.ASCII)
# The most errors of one response.
_MAX_FAULTS = 50
_FORM_ERROR = r"a reference must have the form {{0.body.id}} or {{0.headers.ETag}}; to send these characters literally, write \{{…}}"


def find_reference_faults(operations: Sequence[Operation]) -> Iterator[FieldError]:
    """Return the errors of references that can be found before anything runs: invalid form, or not to an earlier operation.

    At most 50, one per string.
    """
    return islice(_find_faults(operations), _MAX_FAULTS)


def escape_references(value: Any) -> Any:
    """Return the JSON value with each reference escaped, so that it is sent literally."""
    if isinstance(value, str):
        return _REFERENCE.sub(lambda match: "\\" + match[0], value)
    if isinstance(value, Mapping):
        return {name: escape_references(each) for name, each in value.items()}
    if isinstance(value, list):
        return [escape_references(each) for each in value]
    return value


def substitute_references(operation: Operation, results: Sequence[OperationResult]) -> Operation:
    """Return the operation with its references replaced by values.

    Raises FailedDependency for a reference without a value, BodyTooLarge when the values have more than 10 MB in total.
    """
    if not _may_have_references(operation):
        return operation
    values = _Values(results)
    path = _REFERENCE.sub(lambda match: _path_text(match, values), operation.path)
    headers = {name: _header_text(text, values) for name, text in operation.headers.items()}
    return replace(operation, path=path, headers=headers, body=_body_value(operation.body, values))


class _Values:
    """The values of the references of one operation. Repeated values count each time: in memory they are shared, as JSON they are not."""

    def __init__(self, results: Sequence[OperationResult]) -> None:
        self._results = results
        self._remaining_bytes = MAX_BYTES

    def value(self, inner: str) -> Any:
        """Return the value of a reference. Raises FailedDependency, BodyTooLarge."""
        value = _read_value(inner, self._results)
        self._take(len(json.dumps(value)))
        return value

    def text(self, inner: str) -> str:
        """Return the value as text. Raises FailedDependency unless it is a string or a number, BodyTooLarge."""
        value = _read_value(inner, self._results)
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FailedDependency("A reference inside a string must resolve to a string or a number.")
        text = str(value)
        self._take(len(text))
        return text

    def _take(self, size: int) -> None:
        self._remaining_bytes -= size
        if self._remaining_bytes < 0:
            raise BodyTooLarge(f"The resolved references have more than {MAX_BYTES:,} bytes. Use fewer references.")


def _find_faults(operations: Sequence[Operation]) -> Iterator[FieldError]:
    for number, operation in enumerate(operations):
        if not _may_have_references(operation):
            continue
        for place, text in _find_references(("operations", number), _operation_values(operation)):
            details = (_reference_error(inner, number) for escape, inner in _REFERENCE.findall(text) if not escape)
            if detail := next(filter(None, details), None):
                yield FieldError("invalid_reference", detail, pointer=json_pointer(place))


def _may_have_references(operation: Operation) -> bool:
    """False if no string has double braces, as in most operations."""
    return any("{{" in text for text in _texts(_operation_values(operation)))


def _operation_values(operation: Operation) -> Any:
    return {"path": operation.path, "headers": operation.headers, "body": operation.body}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _find_references(place: tuple[str | int, ...], value: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield each string with double braces and its place."""
    if isinstance(value, str):
        if "{{" in value:
            yield place, value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _find_references((*place, name), each)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _find_references((*place, number), each)


def _reference_error(inner: str, number: int) -> str | None:
    match = _WELL_FORMED.fullmatch(inner)
    if not match:
        return _FORM_ERROR
    if int(match[1]) >= number:
        return "a reference must point to an earlier operation; operations count from 0"
    return None


def _read_value(inner: str, results: Sequence[OperationResult]) -> Any:
    match = _WELL_FORMED.fullmatch(inner)
    if not match or int(match[1]) >= len(results):
        raise FailedDependency("A reference points to an operation without a result.")
    number, result = int(match[1]), results[int(match[1])]
    if not result.is_success:
        raise FailedDependency(f"Operation {number}, which this operation references, failed.")
    steps = match[3].split(".")[1:]
    value: Any = result.body
    if match[2] == "headers":
        value = {name.lower(): text for name, text in result.headers.items()}
        steps = [step.lower() for step in steps]
    for step in steps:
        value = _read_member(value, step, number)
    return value


def _read_member(value: Any, step: str, number: int) -> Any:
    if isinstance(value, Mapping) and step in value:
        return value[step]
    if isinstance(value, list) and _POSITION.fullmatch(step) and int(step) < len(value):
        return value[int(step)]
    raise FailedDependency(f"The result of operation {number} has no value at the path of a reference.")


def _path_text(match: re.Match[str], values: _Values) -> str:
    return match[0][1:] if match[1] else quote(values.text(match[2]), safe="")


def _header_text(text: str, values: _Values) -> str:
    value = _replace_references(text, values)
    if not _HEADER.fullmatch(value):
        raise FailedDependency("A reference resolves to a value that a header cannot contain.")
    return value


def _replace_references(text: str, values: _Values) -> str:
    return _REFERENCE.sub(lambda match: match[0][1:] if match[1] else values.text(match[2]), text)


def _body_value(body: Any, values: _Values) -> Any:
    if isinstance(body, str):
        match = _REFERENCE.fullmatch(body)
        return values.value(match[2]) if match and not match[1] else _replace_references(body, values)
    if isinstance(body, Mapping):
        return {name: _body_value(each, values) for name, each in body.items()}
    if isinstance(body, list):
        return [_body_value(each, values) for each in body]
    return body
