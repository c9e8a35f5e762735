"""Spellings of one e-mail address have one key; what is no address is refused."""

import pytest
from pydantic import TypeAdapter, ValidationError

from apikit.resources import fields
from domain.people.email_addresses import address_key, domain_of

EMAIL: TypeAdapter[str] = TypeAdapter(fields.Email)


def key_of(text: str) -> str:
    return address_key(EMAIL.validate_python(text))


class TestKey:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("jane@example.com", "Jane@Example.COM"),
            ("zo\u00eb@example.com", "zoe\u0308@example.com"),
            ("zo\u00eb@example.com", "ZO\u00cb@example.com"),
            ("jane@m\u00fcnchen.de", "jane@xn--mnchen-3ya.de"),
            ("jane@m\u00fcnchen.de", "jane@MU\u0308NCHEN.de"),
            ("Mike@example.com", "Mi\u212ae@example.com"),
        ],
    )
    def test_is_the_same_for_spellings_of_one_address(self, one: str, other: str) -> None:
        assert key_of(one) == key_of(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("jane@example.com", "jane@example.org"),
            ("jane@example.com", "ja.ne@example.com"),
            ("jane@example.com", "jane+spam@example.com"),
            ("strasse@example.com", "stra\u00dfe@example.com"),
            ("mike@example.com", "m\u0131ke@example.com"),
            ("jane@example.com", "j\u0430ne@example.com"),
        ],
    )
    def test_differs_for_two_addresses(self, one: str, other: str) -> None:
        assert key_of(one) != key_of(other)

    def test_has_the_domain_in_ascii(self) -> None:
        assert domain_of("jane@m\u00fcnchen.de") == "xn--mnchen-3ya.de"


class TestAddress:
    @pytest.mark.parametrize(
        "text",
        [
            "jane@example.com.", "jane.@example.com", ".jane@example.com", "ja..ne@example.com", '"jane doe"@example.com', "jane",
            "@example.com", "jane@", "jane@@example.com", "jane@example.com\n", "jane\0@example.com", "jane@[127.0.0.1]",
            "jane@example.com,eve@example.com", "Jane <jane@example.com>", "j" * 65 + "@example.com",
            "jane@" + "a" * 245 + ".com", "jane@" + ".".join(["a" * 60] * 4) + ".example.com",
        ],
    )  # fmt: skip
    def test_of_another_form_is_refused(self, text: str) -> None:
        with pytest.raises(ValidationError):
            EMAIL.validate_python(text)

    def test_of_254_characters_is_accepted(self) -> None:
        text = "j" * 64 + "@" + ".".join(["a" * 61] * 3) + ".ab"
        assert len(text) == 253
        assert key_of(text) == text
