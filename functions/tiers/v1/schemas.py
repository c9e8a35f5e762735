"""What tiers look like over HTTP, version 1. Their fields are documented in `domain.tiers.model`."""

from typing import Literal

from pydantic import Field

from apikit.web.schemas import Resource, answer_of, body_of, extension_of
from domain.tiers.model import Tier, TierDetails
from domain.tiers.service import SetTier

TierIn = body_of(
    TierDetails,
    "The whole of a tier. It limits the minute, the hour or the day at least; what is left out is no limit.",
)
TierOut = answer_of(Tier, "A tier: the limits of the keys that have it.")
TierWithRolloutOut = extension_of(
    TierOut,
    "TierWithRolloutOut",
    "A tier, and whether its keys follow it as it is.",
    rollout=(
        Literal["complete", "running"],
        Field(
            "complete",
            description="running while keys, when they are very many, still get the limits.",
            examples=["complete"],
        ),
    ),
)


def tier_form(tier: SetTier) -> Resource:
    """The published form of a tier, and where its keys are."""
    rollout = "complete" if tier.is_rolled_out else "running"
    return TierWithRolloutOut.of(tier.tier).model_copy(update={"rollout": rollout})
