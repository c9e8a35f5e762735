"""Validates what tests send and receive against both OpenAPI documents, by validators that others wrote."""

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator

from tests.gateway import Answer, observers
from tools.openapi_document.document_builder import openapi_3_1
from tools.openapi_document.openapi_3_0 import openapi_3_0

Json = dict[str, Any]
_JSON, _MERGE_PATCH, _PROBLEM = "application/json", "application/merge-patch+json", "application/problem+json"
_LONGEST_WORD = 20
# A path that exists answers these before any operation does.
_OF_NO_OPERATION = frozenset({405})
# Only tests have keys of organizations that are no records.
_OF_NO_ORGANIZATION = frozenset(
    {(404, "/v1/organizations"), (404, "/v1/organizations/by-external-id/{source}/{external_id}")}
)


@dataclass(frozen=True)
class Exchange:
    """A request's event and its answer."""

    event: Json
    answer: Answer

    @property
    def method(self) -> str:
        """As the document's keys are spelled."""
        return str(self.event["requestContext"]["http"]["method"]).lower()

    @property
    def body(self) -> bytes:
        """The body that was sent, or nothing."""
        body: str = self.event.get("body", "")
        return base64.b64decode(body) if self.event["isBase64Encoded"] else body.encode()

    @property
    def is_partial(self) -> bool:
        """True when only some fields were wanted."""
        return "fields" in parse_qs(self.event["rawQueryString"])


class Document:
    """One of the two documents, and the validators of its schemas."""

    def __init__(self, content: Json, validator: Callable[..., Any]) -> None:
        self.version: str = content["openapi"]
        self._paths = content["paths"]
        self._components = content["components"]
        self._validator = validator
        self._validators: dict[str, Any] = {}

    def answer_faults(self, template: str, exchange: Exchange) -> list[str]:
        """What the schema of the answer refuses of the answer."""
        answers, status = self._paths[template][exchange.method]["responses"], exchange.answer.status
        if str(status) not in answers:
            is_known = status in _OF_NO_OPERATION or (status, template) in _OF_NO_ORGANIZATION
            return [] if is_known else [f"the status {status} is not documented"]
        answer = answers[str(status)]
        if "$ref" in answer:
            answer = self._components["responses"][answer["$ref"].rsplit("/", 1)[1]]
        return self._faults(answer.get("content", {}), exchange.answer.headers, exchange.answer.body)

    def body_faults(self, template: str, exchange: Exchange) -> list[str]:
        """What the schema of the body refuses of the body that was taken."""
        if template.endswith("/bulk") and (
            exchange.answer.headers.get("content-type") != _JSON or exchange.answer.json().get("failed") != 0
        ):
            # Its members are judged one by one; an answer in XML does not say here whether one failed.
            return []
        body = self._paths[template][exchange.method].get("requestBody")
        if body is None or not exchange.body or (exchange.body == b"null" and not body["required"]):
            return []
        return self._faults(body["content"], exchange.event["headers"], exchange.body)

    def _faults(self, content: Json, headers: Mapping[str, str], body: bytes) -> list[str]:
        media_type = headers.get("content-type", "").partition(";")[0].strip()
        if not body or "content-encoding" in headers or media_type not in {_JSON, _MERGE_PATCH, _PROBLEM}:
            return []
        if media_type not in content:
            return [f"the media type {media_type} is not documented"]
        errors = self._validator_of(content[media_type]["schema"]).iter_errors(_parse(body))
        return [f"{error.json_path}: {error.message[:300]}" for error in errors]

    def _validator_of(self, schema: Json) -> Any:
        key = json.dumps(schema)
        if key not in self._validators:
            self._validators[key] = self._validator({**schema, "components": self._components})
        return self._validators[key]


def _parse(body: bytes) -> Any:
    """Return the value, in which `1.0` is the integer 1 (JSON Schema Core section 6.3): OpenAPI 3.0's validator has an older rule."""
    return json.loads(
        body, parse_float=lambda digits: int(number) if (number := float(digits)).is_integer() else number
    )


class Documents:
    """Looks at exchanges as tests make them; each shape of an answer is validated once."""

    def __init__(self) -> None:
        newer = openapi_3_1()
        self._documents = [Document(openapi_3_0(newer), OAS30Validator), Document(newer, OAS31Validator)]
        self._templates = sorted(newer["paths"], key=lambda path: path.count("{"))
        self._methods = {path: frozenset(item) for path, item in newer["paths"].items()}
        self._patterns = {path: re.compile(re.sub(r"\{\w+\}", "[^/]+", path)) for path in self._templates}
        self._validated_shapes: set[Any] = set()

    def require_documented(self, event: Json, answer: Answer) -> None:
        """Raises AssertionError when a document forbids what the API took or answered."""
        exchange, template = Exchange(event, answer), self._template(event["rawPath"])
        if template is None or exchange.method not in self._methods[template] or not self._is_new(template, exchange):
            return
        for document in self._documents:
            faults = [] if exchange.is_partial else document.answer_faults(template, exchange)
            if answer.status < HTTPStatus.MULTIPLE_CHOICES:
                faults += [f"the body that was taken: {fault}" for fault in document.body_faults(template, exchange)]
            assert not faults, (document.version, exchange.method, template, answer.status, faults[:5])

    def _template(self, path: str) -> str | None:
        return next((each for each in self._templates if self._patterns[each].fullmatch(path)), None)

    def _is_new(self, template: str, exchange: Exchange) -> bool:
        status = exchange.answer.status
        request_shape = _shape(exchange.body) if status < HTTPStatus.MULTIPLE_CHOICES else None
        key = (template, exchange.method, status, exchange.is_partial, request_shape, _shape(exchange.answer.body))
        is_new = key not in self._validated_shapes
        self._validated_shapes.add(key)
        return is_new


@cache
def documents() -> Documents:
    """The documents of the routers as they are."""
    return Documents()


def _shape(body: bytes) -> Any:
    """What distinguishes bodies: names, types, and words that may be of an enumeration."""
    try:
        return _shape_of(json.loads(body or b"null"))
    except ValueError:
        return None


def _shape_of(value: Any) -> Any:
    if isinstance(value, dict):
        return tuple((name, _shape_of(member)) for name, member in value.items())
    if isinstance(value, list):
        return (list, frozenset(map(_shape_of, value)))
    return value if isinstance(value, str) and value.islower() and len(value) < _LONGEST_WORD else type(value)


@pytest.fixture(scope="module", autouse=True)
def openapi_validation() -> Iterator[None]:
    """Both documents allow every body that is taken and every answer, while the module's tests run."""
    observers.append(documents().require_documented)
    yield
    observers.remove(documents().require_documented)
