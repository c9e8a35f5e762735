"""The API key record. Secrets are never stored in a record. No I/O."""

import dataclasses
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit import Environment
from apikit.admission import plans
from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.api_keys.request_signing import RequestSigning
from domain.api_keys.restrictions import AgentPatterns, Cidrs, Domains, Operation, to_fnmatch
from domain.scope_grants.links import Links
from domain.tiers.model import Requests, Tier, TierMember, TierName, narrow_plan

ApiKeyStatus = Literal["active", "disabled", "revoked"]
SettableStatus = Literal["active", "disabled"]
Scope = Annotated[str, StringConstraints(max_length=60)]
GraceHours = Annotated[int, Field(strict=True, ge=0, le=168)]

STATUS = StateMachine({"active": ("disabled",), "disabled": ("active",), "revoked": ()})
NOTICE_DAYS = (7, 1)
"""Days before expiry at which an expiry notice is sent."""


@dataclass(frozen=True, kw_only=True)
class KeyLimits:
    """Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value."""

    __pydantic_config__ = fields.STRICT
    per_minute: Annotated[Requests | None, Field(description="Requests in any minute.", examples=[60])] = None
    per_hour: Annotated[Requests | None, Field(description="Requests in any hour.", examples=[500])] = None
    per_day: Annotated[Requests | None, Field(description="Requests in any day.", examples=[5_000])] = None
    burst: Annotated[
        Requests | None,
        Field(description="Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets.", examples=[20]),
    ] = None
    concurrent: Annotated[Requests | None, Field(description="Concurrent requests.", examples=[10])] = None
    daily_quota: Annotated[Requests | None, Field(description="Requests per calendar day (UTC).", examples=[4_000])] = (
        None
    )
    monthly_quota: Annotated[
        Requests | None, Field(description="Requests per calendar month (UTC).", examples=[100_000])
    ] = None

    def as_dict(self) -> dict[str, int]:
        """Return the limits that are set."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, kw_only=True)
class KeyRule:
    """Limits of one endpoint for this key, in addition to the key's own limits."""

    __pydantic_config__ = fields.STRICT
    operation: Annotated[
        Operation,
        Field(description="Method and route, as written in this reference.", examples=["POST /v1/clients"]),
    ]
    per_minute: Annotated[Requests | None, Field(description="Requests in any minute.", examples=[10])] = None
    per_hour: Annotated[Requests | None, Field(description="Requests in any hour.", examples=[100])] = None
    per_day: Annotated[Requests | None, Field(description="Requests in any day.", examples=[1_000])] = None


