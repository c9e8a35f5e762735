"""The PDF of a receipt: tagged (PDF/UA-1) and archivable (PDF/A-3a), with the same bytes for the same receipt."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apikit.resources import fields
from domain.languages import language_of
from domain.receipts.model import Receipt
from functions.receipts.amounts import LocaleFormat
from functions.receipts.fonts import FontFamily, find_families, font_folder
from functions.receipts.printable import to_printable
from functions.receipts.texts import ReceiptTexts, texts_of

if TYPE_CHECKING:
    from typst import Compiler

_TEMPLATE = Path(__file__).parent / "receipt.typ"
_STANDARDS: list[Any] = ["a-3a", "ua-1"]
_EMPTY = "\N{EN DASH}"
_MAX_FOOTER_NAME = 60


def render_pdf(receipt: Receipt) -> bytes:
    """Return the receipt as a PDF document in its language."""
    values = json.dumps(document_values(receipt), ensure_ascii=False)
    document = _compiler(find_families(values)).compile(
        _template(),
        format="pdf",
        sys_inputs={"receipt": values},
        pdf_standards=_STANDARDS,
        timestamp=int(receipt.issued_at.timestamp()),
    )
    if not isinstance(document, bytes):
        raise TypeError("The typesetter did not return one document.")
    return document


def document_values(receipt: Receipt) -> Mapping[str, Any]:
    """Return every text of the document, in the form that the template reads."""
    texts, formats = texts_of(receipt.locale), LocaleFormat(receipt.locale)
    issuer = to_printable(receipt.issuer.name) or _EMPTY
    title = f"{texts.title} {receipt.number}"
    return {
        "language": language_of(receipt.locale),
        "region": formats.region,
        "title": title,
        "author": issuer,
        "heading": texts.title,
        "footer": f"{_shorten(issuer)} · {title}",
        "notice": None if receipt.livemode else texts.test_notice,
        "issuer": {"name": issuer, "details": _issuer_details(receipt, texts)},
        "customer": _customer(receipt, texts),
        "facts": [
            {"label": texts.number, "value": receipt.number},
            {"label": texts.date, "value": formats.date(receipt.issued_on)},
            {"label": texts.payment, "value": texts.methods[receipt.method]},
        ],
        "lines": _line_table(receipt, texts, formats),
        "sums": _sums(receipt, texts, formats),
        "total": {"label": texts.total, "value": formats.money(receipt.total)},
        "due": _due(receipt, texts, formats),
        "taxes": _tax_table(receipt, texts, formats) if receipt.tax_lines else None,
    }


def _issuer_details(receipt: Receipt, texts: ReceiptTexts) -> list[str]:
    issuer = receipt.issuer
    details = [to_printable(line) for line in (issuer.address or "").split("\n")]
    details += [to_printable(line) for line in (issuer.contact or "").split("\n")]
    if issuer.tax_id:
        details.append(f"{texts.tax_id}: {to_printable(issuer.tax_id)}")
    return [line for line in details if line]


def _shorten(name: str) -> str:
    return name if len(name) <= _MAX_FOOTER_NAME else f"{name[: _MAX_FOOTER_NAME - 1]}…"


def _customer(receipt: Receipt, texts: ReceiptTexts) -> Mapping[str, str] | None:
    name = to_printable(receipt.customer_name or "")
    return {"label": texts.customer, "name": name} if name else None


def _line_table(receipt: Receipt, texts: ReceiptTexts, formats: LocaleFormat) -> Mapping[str, Any]:
    has_taxes = bool(receipt.tax_lines)
    amount_label = texts.amount.format(currency=receipt.total.currency)
    rows = []
    for line in receipt.lines:
        tax = [formats.percent(line.tax_percent) if line.tax_percent else _EMPTY] if has_taxes else []
        label = to_printable(line.label) or _EMPTY
        rows.append([label, formats.count(line.quantity), *tax, formats.number(line.amount)])
    tax_label = [texts.tax] if has_taxes else []
    return {"header": [texts.description, texts.quantity, *tax_label, amount_label], "rows": rows}


def _sums(receipt: Receipt, texts: ReceiptTexts, formats: LocaleFormat) -> list[Mapping[str, str]]:
    """Return what is above the amount of a payment that is a part of the booking's total."""
    balance = receipt.balance
    if balance is None or balance.is_paid_at_once:
        return []
    return [
        {"label": texts.booking_total, "value": formats.money(balance.booking_total)},
        {"label": texts.paid_before, "value": formats.money(balance.paid_before)},
    ]


def _due(receipt: Receipt, texts: ReceiptTexts, formats: LocaleFormat) -> Mapping[str, str] | None:
    balance = receipt.balance
    if balance is None or balance.is_paid_at_once:
        return None
    return {"label": texts.due, "value": formats.money(balance.due)}


def _tax_table(receipt: Receipt, texts: ReceiptTexts, formats: LocaleFormat) -> Mapping[str, Any]:
    def row(percent: str, amounts: tuple[fields.Money, ...]) -> list[str]:
        return [formats.percent(percent), *(formats.number(amount) for amount in amounts)]

    return {
        "heading": texts.taxes,
        "header": [texts.rate, texts.net, texts.tax, texts.gross],
        "rows": [row(tax.percent, (tax.net, tax.tax, tax.gross)) for tax in receipt.tax_lines],
    }


@cache
def _template() -> bytes:
    return _TEMPLATE.read_bytes()


@cache
def _compiler(families: tuple[FontFamily, ...]) -> "Compiler":
    """Return the typesetter with these fonts. It reads no other files and sends no requests."""
    import typst  # noqa: PLC0415 - the layer `documents`, which only this function has

    folders = [font_folder(family) for family in families]
    fonts = typst.Fonts(include_system_fonts=False, font_paths=folders)
    return typst.Compiler(root=folders[0], font_paths=fonts, ignore_system_fonts=True)
