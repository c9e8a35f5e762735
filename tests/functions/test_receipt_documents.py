"""The PDF of a receipt: its standards, its languages, and texts that try to be more than text."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pdfua
import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.resources.fields import Money
from domain.languages import LANGUAGES
from domain.receipts.model import Receipt, ReceiptBalance
from functions.receipts.amounts import LocaleFormat
from functions.receipts.document import document_values, render_pdf
from functions.receipts.fonts import FontFamily, find_families, font_folder, printable_characters
from functions.receipts.printable import to_printable
from functions.receipts.texts import texts_of
from tests.receipts import ITEMS, a_receipt, an_order

MARKUP = '#eval("1+1") *b* _i_ $x$ `r` @ref <label> \\ // c /* x */ = h #read("/etc/passwd") #image("x.png") [x] "q"'
HOSTILE_TEXTS = {
    "markup": MARKUP,
    "json": '"}]}, \\u0000 \\" \\n',
    "html": "<script>alert(1)</script>&amp;&#0;",
    "controls": "a\x00b\x1b[31m\u2028c\td\x85e",
    "directions": "\u202eevil\u202c \u2067x\u2069 abc\u200f",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈 Spa 💆‍♀️",
    "surrogates": "a\ud800b",
    "noncharacters": "\uffff\ufffe\U0010ffff\ue000",
    "marks": "Z" + "\u0301\u0323\u0489" * 200,
    "one long word": "x" * 10_000,
    "many words": "Wort " * 2_000,
    "nothing": " \u200b ",
    "no font": "தமிழ் Հայերեն",
}


def receipt_of(text: str) -> Receipt:
    """A receipt with the text in every place for text."""
    receipt = a_receipt(order=an_order(description=text))
    issuer = replace(receipt.issuer, name=text, address=f"{text}\n{text}", contact=text, tax_id=text)
    return replace(receipt, issuer=issuer, customer_name=text)


def text_of(document: bytes) -> str:
    pages = pypdfium2.PdfDocument(document)
    text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    return re.sub(r"[\s\xa0\ufffe\u200b]+", " ", text)


def structure(element: Any) -> Iterator[str]:
    """The tags of the document in their order."""
    if not isinstance(element, pikepdf.Dictionary):
        return
    if "/S" in element:
        yield str(element.S)
    children: Any = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        yield from structure(child)


class TestStandards:
    def test_are_pdf_a_3a_and_pdf_ua_1(self) -> None:
        with pikepdf.open(io.BytesIO(render_pdf(a_receipt()))) as document:
            metadata = document.open_metadata()
            assert metadata.pdfa_status == "3A"
            assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
            assert metadata["dc:title"] == "Ricevuta 2026-000001"
            assert str(document.Root.Lang) == "it-IT"
            assert bool(document.Root.MarkInfo.Marked)
            assert bool(document.Root.ViewerPreferences.DisplayDocTitle)

    def test_every_font_is_embedded(self) -> None:
        with pikepdf.open(io.BytesIO(render_pdf(receipt_of("שלום 山田 Ωμέγα")))) as document:
            descriptors = [each for each in document.objects if _type_of(each) == "/FontDescriptor"]
            names = {re.sub(r"^/[A-Z]{6}\+", "", str(each.FontName)) for each in descriptors}
            assert all({"/FontFile2", "/FontFile3"} & set(each.keys()) for each in descriptors)
        assert {name.partition("-")[0] for name in names} >= {"NotoSans", "FiraGO", "NotoSansCJKtc"}

    def test_tables_have_headers_and_titles_are_headings(self) -> None:
        with pikepdf.open(io.BytesIO(render_pdf(a_receipt(order=an_order(36900, items=ITEMS))))) as document:
            tags = list(structure(document.Root.StructTreeRoot))
        assert [tag for tag in tags if re.fullmatch(r"/H\d", tag)] == ["/H1", "/H2"]
        assert (tags.count("/Table"), tags.count("/TH"), tags.count("/TD")) == (2, 8, 12 + 8)

    @pytest.mark.parametrize("name", ["markup", "one long word", "no font"])
    def test_a_checker_finds_nothing(self, name: str, tmp_path: Path) -> None:
        path = tmp_path / "receipt.pdf"
        path.write_bytes(render_pdf(receipt_of(HOSTILE_TEXTS[name])))
        assert list(pdfua.validate(str(path)).findings) == []


def _type_of(element: Any) -> str | None:
    return str(element.get("/Type")) if isinstance(element, pikepdf.Dictionary) else None


class TestBytes:
    def test_are_the_same_for_the_same_receipt(self) -> None:
        receipt = a_receipt()
        assert render_pdf(receipt) == render_pdf(replace(receipt))

    def test_have_the_time_of_issue(self) -> None:
        with pikepdf.open(io.BytesIO(render_pdf(a_receipt()))) as document:
            assert str(document.docinfo["/CreationDate"]) == "D:20260301093000Z"


class TestLanguages:
    @pytest.mark.parametrize(
        ("locale", "texts"),
        [
            ("en", ["Receipt", "March 1, 2026", "EUR 12,345.60", "22%", "Paid by Card"]),
            ("en-GB", ["Receipt", "1 March 2026", "EUR 12,345.60"]),
            ("de", ["Quittung", "1. März 2026", "12.345,60 EUR", "22 %", "Enthaltene Mehrwertsteuer"]),
            ("de-CH", ["Quittung", "12'345.60 EUR"]),
            ("fr", ["Reçu", "1 mars 2026", "12 345,60 EUR", "22 %"]),
            ("it", ["Ricevuta", "1 marzo 2026", "12.345,60 EUR", "22%"]),
            ("es", ["Recibo", "1 de marzo de 2026", "12.345,60 EUR", "22 %"]),
            ("es-419", ["Recibo"]),
            ("de-ZZ", ["Quittung"]),
            ("en-XX", ["Receipt", "EUR 12,345.60"]),
            ("de-Latn-CH-1901-1996-u-nu-latn", ["Quittung", "12'345.60 EUR"]),
            ("en-x-private", ["Receipt", "EUR 12,345.60"]),
        ],
    )
    def test_print_texts_dates_and_amounts_of_their_own(self, locale: str, texts: list[str]) -> None:
        receipt = replace(a_receipt(order=an_order(1_234_560)), locale=locale)
        content = text_of(render_pdf(receipt)).replace("\u202f", " ").replace("\u2019", "'")
        assert [text for text in texts if text not in content] == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_print_the_balance_of_a_part_only(self, language: str) -> None:
        texts, receipt = texts_of(language), replace(a_receipt(order=an_order(12_200)), locale=language)
        for paid_minor, due_minor, count in ((5_000, 0, 3), (0, 5_000, 3), (0, 0, 0)):
            amounts = (
                Money(amount=each, currency="EUR") for each in (12_200 + paid_minor + due_minor, paid_minor, due_minor)
            )
            balance = ReceiptBalance(**dict(zip(("booking_total", "paid_before", "due"), amounts, strict=True)))
            content = text_of(render_pdf(replace(receipt, balance=balance)))
            assert sum(text in content for text in (texts.booking_total, texts.paid_before, texts.due)) == count

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_have_every_text(self, language: str) -> None:
        texts = texts_of(language)
        assert all(getattr(texts, name) for name in texts.__struct_fields__)
        assert texts.methods.keys() == {"card", "cash", "transfer"}
        assert all(to_printable(getattr(texts, name)) for name in texts.__struct_fields__ if name != "methods")

    @pytest.mark.parametrize(
        ("currency", "amount", "number"),
        [("JPY", 1_234_567, "1,234,567"), ("EUR", 5, "0.05"), ("KWD", 999_999_999_999, "999,999,999.999")],
    )
    def test_print_the_decimals_of_the_currency(self, currency: str, amount: int, number: str) -> None:
        money = Money(amount=amount, currency=currency)
        assert LocaleFormat("en-US").number(money) == number
        assert LocaleFormat("en-US").money(money) == f"{currency}\xa0{number}"

    def test_print_dates_before_the_year_1000(self) -> None:
        assert LocaleFormat("de").date(date(568, 1, 2)) == "2. Januar 568"


class TestContent:
    def test_is_complete(self) -> None:
        receipt = replace(a_receipt(order=an_order(36900, items=ITEMS)), locale="en", customer_name="Anna Rossi")
        content = text_of(render_pdf(receipt))
        for text in (
            "Lago Hotels S.r.l. Via Regina 40 22012 Cernobbio CO Italia +39 031 123456",
            "Tax ID: IT01234567890",
            "Received from Anna Rossi",
            "Number 2026-000001",
            "Deep tissue massage 2 22% 240.00",
            "Dinner 1 10% 99.00",
            "Amount paid EUR 369.00",
            "22% 221.31 48.69 270.00",
            "10% 90.00 9.00 99.00",
        ):
            assert text in content

    def test_without_taxes_has_no_table_of_taxes(self) -> None:
        receipt = replace(a_receipt(settings={}), locale="en")
        assert document_values(receipt)["taxes"] is None
        assert "Tax" not in text_of(render_pdf(receipt))

    def test_of_the_sandbox_says_that_it_is_a_test(self) -> None:
        receipt = replace(a_receipt(), locale="en")
        assert "Test receipt" not in text_of(render_pdf(receipt))
        assert "Test receipt. No payment was made." in text_of(render_pdf(replace(receipt, livemode=False)))

    def test_repeats_the_header_and_counts_the_pages(self) -> None:
        receipt = replace(a_receipt(order=an_order(36900, items=ITEMS * 40)), locale="en")
        document = pypdfium2.PdfDocument(render_pdf(receipt))
        assert len(document) == 5
        pages = [page.get_textpage().get_text_range() for page in document]
        assert all(f"{number} / 5" in page for number, page in enumerate(pages, 1))
        assert all("Description" in page for page in pages[:4])


class TestHostileTexts:
    @pytest.mark.parametrize("name", HOSTILE_TEXTS)
    def test_are_printed_as_text(self, name: str) -> None:
        document = render_pdf(receipt_of(HOSTILE_TEXTS[name]))
        assert document.startswith(b"%PDF-")

    def test_are_not_read_as_markup(self) -> None:
        assert text_of(render_pdf(receipt_of(MARKUP))).count(MARKUP) >= 3

    @pytest.mark.parametrize(
        ("text", "printable"),
        [
            ("Anna  Rossi\n", "Anna Rossi"),
            ("a\x00b\u2028c", "a b c"),
            ("\u202eevil\u202c", "evil"),
            ("Spa 💆‍♀️ für zwei", "Spa für zwei"),
            ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
            ("क्\u200dष", "क्\u200dष"),
            ("A\u030angstro\u0308m", "Ångström"),
            ("தம", "\ufffd\ufffd"),
            ("a\ud800", "a\ufffd"),
            ("x" * 65, f"{'x' * 30}\u200b{'x' * 30}\u200bxxxxx"),
            ("°C © №", "°C © №"),
            ("", ""),
        ],
    )
    def test_become_printable(self, text: str, printable: str) -> None:
        assert to_printable(text) == printable

    @settings(max_examples=60, deadline=None)
    @given(st.text(max_size=40))
    def test_of_any_kind_make_a_document(self, text: str) -> None:
        assert render_pdf(receipt_of(text)).startswith(b"%PDF-")


class TestFonts:
    def test_have_the_characters_that_are_listed(self) -> None:
        """The list is made of the fonts; after an upgrade of their packages, make it again."""
        glyphs = {family: _glyphs(family) for family in FontFamily}
        for family, characters in zip(FontFamily, printable_characters(), strict=True):
            missing = {ord(character) for character in characters} - glyphs[family]
            assert missing == set(), family.name

    @pytest.mark.parametrize(
        ("text", "families"),
        [
            ("Ångström Ωμέγα Żółć Привет Nguyễn 12 €", [FontFamily.LATIN_GREEK_CYRILLIC]),
            ("שלום", list(FontFamily)[:2]),
            ("مرحبا ไทย ქართული हिन्दी", list(FontFamily)[:2]),
            ("山田花子 한국어 ひらがな", [FontFamily.LATIN_GREEK_CYRILLIC, FontFamily.CHINESE_JAPANESE_KOREAN]),
        ],
    )
    def test_are_those_of_the_scripts(self, text: str, families: list[FontFamily]) -> None:
        assert to_printable(text) == text
        assert find_families(text) == tuple(families)


def _glyphs(family: FontFamily) -> set[int]:
    """The characters that every file of the family has."""
    files = [path for path in Path(font_folder(family)).iterdir() if path.suffix in {".ttf", ".otf"}]
    return set.intersection(*(set(TTFont(path).getBestCmap()) for path in files))
