"""What a mail says, without its form: the input of the plain text and of the HTML. No I/O."""

from typing import Literal

from msgspec import Struct

from domain.languages import Language

Tone = Literal["plain", "alarm"]
"""The colour of the label."""


class Link(Struct, frozen=True):
    """A link: a button in the HTML."""

    label: str
    url: str


class MailContent(Struct, frozen=True, kw_only=True):
    """The parts of a mail, from top to bottom. No text is HTML, and each is one line. Empty parts are omitted."""

    language: Language
    subject: str
    tone: Tone
    label: str
    paragraphs: tuple[str, ...]
    link: Link | None
    facts: tuple[tuple[str, str], ...]
    steps_title: str
    steps: tuple[str, ...]
    notes: tuple[str, ...]
    reason: str
