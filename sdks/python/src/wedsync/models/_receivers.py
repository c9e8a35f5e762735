"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import ReceivedSignatureReason, ReceivedSignatureResult


@dataclass(repr=False, eq=False, kw_only=True)
class ReceivedSignature(Model):
    """Whether the signature of a request verifies."""

    result: ReceivedSignatureResult
    """`valid`: a webhook with the URL of the receiver signed the request. `unknown`: no webhook of the sandbox had this URL when the request
    arrived."""
    webhook_id: str | None
    """ID of the webhook with this URL: the one that signed the request, if the signature is valid."""
    reason: ReceivedSignatureReason | None
    """Reason why the signature is invalid, as in `POST /v1/webhook-signatures/verify`."""
    checked_header: str | None
    """Header that was verified."""


@dataclass(repr=False, eq=False, kw_only=True)
class Receiver(Model):
    """A receiver of the sandbox: an address that shows the requests that webhooks send to it."""

    id: str
    """ID of the receiver."""
    object: Literal["receiver"]
    """Always `receiver`."""
    status: int
    """HTTP status of the responses. Default: 200."""
    delay_ms: int
    """Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0."""
    script: list[ReceiverStep]
    """Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`."""
    url: str
    """URL of the receiver, for the `url` of a webhook. Whoever knows it can send requests to it."""
    request_count: int
    """Number of requests so far. The last 100 of them are stored, each for 7 days."""
    last_request_at: dt.datetime | None
    """Time of the last request; null if there was none."""
    created_at: dt.datetime
    """Time of the creation."""
    expires_at: dt.datetime
    """Time when the receiver is deleted: 30 days after the last request."""


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiverRequest(Model):
    """A request that a receiver got."""

    id: str
    """ID of the request."""
    object: Literal["receiver_request"]
    """Always `receiver_request`."""
    receiver_id: str
    """ID of the receiver."""
    number: int
    """Number of the request at this receiver, from 1."""
    created_at: dt.datetime
    """Time when the request arrived."""
    headers: dict[str, str]
    """Headers of the request, with names in lower case. Values that are not part of every delivery are `***`."""
    body: str | None
    """Body of the request as text: its first 65,536 bytes, secrets as `***`. Null if it is not UTF-8. Show it as text only: anyone who knows
    the URL can have sent it."""
    body_bytes: int
    """Size of the whole body, in bytes."""
    is_truncated: bool
    """True if the body is longer than the stored part."""
    signature: ReceivedSignature
    """Whether the signature of the request verifies."""
    response_status: int
    """HTTP status of the response."""
    response_delay_ms: int
    """Time before the response, in milliseconds."""


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiverStep(Model):
    """What a receiver answers to one request."""

    status: int | None = None
    """HTTP status of the response."""
    delay_ms: int | None = None
    """Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response."""
    headers: dict[str, str] | None = None
    """Headers of the response: `Retry-After`, and names that start with `X-Receiver-`."""
