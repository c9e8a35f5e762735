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
        self.code: str = str(problem.get("code") or problem.get("error") or "unknown")
        self.title: str = str(problem.get("title") or response.reason_phrase)
        self.detail: str = str(problem.get("detail") or problem.get("error_description") or "")
        self.request_id: str | None = problem.get("request_id") or response.headers.get("x-request-id")
        self.doc_url: str | None = problem.get("doc_url")
        self.retryable: bool = problem.get("retryable") is True
        self.errors: list[Fault] = [
            _read_fault(each) for each in problem.get("errors") or () if isinstance(each, Mapping)
        ]
        self.retry_after: float | None = read_retry_after(response.headers)
        self.headers = response.headers
        self.response = _detach(response)
        self.idempotency_key = idempotency_key
        super().__init__(self._describe())

    def _describe(self) -> str:
        text = f"{self.status} {self.code}: {self.detail or self.title}"
        return f"{text} (request {self.request_id})" if self.request_id else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _detach(response: httpx.Response) -> httpx.Response:
    """Return a copy of the response without its request."""
    import httpx

    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
    return httpx.Response(response.status_code, headers=headers, content=response.content)


def _read_fault(fault: Mapping[str, Any]) -> Fault:
    return Fault(str(fault.get("code", "")), str(fault.get("detail", "")), fault.get("pointer"), fault.get("parameter"))


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
    except ValueError:
        problem = {}
    problem = problem if isinstance(problem, dict) else {}
    error_class = errors.find_class(response.status_code, str(problem.get("code", "")))
    return error_class(problem, response, idempotency_key=idempotency_key)
