"""What API keys look like over HTTP, version 1: the published documentation of their fields."""

from typing import Self

from pydantic import Field

from apikit.actor import Environment
from apikit.fields import Moment, Name
from apikit.web.schemas import Body, Patch, Resource, ResourceBody, patch_of
from domain.api_keys.model import (
    ApiKeyStatus,
    GraceHours,
    KeyLimits,
    KeyRule,
    RequestSigning,
    Rules,
    Scopes,
    SettableStatus,
)
from domain.api_keys.restrictions import AgentPatterns, Cidrs, Domains
from domain.api_keys.service import IssuedKey
from domain.api_keys.store import KeyInUse
from domain.tiers.model import TierName

_PUBLIC = "bkx_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa"
_SECRET = "sk_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa_…"  # noqa: S105 - an example, cut short
_RULES = [{"operation": "POST /v1/clients", "per_minute": 10}]


class ApiKeyIn(ResourceBody):
    """A key to create, or the whole of a key to replace. In everything it may do no more than your own key."""

    name: Name = Field(description="What it is for.", examples=["Opera sync"])
    scopes: Scopes = Field(
        description="What it may do: `<resource>:read`, `<resource>:write`, `*:read`, `*`. Never more than your own.",
        examples=[["clients:read", "clients:write"]],
    )
    environment: Environment | None = Field(
        None,
        description="live or test. Left out: your own key's. A test key creates test keys only. It cannot change.",
        examples=["test"],
    )
    tier: TierName = Field("standard", description="The tier its limits come from.", examples=["standard"])
    status: SettableStatus | None = Field(
        None, description="active ↔ disabled: a disabled key lets nobody in until it is active.", examples=["active"]
    )
    expires_at: Moment | None = Field(
        None,
        description="From then on it lets nobody in. Left out: never. You are told 7 days and 1 day before.",
        examples=["2030-01-01T00:00:00.000Z"],
    )
    limits: KeyLimits = Field(
        default_factory=KeyLimits,
        description="Its own limits. A limit above its tier's is kept and not in force.",
        examples=[{"per_hour": 500}],
    )
    rules: Rules = Field(
        default_factory=list, description="Limits of single endpoints, at most 20 rules.", examples=[_RULES]
    )
    allowed_ips: Cidrs = Field(
        default_factory=list,
        description="Addresses and networks (IPv4, IPv6) it may be used from, at most 100. None: from any.",
        examples=[["203.0.113.0/24", "2001:db8::/32"]],
    )
    denied_ips: Cidrs = Field(
        default_factory=list,
        description="Addresses and networks it may not be used from, whatever is allowed.",
        examples=[["203.0.113.66/32"]],
    )
    allowed_domains: Domains = Field(
        default_factory=list,
        description="Web pages it may be used from: `example.com` itself, `*.example.com` for all below. None: any.",
        examples=[["book.example.com", "*.example.org"]],
    )
    user_agents: AgentPatterns = Field(
        default_factory=list,
        description="Programs it may be used by: `*` stands for anything, a leading `!` refuses, the first that fits decides.",
        examples=[["!*curl*", "OperaSync/*"]],
    )
    request_signing: RequestSigning = Field(
        default_factory=RequestSigning,
        description="Whether its requests must be signed (RFC 9421), and the public key to check them by.",
        examples=[{"required": False}],
    )


@patch_of(ApiKeyIn)
class ApiKeyPatch(Patch):
    """Fields of a key to change; null clears one (RFC 7396)."""


class RegenerateIn(Body):
    """How a key gets its new secret."""

    grace_hours: GraceHours = Field(
        24, description="How long the old secret still works, 0 to 168 hours.", examples=[24]
    )


class ApiKeyOut(Resource):
    """An API key, without its secret. `last_used_at` and `effective_limits` change without a new `version`."""

    name: str = Field(description="What it is for.", examples=["Opera sync"])
    api_key: str = Field(description="The public id: what X-API-Key carries.", examples=[_PUBLIC])
    scopes: list[str] = Field(description="What it may do.", examples=[["clients:read", "clients:write"]])
    environment: Environment = Field(description="live or test.", examples=["live"])
    tier: str = Field(description="The tier its limits come from.", examples=["standard"])
    status: ApiKeyStatus = Field(description="active, disabled or revoked.", examples=["active"])
    expires_at: Moment | None = Field(description="When it ends.", examples=[None])
    limits: KeyLimits = Field(
        description="Its own limits, as they were set; `effective_limits` has those in force.",
        examples=[{"per_hour": 500}],
    )
    effective_limits: KeyLimits = Field(
        default_factory=KeyLimits,
        description="The limits in force: of each the smaller of its tier's and its own. They follow a change of the tier; null is no "
        "limit.",
        examples=[{"per_hour": 500}],
    )
    rules: list[KeyRule] = Field(description="Limits of single endpoints.", examples=[_RULES])
    allowed_ips: list[str] = Field(description="Networks it may be used from.", examples=[["203.0.113.0/24"]])
    denied_ips: list[str] = Field(description="Networks it may not be used from.", examples=[[]])
    allowed_domains: list[str] = Field(description="Web pages it may be used from.", examples=[[]])
    user_agents: list[str] = Field(description="Programs it may be used by.", examples=[[]])
    request_signing: RequestSigning = Field(
        description="Whether its requests must be signed.", examples=[{"required": False, "public_key": None}]
    )
    rotated_at: Moment | None = Field(description="When it last got a new secret.", examples=[None])
    previous_secret_expires_at: Moment | None = Field(
        description="Until when the secret before works, too.", examples=[None]
    )
    expiry_noticed: int | None = Field(
        description="How many days before its end you were told of it last: 7 or 1.", examples=[None]
    )
    last_used_at: Moment | None = Field(
        None, description="When it last let a request in, to the second.", examples=["2026-03-01T09:30:00.000Z"]
    )

    @classmethod
    def in_use(cls, key: KeyInUse) -> Self:
        """The key with its last use and the limits in force."""
        told = {"last_used_at": key.last_used_at, "effective_limits": key.effective_limits}
        return cls.of(key.record).model_copy(update=told)


class IssuedKeyOut(ApiKeyOut):
    """An API key with its new secret, which is shown this once."""

    api_secret: str = Field(description="What X-API-Secret carries. Keep it: it is not stored.", examples=[_SECRET])

    @classmethod
    def issued(cls, key: IssuedKey, used: KeyInUse) -> "IssuedKeyOut":
        """The key with its secret."""
        return cls.model_construct(**dict(ApiKeyOut.in_use(used)), api_secret=key.minted.api_secret)
