"""The language of a text to a person: the person's, the organization's, or English."""

import pytest

from domain.languages import LANGUAGES, Translations, choose_language, choose_locale, language_of


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


def test_is_the_first_part_of_the_tag() -> None:
    assert (language_of("de-AT"), language_of("de")) == ("de", "de")
    assert (choose_language("ja", "de-AT"), choose_language(None)) == ("de", "en")


def test_translations_have_a_text_in_every_language() -> None:
    assert Translations.__struct_fields__ == LANGUAGES
    assert Translations(en="Yes", de="Ja", fr="Oui", it="Sì", es="Sí").choose("it") == "Sì"
