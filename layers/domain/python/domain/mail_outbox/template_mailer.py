"""Protocol of what sends mails from templates."""

from collections.abc import Mapping
from typing import Protocol


class TemplateMailer(Protocol):
    """Sends mails by the name of their template."""

    def send(self, template: str, *, recipient: str, locale: str, values: Mapping[str, str]) -> None:
        """Queue a mail in the language of the locale. Raises Unavailable."""
        ...
