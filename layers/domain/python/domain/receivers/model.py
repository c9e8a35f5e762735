"""A receiver of the sandbox, what it answers, and the requests that it received. No I/O."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field, StringConstraints

from apikit.resources import fields
from domain.member_errors import MemberError, create_member_errors
from domain.webhooks.signature_check import CheckReason

PREFIX, REQUEST_PREFIX = "rcv", "rrq"
MAX_RECEIVERS = 20
MAX_STORED_REQUESTS = 100
REQUEST_RETENTION, RECEIVER_RETENTION = timedelta(days=7), timedelta(days=30)
MAX_DELAY_MS = 12_000
MAX_STORED_BODY_BYTES = 65_536
MAX_REQUESTS_AT_ONCE, REQUESTS_PER_S = 60, 2

_MAX_STEPS, _MAX_HEADERS = 50, 10
_HEADER_NAME = re.compile(r"retry-after|x-receiver-[a-z0-9-]{1,80}", re.ASCII | re.IGNORECASE)
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?", re.ASCII)


def _check_headers(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers. The response has the address of the platform, so a header must not change what a browser does with it."""
    faults: list[MemberError] = []
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            faults.append(
                ((name,), "reserved_header", f"{name} is not Retry-After and does not start with X-Receiver-")
            )
        elif not _HEADER_VALUE.fullmatch(value):
            faults.append(((name,), "invalid_header", f"{name} must have 1 to 200 visible ASCII characters"))
    if faults:
        raise create_member_errors(faults)
    return headers


Status = Annotated[int, Field(strict=True, ge=200, le=599)]
Delay = Annotated[int, Field(strict=True, ge=0, le=MAX_DELAY_MS)]


