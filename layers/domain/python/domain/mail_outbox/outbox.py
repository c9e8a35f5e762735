"""Puts mails into the queue."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Protocol

from apikit import Clock, ids
from apikit.aws import Message
from domain.mail_outbox.queued_mail import QueuedMail, QueuedValue


class MessageQueue(Protocol):
    """Accepts messages."""

    def send(self, messages: Sequence[Message]) -> None:
        """Send all messages. Raises Unavailable."""
        ...


class MailOutbox:
    """The mails of use cases. They leave the platform when the worker sends them, a moment later."""

    def __init__(self, queue: MessageQueue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def send(
        self, template: str, *, recipient: str, locale: str, values: Mapping[str, QueuedValue], sender: str = ""
    ) -> None:
        """Queue a mail from a template, such as `people.verify_email`, in the language of the locale. Raises Unavailable."""
        mail = QueuedMail(
            id=ids.new_id("mail", self._clock.now()),
            template=template,
            recipient=recipient,
            locale=locale,
            values=dict(values),
            sender=sender,
        )
        # A flood of mails to one address does not delay the others.
        group = hashlib.sha256(recipient.casefold().encode()).hexdigest()
        self._queue.send([Message(mail.to_body(), group=group)])
