"""The webhook record, the validation of its fields, its secrets and its status transitions. No I/O."""

import base64
import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit import rfc3339, secret_bits
from apikit.resources import ListIndex, Record, StateMachine, fields, records
from domain.events.event_catalogue import PATTERNS
from domain.webhooks.endpoint import MAX_URL_LENGTH

WebhookStatus = Literal["active", "paused", "failed"]
FailureReason = Literal["gone"]

STATUS = StateMachine({"active": ("paused", "failed"), "paused": ("active",), "failed": ("active", "paused")})
DEFAULT_DELAYS_S = (60, 300, 900, 3_600, 21_600, 86_400)
MAX_OVERLAP_HOURS = 168
_SECRET_BYTES = 32

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}", re.ASCII)
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]{0,998}[\x21-\x7e])?", re.ASCII)
# Hop-by-hop and framing headers (RFC 9110 section 7.6.1) and headers that the platform sets.
_RESERVED_HEADERS = frozenset({
    "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "expect", "host",
    "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via",
})  # fmt: skip
_RESERVED_PREFIXES = ("webhook-", "x-wedsync-", "x-bookingx-", "proxy-", "sec-", ":")


def _validate_event_types(patterns: list[str]) -> list[str]:
    for pattern in patterns:
        if pattern not in PATTERNS:
            raise PydanticCustomError(
                "unknown_event_type", "contains an unknown event type; GET /v1/event-types lists all"
            )
    return list(dict.fromkeys(patterns))


def _validate_headers(headers: dict[str, str]) -> dict[str, str]:
    names = [name.lower() for name in headers]
    if len(set(names)) != len(names):
        raise PydanticCustomError("invalid_header", "contains a header twice")
    for name, value in headers.items():
        if not _TOKEN.fullmatch(name):
            raise PydanticCustomError("invalid_header", "a header name must be an HTTP token of at most 100 characters")
        if name.lower() in _RESERVED_HEADERS or name.lower().startswith(_RESERVED_PREFIXES):
            raise PydanticCustomError("reserved_header", "a header name is reserved for the platform or for HTTP")
        if not _HEADER_VALUE.fullmatch(value):
            raise PydanticCustomError("invalid_header", "a header value must have 1 to 1,000 visible ASCII characters")
    return headers


OverlapHours = Annotated[int, Field(strict=True, ge=0, le=MAX_OVERLAP_HOURS)]


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """The delays after failed attempts."""

    __pydantic_config__ = fields.STRICT
    delays_s: Annotated[
        list[Annotated[int, Field(strict=True, ge=1, le=86_400)]],
        Field(
            max_length=10,
            description="Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, "
            "the delivery fails. Empty: one attempt only.",
            examples=[list(DEFAULT_DELAYS_S)],
        ),
    ] = field(default_factory=lambda: list(DEFAULT_DELAYS_S))


@dataclass(frozen=True, kw_only=True)
class WebhookFields:
    """Fields that a caller may set."""

    url: Annotated[
        str,
        StringConstraints(min_length=1, max_length=MAX_URL_LENGTH),
        Field(
            description="URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint "
            "must return 2xx within 10 seconds. Redirects are not followed.",
            examples=["https://hooks.example.com/wedsync"],
        ),
    ]
    event_types: Annotated[
        list[Annotated[str, StringConstraints(max_length=60), Field(json_schema_extra={"enum": sorted(PATTERNS)})]],
        Field(
            min_length=1,
            max_length=100,
            description="Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or "
            "change the webhook, your key needs the read scope of each of these resources (`clients:read` for "
            "`client.*`, `*:read` for `*`). Otherwise, 403 `insufficient_scope` lists the missing scopes. Later "
            "changes of the key do not change which events the webhook receives.",
            examples=[["client.*"]],
        ),
        AfterValidator(_validate_event_types),
    ]
    description: Annotated[
        fields.Notes | None, Field(description="Purpose of the webhook.", examples=["Keeps our CRM in step."])
    ] = None
    headers: Annotated[
        dict[str, str],
        Field(
            max_length=20,
            description="Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for "
            "HTTP or for the platform are rejected. Values are secret: every response, event and change contains "
            "`********` instead. Send `********` unchanged to keep the stored value.",
            examples=[{"X-Tenant": "riverside"}],
        ),
        AfterValidator(_validate_headers),
    ] = field(default_factory=dict)
    retry_policy: Annotated[
        RetryPolicy,
        Field(
            description="Retry delays for failed deliveries.",
            examples=[{"delays_s": [60, 300, 900, 3600, 21600, 86400]}],
        ),
    ] = field(default_factory=RetryPolicy)


