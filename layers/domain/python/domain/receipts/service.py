"""Use cases of receipts: prepare the receipt of a payment, get it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from apikit import Actor, Tenant, errors
from apikit.resources import Directory, fields
from domain.languages import choose_locale
from domain.organizations.lookup import OrganizationLookup
from domain.organizations.model import Organization
from domain.receipts.model import (
    Receipt,
    ReceiptIssuer,
    ReceiptLine,
    TaxLine,
    format_number,
    receipt_id,
)
from domain.receipts.paid_items import ReceiptItem, find_purchase
from domain.receipts.paid_items import ReceiptOrder as ReceiptOrder
from domain.receipts.payment_labels import payment_label
from domain.receipts.taxes import normalize_percent, share_amount, sort_percents, split_tax


class ReceiptStore(Protocol):
    """The stored receipts and their counters."""

    def get(self, tenant: Tenant, record_id: str) -> Receipt:
        """Return the receipt. Raises NotFound."""
        ...

    def last_count(self, tenant: Tenant, year: int) -> int:
        """Return the count of the last receipt of a year; 0 if there is none."""
        ...


class ReceiptService:
    """Receipts of the payments of an organization and environment."""

    def __init__(self, store: ReceiptStore, directory: Directory, organizations: OrganizationLookup) -> None:
        self._store = store
        self._directory = directory
        self._organizations = organizations

    def get(self, actor: Actor, payment_id: str) -> Receipt:
        """Return the receipt of a payment. Raises InsufficientScope, NotFound."""
        actor.require("payments:read")
        try:
            return self._store.get(actor.tenant, receipt_id(payment_id))
        except errors.NotFound:
            raise errors.NotFound(
                "The payment does not exist or has no receipt: a payment gets one when it succeeds."
            ) from None

    def prepare(self, tenant: Tenant, order: ReceiptOrder, now: datetime) -> Receipt:
        """Return the receipt of a payment with the next number, for `ReceiptRegister.receipt_writes`. For other slices; no scope."""
        organization = self._organizations.find_own(tenant)
        issued_on = now.astimezone(_time_zone(organization)).date()
        # Before the booking: another payment of it that succeeds after this read takes the number, and this receipt is prepared again.
        count = self._store.last_count(tenant, issued_on.year) + 1
        purchase = find_purchase(self._directory, tenant, order)
        locale = choose_locale(purchase.locale, organization.find_setting("locale") if organization else None)
        tax_percent = organization.find_setting("tax_percent") if organization else None
        lines = _create_lines(order.amount, purchase.items, tax_percent, payment_label(locale))
        return Receipt(
            id=receipt_id(order.payment_id),
            organization_id=tenant.organization_id,
            livemode=tenant.is_live,
            created_at=now,
            updated_at=now,
            number=format_number(issued_on.year, count),
            payment_id=order.payment_id,
            booking_id=order.booking_id,
            wedding_id=order.wedding_id,
            issued_at=now,
            issued_on=issued_on,
            locale=locale,
            issuer=_create_issuer(organization),
            customer_name=purchase.payer,
            method=order.method,
            lines=lines,
            tax_lines=_create_tax_lines(lines),
            total=order.amount,
            balance=purchase.balance,
        )


def _time_zone(organization: Organization | None) -> ZoneInfo:
    return ZoneInfo((organization and organization.time_zone) or "UTC")


def _create_issuer(organization: Organization | None) -> ReceiptIssuer:
    if organization is None:
        return ReceiptIssuer(name="")
    return ReceiptIssuer(
        name=organization.find_setting("legal_name") or organization.name,
        address=organization.find_setting("postal_address"),
        contact=organization.find_setting("receipt_contact"),
        tax_id=organization.find_setting("tax_id"),
    )


def _create_lines(
    amount: fields.Money, items: Sequence[ReceiptItem], tax_percent: str | None, default_label: str
) -> list[ReceiptLine]:
    """Return the lines, each with its share of the amount that was paid."""
    lines = []
    for item, share in zip(items, share_amount(amount.amount, [item.amount_minor for item in items]), strict=True):
        percent = item.tax_percent or tax_percent
        lines.append(
            ReceiptLine(
                label=item.label or default_label,
                quantity=item.quantity,
                amount=fields.Money(amount=share, currency=amount.currency),
                tax_percent=normalize_percent(percent) if percent else None,
            )
        )
    return lines


def _create_tax_lines(lines: Sequence[ReceiptLine]) -> list[TaxLine]:
    tax_lines = []
    for percent in sort_percents(line.tax_percent for line in lines if line.tax_percent):
        rate_lines = [line for line in lines if line.tax_percent == percent]
        currency = rate_lines[0].amount.currency
        share = split_tax(sum(line.amount.amount for line in rate_lines), percent)
        amounts = [fields.Money(amount=amount, currency=currency) for amount in (share.net, share.tax, share.gross)]
        tax_lines.append(TaxLine(percent=percent, net=amounts[0], tax=amounts[1], gross=amounts[2]))
    return tax_lines
