"""Receipts for tests, as records and in DynamoDB, and the service of receipts over records in memory."""

from typing import Any

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.errors import NotFound
from apikit.ids import new_id
from apikit.resources.fields import Money
from apikit.resources.records import Record
from domain.organizations.model import Organization
from domain.receipts.model import Receipt
from domain.receipts.paid_items import ReceiptItem, ReceiptOrder
from domain.receipts.receipt_register import ReceiptRegister
from domain.receipts.service import ReceiptService
from domain.receipts.wiring import receipt_service
from tests.builders import CAUSE, NOW, a_tenant
from tests.fakes.directory import MemoryDirectory

SETTINGS: dict[str, str | bool] = {
    "legal_name": "Lago Hotels S.r.l.",
    "postal_address": "Via Regina 40\n22012 Cernobbio CO\nItalia",
    "receipt_contact": "+39 031 123456 · www.lago.example.com",
    "tax_id": "IT01234567890",
    "tax_percent": "22",
    "locale": "it-IT",
}


class MemoryReceipts:
    """Receipts in memory, and the count of the last one."""

    def __init__(self, *receipts: Receipt, count: int = 0) -> None:
        self._receipts = {(each.tenant, each.id): each for each in receipts}
        self._count = count

    def get(self, tenant: Tenant, record_id: str) -> Receipt:
        """The receipt. Raises NotFound."""
        if (tenant, record_id) not in self._receipts:
            raise NotFound("No resource has this ID.")
        return self._receipts[tenant, record_id]

    def last_count(self, tenant: Tenant, year: int) -> int:
        """The count it was given, whatever the year."""
        return self._count


class OneOrganization:
    """Knows one organization, or none."""

    def __init__(self, organization: Organization | None) -> None:
        self._organization = organization

    def find_own(self, tenant: Tenant) -> Organization | None:
        """The organization it was given."""
        return self._organization


def an_organization(tenant: Tenant, **fields: Any) -> Organization:
    """A hotel with everything that receipts show."""
    values: dict[str, Any] = {
        "id": tenant.organization_id,
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "created_at": NOW,
        "updated_at": NOW,
        "name": "Grand Hotel Lago",
        "time_zone": "Europe/Rome",
        "settings": SETTINGS,
    }
    return Organization(**{**values, **fields})


def an_order(amount: int = 12200, currency: str = "EUR", **fields: Any) -> ReceiptOrder:
    """A payment by card."""
    values: dict[str, Any] = {"payment_id": new_id("pay"), "method": "card", "description": "Deep tissue massage"}
    return ReceiptOrder(amount=Money(amount=amount, currency=currency), **{**values, **fields})


def a_service(
    organization: Organization | None, *records: Record, receipts: MemoryReceipts | None = None
) -> ReceiptService:
    """The service over these records."""
    return ReceiptService(receipts or MemoryReceipts(), MemoryDirectory(*records), OneOrganization(organization))


def a_receipt(tenant: Tenant | None = None, order: ReceiptOrder | None = None, **fields: Any) -> Receipt:
    """The receipt of a hotel. The fields are those of the organization."""
    tenant = tenant or a_tenant()
    return a_service(an_organization(tenant, **fields)).prepare(tenant, order or an_order(), NOW)


def issue_receipt(tenant: Tenant, **fields: Any) -> Receipt:
    """Issue the receipt of a payment, in a transaction of its own."""
    receipt = receipt_service().prepare(tenant, an_order(**fields), NOW)
    table = Table("resources")
    table.write(*(each.operation for each in ReceiptRegister(table).receipt_writes(receipt, CAUSE)))
    return receipt


ITEMS = (
    ReceiptItem("Deep tissue massage", 24000, 2),
    ReceiptItem("Hot stones", 3000, 2),
    ReceiptItem("Dinner", 9900, 1, "10"),
)
