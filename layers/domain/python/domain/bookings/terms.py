"""The terms of a booking: what its service required when the booking was made or moved. They are stored with it. No I/O."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from apikit.resources import fields
from domain.rounding import divide_half_even

if TYPE_CHECKING:
    from domain.services.model import Service

_PERCENT = 100


class BookingTerms(Struct, frozen=True):
    """The fees of a late cancellation (hours before the start and percent), and the reminders that have not been sent yet (hours)."""

    fees: tuple[tuple[int, int], ...] = ()
    reminder_hours: tuple[int, ...] = ()

    @classmethod
    def of_services(cls, services: list["Service"], start_at: datetime, now: datetime) -> "BookingTerms":
        """Return the terms of a booking of these services: the policy of the first one, and the reminders of all that are not past."""
        policy = services[0].cancellation_policy
        fees = tuple((tier.hours_before, tier.fee_percent) for tier in policy.tiers) if policy else ()
        hours = {each for service in services for each in service.reminder_hours}
        return cls(fees, tuple(sorted(hours))).without_reminders(start_at, now)

    @classmethod
    def from_stored(cls, form: dict[str, Any]) -> "BookingTerms":
        """Return the terms of their stored form."""
        fees = tuple((int(hours), int(percent)) for hours, percent in form.get("fees", ()))
        return cls(fees, tuple(int(each) for each in form.get("hours", "").split()))

    def to_stored(self) -> dict[str, Any]:
        """Return the stored form, without what is empty."""
        fees = {"fees": [list(each) for each in self.fees]} if self.fees else {}
        return {**fees, **({"hours": " ".join(map(str, self.reminder_hours))} if self.reminder_hours else {})}

    def without_reminders(self, start_at: datetime, now: datetime) -> "BookingTerms":
        """Return the terms without the reminders that are due by now."""
        return replace(
            self, reminder_hours=tuple(each for each in self.reminder_hours if start_at - timedelta(hours=each) > now)
        )

    def cancellation_fee(self, total: fields.Money | None, start_at: datetime, now: datetime) -> fields.Money | None:
        """Return the fee of a cancellation now, rounded half to even: zero without a fee, None without a price.

        Of several tiers, the latest applies.
        """
        if total is None:
            return None
        tiers = [(hours, percent) for hours, percent in self.fees if start_at - now < timedelta(hours=hours)]
        percent = min(tiers)[1] if tiers else 0
        return fields.Money(amount=divide_half_even(total.amount * percent, _PERCENT), currency=total.currency)


NO_TERMS = BookingTerms()
"""Neither fees nor reminders."""
