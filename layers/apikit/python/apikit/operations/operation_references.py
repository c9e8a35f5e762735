r"""References between operations: `{{0.body.id}}` stands for a value of an earlier result. No I/O.

The syntax: `{{`, the earlier operation's number counted from 0, `.body` or `.headers`, then names and positions, each after a
dot, `}}`, without blanks. A text that is nothing but one reference becomes the value itself, with its type; within a longer text,
text and numbers are put in. In a path values are percent-encoded. Whatever else is in double braces is refused: a misspelled
reference would be stored as text. `\{{0.body}}` is that text without the backslash and refers to nothing. The names of a body's
members are never references.
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
# A refusal tells no more.
_MOST_FAULTS = 50
_WRONG_FORM = r"a reference must have the form {{0.body.id}} or {{0.headers.ETag}}; to send these characters literally, write \{{…}}"


def find_reference_faults(operations: Sequence[Operation]) -> Iterator[FieldError]:
    """What is wrong with references before anything runs: their form, and whether they look back. At most 50, one a text."""
    return islice(_faults_of(operations), _MOST_FAULTS)


def escape_references(value: Any) -> Any:
    """The JSON value with each text so written that it refers to nothing."""
    if isinstance(value, str):
        return _REFERENCE.sub(lambda match: "\\" + match[0], value)
    if isinstance(value, Mapping):
        return {name: escape_references(each) for name, each in value.items()}
    if isinstance(value, list):
        return [escape_references(each) for each in value]
    return value


def substitute_references(operation: Operation, results: Sequence[OperationResult]) -> Operation:
    """The operation with values in the place of its references.

    Raises FailedDependency when one leads to none, BodyTooLarge when together they stand for more than a body may have.
    """
    if not _may_refer(operation):
        return operation
    values = _Values(results)
    path = _REFERENCE.sub(lambda match: _in_path(match, values), operation.path)
    headers = {name: _in_header(text, values) for name, text in operation.headers.items()}
    return replace(operation, path=path, headers=headers, body=_in_body(operation.body, values))


class _Values:
    """What the references of one operation lead to, counted as they will be written out: in memory a value costs nothing again."""

    def __init__(self, results: Sequence[OperationResult]) -> None:
        self._results = results
        self._room = MAX_BYTES

    def value(self, inner: str) -> Any:
        """Raises FailedDependency, BodyTooLarge."""
        value = _value(inner, self._results)
        self._take(len(json.dumps(value)))
        return value

    def text(self, inner: str) -> str:
        """Raises FailedDependency, also for what is no text or number; BodyTooLarge."""
        value = _value(inner, self._results)
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FailedDependency("A reference inside a string must resolve to a string or a number.")
        text = str(value)
        self._take(len(text))
        return text

    def _take(self, size: int) -> None:
        self._room -= size
        if self._room < 0:
            raise BodyTooLarge(f"The resolved references have more than {MAX_BYTES:,} bytes. Use fewer references.")


def _faults_of(operations: Sequence[Operation]) -> Iterator[FieldError]:
    for number, operation in enumerate(operations):
        if not _may_refer(operation):
            continue
        for place, text in _within(("operations", number), _whole(operation)):
            faults = (_fault(inner, number) for escape, inner in _REFERENCE.findall(text) if not escape)
            if fault := next(filter(None, faults), None):
                yield FieldError("invalid_reference", fault, pointer=json_pointer(place))


def _may_refer(operation: Operation) -> bool:
    """False for nearly every operation: no text of it has double braces."""
    return any("{{" in text for text in _texts(_whole(operation)))


def _whole(operation: Operation) -> Any:
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


def _within(place: tuple[str | int, ...], value: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each text with double braces, and where it is."""
    if isinstance(value, str):
        if "{{" in value:
            yield place, value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _within((*place, name), each)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _within((*place, number), each)


def _fault(inner: str, number: int) -> str | None:
    match = _WELL_FORMED.fullmatch(inner)
    if not match:
        return _WRONG_FORM
    if int(match[1]) >= number:
        return "a reference must point to an earlier operation; operations count from 0"
    return None


def _value(inner: str, results: Sequence[OperationResult]) -> Any:
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
        value = _step(value, step, number)
    return value


def _step(value: Any, step: str, number: int) -> Any:
    if isinstance(value, Mapping) and step in value:
        return value[step]
    if isinstance(value, list) and _POSITION.fullmatch(step) and int(step) < len(value):
        return value[int(step)]
    raise FailedDependency(f"The result of operation {number} has no value at the path of a reference.")


def _in_path(match: re.Match[str], values: _Values) -> str:
    return match[0][1:] if match[1] else quote(values.text(match[2]), safe="")


def _in_header(text: str, values: _Values) -> str:
    value = _replaced(text, values)
    if not _HEADER.fullmatch(value):
        raise FailedDependency("A reference resolves to a value that a header cannot contain.")
    return value


def _replaced(text: str, values: _Values) -> str:
    return _REFERENCE.sub(lambda match: match[0][1:] if match[1] else values.text(match[2]), text)


def _in_body(body: Any, values: _Values) -> Any:
    if isinstance(body, str):
        whole = _REFERENCE.fullmatch(body)
        return values.value(whole[2]) if whole and not whole[1] else _replaced(body, values)
    if isinstance(body, Mapping):
        return {name: _in_body(each, values) for name, each in body.items()}
    if isinstance(body, list):
        return [_in_body(each, values) for each in body]
    return body
