"""The label of a receipt's line for a payment without a description."""

from domain.languages import Translations, language_of

_PAYMENT_LABELS = Translations(en="Payment", de="Zahlung", fr="Paiement", it="Pagamento", es="Pago")


def payment_label(locale: str) -> str:
    """Return the label in the language of the tag."""
    return _PAYMENT_LABELS.choose(language_of(locale))
