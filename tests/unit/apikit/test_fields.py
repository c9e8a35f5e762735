"""Types of fields: what they take, what they make of it, and what they call a fault."""

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from apikit.fields import (
    Count,
    Currency,
    Email,
    ExternalRef,
    LocalDate,
    Metadata,
    Moment,
    Money,
    Name,
    Notes,
    Phone,
    Tags,
    identifier,
)


def taken(kind: Any, value: Any) -> Any:
    return TypeAdapter(kind).validate_python(value)


def fault(kind: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as refusal:
        taken(kind, value)
    return str(refusal.value.errors()[0]["type"])


@pytest.mark.parametrize(
    ("kind", "value", "made"),
    [
        (Name, "  Ann  ", "Ann"),
        (Name, "Rene\u0301e", "Ren\u00e9e"),
        (Notes, "a\r\nb\rc\n\td", "a\nb\nc\n\td"),
        (Notes, "", ""),
        (Email, "Ann@EXAMPLE.com", "Ann@example.com"),
        (Phone, "+49 (30) 901820", "+4930901820"),
        (Currency, "EUR", "EUR"),
        (Count, 0, 0),
        (Metadata, {"a": ""}, {"a": ""}),
        (Tags, [" x "], ["x"]),
    ],
)
def test_take(kind: Any, value: Any, made: Any) -> None:
    assert taken(kind, value) == made


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
        (Notes, "a\x00", "control_character"),
        (Notes, "x" * 10_001, "string_too_long"),
        (Email, "ann", "invalid_email"),
        (Email, "ann@", "invalid_email"),
        (Email, "ann@example.com\n", "invalid_email"),
        (Email, "a" * 250 + "@b.com", "string_too_long"),
        (Phone, "12", "invalid_phone"),
        (Phone, "0301234567", "invalid_phone"),
        (Currency, "eur", "invalid_currency"),
        (Currency, "EURO", "invalid_currency"),
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


class TestMoment:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("2026-06-13T14:00:00Z", "2026-06-13T14:00:00.000Z"),
            ("2026-06-13T16:00:00.1239+02:00", "2026-06-13T14:00:00.123Z"),
        ],
    )
    def test_is_told_in_utc_and_milliseconds(self, text: str, told: str) -> None:
        adapter = TypeAdapter(Moment)
        assert adapter.dump_python(adapter.validate_python(text), mode="json") == told

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
        assert taken(LocalDate, "2025-06-15").isoformat() == "2025-06-15"

    @pytest.mark.parametrize(
        "value", ["15/06/2025", "2025-6-15", "2025-02-30", "2025-06-15T00:00:00Z", 20250615, "\u0662025-06-15"]
    )
    def test_is_written_one_way(self, value: Any) -> None:
        assert fault(LocalDate, value)


class TestMoney:
    def test_is_whole_minor_units(self) -> None:
        assert taken(Money, {"amount": 12500, "currency": "EUR"}) == Money(amount=12500, currency="EUR")

    @pytest.mark.parametrize("amount", [-1, 1.5, "1", True, 10**13 + 1])
    def test_is_nothing_else(self, amount: Any) -> None:
        assert fault(Money, {"amount": amount, "currency": "EUR"})

    def test_has_no_other_fields(self) -> None:
        assert fault(Money, {"amount": 1, "currency": "EUR", "x": 1}) == "unexpected_keyword_argument"
        assert fault(ExternalRef, {"source": "opera"}) == "missing"


def test_identifiers_have_their_prefix() -> None:
    venue = TypeAdapter(Annotated[str, identifier("ven")])
    venue.validate_python("ven_01k0a3v5m8f1xq2w7r9tbdc6yz")
    for text in (
        "cli_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "ven_",
        "ven_01K0A3V5M8F1XQ2W7R9TBDC6YZ",
        "ven_01k0a3v5m8f1xq2w7r9tbdc6yz\n",
    ):
        with pytest.raises(ValidationError):
            venue.validate_python(text)
