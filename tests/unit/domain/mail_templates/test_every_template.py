"""Every template of every slice: five languages of one form, and mails without a gap."""

import importlib
import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from domain.languages import LANGUAGES, Language
from domain.mail_templates.mail_template import MailTemplate
from local.paths import ROOT

DOMAIN = ROOT / "layers/domain/python/domain"
PARTS = ("facts", "paragraphs", "steps", "notes")


def find_templates(value: object, name: str) -> Iterator[tuple[str, MailTemplate]]:
    if isinstance(value, MailTemplate):
        yield name, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from find_templates(each, f"{name}.{key}")


def templates_of(path: Path) -> Iterator[tuple[str, MailTemplate]]:
    module = importlib.import_module(f"domain.{path.parent.name}.mail_texts")
    for name, value in vars(module).items():
        yield from find_templates(value, f"{path.parent.name}.{name}")


TEMPLATES = dict(each for path in sorted(DOMAIN.glob("*/mail_texts.py")) for each in templates_of(path))
each_template = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


_ENGLISH = {"your", "you", "the", "was", "this", "with", "and", "of"}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def values_of(template: MailTemplate) -> dict[str, Any]:
    placeholders = template.texts.en.placeholders()
    return {name: f"<{name}>" for texts in placeholders.values() for names in texts for name in names}


def texts_of(template: MailTemplate, language: Language) -> dict[str, Any]:
    texts = template.texts.choose(language)
    return {name: getattr(texts, name) for name in texts.__struct_fields__}


@each_template
@each_language
class TestTemplate:
    def test_has_the_same_placeholders_in_every_language(self, template: MailTemplate, language: Language) -> None:
        assert template.texts.choose(language).placeholders() == template.texts.en.placeholders()

    def test_has_the_same_parts_in_every_language(self, template: MailTemplate, language: Language) -> None:
        texts, english = texts_of(template, language), texts_of(template, "en")
        assert {name for name, text in texts.items() if text} == {name for name, text in english.items() if text}
        assert [*texts["facts"]] == [*english["facts"]]

    def test_has_valid_texts(self, template: MailTemplate, language: Language) -> None:
        texts = texts_of(template, language)
        sentences = [texts["subject"], texts["reason"], *texts["paragraphs"], *texts["steps"], *texts["notes"]]
        words = [texts["label"], texts["button"], texts["steps_title"], *texts["facts"].values()]
        assert all(string.Template(text).is_valid() and text.strip() for text in sentences)
        assert not any("$" in text for text in [*words, texts["reason"]])
        assert texts["paragraphs"]

    def test_has_translations(self, template: MailTemplate, language: Language) -> None:
        texts, english = texts_of(template, language), texts_of(template, "en")
        if language != "en":
            assert all(texts[name] != english[name] for name in ("subject", "paragraphs", "reason"))
            assert not _ENGLISH & {*_words(texts["subject"]), *_words(" ".join(texts["paragraphs"]))}

    def test_writes_a_mail_with_every_value(self, template: MailTemplate, language: Language) -> None:
        values = values_of(template)
        url = "https://example.com/?a=1&b=2" if template.texts.en.button else None
        mail = template.write(values, recipient="a@example.com", language=language, url=url)
        assert all(value in mail.subject + mail.text for value in values.values())
        assert not any(value in mail.html for value in values.values())
        assert "$" not in mail.subject + mail.text + mail.html
        assert url is None or url in mail.text


def test_are_all_in_modules_that_this_test_reads() -> None:
    paths = {path for path in DOMAIN.rglob("*.py") if "MailTemplate(" in path.read_text(encoding="utf-8")}
    paths -= {DOMAIN / "mail_templates/mail_template.py"}
    assert paths == {*DOMAIN.glob("*/mail_texts.py")}
    assert len(TEMPLATES) >= 3
