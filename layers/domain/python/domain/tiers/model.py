"""The tier record, the three default tiers, and the computation of a key's plan. No I/O."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit import Tenant, epoch_ms, errors, ids
from apikit.admission import plans
from apikit.resources import Record, fields

PLATFORM = "org_" + "0" * 26
"""ID of the organization that owns the platform's own resources."""

PLATFORM_TENANT = Tenant(PLATFORM, "live")

_SLUG = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_MAX_NAME_LENGTH = 40
TierName = Annotated[str, StringConstraints(pattern=f"^{_SLUG}$", max_length=_MAX_NAME_LENGTH)]
TierStatus = Literal["active", "retired"]
Requests = Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)]

WINDOWS = ("per_minute", "per_hour", "per_day")
LIMITS = (*WINDOWS, "burst", "concurrent", "daily_quota", "monthly_quota")
"""Names of a plan's limits, in requests. None means no limit."""

_ID_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_DEFAULT_TIERS_CREATED_AT = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class TierFields:
    """Fields that administrators set."""

    algorithm: Annotated[
        plans.Algorithm,
        Field(
            description="Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with "
            "a bucket that refills (`token_bucket`).",
            examples=["sliding_window"],
        ),
    ] = "sliding_window"
    per_minute: Annotated[Requests | None, Field(description="Requests in any minute.", examples=[1_000])] = None
    per_hour: Annotated[Requests | None, Field(description="Requests in any hour.", examples=[10_000])] = None
    per_day: Annotated[Requests | None, Field(description="Requests in any day.", examples=[100_000])] = None
    burst: Annotated[
        Requests | None,
        Field(description="Requests in any 200 ms; with `token_bucket`, the depth of the buckets.", examples=[500]),
    ] = None
    grace_percent: Annotated[
        int,
        Field(
            strict=True,
            ge=0,
            le=100,
            description="Percentage by which a limit can be exceeded before requests are rejected.",
            examples=[10],
        ),
    ] = 0
    concurrent: Annotated[Requests | None, Field(description="Concurrent requests.", examples=[100])] = None
    daily_quota: Annotated[
        Requests | None, Field(description="Requests per calendar day (UTC).", examples=[50_000])
    ] = None
    monthly_quota: Annotated[
        Requests | None, Field(description="Requests per calendar month (UTC).", examples=[1_000_000])
    ] = None
    lease: Annotated[
        int,
        Field(
            strict=True,
            ge=0,
            le=1_000,
            description="Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every "
            "request is counted individually.",
            examples=[0],
        ),
    ] = 0


@dataclass(frozen=True, kw_only=True)
class TierDetails(TierFields):
    """Details of a new or updated tier."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TierIdentity(Record):
    """A record with the name and status of a tier."""

    name: Annotated[str, Field(description="Name of the tier, as used in API keys.", examples=["standard"])]
    status: Annotated[
        TierStatus, Field(description="Status of the tier. A `retired` tier accepts no new keys.", examples=["active"])
    ] = "active"


@dataclass(frozen=True, kw_only=True)
class Tier(TierFields, TierIdentity):
    """A tier as stored. A retired tier accepts no new keys."""

    object: ClassVar[str] = "tier"
    prefix: ClassVar[str] = "tier"
    collection: ClassVar[str] = "tiers"
    is_restorable: ClassVar[bool] = False

    @property
    def stamp(self) -> int:
        """The time of the last change in epoch milliseconds. It increases with every change; keys store the stamp of their plan."""
        return epoch_ms(self.updated_at)

    @property
    def plan(self) -> plans.Plan:
        """The tier's limits."""
        names = {each.name for each in dataclasses.fields(self)}
        return plans.Plan(**{name: getattr(self, name) for name in plans.Plan.__dataclass_fields__ if name in names})


@dataclass(frozen=True, slots=True)
class TierMember:
    """A key of a tier, with what its plan is computed from in addition to the tier."""

    key_id: str
    limits: Mapping[str, Any]
    policy_hash: str


def is_tier_name(text: str) -> bool:
    """Return True for a valid tier name: a slug of at most 40 characters."""
    return len(text) <= _MAX_NAME_LENGTH and re.fullmatch(_SLUG, text, re.ASCII) is not None


def tier_id(name: str) -> str:
    """Return the ID of the tier with this name. It is derived from the name."""
    return ids.derive_id(Tier.prefix, created_at=_ID_TIME, source=name)


def _default_tier(name: str, **limits: int) -> Tier:
    return Tier(
        id=tier_id(name),
        organization_id=PLATFORM,
        livemode=True,
        created_at=_DEFAULT_TIERS_CREATED_AT,
        updated_at=_DEFAULT_TIERS_CREATED_AT,
        name=name,
        **limits,  # type: ignore[arg-type]  # numbers only
    )


DEFAULTS = {
    tier.name: tier
    for tier in (
        _default_tier("standard", per_hour=1_000),
        _default_tier("premium", per_minute=1_000, per_hour=5_000, per_day=60_000),
        _default_tier("enterprise", per_minute=10_000, per_hour=50_000, per_day=600_000),
    )
}
"""Tiers that exist without being stored. A stored tier with the same name replaces the default."""


def find_field_errors(details: TierDetails) -> list[errors.FieldError]:
    """Return the contradictions in the details."""
    field_errors = []
    if not any(getattr(details, name) for name in WINDOWS):
        field_errors.append(
            errors.FieldError("required", "a tier must limit requests per minute, hour or day", pointer="/per_hour")
        )
    for names in (WINDOWS, ("daily_quota", "monthly_quota")):
        limits = [(name, getattr(details, name)) for name in names if getattr(details, name)]
        for (shorter, limit), (longer, longer_limit) in pairwise(limits):
            if limit > longer_limit:
                field_errors.append(
                    errors.FieldError("contradiction", f"must not be less than {shorter}", pointer=f"/{longer}")
                )
    return field_errors


def narrow_plan(plan: plans.Plan, limits: Mapping[str, Any], policy_hash: str) -> plans.Plan:
    """Return a key's plan: for each limit the smaller of the tier's and the key's own, and the hash of the key's policy."""
    key_limits: dict[str, Any] = {name: _min_limit(getattr(plan, name), limits.get(name)) for name in LIMITS}
    return replace(plan, extras=policy_hash, **key_limits)


def _min_limit(one: int | None, other: int | None) -> int | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)
