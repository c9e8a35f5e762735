"""What an attempt's response comes to: its recorded form, and the receiver's wish to be left alone for a while. No I/O."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from apikit.aws import http_exchange
from apikit.resources import fields
from domain.deliveries.model import Attempt, find_status_error

_KEPT_BYTES = 4_096
_LONGEST_SECRET = 1_000
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_SECONDS = re.compile(r"[0-9]{1,9}", re.ASCII)


def create_attempt(
    outcome: http_exchange.HttpResponse | http_exchange.TransportFault,
    *,
    number: int,
    at: datetime,
    response_time_ms: int,
    secrets: Iterable[str] = (),
) -> Attempt:
    """The attempt as it is recorded; `secrets` were sent, and are masked where the receiver's response repeats them."""
    if isinstance(outcome, str):
        return Attempt(number=number, at=at, response_time_ms=response_time_ms, error=outcome)
    return Attempt(
        number=number,
        at=at,
        http_status=outcome.status,
        response_body=decode_body(outcome.body, secrets),
        response_time_ms=response_time_ms,
        error=find_status_error(outcome.status),
    )


def decode_body(body: bytes, secrets: Iterable[str] = ()) -> str:
    """The first 4 KB as text without control characters and secrets, so that it can be shown and stored anywhere."""
    # Some more is read than is kept, so that no secret is cut in two before it is found.
    text = fields.redact(body[: _KEPT_BYTES + _LONGEST_SECRET].decode("utf-8", "replace"), secrets)
    return _CONTROL.sub("", text.encode()[:_KEPT_BYTES].decode("utf-8", "ignore"))


def parse_retry_after_s(
    outcome: http_exchange.HttpResponse | http_exchange.TransportFault, now: datetime
) -> int | None:
    """Retry-After as seconds from now (RFC 9110 section 10.2.3); None when it is absent or cannot be read."""
    value = "" if isinstance(outcome, str) else outcome.headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return int(value)
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0, round((moment - now).total_seconds()))
