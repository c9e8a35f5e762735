"""The webhook record, its fields' rules, its secrets and the moves of its status. No I/O."""

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
_VISIBLE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]{0,998}[\x21-\x7e])?", re.ASCII)
# Hop-by-hop and framing fields (RFC 9110 section 7.6.1) and those that the platform itself sets.
_RESERVED = frozenset({
    "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "expect", "host",
    "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via",
})  # fmt: skip
_RESERVED_PREFIXES = ("webhook-", "x-wedsync-", "x-bookingx-", "proxy-", "sec-", ":")


def _event_types(patterns: list[str]) -> list[str]:
    for pattern in patterns:
        if pattern not in PATTERNS:
            raise PydanticCustomError(
                "unknown_event_type", "contains an unknown event type; GET /v1/event-types lists all"
            )
    return list(dict.fromkeys(patterns))


def _headers(headers: dict[str, str]) -> dict[str, str]:
    names = [name.lower() for name in headers]
    if len(set(names)) != len(names):
        raise PydanticCustomError("invalid_header", "contains a header twice")
    for name, value in headers.items():
        if not _TOKEN.fullmatch(name):
            raise PydanticCustomError("invalid_header", "a header name must be an HTTP token of at most 100 characters")
        if name.lower() in _RESERVED or name.lower().startswith(_RESERVED_PREFIXES):
            raise PydanticCustomError("reserved_header", "a header name is reserved for the platform or for HTTP")
        if not _VISIBLE.fullmatch(value):
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
    """What a caller may set, and what is stored and answered of it."""

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
        AfterValidator(_event_types),
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
        AfterValidator(_headers),
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
    """What a caller may set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SigningSecret:
    """A secret, and when it stops signing; None for the current one."""

    value: Annotated[str, Field(repr=False)] = field(repr=False)
    expires_at: fields.Moment | None = None


@dataclass(frozen=True, kw_only=True)
class Webhook(WebhookFields, Record):
    """A webhook as stored.

    `secrets`, the current one first, lie beside the stored document, not in it: no JSON form of the record, and so no
    response, event or log, holds them.
    """

    object: ClassVar[str] = "webhook"
    prefix: ClassVar[str] = "whk"
    collection: ClassVar[str] = "webhooks"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)
    secret_fields: ClassVar[tuple[str, ...]] = ("headers",)

    # Without the list of types: more will come, and clients must be able to read them.
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
        """The current secret; for the one response that shows it, and for signing."""
        return self.secrets[0].value

    @property
    def previous_secret_expires_at(self) -> datetime | None:
        """Until when the rotated secret signs as well."""
        return self.secrets[1].expires_at if len(self.secrets) > 1 else None

    def private_fields(self) -> records.JsonObject:
        """When each secret ends: the answer to a rotation tells it."""
        return {"expire_at": [rfc3339(each.expires_at) if each.expires_at else None for each in self.secrets]}

    def with_private_fields(self, apart: records.JsonObject) -> "Webhook":
        """With the secret that the repeated request made; an earlier one has its expiry only, which is all that is shown."""
        ends = [datetime.fromisoformat(end) if end else None for end in apart["expire_at"]]
        kept = [SigningSecret(value="", expires_at=end) for end in ends[1:]]
        return replace(self, secrets=(generate_secret(), *kept))

    def secrets_at(self, now: datetime) -> list[str]:
        """The secrets that sign at this time, the current one first."""
        return [each.value for each in self.secrets if each.expires_at is None or each.expires_at > now]

    def paused(self, now: datetime) -> "Webhook":
        """The same, sending nothing. Raises IllegalTransition."""
        STATUS.require(self.status, "paused")
        return records.next_version(self, now, {"status": "paused"})

    def resumed(self, now: datetime) -> "Webhook":
        """The same, sending again. Raises IllegalTransition."""
        STATUS.require(self.status, "active")
        return records.next_version(self, now, {"status": "active", "failure_reason": None, "failed_at": None})

    def disabled(self, now: datetime, reason: FailureReason) -> "Webhook":
        """The same, given up on by the platform; the record itself unless it is active."""
        if self.status != "active":
            return self
        return records.next_version(self, now, {"status": "failed", "failure_reason": reason, "failed_at": now})

    def rotated(self, now: datetime, overlap: timedelta) -> "Webhook":
        """The same with a new secret; the one before signs as well until the overlap ends."""
        kept = (SigningSecret(value=self.secret, expires_at=now + overlap),) if overlap else ()
        return records.next_version(self, now, {"secrets": (generate_secret(), *kept)})


def generate_secret() -> SigningSecret:
    """A secret of 256 random bits in the form of Standard Webhooks."""
    bits = secret_bits("webhook").to_bytes(_SECRET_BYTES, "big")
    return SigningSecret(value="whsec_" + base64.b64encode(bits).decode())
