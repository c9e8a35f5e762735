"""Create attempts from requests and responses: the stored headers and body, and the receiver's Retry-After. No I/O."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from apikit.aws import http_exchange
from apikit.resources import fields
from domain.deliveries.model import Attempt, AttemptRequest, find_status_error

_MAX_BODY_BYTES = 4_096
_MAX_SECRET_BYTES = 1_000
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
# The response headers that are stored, with the maximum length of each value.
_RESPONSE_HEADERS = {"content-type": 200, "location": 500, "retry-after": 100}
_SECONDS = re.compile(r"[0-9]{1,9}", re.ASCII)


def create_attempt(
    response: http_exchange.HttpResponse | http_exchange.TransportFault,
    *,
    number: int,
    started_at: datetime,
    response_time_ms: int,
    request: AttemptRequest | None = None,
    secrets: Iterable[str] = (),
) -> Attempt:
    """Return the attempt to store. `secrets` were sent, and are masked in the response's headers and body.

    `request` is the result of `attempt_requests.shorten_request`.
    """
    if isinstance(response, str):
        return Attempt(number=number, at=started_at, request=request, response_time_ms=response_time_ms, error=response)
    secrets = list(secrets)
    return Attempt(
        number=number,
        at=started_at,
        request=request,
        http_status=response.status,
        response_headers=_select_headers(response.headers, secrets),
        response_body=decode_body(response.body, secrets),
        response_time_ms=response_time_ms,
        error=find_status_error(response.status),
    )


def decode_body(body: bytes, secrets: Iterable[str] = ()) -> str:
    """Return the first 4 KB as text without control characters and secrets, safe to store and display."""
    # Read more than is stored, so that a secret at the end is masked before it is cut.
    text = fields.redact(body[: _MAX_BODY_BYTES + _MAX_SECRET_BYTES].decode("utf-8", "replace"), secrets)
    return _CONTROL.sub("", text.encode()[:_MAX_BODY_BYTES].decode("utf-8", "ignore"))


def _select_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    return {
        name: _CONTROL.sub("", fields.redact(headers[name], secrets))[:max_length]
        for name, max_length in _RESPONSE_HEADERS.items()
        if name in headers
    }


def parse_retry_after_s(
    response: http_exchange.HttpResponse | http_exchange.TransportFault, now: datetime
) -> int | None:
    """Return the Retry-After in seconds from now (RFC 9110 section 10.2.3); None if it is absent or invalid."""
    value = "" if isinstance(response, str) else response.headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return int(value)
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0, round((moment - now).total_seconds()))