@dataclass(frozen=True, kw_only=True)
class ReceiverStep:
    """What a receiver answers to one request."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[Status, Field(description="HTTP status of the response.", examples=[503])] = 200
    delay_ms: Annotated[
        Delay,
        Field(
            description="Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response.",
            examples=[1_500],
        ),
    ] = 0
    headers: Annotated[
        dict[str, Annotated[str, StringConstraints(max_length=200)]],
        Field(
            max_length=_MAX_HEADERS,
            description="Headers of the response: `Retry-After`, and names that start with `X-Receiver-`.",
            examples=[{"Retry-After": "120"}],
        ),
        AfterValidator(_check_headers),
    ] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ReceiverDetails:
    """What a receiver answers."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[Status, Field(description="HTTP status of the responses. Default: 200.", examples=[200])] = 200
    delay_ms: Annotated[
        Delay,
        Field(
            description="Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0.",
            examples=[0],
        ),
    ] = 0
    script: Annotated[
        tuple[ReceiverStep, ...],
        Field(
            max_length=_MAX_STEPS,
            description=f"Responses to the first requests, in order, at most {_MAX_STEPS}. Later requests get `status` after `delay_ms`.",
            examples=[[{"status": 503, "delay_ms": 0, "headers": {"Retry-After": "120"}}, {"status": 200}]],
        ),
    ] = ()

    def find_step(self, number: int) -> ReceiverStep:
        """Return the answer to a request, which is numbered from 1."""
        if number <= len(self.script):
            return self.script[number - 1]
        return ReceiverStep(status=self.status, delay_ms=self.delay_ms)

    @property
    def pace_ms(self) -> int:
        """The part of the limit that a request takes: more for a receiver with delays, so that few of its requests wait at once."""
        longest_ms = max(self.delay_ms, *(each.delay_ms for each in self.script), 0)
        return max(1_000 // REQUESTS_PER_S, longest_ms // 2)


@dataclass(frozen=True, kw_only=True)
class Receiver(ReceiverDetails):
    """A receiver."""

    object: ClassVar[str] = "receiver"

    id: Annotated[str, Field(description="ID of the receiver.", examples=["rcv_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    url: Annotated[
        str,
        Field(
            description="URL of the receiver, for the `url` of a webhook. Whoever knows it can send requests to it.",
            examples=[
                "https://api.example.com/receivers/org_01k0a3v5m8f1xq2w7r9tbdc6yz/rcv_01k0a3v5m8f1xq2w7r9tbdc6yz/0f3c5a7e9b1d2f4a6c8e0a1b3d5f7092"
            ],
        ),
    ]
    request_count: Annotated[
        int,
        Field(
            description=f"Number of requests so far. The last {MAX_STORED_REQUESTS} of them are stored, each for "
            f"{REQUEST_RETENTION.days} days.",
            examples=[3],
        ),
    ] = 0
    last_request_at: Annotated[
        fields.Moment | None,
        Field(description="Time of the last request; null if there was none.", examples=["2026-03-01T09:30:00.000Z"]),
    ] = None
    created_at: Annotated[
        fields.Moment, Field(description="Time of the creation.", examples=["2026-03-01T09:30:00.000Z"])
    ]
    expires_at: Annotated[
        fields.Moment,
        Field(
            description=f"Time when the receiver is deleted: {RECEIVER_RETENTION.days} days after the last request.",
            examples=["2026-03-31T09:30:00.000Z"],
        ),
    ]

    @classmethod
    def create(cls, details: ReceiverDetails, *, receiver_id: str, url: str, now: datetime) -> "Receiver":
        """Return a new receiver."""
        return cls(
            id=receiver_id,
            url=url,
            status=details.status,
            delay_ms=details.delay_ms,
            script=details.script,
            created_at=now,
            expires_at=now + RECEIVER_RETENTION,
        )

    def with_url(self, url: str) -> "Receiver":
        """Return the receiver with the URL at which the platform has its address now."""
        return replace(self, url=url)


SignatureResult = Literal["valid", "invalid", "unknown"]


@dataclass(frozen=True, kw_only=True)
class ReceivedSignature:
    """Whether the signature of a request verifies."""

    result: Annotated[
        SignatureResult,
        Field(
            description="`valid`: a webhook with the URL of the receiver signed the request. `unknown`: no webhook of the sandbox had this "
            "URL when the request arrived.",
            examples=["valid"],
        ),
    ]
    webhook_id: Annotated[
        str | None,
        Field(
            description="ID of the webhook with this URL: the one that signed the request, if the signature is valid.",
            examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    reason: Annotated[
        CheckReason | None,
        Field(
            description="Reason why the signature is invalid, as in `POST /v1/webhook-signatures/verify`.",
            examples=["content_changed"],
        ),
    ] = None
    checked_header: Annotated[
        str | None, Field(description="Header that was verified.", examples=["webhook-signature"])
    ] = None


@dataclass(frozen=True, kw_only=True)
class ReceiverRequest:
    """A request that a receiver got."""

    object: ClassVar[str] = "receiver_request"

    id: Annotated[str, Field(description="ID of the request.", examples=["rrq_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    receiver_id: Annotated[str, Field(description="ID of the receiver.", examples=["rcv_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    number: Annotated[int, Field(description="Number of the request at this receiver, from 1.", examples=[1])]
    created_at: Annotated[
        fields.Moment, Field(description="Time when the request arrived.", examples=["2026-03-01T09:30:00.000Z"])
    ]
    headers: Annotated[
        dict[str, str],
        Field(
            description="Headers of the request, with names in lower case. Values that are not part of every delivery are `***`.",
            examples=[{"content-type": "application/json", "webhook-id": "evt_01k0a3v5m8f1xq2w7r9tbdc6yz"}],
        ),
    ]
    body: Annotated[
        str | None,
        Field(
            description=f"Body of the request as text: its first {MAX_STORED_BODY_BYTES:,} bytes, secrets as `***`. Null if it "
            "is not UTF-8. Show it as text only: anyone who knows the URL can have sent it.",
            examples=['{"id":"evt_01k0a3v5m8f1xq2w7r9tbdc6yz","object":"event","type":"client.created"}'],
        ),
    ]
    body_bytes: Annotated[int, Field(description="Size of the whole body, in bytes.", examples=[512])]
    is_truncated: Annotated[
        bool, Field(description="True if the body is longer than the stored part.", examples=[False])
    ]
    signature: Annotated[ReceivedSignature, Field(description="Whether the signature of the request verifies.")]
    response_status: Annotated[int, Field(description="HTTP status of the response.", examples=[200])]
    response_delay_ms: Annotated[int, Field(description="Time before the response, in milliseconds.", examples=[0])]
