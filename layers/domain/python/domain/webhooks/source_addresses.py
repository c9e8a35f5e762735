"""The addresses that deliveries come from."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from apikit import Actor, config


@dataclass(frozen=True, kw_only=True)
class SourceAddresses:
    """Addresses, if they are fixed."""

    object: ClassVar[str] = "webhook_source_addresses"

    is_fixed: Annotated[
        bool,
        Field(
            description="`true` if deliveries come from `addresses` only. `false` if they come from changing addresses of the cloud "
            "provider: verify signatures instead of addresses.",
            examples=[True],
        ),
    ]
    addresses: Annotated[
        list[str],
        Field(
            description="Networks in CIDR notation. Empty if the addresses are not fixed.",
            examples=[["203.0.113.10/32", "203.0.113.11/32"]],
        ),
    ]


def get_source_addresses(actor: Actor) -> SourceAddresses:
    """Return the addresses of this deployment. Raises InsufficientScope (webhooks:read)."""
    actor.require("webhooks:read")
    addresses = [each for each in config.setting("WEBHOOK_SOURCE_ADDRESSES").split(",") if each]
    return SourceAddresses(is_fixed=bool(addresses), addresses=addresses)
