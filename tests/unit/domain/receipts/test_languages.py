"""The language of a receipt: the customer's, the organization's, or English."""

import pytest

from domain.receipts.languages import LANGUAGES, choose_locale, language_of, payment_label


@pytest.mark.parametrize(
    ("customer", "organization", "locale"),
    [
        ("de-AT", "it", "de-AT"),
        (None, "it-CH", "it-CH"),
        ("ja-JP", "fr", "fr"),
        ("ja", "el", "en"),
        (None, None, "en"),
        ("es-419", None, "es-419"),
        # Not a language of its own: `den` is Slavey, `fry` Western Frisian.
        ("den", "fry", "en"),
    ],
)
def test_is_the_first_with_texts(customer: str | None, organization: str | None, locale: str) -> None:
    assert choose_locale(customer, organization) == locale


def test_every_language_has_a_label_for_a_payment() -> None:
    assert [payment_label(each) for each in ("de-AT", *LANGUAGES)][:2] == ["Zahlung", "Payment"]


def test_is_the_first_part_of_the_tag() -> None:
    assert (language_of("de-AT"), language_of("de")) == ("de", "de")