@dataclass(frozen=True, kw_only=True)
class ApiKeyFields:
    """Fields that callers set."""

    name: Annotated[
        fields.Name, Field(description="Name that describes the purpose of the key.", examples=["Opera sync"])
    ]
    scopes: Annotated[
        list[Scope],
        Field(
            min_length=1,
            max_length=100,
            description="Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, "
            "such as `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes "
            "`deliveries`, `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own "
            "scopes.",
            examples=[["clients:read", "clients:write"]],
        ),
    ]
    environment: Annotated[
        Environment | None,
        Field(
            description="Environment of the key: `live` or `test`. Default: that of your own credentials, which "
            "can create test keys only if they are for `test`. Cannot be changed.",
            examples=["test"],
        ),
    ] = None
    application_id: Annotated[
        Annotated[str, fields.id_constraint("app")] | None,
        Field(
            description="ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key "
            "are rejected. Cannot be changed.",
            examples=["app_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    service_account_id: Annotated[
        Annotated[str, fields.id_constraint("sva")] | None,
        Field(
            description="ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; "
            "once it is deleted, requests with the key are rejected. Cannot be changed.",
            examples=["sva_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    tier: Annotated[TierName, Field(description="Tier that sets the key's limits.", examples=["standard"])] = "standard"
    status: ApiKeyStatus | None = None
    expires_at: Annotated[
        fields.Moment | None,
        Field(
            description="Expiry time; requests with the key are rejected from then on. Null: the key never expires. "
            "`api_key.expiring` is sent 7 days and 1 day before.",
            examples=["2030-01-01T00:00:00.000Z"],
        ),
    ] = None
    limits: Annotated[
        KeyLimits,
        Field(
            description="Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; "
            "`effective_limits` has the limits in force.",
            examples=[{"per_hour": 500}],
        ),
    ] = field(default_factory=KeyLimits)
    rules: Annotated[
        list[KeyRule],
        Field(
            max_length=20,
            description="Limits of single endpoints, at most 20 rules.",
            examples=[[{"operation": "POST /v1/clients", "per_minute": 10}]],
        ),
    ] = field(default_factory=list)
    allowed_ips: Annotated[
        Cidrs,
        Field(
            description="IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.",
            examples=[["203.0.113.0/24", "2001:db8::/32"]],
        ),
    ] = field(default_factory=list)
    denied_ips: Annotated[
        Cidrs,
        Field(
            description="IP addresses and networks from which the key cannot be used, even if they are allowed.",
            examples=[["203.0.113.66/32"]],
        ),
    ] = field(default_factory=list)
    allowed_domains: Annotated[
        Domains,
        Field(
            description="Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any.",
            examples=[["book.example.com", "*.example.org"]],
        ),
    ] = field(default_factory=list)
    user_agents: Annotated[
        AgentPatterns,
        Field(
            description="User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides.",
            examples=[["!*curl*", "OperaSync/*"]],
        ),
    ] = field(default_factory=list)
    request_signing: Annotated[
        RequestSigning,
        Field(
            description="Request signing (RFC 9421): whether it is required, and the public key for verification.",
            examples=[{"required": False, "public_key": None}],
        ),
    ] = field(default_factory=RequestSigning)


@dataclass(frozen=True, kw_only=True)
class ApiKeyDetails(ApiKeyFields):
    """Details of a new or updated key. `environment` None: the caller's environment, or unchanged. `status` None: unchanged."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[
        SettableStatus | None,
        Field(
            description="Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected.",
            examples=["active"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Credential(Record):
    """A record with a public key ID, which requests are sent with."""

    api_key: Annotated[
        str,
        Field(
            description="Public ID of the key, sent as `X-API-Key`.",
            examples=["bkx_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa"],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class ApiKey(ApiKeyFields, Credential):
    """An API key as stored, without its secret."""

    object: ClassVar[str] = "api_key"
    prefix: ClassVar[str] = "key"
    collection: ClassVar[str] = "api-keys"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)
    immutable_fields: ClassVar[tuple[str, ...]] = ("environment", "application_id", "service_account_id")

    environment: Annotated[Environment, Field(description="Environment: `live` or `test`.", examples=["live"])]
    status: Annotated[
        ApiKeyStatus, Field(description="Status: `active`, `disabled` or `revoked`.", examples=["active"])
    ] = "active"
    rotated_at: Annotated[
        fields.Moment | None, Field(description="Time of the last secret rotation.", examples=[None])
    ] = None
    previous_secret_expires_at: Annotated[
        fields.Moment | None, Field(description="Time until which the previous secret also works.", examples=[None])
    ] = None
    expiry_noticed: Annotated[
        int | None,
        Field(description="Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`.", examples=[None]),
    ] = None

    @property
    def policy(self) -> plans.KeyPolicy:
        """The rules and restrictions, as the gate reads them."""
        return plans.KeyPolicy(
            rules=tuple(
                plans.Rule(**{each.name: getattr(rule, each.name) for each in dataclasses.fields(rule)})
                for rule in self.rules
            ),
            allowed_ips=tuple(self.allowed_ips),
            denied_ips=tuple(self.denied_ips),
            allowed_domains=tuple(self.allowed_domains),
            user_agents=tuple(map(to_fnmatch, self.user_agents)),
            signature="required" if self.request_signing.required else "optional",
            public_key=self.request_signing.public_key,
        )

    @property
    def links(self) -> Links:
        """What the key belongs to."""
        return Links(self.application_id, self.service_account_id)

    @property
    def tier_member(self) -> TierMember:
        """The key as a member of its tier."""
        return TierMember(self.id, self.limits.as_dict(), self.policy.hash)

    def plan(self, tier: Tier) -> plans.Plan:
        """Return the limits in force: for each, the smaller of the tier's limit and the key's own."""
        return narrow_plan(tier.plan, self.limits.as_dict(), self.policy.hash)

    def is_usable(self, now: datetime) -> bool:
        """Return True while requests with the key are accepted."""
        return self.status == "active" and (self.expires_at is None or self.expires_at > now)

    def due_notice_days(self, now: datetime) -> int | None:
        """Return which notice to send now (7 or 1 days); None if none is due or it was sent."""
        if self.expires_at is None or self.expires_at <= now:
            return None
        days = _latest_notice(self.expires_at, now)
        return days if days != self.expiry_noticed else None

    @property
    def next_due_at(self) -> datetime | None:
        """The time of the next expiry notice; None if there are no more notices."""
        if self.expires_at is None:
            return None
        remaining = [days for days in NOTICE_DAYS if self.expiry_noticed is None or days < self.expiry_noticed]
        return self.expires_at - timedelta(days=max(remaining)) if remaining else None


def expiry_values(expires_at: datetime | None, now: datetime) -> Mapping[str, Any]:
    """Return the values of a new expiry time. Notices that would be due already count as sent: the caller has just set the time."""
    return {"expires_at": expires_at, "expiry_noticed": _latest_notice(expires_at, now) if expires_at else None}


def _latest_notice(expires_at: datetime, now: datetime) -> int | None:
    return min((days for days in NOTICE_DAYS if expires_at - timedelta(days=days) <= now), default=None)
