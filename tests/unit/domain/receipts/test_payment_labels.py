"""The label of a payment without a description, by language."""

from domain.languages import LANGUAGES
from domain.receipts.payment_labels import payment_label


def test_every_language_has_one() -> None:
    assert [payment_label(each) for each in ("de-AT", *LANGUAGES)][:2] == ["Zahlung", "Payment"]
