"""Records that reserve the time of units, such as weddings and bookings. Their slots are stored with them, and not published."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Self

from pydantic import Field, InstanceOf

from apikit.resources import Record, records
from domain.ledgers.model import ReservedSlot, SlotClaim
from domain.ledgers.slot_text import decode_slots, encode_slots


@dataclass(frozen=True, kw_only=True)
class ReservingRecord(Record):
    """A record with slots: what it has reserved, whatever has changed since."""

    slots: Annotated[tuple[InstanceOf[ReservedSlot], ...], Field(exclude=True)] = ()

    @property
    def unit_names(self) -> tuple[str, ...]:
        """The IDs of units in the record's fields."""
        raise NotImplementedError

    @property
    def claim(self) -> SlotClaim | None:
        """What the record reserves in its status; None for nothing."""
        raise NotImplementedError

    def is_upcoming(self, now: datetime) -> bool:
        """Return whether it is planned and not over."""
        raise NotImplementedError

    def private_fields(self) -> records.JsonObject:
        """Return the slots in their stored form."""
        return {"slots": encode_slots(self.slots, self.unit_names)} if self.slots else {}

    def with_private_fields(self, private_fields: records.JsonObject) -> Self:
        """Return the record with its stored slots."""
        return replace(self, slots=decode_slots(private_fields.get("slots", ""), self.unit_names))
