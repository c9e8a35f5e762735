"""The languages of receipts. No I/O."""

from collections.abc import Iterable, Iterator

LANGUAGES = ("en", "de", "fr", "it", "es")
"""Languages with texts for receipts; the first one is the default."""
_PAYMENT_LABELS = {"en": "Payment", "de": "Zahlung", "fr": "Paiement", "it": "Pagamento", "es": "Pago"}


def choose_locale(*locales: str | None) -> str:
    """Return the first language tag with texts: the customer's, then the organization's, or the default."""
    return next(_with_texts(locales), LANGUAGES[0])


def payment_label(locale: str) -> str:
    """Return the label of a receipt's line for a payment without a description, in the language of the tag."""
    return _PAYMENT_LABELS[language_of(locale)]


def language_of(locale: str) -> str:
    """Return the language of a language tag: `de` for `de-AT`."""
    return locale.partition("-")[0].lower()


def _with_texts(locales: Iterable[str | None]) -> Iterator[str]:
    return (locale for locale in locales if locale and language_of(locale) in LANGUAGES)
