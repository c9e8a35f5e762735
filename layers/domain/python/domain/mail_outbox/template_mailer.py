"""Protocol of what sends mails from templates."""

from collections.abc import Mapping
from typing import Protocol

from domain.mail_outbox.queued_mail import QueuedValue


class TemplateMailer(Protocol):
    """Sends mails by the name of their template."""

    def send(
        self, template: str, *, recipient: str, locale: str, values: Mapping[str, QueuedValue], sender: str = ""
    ) -> None:
        """Queue a mail in the language of the locale. Raises Unavailable."""
        ...
