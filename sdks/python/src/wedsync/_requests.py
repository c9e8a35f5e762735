"""Builds requests, and decides when they are sent again. No I/O: the synchronous and the asynchronous client share it."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

import httpx

from wedsync._errors import APIConnectionError, APIError, ConfigurationError, WedSyncError
from wedsync._options import CallOptions, ClientOptions
from wedsync._values import to_json
from wedsync._version import VERSION

USER_AGENT = f"WedSync-SDK-Python/{VERSION}"
_BASE_DELAY_S, _MAX_DELAY_S, _MAX_RETRY_AFTER_S = 0.5, 8.0, 60.0
_KEYED = frozenset({"POST", "PATCH"})
_TIMEOUT, _TOO_MANY, _SERVER_ERROR = 408, 429, 500


@dataclass(frozen=True)
class Operation:
    """An operation of the API, as a resource names it. `result` is the name of the type that it returns, empty for nothing.

    `returns` is `value`, `page`, `job`, `lines`, `text` or `nothing`; `query` and `body` are the names of its parameters and of the
    fields of its body, separated by spaces.
    """

    method: str
    path: str
    result: str = ""
    returns: str = "value"
    query: str = ""
    body: str = ""
    has_body: bool = False
    needs_body: bool = False
    has_credentials: bool = True


@dataclass(repr=False)
class Request:
    """A request with its options, the same for every attempt. Its address, headers and content may have secrets."""

    operation: Operation
    url: str
    headers: httpx.Headers
    content: bytes | None
    timeout: float
    max_retries: int
    idempotency_key: str | None = None
    attempts: int = 0

    @property
    def name(self) -> str:
        """The method and the route, for messages: no values of the caller's."""
        return f"{self.operation.method} {self.operation.path}"

    def retry_delay_s(self, error: WedSyncError) -> float | None:
        """Return the seconds to wait before the next attempt; None if there is none."""
        if self.attempts > self.max_retries or not self._may_retry(error):
            return None
        retry_after = error.retry_after if isinstance(error, APIError) else None
        if retry_after is not None:
            return retry_after if retry_after <= _MAX_RETRY_AFTER_S else None
        delay = min(_MAX_DELAY_S, _BASE_DELAY_S * 2 ** (self.attempts - 1))
        return float(delay) * random.uniform(0.5, 1)  # noqa: S311 - spreads retries

    def _may_retry(self, error: WedSyncError) -> bool:
        if not isinstance(error, APIError):
            return isinstance(error, APIConnectionError)
        if error.status == _TIMEOUT or error.code == "idempotency_in_flight":
            return True
        if error.status == _TOO_MANY:
            return error.problem.get("retryable") is not False  # a limit may never have room
        return error.status >= _SERVER_ERROR and (error.retryable or "code" not in error.problem)


def build_request(
    client: ClientOptions,
    operation: Operation,
    path_values: tuple[Any, ...],
    query: Mapping[str, Any],
    body: Any,
    options: CallOptions,
) -> Request:
    """Return the request of a call. Raises ValueError for an empty ID, ConfigurationError."""
    key = options.idempotency_key
    if key is None and operation.method in _KEYED:
        key = str(uuid.uuid4())
    content = None
    if operation.has_body and body is not None:
        content = json.dumps(to_json(body), ensure_ascii=False, allow_nan=False).encode()
    try:
        headers = _build_headers(client, operation, options, key, has_content=content is not None)
    except UnicodeEncodeError:  # its representation has the value
        message = f"{operation.method} {operation.path} has a header with a character that is not ASCII."
        raise ConfigurationError(message) from None
    return Request(
        operation=operation,
        url=client.base_url.rstrip("/") + _fill_path(operation.path, path_values) + build_query(query),
        headers=headers,
        content=content,
        timeout=options.timeout if options.timeout is not None else client.timeout,
        max_retries=options.max_retries if options.max_retries is not None else client.max_retries,
        idempotency_key=key,
    )


def _build_headers(
    client: ClientOptions, operation: Operation, options: CallOptions, key: str | None, *, has_content: bool
) -> httpx.Headers:
    headers = httpx.Headers({"Accept": _accept(operation), "User-Agent": USER_AGENT})
    headers.update(dict(client.headers))
    organization = options.organization if options.organization is not None else client.organization
    version = options.api_version if options.api_version is not None else client.api_version
    named_headers = {
        "WedSync-Organization": organization if operation.has_credentials else None,
        "API-Version": version,
        "Idempotency-Key": key,
        "If-Match": _etag(options.if_match),
        "Content-Type": "application/json" if has_content else None,
    }
    headers.update({name: value for name, value in named_headers.items() if value is not None})
    headers.update(dict(options.headers or {}))
    return headers


def _accept(operation: Operation) -> str:
    return {"text": "*/*", "lines": "application/jsonl"}.get(operation.returns, "application/json")


def _etag(version: str | int | None) -> str | None:
    if version is None:
        return None
    text = str(version)
    return text if text == "*" or '"' in text else f'"{text}"'


def _fill_path(path: str, values: tuple[Any, ...]) -> str:
    parts = path.split("/")
    rest = iter(values)
    for number, part in enumerate(parts):
        if part.startswith("{"):
            value = next(rest)
            text = "" if value is None else str(value)
            if text in {"", ".", ".."}:
                raise ValueError(f"{part[1:-1]} is {text or 'empty'}. With it, the request would be another one.")
            parts[number] = quote(text, safe="")
    return "/".join(parts)


def build_query(values: Mapping[str, Any]) -> str:
    """Return the query string. A mapping is a filter by operators: `{"gte": …}` is `name[gte]=…`; lists are separated by commas."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            pairs += [
                (f"{name}[{operator}]", _query_text(each)) for operator, each in value.items() if each is not None
            ]
        elif value is not None:
            pairs.append((name, _query_text(value)))
    return f"?{urlencode(pairs, quote_via=quote)}" if pairs else ""


def _query_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(_query_text(each) for each in value)
    return str(to_json(value))


def log_attempt(client: ClientOptions, request: Request, outcome: str, started_at: datetime) -> None:
    """Log an attempt without headers, bodies or values of the path."""
    milliseconds = round((datetime.now(started_at.tzinfo) - started_at).total_seconds() * 1000)
    client.logger.debug("%s attempt %d: %s in %d ms", request.name, request.attempts, outcome, milliseconds)
