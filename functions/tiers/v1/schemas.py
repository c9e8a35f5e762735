"""What tiers look like over HTTP, version 1: the published documentation of their fields."""

from typing import Literal, Self

from pydantic import Field

from apikit.admission.plans import Algorithm
from apikit.web.schemas import Resource, ResourceBody
from domain.tiers.model import Requests, TierStatus
from domain.tiers.service import SetTier


class TierIn(ResourceBody):
    """The whole of a tier. It limits the minute, the hour or the day at least; what is left out is no limit."""

    algorithm: Algorithm = Field(
        "sliding_window",
        description="How requests are counted: over any span, per cut of the clock, or as a bucket that refills.",
        examples=["sliding_window"],
    )
    per_minute: Requests | None = Field(None, description="Requests in any minute.", examples=[1_000])
    per_hour: Requests | None = Field(None, description="Requests in any hour.", examples=[10_000])
    per_day: Requests | None = Field(None, description="Requests in any day.", examples=[100_000])
    burst: Requests | None = Field(
        None, description="Requests in any 200 ms; of token buckets, the depth.", examples=[500]
    )
    grace_percent: int = Field(
        0, strict=True, ge=0, le=100, description="How far a limit may be overrun before it refuses.", examples=[10]
    )
    concurrent: Requests | None = Field(None, description="Requests at the same time.", examples=[100])
    daily_quota: Requests | None = Field(None, description="Requests in a calendar day (UTC).", examples=[50_000])
    monthly_quota: Requests | None = Field(
        None, description="Requests in a calendar month (UTC).", examples=[1_000_000]
    )
    lease: int = Field(
        0,
        strict=True,
        ge=0,
        le=1_000,
        description="For very hot keys: how many requests a server takes from the limits at once. 0 counts each.",
        examples=[0],
    )


class TierOut(Resource):
    """A tier: the limits of the keys that have it."""

    name: str = Field(description="What keys call it.", examples=["standard"])
    status: TierStatus = Field(description="active, or retired: then it takes no new keys.", examples=["active"])
    algorithm: Algorithm = Field(description="How requests are counted.", examples=["sliding_window"])
    per_minute: int | None = Field(description="Requests in any minute.", examples=[None])
    per_hour: int | None = Field(description="Requests in any hour.", examples=[1_000])
    per_day: int | None = Field(description="Requests in any day.", examples=[None])
    burst: int | None = Field(description="Requests in any 200 ms, or the bucket's depth.", examples=[None])
    grace_percent: int = Field(description="How far a limit may be overrun.", examples=[0])
    concurrent: int | None = Field(description="Requests at the same time.", examples=[None])
    daily_quota: int | None = Field(description="Requests in a calendar day (UTC).", examples=[None])
    monthly_quota: int | None = Field(description="Requests in a calendar month (UTC).", examples=[None])
    lease: int = Field(description="Requests that a server takes at once.", examples=[0])


class TierWithRolloutOut(TierOut):
    """A tier, and whether its keys follow it as it is."""

    rollout: Literal["complete", "running"] = Field(
        "complete",
        description="running while keys, when they are very many, still get the limits.",
        examples=["complete"],
    )

    @classmethod
    def standing(cls, tier: SetTier) -> Self:
        """The tier and where its keys are."""
        rollout = "complete" if tier.is_rolled_out else "running"
        return cls.of(tier.tier).model_copy(update={"rollout": rollout})
