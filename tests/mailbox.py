"""The mails that use cases put into the queue, as the worker writes them."""

from collections.abc import Mapping

from apikit.aws.mails import Mail
from domain.languages import choose_language
from domain.mail_outbox.outbox import MailOutbox
from domain.mail_outbox.template_catalogue import find_template

MAILBOX: list[Mail] = []
"""The mails of the process, in their order."""


def keep_mail(_: MailOutbox, template: str, *, recipient: str, locale: str, values: Mapping[str, str]) -> None:
    """Keep a mail instead of queueing it."""
    mail = find_template(template).write(
        values, recipient=recipient, language=choose_language(locale), url=values.get("url")
    )
    MAILBOX.append(mail)


def mails_to(address: str) -> list[Mail]:
    """The mails to an address, in their order."""
    return [mail for mail in MAILBOX if mail.recipient == address]
