"""The errors of the SDK. `wedsync.errors` has one class for each status and code of the API, too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx


class WedSyncError(Exception):
    """Every error of this package. `idempotency_key` is the key of the request, with which it can be sent again safely."""

    idempotency_key: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[WedSyncError], arguments: tuple[Any, ...], attributes: dict[str, Any]) -> WedSyncError:
    """Return an error of another process, or a copy."""
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error


class ConfigurationError(WedSyncError):
    """The client cannot work as it is configured."""


class APIConnectionError(WedSyncError):
    """No response came: the connection failed, or ended before the response was complete."""


class APITimeoutError(APIConnectionError):
    """No response came in time."""


class ResponseDecodeError(WedSyncError):
    """The response is not what the API sends, for example the page of a proxy."""


class WebhookVerificationError(WedSyncError):
    """A webhook is not authentic, or too old."""


class AuthorizationError(WedSyncError):
    """The person or the authorization server refused, or the redirect is not the answer to this request."""


class JobFailedError(WedSyncError):
    """A job ended without success. `job` is its last state."""

    def __init__(self, message: str, job: Any) -> None:
        super().__init__(message)
        self.job = job


class JobTimeoutError(WedSyncError):
    """A job did not end in the given time; it continues. `job` is its last state."""

    def __init__(self, message: str, job: Any) -> None:
        super().__init__(message)
        self.job = job


@dataclass(frozen=True)
class Fault:
    """One fault in a request: the JSON pointer to the field, or the name of the parameter; a code and an explanation."""

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None


class APIError(WedSyncError):
    """The API refused the request. `code` is permanent; use it in programs.

    `problem` is the whole problem document, with fields such as `clash` or `current_version`; `response` is httpx's, without its request,
    which has the credentials.
    """

    def __init__(
        self, problem: Mapping[str, Any], response: httpx.Response, *, idempotency_key: str | None = None
    ) -> None:
        self.problem = dict(problem)
        self.status: int = response.status_code
        # The authorization server's errors have the members of RFC 6749.
        self.code: str = _text(problem, "code") or _text(problem, "error") or "unknown"
        self.title: str = _text(problem, "title") or response.reason_phrase
        self.detail: str = _text(problem, "detail") or _text(problem, "error_description") or ""
        self.request_id: str | None = _text(problem, "request_id") or response.headers.get("x-request-id")
        self.doc_url: str | None = _text(problem, "doc_url")
        self.retryable: bool = problem.get("retryable") is True
        faults = problem.get("errors")
        self.errors: list[Fault] = [
            _read_fault(each) for each in (faults if isinstance(faults, list) else ()) if isinstance(each, Mapping)
        ]
        self.retry_after: float | None = read_retry_after(response.headers)
        self.headers = response.headers
        self.response = response
        self.idempotency_key = idempotency_key
        super().__init__(self._describe())

    def _describe(self) -> str:
        text = f"{self.status} {self.code}: {self.detail or self.title}"
        return f"{text} (request {self.request_id})" if self.request_id else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _text(members: Mapping[str, Any], name: str) -> str | None:
    value = members.get(name)
    return value if isinstance(value, str) else None


def _read_fault(fault: Mapping[str, Any]) -> Fault:
    code, detail = _text(fault, "code") or "", _text(fault, "detail") or ""
    return Fault(code, detail, _text(fault, "pointer"), _text(fault, "parameter"))


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of `Retry-After`; None without a number, because a date would be compared with a clock that may be wrong."""
    try:
        seconds = float(headers.get("retry-after", ""))
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def create_error(response: httpx.Response, *, idempotency_key: str | None) -> APIError:
    """Return the error of a response, of the class of its status and code."""
    from wedsync import errors

    try:
        problem = json.loads(response.content)
    except (ValueError, RecursionError):
        problem = {}
    problem = problem if isinstance(problem, dict) else {}
    error_class = errors.find_class(response.status_code, _text(problem, "code") or "")
    return error_class(problem, response, idempotency_key=idempotency_key)
