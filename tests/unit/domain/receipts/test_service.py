"""Receipts as they are prepared for a payment, and who may read them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.errors import InsufficientScope, NotFound
from apikit.ids import new_id
from apikit.resources.fields import MAX_AMOUNT_MINOR, Money
from domain.receipts.model import ReceiptIssuer, ReceiptLine, TaxLine, parse_number, receipt_id
from domain.receipts.paid_items import ReceiptItem
from tests.builders import NOW, a_client, a_tenant, an_actor
from tests.receipts import ITEMS, MemoryReceipts, a_receipt, a_service, an_order, an_organization
from tests.weddings import wedding_record


def euros(amount: int) -> Money:
    return Money(amount=amount, currency="EUR")


class TestPrepare:
    def test_describes_issuer_and_payment(self) -> None:
        tenant = a_tenant()
        order = an_order()
        receipt = a_service(an_organization(tenant)).prepare(tenant, order, NOW)
        assert (receipt.tenant, receipt.payment_id, receipt.method) == (tenant, order.payment_id, "card")
        assert (receipt.issued_at, receipt.total, receipt.number) == (NOW, euros(12200), "2026-000001")
        assert receipt.issuer == ReceiptIssuer(
            name="Lago Hotels S.r.l.",
            address="Via Regina 40\n22012 Cernobbio CO\nItalia",
            contact="+39 031 123456 · www.lago.example.com",
            tax_id="IT01234567890",
        )
        assert receipt.lines == [ReceiptLine(label="Deep tissue massage", amount=euros(12200), tax_percent="22")]
        assert receipt.tax_lines == [TaxLine(percent="22", net=euros(10000), tax=euros(2200), gross=euros(12200))]

    def test_has_the_next_number(self) -> None:
        tenant = a_tenant()
        service = a_service(an_organization(tenant), receipts=MemoryReceipts(count=41))
        assert service.prepare(tenant, an_order(), NOW).number == "2026-000042"

    @pytest.mark.parametrize(
        ("time_zone", "issued_on"),
        [("Asia/Tokyo", "2026-01-01"), ("America/New_York", "2025-12-31"), (None, "2025-12-31")],
    )
    def test_counts_in_the_year_of_the_local_date(self, time_zone: str | None, issued_on: str) -> None:
        tenant = a_tenant()
        new_year = datetime(2025, 12, 31, 20, tzinfo=UTC)
        receipt = a_service(an_organization(tenant, time_zone=time_zone)).prepare(tenant, an_order(), new_year)
        assert (str(receipt.issued_on), receipt.number) == (issued_on, f"{issued_on[:4]}-000001")

    def test_has_no_tax_without_a_rate(self) -> None:
        receipt = a_receipt(settings={})
        assert (receipt.tax_lines, receipt.lines[0].tax_percent) == ([], None)
        assert receipt.issuer == ReceiptIssuer(name="Grand Hotel Lago")

    def test_ignores_settings_that_were_stored_before_their_rules(self) -> None:
        receipt = a_receipt(settings={"tax_percent": "a lot", "locale": "dunno", "tax_id": True, "legal_name": ""})
        assert (receipt.tax_lines, receipt.locale, receipt.issuer) == ([], "en", ReceiptIssuer(name="Grand Hotel Lago"))

    def test_of_an_organization_without_a_record_has_no_issuer(self) -> None:
        assert a_service(None).prepare(a_tenant(), an_order(), NOW).issuer == ReceiptIssuer(name="")

    def test_sums_taxes_by_rate(self) -> None:
        receipt = a_receipt(order=an_order(36900, items=ITEMS))
        assert [(line.label, line.quantity, line.amount.amount, line.tax_percent) for line in receipt.lines] == [
            ("Deep tissue massage", 2, 24000, "22"),
            ("Hot stones", 2, 3000, "22"),
            ("Dinner", 1, 9900, "10"),
        ]
        assert [(tax.percent, tax.net.amount, tax.tax.amount, tax.gross.amount) for tax in receipt.tax_lines] == [
            ("22", 22131, 4869, 27000),
            ("10", 9000, 900, 9900),
        ]

    def test_of_a_deposit_shares_it_among_the_lines(self) -> None:
        receipt = a_receipt(order=an_order(10000, items=ITEMS))
        assert [line.amount.amount for line in receipt.lines] == [6504, 813, 2683]

    @given(
        st.integers(0, MAX_AMOUNT_MINOR),
        st.lists(st.tuples(st.integers(0, MAX_AMOUNT_MINOR), st.sampled_from([None, "0", "8.1", "19", "99.999"]))),
    )
    def test_lines_and_tax_lines_add_up_to_the_total(self, amount: int, items: list[tuple[int, str | None]]) -> None:
        order = an_order(amount, items=[ReceiptItem("x", price, 1, percent) for price, percent in items])
        receipt = a_receipt(order=order)
        assert sum(line.amount.amount for line in receipt.lines) == amount
        assert sum(tax.gross.amount for tax in receipt.tax_lines) == amount
        assert all(tax.net.amount + tax.tax.amount == tax.gross.amount for tax in receipt.tax_lines)
        assert all(min(tax.net.amount, tax.tax.amount) >= 0 for tax in receipt.tax_lines)


class TestPayer:
    def test_of_a_wedding_is_its_client(self) -> None:
        tenant = a_tenant()
        client = a_client(tenant)
        wedding = wedding_record(tenant, client_id=client.id)
        receipt = a_service(an_organization(tenant), client, wedding).prepare(
            tenant, an_order(wedding_id=wedding.id), NOW
        )
        assert (receipt.customer_name, receipt.locale, receipt.wedding_id) == (client.name, "it-IT", wedding.id)

    def test_that_does_not_exist_has_no_name(self) -> None:
        tenant = a_tenant()
        order = an_order(booking_id=new_id("bkg"))
        receipt = a_service(an_organization(tenant)).prepare(tenant, order, NOW)
        assert (receipt.customer_name, receipt.booking_id) == (None, order.booking_id)


class TestGet:
    def test_finds_the_receipt_of_the_payment(self) -> None:
        actor = an_actor("payments:read")
        receipt = a_receipt(actor.tenant)
        assert a_service(None, receipts=MemoryReceipts(receipt)).get(actor, receipt.payment_id) == receipt

    def test_requires_the_scope_of_payments(self) -> None:
        with pytest.raises(InsufficientScope):
            a_service(None).get(an_actor("bookings:read"), new_id("pay"))

    def test_does_not_find_another_tenants(self) -> None:
        receipt = a_receipt()
        with pytest.raises(NotFound):
            a_service(None, receipts=MemoryReceipts(receipt)).get(an_actor(), receipt.payment_id)

    def test_does_not_find_it_by_another_id(self) -> None:
        actor = an_actor()
        receipt = a_receipt(actor.tenant)
        service = a_service(None, receipts=MemoryReceipts(receipt))
        for other_id in (receipt.id, receipt.id.replace("rct", "bkg"), receipt.id.removeprefix("rct_"), ""):
            with pytest.raises(NotFound):
                service.get(actor, other_id)


def test_the_id_is_that_of_the_payment() -> None:
    assert receipt_id("pay_01k0a3v5m8f1xq2w7r9tbdc6yz") == "rct_01k0a3v5m8f1xq2w7r9tbdc6yz"


def test_a_number_has_a_year_and_a_count() -> None:
    assert (parse_number("2026-000001"), parse_number("2026-1234567")) == ((2026, 1), (2026, 1_234_567))
