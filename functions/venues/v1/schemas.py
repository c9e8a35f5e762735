"""Schemas of venues and their spaces over HTTP, version 1. Their models document the fields."""

from typing import Annotated

from pydantic import Field

from apikit.rest import payloads
from domain.spaces.blocks import BlockEnd, BlockId, BlockReason, BlockStart
from domain.spaces.model import Space, SpaceDetails
from domain.venues.model import Venue, VenueDetails

VenueIn = payloads.body_schema(VenueDetails, "Fields to create or replace a venue.")
VenuePatch = payloads.patch_schema(VenueIn, "Fields of a venue to change. Null clears a field (RFC 7396).")
VenueOut = payloads.response_schema(Venue, "A venue: a house where weddings and bookings take place.")

SpaceIn = payloads.body_schema(SpaceDetails, "Fields to create or replace a space of a venue.")
SpacePatch = payloads.patch_schema(SpaceIn, "Fields of a space to change. Null clears a field (RFC 7396).")
SpaceOut = payloads.response_schema(Space, "A space of a venue: an element, or a combo of several elements.")


class BlockSpaceIn(payloads.Body):
    """A time during which a space is out of service."""

    start_at: BlockStart
    end_at: BlockEnd
    reason: BlockReason = None
    force: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` to block a time with reservations. They stay. Default: `false`.",
            examples=[False],
        ),
    ] = False


class UnblockSpaceIn(payloads.Body):
    """The block to remove."""

    block_id: BlockId = Field(description="ID of the block.", examples=["blk_01k0a3v5m8f1xq2w7r9tbdc6yz"])
