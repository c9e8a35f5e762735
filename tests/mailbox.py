"""The mails that use cases put into the queue, as the worker writes them."""

from collections.abc import Mapping

from apikit.aws.mails import Mail
from domain.languages import choose_language
from domain.mail_outbox.outbox import MailOutbox
from domain.mail_outbox.queued_mail import QueuedValue
from domain.mail_outbox.template_catalogue import find_template


class PostedMail(Mail, frozen=True, kw_only=True):
    """A mail and its sender; empty for the platform's default address."""

    sender: str


MAILBOX: list[PostedMail] = []
"""The mails of the process, in their order."""


def keep_mail(
    _: MailOutbox,
    template: str,
    *,
    recipient: str,
    locale: str,
    values: Mapping[str, QueuedValue],
    sender: str = "",
) -> None:
    """Keep a mail instead of queueing it."""
    url = values.get("url")
    mail = find_template(template).write(
        values, recipient=recipient, language=choose_language(locale), url=url if isinstance(url, str) else None
    )
    parts = {"recipient": mail.recipient, "subject": mail.subject, "text": mail.text, "html": mail.html}
    MAILBOX.append(PostedMail(sender=sender, **parts))


def mails_to(address: str) -> list[PostedMail]:
    """The mails to an address, in their order."""
    return [mail for mail in MAILBOX if mail.recipient == address]
