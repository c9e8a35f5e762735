"""Answers to tickets by mail: each becomes a message, or its sender gets a mail that says why not."""

from typing import Literal, Protocol

from apikit import errors
from domain.people.email_addresses import address_key
from domain.people.model import User
from domain.tickets.known_senders import KnownSender, KnownSenders
from domain.tickets.mail_addresses import parse_address
from domain.tickets.mail_body import parse_body
from domain.tickets.model import MAX_BODY, Ticket
from domain.tickets.received_mail import ReceivedMail
from domain.tickets.service import TicketService
from domain.tickets.store import MailStored

ReplyOutcome = Literal[
    "stored", "repeated", "rejected", "automatic", "untrustworthy", "unknown_ticket", "unknown_sender"
]
MAX_BYTES = 1_000_000
"""Mails with more bytes have attachments or are too long; they are not read."""


class MailFiles(Protocol):
    """The files of received mails."""

    def size(self, key: str) -> int | None:
        """Return the size of a file in bytes; None if there is none."""
        ...

    def get(self, key: str) -> bytes:
        """Return the content of a file. Raises NotFound."""
        ...


class RejectionMailer(Protocol):
    """Sends mails about mails that were not accepted."""

    def reject(self, ticket: Ticket, sender: User, cause: str) -> None:
        """Send the mail that says why a mail of this person was not accepted."""
        ...


class RecipientCounts(Protocol):
    """Counts mails by recipient."""

    def take(self, subject: str) -> bool:
        """Count one; return False, and count nothing, if there were too many."""
        ...


class MailReplies:
    """Stores answers by mail. Mails of unknown senders, of programs and with a forged sender get no answer."""

    def __init__(
        self,
        tickets: TicketService,
        senders: KnownSenders,
        *,
        bucket: MailFiles,
        mails: RejectionMailer,
        counts: RecipientCounts,
        mail_domain: str,
    ) -> None:
        self._tickets = tickets
        self._senders = senders
        self._bucket = bucket
        self._mails = mails
        self._counts = counts
        self._mail_domain = mail_domain

    def receive(self, mail: ReceivedMail) -> ReplyOutcome:
        """Store the mail as a message of its ticket, once. Raises Unavailable, WriteContention, NotFound when its file is missing."""
        if not mail.is_trustworthy:
            return "untrustworthy"
        if mail.is_automatic or mail.sender.lower().endswith(f"@{self._mail_domain.lower()}"):
            return "automatic"
        return self._answer(mail)

    def _answer(self, mail: ReceivedMail) -> ReplyOutcome:
        ticket_ids = {parse_address(each, self._mail_domain) for each in mail.recipients} - {None}
        ticket = self._tickets.find(ticket_ids.pop() or "") if len(ticket_ids) == 1 else None
        if ticket is None:
            return "unknown_ticket"
        sender = self._senders.find(mail.sender, ticket)
        if sender is None:
            return "unknown_sender"
        if self._tickets.has_mail(ticket, mail.id):
            return "repeated"
        try:
            cause = self._store(mail, ticket, sender)
        except MailStored:
            return "repeated"
        if cause and self._counts.take(f"ticket {address_key(sender.user.email)}"):
            self._mails.reject(ticket, sender.user, cause)
        return "rejected" if cause else "stored"

    def _store(self, mail: ReceivedMail, ticket: Ticket, sender: KnownSender) -> str | None:
        """Store the mail as a message; return why it cannot be one, or None. Raises MailStored."""
        cause, text = self._read(mail)
        if cause is None:
            try:
                self._tickets.add_message(sender.actor, ticket.id, text, source="mail", mail_id=mail.id)
            except errors.IllegalTransition:
                return "closed"
            except errors.RateLimitExceeded:
                return "limit"
        return cause

    def _read(self, mail: ReceivedMail) -> tuple[str | None, str]:
        """Return why the mail cannot be a message, and its text."""
        if (self._bucket.size(mail.file_key) or 0) > MAX_BYTES:
            return "attachments", ""
        body = parse_body(self._bucket.get(mail.file_key))
        if body.has_attachments:
            return "attachments", ""
        if not 0 < len(body.text) <= MAX_BODY:
            return ("empty" if not body.text else "long"), ""
        return None, body.text
