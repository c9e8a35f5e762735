"""The languages of receipts. No I/O."""

from collections.abc import Iterable, Iterator

LANGUAGES = ("en", "de", "fr", "it", "es")
"""Languages with texts for receipts; the first one is the default."""


def choose_locale(*locales: str | None) -> str:
    """Return the first language tag with texts: the customer's, then the organization's, or the default."""
    return next(_with_texts(locales), LANGUAGES[0])


def language_of(locale: str) -> str:
    """Return the language of a language tag: `de` for `de-AT`."""
    return locale.partition("-")[0].lower()


def _with_texts(locales: Iterable[str | None]) -> Iterator[str]:
    return (locale for locale in locales if locale and language_of(locale) in LANGUAGES)
