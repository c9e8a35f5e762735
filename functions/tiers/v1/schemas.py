"""Schemas of tiers, version 1. The fields are documented in `domain.tiers.model`."""

from typing import Literal

from pydantic import Field

from apikit.rest import payloads
from domain.tiers.model import Tier, TierDetails
from domain.tiers.service import TierState

TierIn = payloads.body_schema(
    TierDetails,
    "Fields of a tier. Set at least one limit: per minute, per hour or per day. An omitted limit means no limit.",
)
TierOut = payloads.response_schema(Tier, "A tier: the limits of the API keys that use it.")
TierWithRolloutOut = payloads.extend_schema(
    TierOut,
    "TierWithRolloutOut",
    "A tier with the status of its rollout to API keys.",
    rollout=(
        Literal["complete", "running"],
        Field(
            "complete",
            description="Rollout status. `running`: a very large number of API keys is still being updated to the new limits.",
            examples=["complete"],
        ),
    ),
)


def tier_form(state: TierState) -> payloads.Resource:
    """Return the published form of a tier with the status of its rollout."""
    rollout = "complete" if state.is_rolled_out else "running"
    return TierWithRolloutOut.from_record(state.tier).model_copy(update={"rollout": rollout})
