"""The cancellation policy of a service: the fee of a late cancellation. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from apikit import errors
from apikit.resources import fields

MAX_TIERS = 20
MAX_HOURS_BEFORE = 8_760


@dataclass(frozen=True, kw_only=True)
class CancellationTier:
    """The fee of a cancellation that is later than a number of hours before the start."""

    __pydantic_config__ = fields.STRICT
    hours_before: Annotated[
        int,
        Field(
            strict=True,
            ge=0,
            le=MAX_HOURS_BEFORE,
            description="Number of hours before the start from which the fee applies, unique within the policy: 0 to "
            f"{MAX_HOURS_BEFORE:,}.",
            examples=[24],
        ),
    ]
    fee_percent: Annotated[
        int, Field(strict=True, ge=0, le=100, description="Fee in percent of the booking's total.", examples=[50])
    ]


@dataclass(frozen=True, kw_only=True)
class CancellationPolicy:
    """The fees of late cancellations."""

    __pydantic_config__ = fields.STRICT
    tiers: Annotated[
        list[CancellationTier],
        Field(
            max_length=MAX_TIERS,
            description="Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. "
            "Empty: no fee.",
            examples=[[{"hours_before": 48, "fee_percent": 50}, {"hours_before": 24, "fee_percent": 100}]],
        ),
    ] = field(default_factory=list)


def tier_faults(policy: CancellationPolicy | None) -> Iterator[errors.FieldError]:
    """Yield an error for each tier with the hours of an earlier tier."""
    hours = [tier.hours_before for tier in policy.tiers] if policy else []
    for number, value in enumerate(hours):
        if value in hours[:number]:
            pointer = f"/cancellation_policy/tiers/{number}/hours_before"
            yield errors.FieldError("duplicate", "is a duplicate", pointer=pointer)
