"""The price of a booking. No I/O."""

from collections.abc import Sequence

from apikit import errors
from apikit.resources import fields
from domain.services.booked_addons import BookedAddon
from domain.services.model import Service


def booking_total(services: Sequence[Service], addons: Sequence[BookedAddon]) -> fields.Money | None:
    """Return the sum of the prices; None without a price. Raises InvalidRequest for different currencies, and above the largest amount."""
    by_id = {addon.id: addon for service in services for addon in service.addons}
    prices = [service.price for service in services if service.price]
    prices += [
        fields.Money(amount=by_id[each.id].price.amount * each.quantity, currency=by_id[each.id].price.currency)
        for each in addons
    ]
    if not prices:
        return None
    total_minor = sum(price.amount for price in prices)
    if len({price.currency for price in prices}) > 1:
        raise _total_error("currency_mismatch", "the services must have prices in the same currency", "/items")
    if total_minor > fields.MAX_AMOUNT_MINOR:
        raise _total_error("out_of_range", "the total is too large; book fewer add-ons", "/addons")
    return fields.Money(amount=total_minor, currency=prices[0].currency)


def _total_error(code: str, detail: str, pointer: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, pointer=pointer)])
