"""A mail in every language, with placeholders for values.

A text may contain placeholders: `$name`, or `${name}`; `$$` is a dollar sign. A paragraph, step or note with a placeholder that has no
value (None) is omitted, so that one template serves with and without it. A paragraph that is only the placeholder of lines becomes one
paragraph of each line.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from string import Template
from types import MappingProxyType

from msgspec import Struct

from apikit.aws import mails
from domain.languages import Language, Translations
from domain.mail_templates.html_layout import write_html
from domain.mail_templates.mail_content import Link, MailContent, Tone
from domain.mail_templates.moments import write_moment
from domain.mail_templates.plain_text import write_text

Value = str | int | datetime | Translations[str] | Sequence[str] | None
"""A value of a placeholder: text in any language, a number, a moment, a text that depends on the language, lines, or nothing."""
Words = Mapping[str, str | Sequence[str] | None]


class MailTexts(Struct, frozen=True, kw_only=True):
    """The texts of a mail in one language. `facts` has the label of each value that a table shows, by the name of the value.

    `reason` says why the recipient gets the mail; `button` is the label of the link, and `label` a short word above the title.
    """

    subject: str
    paragraphs: tuple[str, ...]
    reason: str
    label: str = ""
    button: str = ""
    facts: Mapping[str, str] = MappingProxyType({})
    steps_title: str = ""
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def placeholders(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Return the placeholders of each text, by part, sorted; equal in every language of a template."""
        parts = {
            "subject": (self.subject,),
            "paragraphs": self.paragraphs,
            "steps": self.steps,
            "notes": self.notes,
            "facts": tuple(f"${name}" for name in self.facts),
            "fixed": (self.reason, self.label, self.button, self.steps_title, *self.facts.values()),
        }
        return {
            part: tuple(tuple(sorted(Template(text).get_identifiers())) for text in texts)
            for part, texts in parts.items()
        }


class MailTemplate(Struct, frozen=True, kw_only=True):
    """A mail in every language."""

    texts: Translations[MailTexts]
    tone: Tone = "plain"

    def write(
        self, values: Mapping[str, Value], *, recipient: str, language: Language, url: str | None = None
    ) -> mails.Mail:
        """Return the mail in the language. `url` is the address of the button; without it there is none.

        Raises KeyError for a placeholder that is missing from `values`, ValueError for a URL that is not HTTP.
        """
        if url and not url.startswith(("https://", "http://")):
            raise ValueError("The address of a button must begin with https://.")
        texts = self.texts.choose(language)
        words = {name: _write_value(value, language) for name, value in values.items()}
        content = MailContent(
            language=language,
            subject=" ".join(Template(texts.subject).substitute(words).split()),
            tone=self.tone,
            label=texts.label,
            paragraphs=_fill(texts.paragraphs, words),
            link=Link(texts.button, url) if url and texts.button else None,
            facts=tuple((label, word) for name, label in texts.facts.items() if isinstance(word := words[name], str)),
            steps_title=texts.steps_title,
            steps=_fill(texts.steps, words),
            notes=_fill(texts.notes, words),
            reason=texts.reason,
        )
        return mails.Mail(
            recipient=recipient, subject=content.subject, text=write_text(content), html=write_html(content)
        )


def _write_value(value: Value, language: Language) -> str | tuple[str, ...] | None:
    """Return the value as one line: a line break in a name would begin a line of its own in the text. Lines stay several."""
    if isinstance(value, list | tuple):
        return tuple(" ".join(line.split()) for line in value)
    if isinstance(value, Translations):
        value = value.choose(language)
    elif isinstance(value, datetime):
        value = write_moment(value, language)
    return None if value is None else " ".join(str(value).split())


def _fill(texts: Iterable[str], words: Words) -> tuple[str, ...]:
    return tuple(paragraph for text in texts for paragraph in _fill_one(Template(text), words))


def _fill_one(template: Template, words: Words) -> Iterator[str]:
    names = template.get_identifiers()
    lines = words[names[0]] if len(names) == 1 and template.template == f"${names[0]}" else None
    if isinstance(lines, tuple):
        yield from lines
    elif all(words[name] is not None for name in names):
        yield template.substitute(words)
