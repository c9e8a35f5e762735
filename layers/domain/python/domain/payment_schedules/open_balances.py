"""What a payment schedule is for: the booking or the wedding, what remains to be paid of it, and its time zone."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from apikit import Tenant, errors
from apikit.resources import Directory, fields, records
from domain.bookings.booking_status import RELEASED_STATUSES
from domain.payment_schedules.schedule_items import ScheduleItem

if TYPE_CHECKING:
    from domain.organizations.lookup import OrganizationLookup

_NOT_PAYABLE: Mapping[str, frozenset[str]] = {
    "bookings": RELEASED_STATUSES,
    "weddings": frozenset({"canceled", "lost"}),
}


class OpenBalance(Struct, frozen=True):
    """The booking or wedding of a schedule, as stored; `form` is None if it was deleted."""

    noun: str
    collection: str
    form: records.JsonObject | None

    @property
    def end_status(self) -> str | None:
        """The status for which nothing is to be paid any more, such as `canceled` or `deleted`; None while it is to be paid."""
        if self.form is None:
            return "deleted"
        status: str = self.form["status"]
        return status if status in _NOT_PAYABLE[self.collection] else None

    @property
    def rest(self) -> fields.Money | None:
        """What remains to be paid of a booking's total, without pending payments; None for a wedding or a booking without a price."""
        total = self._money("total")
        if total is None:
            return None
        paid_minor = self._minor("amount_authorized") + self._minor("amount_paid") - self._minor("amount_refunded")
        return fields.Money(amount=max(total["amount"] - paid_minor, 0), currency=total["currency"])

    def require_payable(self) -> None:
        """Raise Conflict unless it is to be paid."""
        if self.end_status:
            raise errors.Conflict(f"The {self.noun} is {self.end_status}: no payment of it can be scheduled.")
        if self.rest and self.rest.amount == 0:
            raise errors.Conflict(f"Nothing remains to be paid for the {self.noun}.")

    def require_rest(self, item: ScheduleItem) -> None:
        """Raise Conflict unless the item can be paid."""
        self.require_payable()
        if self.rest and self.rest.amount < item.amount.amount:
            raise errors.Conflict(
                f"Only {self.rest.amount:,} minor units remain to be paid for the {self.noun}. Cancel the schedule and create a new one, "
                "which splits them."
            )

    def _money(self, name: str) -> Any:
        return self.form.get(name) if self.form else None

    def _minor(self, name: str) -> int:
        money = self._money(name)
        return int(money["amount"]) if money else 0


def read_balance(
    directory: Directory, tenant: Tenant, *, booking_id: str | None, wedding_id: str | None
) -> OpenBalance:
    """Return the booking or the wedding, one of which has an ID. One read."""
    collection, noun = ("bookings", "booking") if booking_id else ("weddings", "wedding")
    key = collection, booking_id or wedding_id or ""
    return OpenBalance(noun, collection, directory.get_many(tenant, [key]).get(key))


def find_time_zone(
    directory: Directory, organizations: "OrganizationLookup", tenant: Tenant, balance: OpenBalance
) -> str:
    """Return the time zone of a booking, of the venue of a wedding, or else of the organization; UTC by default."""
    form = balance.form or {}
    venue_id = form.get("venue_id")
    venues = directory.get_many(tenant, [("venues", venue_id)]).values() if venue_id else ()
    zones = [form.get("time_zone"), *(venue.get("time_zone") for venue in venues)]
    zone = next(filter(None, zones), None)
    if zone:
        return str(zone)
    organization = organizations.find_own(tenant)
    return (organization and organization.time_zone) or "UTC"