@dataclass(frozen=True, kw_only=True)
class WebhookDetails(WebhookFields):
    """Fields of a request body."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SigningSecret:
    """A signing secret, and the time until which it signs; None for the current secret."""

    value: Annotated[str, Field(repr=False)] = field(repr=False)
    expires_at: fields.Moment | None = None


@dataclass(frozen=True, kw_only=True)
class Webhook(WebhookFields, Record):
    """A webhook as stored.

    `secrets`, the current one first, are stored in an attribute of their own: no JSON form of the record contains them, so no response,
    event or log does.
    """

    object: ClassVar[str] = "webhook"
    prefix: ClassVar[str] = "whk"
    collection: ClassVar[str] = "webhooks"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)
    secret_fields: ClassVar[tuple[str, ...]] = ("headers",)

    # Without an enum: more types will be added, and clients must be able to read them.
    event_types: Annotated[list[str], Field(description="Event types that are sent.", examples=[["client.*"]])]
    headers: Annotated[
        dict[str, str],
        Field(
            description="Headers that are sent with each delivery. Values are secret and shown as `********`.",
            examples=[{"X-Tenant": "********"}],
        ),
    ] = field(default_factory=dict)
    status: Annotated[
        WebhookStatus,
        Field(
            description="Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the "
            "platform disabled the webhook. Only an active webhook receives events.",
            examples=["active"],
        ),
    ] = "active"
    failure_reason: Annotated[
        FailureReason | None,
        Field(description="Reason for the failure. `gone`: the endpoint returned 410.", examples=[None]),
    ] = None
    failed_at: Annotated[fields.Moment | None, Field(description="Time when the webhook failed.", examples=[None])] = (
        None
    )
    secrets: Annotated[tuple[SigningSecret, ...], Field(exclude=True)] = field(default=(), repr=False)

    @property
    def secret(self) -> str:
        """The current secret, for signing and for the one response that shows it."""
        return self.secrets[0].value

    @property
    def previous_secret_expires_at(self) -> datetime | None:
        """Time until which the previous secret also signs."""
        return self.secrets[1].expires_at if len(self.secrets) > 1 else None

    def private_fields(self) -> records.JsonObject:
        """Return the expiry of each secret, which the response to a rotation contains."""
        return {"expire_at": [rfc3339(each.expires_at) if each.expires_at else None for each in self.secrets]}

    def with_private_fields(self, private_fields: records.JsonObject) -> "Webhook":
        """Return the webhook with the secret that the original request generated. Previous secrets have only their expiry."""
        expiries = [datetime.fromisoformat(each) if each else None for each in private_fields["expire_at"]]
        previous_secrets = [SigningSecret(value="", expires_at=each) for each in expiries[1:]]
        return replace(self, secrets=(generate_secret(), *previous_secrets))

    def active_secrets(self, now: datetime) -> list[str]:
        """Return the secrets that sign at this time, the current one first."""
        return [each.value for each in self.secrets if each.expires_at is None or each.expires_at > now]

    def pause(self, now: datetime) -> "Webhook":
        """Return the paused webhook. Raises IllegalTransition."""
        STATUS.require(self.status, "paused")
        return records.next_version(self, now, {"status": "paused"})

    def resume(self, now: datetime) -> "Webhook":
        """Return the active webhook. Raises IllegalTransition."""
        STATUS.require(self.status, "active")
        return records.next_version(self, now, {"status": "active", "failure_reason": None, "failed_at": None})

    def disable(self, now: datetime, reason: FailureReason) -> "Webhook":
        """Return the failed webhook; the unchanged webhook unless it is active."""
        if self.status != "active":
            return self
        return records.next_version(self, now, {"status": "failed", "failure_reason": reason, "failed_at": now})

    def rotate_secret(self, now: datetime, overlap: timedelta) -> "Webhook":
        """Return the webhook with a new secret; the previous secret also signs until the overlap ends."""
        previous_secrets = (SigningSecret(value=self.secret, expires_at=now + overlap),) if overlap else ()
        return records.next_version(self, now, {"secrets": (generate_secret(), *previous_secrets)})


def generate_secret() -> SigningSecret:
    """Return a secret of 256 random bits in the format of Standard Webhooks."""
    bits = secret_bits("webhook").to_bytes(_SECRET_BYTES, "big")
    return SigningSecret(value="whsec_" + base64.b64encode(bits).decode())
