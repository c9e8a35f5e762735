"""What looks like a card number, and what only has as many digits."""

import json
from typing import Any

import pytest

from apikit.errors import InvalidRequest
from apikit.http.card_numbers import has_card_number, may_have_card_number, require_no_card_number

# Numbers that schemes and providers publish for tests.
CARDS = [
    "4242424242424242",
    "4222222222222",
    "4000056655665556",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "6011111111111117",
    "3056930009020004",
    "36227206271667",
    "6555900000604105",
    "3566002020360505",
    "6200000000000005",
    "6759649826438453",
    "2200000000000053",
]


def spread(number: str, separator: str) -> str:
    """Groups of four."""
    return separator.join(number[place : place + 4] for place in range(0, len(number), 4))


class TestCardNumbers:
    @pytest.mark.parametrize("number", CARDS)
    @pytest.mark.parametrize("separator", ["", " ", "-", ".", "\u00a0", "\u2013"])
    def test_are_found_with_every_separator(self, number: str, separator: str) -> None:
        text = spread(number, separator)
        assert has_card_number(text)
        assert has_card_number(f"Card: {text}, thanks")
        assert may_have_card_number(text.encode())

    @pytest.mark.parametrize(
        "text",
        [
            "3782 822463 10005",
            "pays with 4242 4242 4242 4242 12 27 123",
            "4242424242424242 12/27",
            "(4242424242424242)",
            "tok_4242424242424242",
            "pm_card_4242424242424242_eu",
            "Visa4242424242424242",
            "Kreditkarte: Visa4242 4242 4242 4242",
        ],
    )
    def test_are_found_among_other_digits(self, text: str) -> None:
        assert has_card_number(text)

    @pytest.mark.parametrize(
        "text",
        [
            "4242424242424241",
            "1234567890123452",
            "+4915112345678",
            "+44 20 7946 0958 123",
            "0049 151 234 567 890",
            "2026-06-13T14:00:00.000Z",
            "1767225600000",
            "1767225600000000",
            "DE89 3704 0044 0532 0130 00",
            "IT60X0542811101000000123456",
            "wed_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "550e8400-e29b-41d4-a716-446655440000",
            "NL42 4242 4242 4242 4242",
            "4242424242424242a",
            "a1b4242424242424242",
            "ab4242424242424242",
            "9.99 12.50 100.00 3.25",
        ],
    )
    def test_are_not_what_has_as_many_digits(self, text: str) -> None:
        assert not has_card_number(text)


class TestBodies:
    @pytest.mark.parametrize(
        ("value", "pointers"),
        [
            ({"notes": "4242 4242 4242 4242"}, ["/notes"]),
            ({"metadata": {"card": "5555555555554444"}}, ["/metadata/card"]),
            ({"metadata": {"5555555555554444": "card"}}, ["/metadata"]),
            ({"tags": ["a", "378282246310005"]}, ["/tags/1"]),
            ({"answers": {"number": 4242424242424242}}, ["/answers/number"]),
            ({"method": {"type": "card", "token": "4242424242424242"}}, ["/method/token"]),
        ],
    )
    def test_with_card_numbers_are_rejected_without_repeating_them(self, value: Any, pointers: list[str]) -> None:
        assert may_have_card_number(json.dumps(value).encode())
        with pytest.raises(InvalidRequest) as refusal:
            require_no_card_number(value)
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [(p, "card_number") for p in pointers]
        assert "4242" not in str(refusal.value.errors)

    @pytest.mark.parametrize(
        "value",
        [
            {"phone": "4242424242424242"},
            {"external_refs": [{"source": "pos", "external_id": "4242424242424242"}]},
            {"client_id": {"source": "pos", "external_id": "4242424242424242"}},
            {"amount": {"amount": 999_999_999_999, "currency": "EUR"}},
            {"is_paid": True, "ratio": 0.4242424242424242, "nothing": None},
        ],
    )
    def test_with_other_numbers_are_not(self, value: Any) -> None:
        require_no_card_number(value)

    def test_escapes_do_not_hide_digits(self) -> None:
        assert may_have_card_number(b'{"notes": "\\u0034242424242424242"}')
        assert may_have_card_number(b"<notes>&#52;242424242424242</notes>")
        assert not may_have_card_number(
            b'{"name": "John & Jane", "wedding_date": "2025-06-15", "phone": "+390311234567"}'
        )
