"""The languages in which the platform writes to people: on receipts and in mails. No I/O."""

from collections.abc import Iterable, Iterator
from typing import Generic, Literal, TypeVar, cast, get_args

from msgspec import Struct

Language = Literal["en", "de", "fr", "it", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""The first one is the default."""

T = TypeVar("T")


class Translations(Struct, Generic[T], frozen=True, kw_only=True):
    """A text, or texts of one form, in every language."""

    en: T
    de: T
    fr: T
    it: T
    es: T

    def choose(self, language: Language) -> T:
        """Return the text in the language."""
        return cast("T", getattr(self, language))


def choose_locale(*locales: str | None) -> str:
    """Return the first language tag with texts, or the default: `de-AT` of (`ja`, `de-AT`)."""
    return next(_with_texts(locales), LANGUAGES[0])


def choose_language(*locales: str | None) -> Language:
    """Return the language of the first language tag with texts, or the default: `de` of (`ja`, `de-AT`)."""
    return language_of(choose_locale(*locales))


def language_of(locale: str) -> Language:
    """Return the language of a language tag with texts: `de` for `de-AT`."""
    return cast("Language", _subtag(locale))


def _subtag(locale: str) -> str:
    return locale.partition("-")[0].lower()


def _with_texts(locales: Iterable[str | None]) -> Iterator[str]:
    return (locale for locale in locales if locale and _subtag(locale) in LANGUAGES)
