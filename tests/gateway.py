"""Calls functions as the HTTP API does: the catalogue's routes choose the handler, events have payload version 2.0."""

import base64
import importlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from types import SimpleNamespace
from typing import Any, Literal

from apikit.actor import Environment
from apikit.admission.credentials import MintedKey, mint_key
from apikit.admission.plans import Plan
from apikit.aws.platform_secret import signer
from apikit.ids import new_id
from infra.catalogue import HTTP_FUNCTIONS
from tests.storage import put_item
from tests.webhook_verification import note_secrets

_CONTEXT = SimpleNamespace(
    aws_request_id="c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
    function_name="test",
    memory_limit_in_mb=1024,
    invoked_function_arn="arn:aws:lambda:eu-central-1:123456789012:function:test",
)
_GENEROUS = Plan(per_hour=100_000)
_NEVER = 253_402_300_799
_NOTHING: Any = object()


@dataclass(frozen=True, slots=True)
class Answer:
    """A response. Header names are in lower case; `cookies` are the values of Set-Cookie."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    cookies: tuple[str, ...] = ()

    def json(self) -> Any:
        """The body's value; NaN and its kin are no JSON."""
        return json.loads(self.body, parse_constant=_refuse)

    def problem(self, status: int, code: str) -> dict[str, Any]:
        """The problem document, when it is one of this status and code."""
        assert (self.status, self.headers.get("content-type")) == (status, "application/problem+json"), self
        document: dict[str, Any] = self.json()
        assert document["code"] == code, document
        return document

    def faults(self) -> list[tuple[str, str]]:
        """Where in the body each fault is and what it is, in their order, when the body was refused for them."""
        return [(fault["pointer"], fault["code"]) for fault in self.problem(422, "invalid_request")["errors"]]


observers: list[Callable[[dict[str, Any], Answer], None]] = []
"""Each is called with every event and its answer."""


@dataclass(frozen=True)
class Caller:
    """An organization with an API key."""

    organization_id: str
    environment: Environment
    key_id: str
    credentials: MintedKey

    def call(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **request: Any) -> Answer:
        """As `send`, with the key's secret."""
        return send(
            method,
            path,
            headers={"authorization": f"Bearer {self.credentials.api_secret}", **(headers or {})},
            **request,
        )


def a_caller(
    *scopes: str,
    organization_id: str | None = None,
    environment: Environment = "live",
    plan: Plan = _GENEROUS,
    status: Literal["active", "revoked"] = "active",
    expires_at: int = _NEVER,
) -> Caller:
    """A new organization's key, stored in `access`; it has all scopes unless some are named."""
    caller = _mint_caller(organization_id or new_id("org"), environment)
    put_item(
        "access",
        {
            "pk": f"KEY#{caller.key_id}",
            "sk": "KEY",
            "sh": caller.credentials.secret_hash,
            "st": status,
            "ex": expires_at,
            "pl": plan.text,
            "og": caller.organization_id,
            "sc": list(scopes or ("*",)),
        },
    )
    return caller


def send(
    method: str,
    path: str,
    *,
    json: Any = _NOTHING,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    query: str = "",
) -> Answer:
    """The answer of the function that the HTTP API would call. `json` is sent as application/json, `body` as it is."""
    event = _request(method, path, json=json, body=body, headers=headers, query=query)
    reply = handler_of(path)(event, _CONTEXT)
    content: str = reply.get("body") or ""
    answer = Answer(
        status=reply["statusCode"],
        headers={name.lower(): value for name, value in reply["headers"].items()},
        body=base64.b64decode(content) if reply.get("isBase64Encoded") else content.encode(),
        cookies=tuple(reply.get("cookies", ())),
    )
    note_secrets(answer.body)
    for observer in observers:
        observer(event, answer)
    return answer


def invocation(
    method: str,
    path: str,
    *,
    json: Any = _NOTHING,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    query: str = "",
    handler: Any = None,
) -> Callable[[], dict[str, Any]]:
    """The request as a ready call of its function's handler, or of another; it may be made many times."""
    event = _request(method, path, json=json, body=body, headers=headers, query=query)
    return partial(handler or handler_of(path), event, _CONTEXT)


def handler_of(path: str) -> Any:
    """The Lambda handler behind a path."""
    matches = [
        (len(route.split("/")), spec.name) for spec in HTTP_FUNCTIONS for route in spec.routes if _serves(route, path)
    ]
    if matches:
        # The gateway takes the most specific route.
        return _handler(max(matches)[1])
    return _handler(next(spec.name for spec in HTTP_FUNCTIONS if spec.is_default_route))


def _serves(route: str, path: str) -> bool:
    """Whether the path is the route's or below it; `{name}` stands for any segment."""
    segments, parts = route.split("/"), path.split("/")
    pairs = zip(segments, parts, strict=False)
    return len(parts) >= len(segments) and all(part == segment or part.startswith("{") for part, segment in pairs)


@cache
def _handler(name: str) -> Any:
    return importlib.import_module(f"functions.{name}.handler").lambda_handler


def _mint_caller(organization_id: str, environment: Environment) -> Caller:
    key_id = new_id("key")
    return Caller(organization_id, environment, key_id, mint_key(signer(), key_id=key_id, environment=environment))


def _request(
    method: str, path: str, *, json: Any, body: bytes | None, headers: Mapping[str, str] | None, query: str
) -> dict[str, Any]:
    fields = {"host": "api.test", **{name.lower(): value for name, value in (headers or {}).items()}}
    if json is not _NOTHING:
        body = _encode_json(json)
        fields.setdefault("content-type", "application/json")
    return _event(method, path, query=query, headers=fields, body=body)


def _event(method: str, path: str, *, query: str, headers: dict[str, str], body: bytes | None) -> dict[str, Any]:
    # The HTTP API hands cookies over one by one, and not as a header.
    cookies = [each.strip() for each in headers.get("cookie", "").split(";") if each.strip()]
    headers = {name: value for name, value in headers.items() if name != "cookie"}
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": headers,
        **({"cookies": cookies} if cookies else {}),
        "requestContext": {
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1",
                "userAgent": "tests",
            },
            "accountId": "123456789012",
            "apiId": "api",
            "domainName": "api.test",
            "requestId": "gateway-request",
            "routeKey": "$default",
            "stage": "$default",
            "time": "01/Mar/2026:09:30:00 +0000",
            "timeEpoch": 1772357400000,
        },
        "isBase64Encoded": False,
    }
    if body and _is_text(headers.get("content-type", "")):
        event["body"] = body.decode("utf-8", "replace")
    elif body is not None:
        event |= {"isBase64Encoded": True, "body": base64.b64encode(body).decode()}
    return event


def _is_text(content_type: str) -> bool:
    """Whether the HTTP API hands a body of this type over as text, with U+FFFD for what is not UTF-8."""
    name = content_type.partition(";")[0].strip().lower()
    return name.startswith("text/") or name in {"application/json", "application/xml", "application/javascript"}


def _encode_json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
