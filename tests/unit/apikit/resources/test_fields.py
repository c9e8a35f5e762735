"""Types of fields: what they take, what they make of it, and what they call a fault."""

from typing import Annotated, Any

import email_validator
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from apikit.resources.fields import (
    PLAIN_EMAIL,
    SPECIAL_USE,
    Count,
    Currency,
    Email,
    ExternalRef,
    LocalDate,
    Locale,
    Metadata,
    Moment,
    Money,
    Name,
    Notes,
    Phone,
    Tags,
    id_constraint,
)

SOURCES_OF_NO_PATH = ("a/b", "/", "a/", ".", "..", " . ")
INVALID_LOCALES = (
    "", "d", "de_AT", "de-", "-de", " de", "de-AT\n", "german", "xx", "zzz", "de-AUT", "de-Abcd", "root", "x-vip", "i-klingon",
    "not-a-locale", "de-1996-1996", "de-AT;q=0.9", "\uff44\uff45",
)  # fmt: skip


def validate(kind: Any, value: Any) -> Any:
    return TypeAdapter(kind).validate_python(value)


def fault(kind: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as refusal:
        validate(kind, value)
    return str(refusal.value.errors()[0]["type"])


@pytest.mark.parametrize(
    ("kind", "value", "expected_value"),
    [
        (Name, "  Ann  ", "Ann"),
        (Name, "Rene\u0301e", "Ren\u00e9e"),
        (Notes, "a\r\nb\rc\n\td", "a\nb\nc\n\td"),
        (Notes, "", ""),
        (Email, "Ann@EXAMPLE.com", "Ann@example.com"),
        (Phone, "+49 (30) 901820", "+4930901820"),
        (Phone, "+49 (0)30 90 18-20", "+4930901820"),
        (Phone, "\uff0b39\u00a006\u20101234.5678", "+390612345678"),
        (Name, "\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        (Email, "a" * 64 + "@example.com", "a" * 64 + "@example.com"),
        (Currency, "EUR", "EUR"),
        (Locale, "de-AT", "de-AT"),
        (Locale, "DE-at", "de-AT"),
        (Locale, "zh-hant-tw", "zh-Hant-TW"),
        (Locale, "es-419", "es-419"),
        (Locale, "gsw", "gsw"),
        (Locale, "iw", "he"),
        (Locale, "en-UK", "en-GB"),
        (Locale, "de-DE-1996", "de-DE-1996"),
        (Locale, "en-US-u-hc-h23", "en-US-u-hc-h23"),
        (Locale, "de-AT-x-vip", "de-AT-x-vip"),
        (Count, 0, 0),
        (Metadata, {"a": ""}, {"a": ""}),
        (Tags, [" x "], ["x"]),
    ],
)
def test_take(kind: Any, value: Any, expected_value: Any) -> None:
    assert validate(kind, value) == expected_value


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (Name, "", "string_too_short"),
        (Name, "   ", "string_too_short"),
        (Name, "a\nb", "control_character"),
        (Name, "a\n", "control_character"),
        (Name, "a\u2028b", "control_character"),
        (Name, "a\x85b", "control_character"),
        (Name, "x" * 201, "string_too_long"),
        (Name, 5, "string_type"),
        *((ExternalRef, {"source": source, "external_id": "1"}, "not_addressable") for source in SOURCES_OF_NO_PATH),
        *((ExternalRef, {"source": "opera", "external_id": no_id}, "not_addressable") for no_id in (".", "..", " .. ")),
        (ExternalRef, {"source": "\u00ad", "external_id": "1"}, "invisible"),
        (ExternalRef, {"source": "a\n", "external_id": "1"}, "control_character"),
        (Name, "\u00ad", "invisible"),
        (Name, "\u200b\ufeff", "invisible"),
        (Name, "\u3164", "invisible"),
        (Name, "\u2800 \ufe0f", "invisible"),
        (Name, "\U000e0041", "invisible"),
        (Tags, ["\u2060"], "invisible"),
        (Notes, "a\x00", "control_character"),
        (Notes, "x" * 10_001, "string_too_long"),
        (Email, "ann", "invalid_email"),
        (Email, "ann@", "invalid_email"),
        (Email, "ann@example.com\n", "invalid_email"),
        (Email, "a" * 65 + "@example.com", "invalid_email"),
        (Email, "\u00fc" * 33 + "@example.com", "invalid_email"),
        (Email, "Ann <ann@example.com>", "invalid_email"),
        (Email, "ann@example.com, bob@example.com", "invalid_email"),
        (Email, "ann(work)@example.com", "invalid_email"),
        (Email, "a" * 250 + "@b.com", "string_too_long"),
        (Phone, "12", "invalid_phone"),
        (Phone, "0301234567", "invalid_phone"),
        (Phone, "+1 (415) 555-2671 x123", "invalid_phone"),
        (Phone, "+1 415 555 2671 ext. 123", "invalid_phone"),
        (Phone, "+1 415 555 2671#123", "invalid_phone"),
        (Phone, "+1 415 555 2671,,123", "invalid_phone"),
        (Phone, "tel:+14155552671;ext=123", "invalid_phone"),
        (Phone, "+14155552671 / +14155552672", "invalid_phone"),
        (Phone, "+14155552671/4155552672", "invalid_phone"),
        (Phone, "Anna +390612345678", "invalid_phone"),
        (Phone, "+1 800 FLOWERS", "invalid_phone"),
        (Phone, "+390612345678 \U0001f600", "invalid_phone"),
        (Currency, "eur", "invalid_currency"),
        (Currency, "EURO", "invalid_currency"),
        (Currency, "XQZ", "invalid_currency"),
        (Currency, "DEM", "invalid_currency"),
        (Currency, "XXX", "invalid_currency"),
        *((Locale, tag, "invalid_locale") for tag in INVALID_LOCALES),
        (Locale, "de" + "-x" * 31, "string_too_long"),
        (Locale, 5, "string_type"),
        (Count, True, "int_type"),
        (Count, "1", "int_type"),
        (Count, -1, "greater_than_equal"),
        (Metadata, {"": "a"}, "invalid_metadata"),
        (Metadata, {"a" * 41: "a"}, "invalid_metadata"),
        (Metadata, {"a": "a" * 501}, "invalid_metadata"),
        (Metadata, {"a\n": "a"}, "invalid_metadata"),
        (Metadata, {"a": 1}, "string_type"),
        (Metadata, {str(n): "" for n in range(51)}, "too_long"),
        (Tags, ["x"] * 51, "too_long"),
    ],
)
def test_refuse(kind: Any, value: Any, code: str) -> None:
    assert fault(kind, value) == code


