"""Rules of a service over several fields: duplicates, the currency of its prices, and the notice within the booking window."""

from collections.abc import Iterator

from apikit import errors
from domain.duplicate_values import duplicate_faults
from domain.services.addons import duplicate_id_faults
from domain.services.cancellation import tier_faults
from domain.services.model import MINUTES_PER_DAY, ServiceDetails


def require_consistent(details: ServiceDetails) -> None:
    """Raise InvalidRequest with one error per field: duplicates, different currencies, a notice longer than the booking window."""
    faults = [
        *duplicate_faults(details.staff_ids, pointer="/staff_ids"),
        *duplicate_faults(details.space_ids, pointer="/space_ids"),
        *duplicate_faults(details.reminder_hours, pointer="/reminder_hours"),
        *tier_faults(details.cancellation_policy),
        *duplicate_id_faults(details.addons),
        *_currency_faults(details),
        *_notice_faults(details),
    ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _currency_faults(details: ServiceDetails) -> Iterator[errors.FieldError]:
    prices = [("/price", details.price)] if details.price else []
    prices += [(f"/addons/{number}/price", addon.price) for number, addon in enumerate(details.addons)]
    for pointer, price in prices:
        if price.currency != prices[0][1].currency:
            detail = "all prices of a service must have the same currency"
            yield errors.FieldError("currency_mismatch", detail, pointer=f"{pointer}/currency")


def _notice_faults(details: ServiceDetails) -> Iterator[errors.FieldError]:
    if details.min_notice_minutes >= details.booking_window_days * MINUTES_PER_DAY:
        detail = "must be shorter than the booking window of the service"
        yield errors.FieldError("out_of_range", detail, pointer="/min_notice_minutes")
