"""The API key record, tiers, and the scopes there are. No I/O; secrets never enter a record."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit.actor import Environment
from apikit.fields import STRICT, Metadata, Moment, Name
from apikit.records import Record

Tier = Literal["standard", "premium", "enterprise"]
ApiKeyStatus = Literal["active", "revoked"]
Scope = Annotated[str, StringConstraints(max_length=60)]

PER_HOUR: dict[Tier, int] = {"standard": 1_000, "premium": 5_000, "enterprise": 50_000}

RESOURCES = (
    "organizations", "venues", "spaces", "clients", "weddings", "menus", "menu-selections", "forms", "submissions",
    "customers", "services", "staff", "availability", "bookings", "waitlist", "payments", "refunds", "webhooks", "events",
    "changes", "api-keys", "uploads", "usage", "batch", "jobs", "analytics", "reports", "custom-endpoints", "integrations",
)  # fmt: skip
SCOPES = frozenset({"*", "*:read", *(f"{name}:{access}" for name in RESOURCES for access in ("read", "write"))})


@dataclass(frozen=True, kw_only=True)
class KeyLimits:
    """A key's own limits, below its tier's."""

    __pydantic_config__ = STRICT
    per_hour: Annotated[
        Annotated[int, Field(strict=True, ge=1, le=50_000)] | None,
        Field(description="Requests in any hour; at most the tier's.", examples=[500]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ApiKeyDetails:
    """What a caller may set when it creates a key."""

    __pydantic_config__ = STRICT
    name: Name
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=100)]
    environment: Environment | None = None
    tier: Tier = "standard"
    expires_at: Moment | None = None
    limits: KeyLimits = field(default_factory=KeyLimits)
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ApiKey(Record):
    """An API key as stored: everything but its secret."""

    object: ClassVar[str] = "api_key"
    prefix: ClassVar[str] = "key"
    collection: ClassVar[str] = "api-keys"

    name: Name
    api_key: str
    scopes: list[str]
    environment: Environment
    tier: Tier = "standard"
    expires_at: Moment | None = None
    limits: KeyLimits = field(default_factory=KeyLimits)
    status: ApiKeyStatus = "active"

    @property
    def per_hour(self) -> int:
        """Requests it may make in any hour."""
        return min(self.limits.per_hour or PER_HOUR[self.tier], PER_HOUR[self.tier])
