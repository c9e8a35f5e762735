"""The webhook record, the validation of its fields, its secrets and its status transitions. No I/O."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

import orjson
from pydantic import AfterValidator, Field, StringConstraints

from apikit import rfc3339
from apikit.resources import ListIndex, Record, StateMachine, fields, records
from domain.event_patterns.pattern_field import PatternField
from domain.events.event_catalogue import matches_type
from domain.events.type_validation import TypePatterns
from domain.webhooks.custom_headers import validate_headers
from domain.webhooks.endpoint import MAX_URL_LENGTH
from domain.webhooks.retry_policy import RetryPolicy
from domain.webhooks.signing_secrets import SignatureScheme, SigningSecret, generate_secret

if TYPE_CHECKING:
    from domain.webhooks.verification_key import VerificationKey

WebhookStatus = Literal["active", "paused", "failed"]
FailureReason = Literal["gone", "failing"]
PayloadForm = Literal["full", "thin"]
ApiVersion = Literal["v1"]

STATUS = StateMachine({"active": ("paused", "failed"), "paused": ("active",), "failed": ("active", "paused")})
MAX_OVERLAP_HOURS = 168
_MAX_PREVIOUS_SECRETS = 4
MAX_RATE_PER_SECOND = 1_000
MAX_IN_FLIGHT = 100
FILTERS_EXAMPLE = {"data": {"object": {"status": ["confirmed"], "total": {"amount": [{"numeric": [">", 10000]}]}}}}


OverlapHours = Annotated[int, Field(strict=True, ge=0, le=MAX_OVERLAP_HOURS)]


@dataclass(frozen=True, kw_only=True)
class WebhookFields:
    """Fields that a caller may set."""

    url: Annotated[
        str,
        StringConstraints(min_length=1, max_length=MAX_URL_LENGTH),
        Field(
            description="URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint "
            "must return 2xx within 10 seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and "
            "earlier failures do not count.",
            examples=["https://hooks.example.com/wedsync"],
        ),
    ]
    event_types: Annotated[
        TypePatterns,
        Field(
            description="Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or "
            "change the webhook, your key needs the read scope of each of these resources (`clients:read` for "
            "`client.*`, `*:read` for `*`). Otherwise, 403 `insufficient_scope` lists the missing scopes. Later "
            "changes of the key do not change which events the webhook receives.",
            examples=[["client.*"]],
        ),
    ]
    filters: Annotated[
        PatternField | None,
        Field(
            description="Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it "
            "are sent. Each field of the pattern has an array of values and operators, one of which must match. At most "
            "2,048 characters, 100 values and operators, 16 levels and 1,000 combinations of `$or`. A merge patch merges it "
            "with the stored pattern; null removes it. Default: every event of these types is sent.",
            examples=[FILTERS_EXAMPLE],
        ),
    ] = None
    description: Annotated[
        fields.Notes | None, Field(description="Purpose of the webhook.", examples=["Keeps our CRM in step."])
    ] = None
    headers: Annotated[
        dict[str, str],
        Field(
            max_length=20,
            description="Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for "
            "HTTP or for the platform are rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no "
            "tabs. Values are secret: every response, event and change contains "
            "`********` instead. Send `********` unchanged to keep the stored value.",
            examples=[{"X-Tenant": "riverside"}],
        ),
        AfterValidator(validate_headers),
    ] = field(default_factory=dict)
    retry_policy: Annotated[
        RetryPolicy,
        Field(
            description="Retry delays for failed deliveries.",
            examples=[{"delays_s": [60, 300, 900, 3600, 21600, 86400]}],
        ),
    ] = field(default_factory=RetryPolicy)
    payload: Annotated[
        PayloadForm,
        Field(
            description="Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the "
            "resource; get the resource from the API. A resource without an ID has the IDs that it refers to.",
            examples=["full"],
        ),
    ] = "full"
    api_version: Annotated[
        ApiVersion | None,
        Field(description="API version of the events that are sent. Null: the current version.", examples=["v1"]),
    ] = None
    rate_limit_per_second: Annotated[
        Annotated[int, Field(strict=True, ge=1, le=MAX_RATE_PER_SECOND)] | None,
        Field(
            description="Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.",
            examples=[50],
        ),
    ] = None
    max_in_flight: Annotated[
        Annotated[int, Field(strict=True, ge=1, le=MAX_IN_FLIGHT)] | None,
        Field(
            description="Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders "
            "the events of an object in replays only; compare `sequence` for others. Null: the platform chooses.",
            examples=[4],
        ),
    ] = None
    signature: Annotated[
        SignatureScheme | None,
        Field(
            description="Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a "
            "private key, and you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the "
            "secret only.",
            examples=["hmac-sha256"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class WebhookDetails(WebhookFields):
    """Fields of a request body. None keeps `signature`; a new webhook has `hmac-sha256`."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


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
    # The receiver has to change its verification at the same time: rotating the secret has an overlap for this.
    immutable_fields: ClassVar[tuple[str, ...]] = ("signature",)

    # Without an enum: more types will be added, and clients must be able to read them.
    event_types: Annotated[list[str], Field(description="Event types that are sent.", examples=[["client.*"]])]
    filters: Annotated[
        dict[str, Any] | None,
        Field(
            description="Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them.",
            examples=[FILTERS_EXAMPLE],
        ),
    ] = None
    headers: Annotated[
        dict[str, str],
        Field(
            description="Headers that are sent with each delivery. Values are secret and shown as `********`.",
            examples=[{"X-Tenant": "********"}],
        ),
    ] = field(default_factory=dict)
    signature: Annotated[
        SignatureScheme,
        Field(
            description="Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair.",
            examples=["hmac-sha256"],
        ),
    ] = "hmac-sha256"
    status: Annotated[
        WebhookStatus,
        Field(
            description="Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the "
            "platform disabled the webhook, see `failure_reason`; resume it when the endpoint works again. Only an active webhook "
            "receives events.",
            examples=["active"],
        ),
    ] = "active"
    failure_reason: Annotated[
        FailureReason | None,
        Field(
            description="Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries "
            "failed for three days, at least ten events.",
            examples=[None],
        ),
    ] = None
    failed_at: Annotated[fields.Moment | None, Field(description="Time when the webhook failed.", examples=[None])] = (
        None
    )
    failing_since: Annotated[
        fields.Moment | None,
        Field(
            description="Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and "
            "when you resume the webhook.",
            examples=[None],
        ),
    ] = None
    secrets: Annotated[tuple[SigningSecret, ...], Field(exclude=True)] = field(default=(), repr=False)

    @property
    def secret(self) -> str:
        """The current secret as its owner sees it once: the shared secret, or the public key of a key pair."""
        return self.secrets[0].public_key or self.secrets[0].value

    @property
    def public_key(self) -> str | None:
        """The public key of the current key pair; None with a shared secret."""
        return self.secrets[0].public_key

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
        return replace(self, secrets=(generate_secret(self.signature), *previous_secrets))

    def active_secrets(self, now: datetime) -> list[str]:
        """Return the secrets that sign at this time, the current one first."""
        return [each.value for each in self.secrets if each.expires_at is None or each.expires_at > now]

    def takes(self, event_form: records.JsonObject) -> bool:
        """Return whether events of this type are sent, and the public form of the event matches the filters.

        An event that is `truncated` lacks data that the filters may need: it is sent.
        """
        if not matches_type(self.event_types, event_form["type"]):
            return False
        if self.filters is None or event_form.get("truncated"):
            return True
        from domain.event_patterns.pattern_compiler import load_pattern  # noqa: PLC0415 - only for webhooks with filters

        return load_pattern(orjson.dumps(self.filters)).matches(event_form)

    def verification_keys(self, now: datetime) -> "list[VerificationKey]":
        """Return the keys of receivers that verify signatures of this time."""
        from domain.webhooks.verification_key import VerificationKey  # noqa: PLC0415 - only for the check of signatures

        return [VerificationKey.of_secret(SigningSecret(value=secret)) for secret in self.active_secrets(now)]

    def pause(self, now: datetime) -> "Webhook":
        """Return the paused webhook. Raises IllegalTransition."""
        STATUS.require(self.status, "paused")
        return records.next_version(self, now, {"status": "paused"})

    def resume(self, now: datetime) -> "Webhook":
        """Return the active webhook. Raises IllegalTransition."""
        STATUS.require(self.status, "active")
        values = {"status": "active", "failure_reason": None, "failed_at": None, "failing_since": None}
        return records.next_version(self, now, values)

    def disable(self, now: datetime, reason: FailureReason) -> "Webhook":
        """Return the failed webhook; the unchanged webhook unless it is active."""
        if self.status != "active":
            return self
        return records.next_version(self, now, {"status": "failed", "failure_reason": reason, "failed_at": now})

    def set_failing_since(self, now: datetime, failing_since: datetime | None) -> "Webhook":
        """Return the webhook with the time since which its deliveries have failed; the unchanged webhook if it is known, or not active."""
        if self.status != "active" or (self.failing_since is None) == (failing_since is None):
            return self
        return records.next_version(self, now, {"failing_since": failing_since})

    def rotate_secret(self, now: datetime, overlap: timedelta, signature: SignatureScheme | None = None) -> "Webhook":
        """Return the webhook with a new secret; those before it sign until their overlaps end. None keeps the scheme."""
        scheme = signature or self.signature
        previous_secrets: tuple[SigningSecret, ...] = ()
        if overlap:
            older_secrets = [each for each in self.secrets[1:] if each.expires_at and each.expires_at > now]
            newest = SigningSecret(value=self.secrets[0].value, expires_at=now + overlap)
            previous_secrets = (newest, *older_secrets)[:_MAX_PREVIOUS_SECRETS]
        values = {"signature": scheme, "secrets": (generate_secret(scheme), *previous_secrets)}
        return records.next_version(self, now, values)

    def expire_old_secret(self, now: datetime) -> "Webhook":
        """Return the webhook without its previous secrets; the unchanged webhook if none of them signs."""
        if len(self.active_secrets(now)) == 1:
            return self
        return records.next_version(self, now, {"secrets": self.secrets[:1]})
