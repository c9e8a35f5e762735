"""A free slot as the API returns it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from apikit import rfc3339
from apikit.resources import fields, records
from domain.availability.model import Offer
from domain.availability.search import FreeSlot
from domain.local_times import from_epoch_ms


@dataclass(frozen=True, kw_only=True)
class SlotView:
    """A slot that can be booked."""

    object: ClassVar[str] = "slot"

    start_at: Annotated[fields.Moment, Field(description="Start time.", examples=["2026-12-01T09:00:00.000Z"])]
    end_at: Annotated[fields.Moment, Field(description="End time, exclusive.", examples=["2026-12-01T10:00:00.000Z"])]
    time_zone: Annotated[
        str, Field(description="IANA time zone of the place of the booking.", examples=["Europe/Rome"])
    ]
    remaining: Annotated[
        int, Field(description="Number of free places, over all free staff members or spaces.", examples=[2])
    ]
    staff_ids: Annotated[
        list[str],
        Field(
            description="IDs of the staff members who are free. Empty: the service needs none.",
            examples=[["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ]
    space_ids: Annotated[
        list[str],
        Field(
            description="IDs of the spaces that are free. Empty: the service needs none.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ]
    price: Annotated[
        fields.Money | None,
        Field(
            description="Price of the service, without add-ons; null if it has none.",
            examples=[{"amount": 12500, "currency": "EUR"}],
        ),
    ]


def slot_forms(offers: Sequence[Offer], slots: Iterable[FreeSlot]) -> list[records.JsonObject]:
    """Return the JSON forms of slots for services in a row, with the fields of `SlotView`."""
    time_zone, price = offers[0].time_zone, _total_price(offers)
    return [
        {
            "object": SlotView.object,
            "start_at": rfc3339(from_epoch_ms(slot.start_ms)),
            "end_at": rfc3339(from_epoch_ms(slot.end_ms)),
            "time_zone": time_zone,
            "remaining": slot.places,
            "staff_ids": list(slot.staff_ids),
            "space_ids": list(slot.space_ids),
            "price": {"amount": price.amount, "currency": price.currency} if price else None,
        }
        for slot in slots
    ]


def _total_price(offers: Sequence[Offer]) -> fields.Money | None:
    """Return the sum of the prices; None without a price, and for different currencies, which cannot be booked together."""
    prices = [offer.service.price for offer in offers if offer.service.price]
    if len({price.currency for price in prices}) != 1:
        return None
    return fields.Money(amount=sum(price.amount for price in prices), currency=prices[0].currency)
