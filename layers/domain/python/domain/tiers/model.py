"""The tier record, the three tiers there always are, and what a tier makes of a key's own limits. No I/O."""

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
"""The organization that owns what belongs to no customer."""

PLATFORM_TENANT = Tenant(PLATFORM, "live")

_SLUG = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_LONGEST = 40
TierName = Annotated[str, StringConstraints(pattern=f"^{_SLUG}$", max_length=_LONGEST)]
TierStatus = Literal["active", "retired"]
Requests = Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)]

WINDOWS = ("per_minute", "per_hour", "per_day")
LIMITS = (*WINDOWS, "burst", "concurrent", "daily_quota", "monthly_quota")
"""The limits of a plan by name; all are requests, and None is no limit."""

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_SINCE = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class TierFields:
    """What an administrator sets, and what is stored and answered of it."""

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
    """What an administrator sets."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TierIdentity(Record):
    """What keys call a tier, and whether they may have it."""

    name: Annotated[str, Field(description="Name of the tier, as used in API keys.", examples=["standard"])]
    status: Annotated[
        TierStatus, Field(description="Status of the tier. A `retired` tier accepts no new keys.", examples=["active"])
    ] = "active"


@dataclass(frozen=True, kw_only=True)
class Tier(TierFields, TierIdentity):
    """A tier as stored. A retired one takes no new keys."""

    object: ClassVar[str] = "tier"
    prefix: ClassVar[str] = "tier"
    collection: ClassVar[str] = "tiers"

    @property
    def stamp(self) -> int:
        """When its limits were set, in ms since 1970; a later change always has a later one. Keys remember theirs."""
        return epoch_ms(self.updated_at)

    @property
    def plan(self) -> plans.Plan:
        """Its limits."""
        own = {each.name for each in dataclasses.fields(self)}
        return plans.Plan(**{name: getattr(self, name) for name in plans.Plan.__dataclass_fields__ if name in own})


@dataclass(frozen=True, slots=True)
class TierMember:
    """A key of a tier: what its plan is made of beside the tier."""

    key_id: str
    limits: Mapping[str, Any]
    policy_hash: str


def is_tier_name(text: str) -> bool:
    """True for what can name a tier: a slug of at most 40 characters."""
    return len(text) <= _LONGEST and re.fullmatch(_SLUG, text, re.ASCII) is not None


def tier_id(name: str) -> str:
    """The id of the tier of this name: there is one."""
    return ids.derive_id(Tier.prefix, created_at=_BEGIN, source=name)


def _default(name: str, **limits: int) -> Tier:
    return Tier(
        id=tier_id(name),
        organization_id=PLATFORM,
        livemode=True,
        created_at=_SINCE,
        updated_at=_SINCE,
        name=name,
        **limits,  # type: ignore[arg-type]  # numbers only
    )


DEFAULTS = {
    tier.name: tier
    for tier in (
        _default("standard", per_hour=1_000),
        _default("premium", per_minute=1_000, per_hour=5_000, per_day=60_000),
        _default("enterprise", per_minute=10_000, per_hour=50_000, per_day=600_000),
    )
}
"""Tiers that there are without being stored; what is stored under their names replaces them."""


def find_field_errors(details: TierDetails) -> list[errors.FieldError]:
    """What in the details contradicts itself."""
    found = []
    if not any(getattr(details, name) for name in WINDOWS):
        found.append(
            errors.FieldError("required", "a tier must limit requests per minute, hour or day", pointer="/per_hour")
        )
    ladders = (WINDOWS, ("daily_quota", "monthly_quota"))
    for ladder in ladders:
        told = [(name, getattr(details, name)) for name in ladder if getattr(details, name)]
        for (smaller, quota), (larger, more) in pairwise(told):
            if quota > more:
                found.append(
                    errors.FieldError("contradiction", f"must not be less than {smaller}", pointer=f"/{larger}")
                )
    return found


def narrow_plan(plan: plans.Plan, limits: Mapping[str, Any], policy_hash: str) -> plans.Plan:
    """The plan with each limit at most the key's own, naming the key's extras by their hash."""
    own: dict[str, Any] = {name: _smaller(getattr(plan, name), limits.get(name)) for name in LIMITS}
    return replace(plan, extras=policy_hash, **own)


def _smaller(one: int | None, other: int | None) -> int | None:
    told = [each for each in (one, other) if each is not None]
    return min(told, default=None)
