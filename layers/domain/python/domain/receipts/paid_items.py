"""What a payment pays for and who pays, read from the booking or the wedding."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from apikit import Tenant
from apikit.resources import Directory, fields, records
from domain.bookings.booking_status import RELEASED_STATUSES
from domain.receipts.model import ReceiptBalance, ReceiptMethod

_Key = tuple[str, str]
_Forms = Mapping[_Key, records.JsonObject]


class ReceiptItem(Struct, frozen=True):
    """Something that is paid for, at its full price. `tax_percent` None: the organization's rate."""

    label: str
    amount_minor: int
    quantity: int = 1
    tax_percent: str | None = None


class ReceiptOrder(Struct, frozen=True, kw_only=True):
    """A payment that succeeds now. `amount` is what was paid.

    Without `items`, they are the services of the booking, or one item with the description.
    """

    payment_id: str
    amount: fields.Money
    method: ReceiptMethod
    description: str | None = None
    booking_id: str | None = None
    wedding_id: str | None = None
    items: Sequence[ReceiptItem] = ()


class Purchase(Struct, frozen=True):
    """The name and the locale of the payer, the items that are paid for, and the balance of a booking with a price."""

    payer: str | None = None
    locale: str | None = None
    items: Sequence[ReceiptItem] = ()
    balance: ReceiptBalance | None = None


def find_purchase(directory: Directory, tenant: Tenant, order: ReceiptOrder) -> Purchase:
    """Return what the order pays for; without a payer if the records do not exist."""
    if order.booking_id:
        return _find_booking(directory, tenant, ("bookings", order.booking_id), order)
    if order.wedding_id:
        wedding = _read(directory, tenant, ("weddings", order.wedding_id))
        client = _read(directory, tenant, ("clients", str(wedding.get("client_id"))))
        items = order.items or _description_item(order, str(wedding.get("name") or ""))
        return Purchase(client.get("name"), client.get("locale"), items)
    return Purchase(items=order.items or _description_item(order))


def _find_booking(directory: Directory, tenant: Tenant, key: _Key, order: ReceiptOrder) -> Purchase:
    booking = _read(directory, tenant, key)
    service_ids = [booking.get("service_id"), *(item["service_id"] for item in booking.get("items", ()))]
    service_keys = [("services", service_id) for service_id in service_ids if service_id]
    customer_key = ("customers", str(booking.get("customer_id")))
    forms = directory.get_many(tenant, [*service_keys, customer_key])
    customer = forms.get(customer_key, {})
    items = order.items or [*_service_items(service_keys, forms), *_addon_items(booking, service_keys, forms)]
    if not items:
        items = _description_item(
            order, ", ".join(dict.fromkeys(forms[key]["name"] for key in service_keys if key in forms))
        )
    return Purchase(customer.get("name"), customer.get("locale"), items, _find_balance(booking, order.amount))


def _find_balance(booking: Mapping[str, Any], amount: fields.Money) -> ReceiptBalance | None:
    """Return the balance after a payment of this amount, which the booking as it was read does not contain."""
    total = booking.get("total")
    if total is None or booking.get("status") in RELEASED_STATUSES:
        return None

    def money(amount_minor: int) -> fields.Money:
        return fields.Money(amount=amount_minor, currency=amount.currency)

    paid_minor, refunded_minor = (
        (booking.get(name) or {}).get("amount", 0) for name in ("amount_paid", "amount_refunded")
    )
    before_minor = paid_minor - refunded_minor
    due_minor = max(total["amount"] - before_minor - amount.amount, 0)
    return ReceiptBalance(booking_total=money(total["amount"]), paid_before=money(before_minor), due=money(due_minor))


def _service_items(keys: Sequence[_Key], forms: _Forms) -> Iterator[ReceiptItem]:
    for key in keys:
        service = forms.get(key)
        if service and service["price"]:
            yield ReceiptItem(service["name"], service["price"]["amount"], 1, service["tax_percent"])


def _addon_items(booking: Mapping[str, Any], keys: Sequence[_Key], forms: _Forms) -> Iterator[ReceiptItem]:
    services = [forms[key] for key in keys if key in forms]
    by_id = {addon["id"]: (addon, service) for service in services for addon in service["addons"]}
    for each in booking.get("addons", ()):
        if each["id"] in by_id:
            addon, service = by_id[each["id"]]
            amount_minor = addon["price"]["amount"] * each["quantity"]
            yield ReceiptItem(addon["name"], amount_minor, each["quantity"], service["tax_percent"])


def _description_item(order: ReceiptOrder, default: str = "") -> list[ReceiptItem]:
    """Return one item; its label is empty if nothing describes the payment."""
    return [ReceiptItem((order.description or "").strip() or default, order.amount.amount)]


def _read(directory: Directory, tenant: Tenant, key: _Key) -> Mapping[str, Any]:
    return directory.get_many(tenant, [key]).get(key, {})