class TestEmail:
    """What the quick look takes, the library takes, and makes the same of it."""

    @pytest.mark.parametrize(
        "text",
        [
            "ann@example.com", "Ann.Lee+x_1-2@Mail.EXAMPLE.co.uk", "a@b.co", "1@2.com", "a@x-y.de", "a@xn--mnchen-3ya.de",
            "a@-x.de", "a@x-.de", "a@ab--c.de", "a..b@x.de", ".a@x.de", "a.@x.de", "a@x..de", "a@x", "a@x.1", "a@x.test",
            "a@x.local", "a@localhost", "a@x.ONION", "a@1.2.3.4", "a@[1.2.3.4]", f"a@{'x' * 63}.de", f"a@{'x' * 64}.de",
            "a@x.de.", "a b@x.de", "a@x.d", "'a'@x.de", '"a b"@x.de', "a@b@c.de", "", "@", "a@", "@x.de", "a@x_y.de", "a@x.de\n",
        ],
    )  # fmt: skip
    def test_is_what_the_library_says(self, text: str) -> None:
        try:
            normal_form = email_validator.validate_email(
                text, check_deliverability=False, test_environment=True
            ).normalized
        except email_validator.EmailNotValidError:
            assert fault(Email, text) == "invalid_email"
        else:
            assert validate(Email, text) == normal_form

    @given(st.from_regex(PLAIN_EMAIL, fullmatch=True))
    def test_of_the_plain_form_is_valid(self, text: str) -> None:
        local, _, domain = text.rpartition("@")
        if len(text) > 254 or len(local) > 64 or domain.rpartition(".")[2].lower() in SPECIAL_USE:
            return
        normal_form = email_validator.validate_email(text, check_deliverability=False, test_environment=True).normalized
        assert validate(Email, text) == normal_form


