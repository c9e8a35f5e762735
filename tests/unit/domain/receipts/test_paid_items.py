"""What a payment pays for: the services and add-ons of a booking, or its description; and who pays."""

from collections.abc import Iterable, Mapping
from typing import Any

from apikit.actor import Tenant
from apikit.ids import new_id
from apikit.resources.fields import Money
from domain.receipts.paid_items import Purchase, ReceiptItem, find_purchase
from domain.registry import REGISTRY
from tests.builders import a_client, a_tenant
from tests.fakes.directory import MemoryDirectory
from tests.receipts import an_order
from tests.weddings import wedding_record

TENANT = a_tenant()
BOOKING, CUSTOMER = new_id("bkg"), new_id("cus")
MASSAGE: dict[str, Any] = {
    "name": "Massage",
    "price": {"amount": 12000, "currency": "EUR"},
    "tax_percent": "8.1",
    "addons": [{"id": "stones", "name": "Hot stones", "price": {"amount": 1500, "currency": "EUR"}}],
}
SAUNA: dict[str, Any] = {
    "name": "Sauna",
    "price": {"amount": 3000, "currency": "EUR"},
    "tax_percent": None,
    "addons": [],
}


class Forms:
    """A directory of these JSON forms."""

    registry = REGISTRY

    def __init__(self, **forms: Mapping[str, Any]) -> None:
        self._forms = {
            ("bookings", BOOKING): forms["booking"],
            ("customers", CUSTOMER): {"name": "Anna Rossi", "locale": "de-AT"},
            ("services", "svc_1"): MASSAGE,
            ("services", "svc_2"): SAUNA,
            ("services", "svc_3"): {**SAUNA, "price": None},
        }

    def get_many(self, tenant: Tenant, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        assert tenant == TENANT
        return {key: dict(self._forms[key]) for key in keys if key in self._forms}

    def find_by_external_ids(self, tenant: Tenant, external_keys: Iterable[tuple[str, str, str]]) -> dict[Any, str]:
        return {}


def purchase_of(booking: Mapping[str, Any], **order: Any) -> Purchase:
    return find_purchase(Forms(booking=booking), TENANT, an_order(booking_id=BOOKING, **order))


class TestBooking:
    def test_is_its_service_with_the_addons(self) -> None:
        addons = [{"id": "stones", "quantity": 2}, {"id": "removed", "quantity": 1}]
        booking = {"customer_id": CUSTOMER, "service_id": "svc_1", "addons": addons, "items": []}
        items = [ReceiptItem("Massage", 12000, 1, "8.1"), ReceiptItem("Hot stones", 3000, 2, "8.1")]
        assert purchase_of(booking) == Purchase("Anna Rossi", "de-AT", items)

    def test_is_all_services_in_a_row(self) -> None:
        rows = [{"service_id": "svc_1"}, {"service_id": "svc_2"}, {"service_id": "svc_1"}, {"service_id": "svc_9"}]
        booking = {"customer_id": CUSTOMER, "service_id": None, "addons": [], "items": rows}
        labels = [(item.label, item.amount_minor, item.tax_percent) for item in purchase_of(booking).items]
        assert labels == [("Massage", 12000, "8.1"), ("Sauna", 3000, None), ("Massage", 12000, "8.1")]

    def test_without_a_price_is_the_description(self) -> None:
        booking = {"customer_id": "cus_9", "service_id": "svc_3", "addons": [], "items": []}
        purchase = purchase_of(booking, amount=500, description="Tip")
        assert purchase == Purchase(None, None, [ReceiptItem("Tip", 500)])

    def test_that_does_not_exist_is_the_description(self) -> None:
        order = an_order(booking_id=new_id("bkg"), description="Deposit")
        assert find_purchase(Forms(booking={}), TENANT, order).items == [ReceiptItem("Deposit", 12200)]

    def test_is_what_the_order_says(self) -> None:
        booking = {"customer_id": CUSTOMER, "service_id": "svc_1", "addons": [], "items": []}
        items = [ReceiptItem("Deposit", 1)]
        assert purchase_of(booking, items=items) == Purchase("Anna Rossi", "de-AT", items)


class TestWedding:
    def test_is_the_description_or_its_name(self) -> None:
        client = a_client(TENANT)
        wedding = wedding_record(TENANT, client_id=client.id, name="Smith wedding")
        directory = MemoryDirectory(client, wedding)
        for description, label in (("Deposit", "Deposit"), (None, "Smith wedding")):
            order = an_order(wedding_id=wedding.id, description=description)
            assert find_purchase(directory, TENANT, order) == Purchase(client.name, None, [ReceiptItem(label, 12200)])


def test_nothing_else_is_the_description() -> None:
    order = an_order(amount=700, description=None)
    assert order.amount == Money(amount=700, currency="EUR")
    assert find_purchase(MemoryDirectory(), TENANT, order) == Purchase(items=[ReceiptItem("", 700)])
