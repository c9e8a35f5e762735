"""Sends the mails of the queue."""

from collections.abc import Callable
from typing import Literal, Protocol

from apikit import errors
from apikit.aws import mails
from domain.languages import choose_language
from domain.mail_outbox.mail_marks import MailClaim
from domain.mail_outbox.queued_mail import QueuedMail
from domain.mail_outbox.template_catalogue import TemplateLookup

MailOutcome = Literal["sent", "repeated", "no_sender", "rejected"]
PARTITION = "MAIL#account"


class MarkStore(Protocol):
    """Stores which mails were sent."""

    def claim(self, partition: str, mail_id: str) -> MailClaim:
        """Claim the mail for this worker."""
        ...

    def set_sent(self, partition: str, mail_id: str) -> None:
        """Store that the mail was sent."""
        ...


class MailCarrier(Protocol):
    """Sends mails."""

    def send(self, mail: mails.Mail, *, sender: str) -> None:
        """Send the mail. Raises Unavailable, MailRejected."""
        ...


class MailWorker:
    """Writes and sends mails, each once. `sender` empty: the platform has no sender's address."""

    def __init__(
        self, marks: MarkStore, find_template: TemplateLookup, *, carrier: Callable[[], MailCarrier], sender: str
    ) -> None:
        self._marks = marks
        self._find_template = find_template
        self._carrier = carrier
        self._sender = sender

    def send(self, queued_mail: QueuedMail) -> MailOutcome:
        """Send the mail unless it was sent before. A rejected mail is not sent again: another attempt would be rejected, too.

        Raises Conflict while another worker sends it; Unavailable; KeyError for an unknown template or a missing value.
        """
        if not self._sender:
            return "no_sender"
        claim = self._marks.claim(PARTITION, queued_mail.id)
        if claim == "sent":
            return "repeated"
        if claim == "in_flight":
            raise errors.Conflict("Another worker sends the mail. Retry.")
        values = dict(queued_mail.values)
        url = values.get("url")
        mail = self._find_template(queued_mail.template).write(
            values,
            recipient=queued_mail.recipient,
            language=choose_language(queued_mail.locale),
            url=url if isinstance(url, str) and url else None,
        )
        try:
            self._carrier().send(mail, sender=queued_mail.sender or self._sender)
        except mails.MailRejected:
            return "rejected"
        self._marks.set_sent(PARTITION, queued_mail.id)
        return "sent"
