"""A mail in the queue: the template, the recipient and the values. No I/O."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct, structs

QueuedValue = str | Sequence[str] | None
"""A value of a template: a text, lines that become paragraphs, or nothing."""


class QueuedMail(Struct, frozen=True, kw_only=True):
    """A mail to send. The value `url` is the address of its button. The text is written when it is sent.

    `sender` is empty for the platform's default address.
    """

    __repr__ = object.__repr__  # links hold secrets

    id: str
    template: str
    recipient: str
    locale: str
    values: Mapping[str, QueuedValue]
    sender: str = ""

    def to_body(self) -> dict[str, Any]:
        """Return the body of its message."""
        return structs.asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> "QueuedMail":
        """Return the mail in a message. Raises KeyError when a member is missing."""
        return cls(**{name: body[name] for name in cls.__struct_fields__ if name != "sender" or name in body})