class TestMoment:
    @pytest.mark.parametrize(
        ("text", "utc_text"),
        [
            ("2026-06-13T14:00:00Z", "2026-06-13T14:00:00.000Z"),
            ("2026-06-13T16:00:00.1239+02:00", "2026-06-13T14:00:00.123Z"),
        ],
    )
    def test_is_told_in_utc_and_milliseconds(self, text: str, utc_text: str) -> None:
        adapter = TypeAdapter(Moment)
        assert adapter.dump_python(adapter.validate_python(text), mode="json") == utc_text

    @pytest.mark.parametrize("value", [0, 1772357400, "2026-06-13T14:00:00", "yesterday", True, None, "2026-06-13"])
    def test_is_never_a_number_nor_without_a_zone(self, value: Any) -> None:
        assert fault(Moment, value)

    @pytest.mark.parametrize(
        "value", ["2026-06-13T14:00:00 02:00", "2026-06-13 14:00 0200", "2026-06-13t14:00:00.123 02", "2026-06-13T14:00:00 00:00"]
    )  # fmt: skip
    def test_whose_plus_became_a_space_has_an_invalid_offset(self, value: str) -> None:
        assert fault(Moment, value) == "invalid_offset"

    @pytest.mark.parametrize("text", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-01:00"])
    def test_lies_where_utc_has_a_year(self, text: str) -> None:
        assert fault(Moment, text) == "out_of_range"


class TestLocalDate:
    def test_is_a_day(self) -> None:
        assert validate(LocalDate, "2025-06-15").isoformat() == "2025-06-15"

    @pytest.mark.parametrize(
        "value", ["15/06/2025", "2025-6-15", "2025-02-30", "2025-06-15T00:00:00Z", 20250615, "\u0662025-06-15"]
    )
    def test_is_written_one_way(self, value: Any) -> None:
        assert fault(LocalDate, value)


class TestMoney:
    def test_is_whole_minor_units(self) -> None:
        assert validate(Money, {"amount": 12500, "currency": "EUR"}) == Money(amount=12500, currency="EUR")
        assert validate(Money, {"amount": 999_999_999_999, "currency": "JPY"}).amount == 999_999_999_999

    @pytest.mark.parametrize("amount", [-1, 1.5, "1", True, 1_000_000_000_000])
    def test_is_nothing_else(self, amount: Any) -> None:
        assert fault(Money, {"amount": amount, "currency": "EUR"})

    def test_has_no_other_fields(self) -> None:
        assert fault(Money, {"amount": 1, "currency": "EUR", "x": 1}) == "unexpected_keyword_argument"
        assert fault(ExternalRef, {"source": "opera"}) == "missing"


def test_identifiers_have_their_prefix() -> None:
    venue = TypeAdapter(Annotated[str, id_constraint("ven")])
    venue.validate_python("ven_01k0a3v5m8f1xq2w7r9tbdc6yz")
    for text in (
        "cli_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "ven_",
        "ven_01K0A3V5M8F1XQ2W7R9TBDC6YZ",
        "ven_01k0a3v5m8f1xq2w7r9tbdc6yz\n",
    ):
        with pytest.raises(ValidationError):
            venue.validate_python(text)
