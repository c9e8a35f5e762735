"""Builds the outbox and its worker from the environment."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import mails, queues
from apikit.dynamo import Table
from domain.mail_outbox.mail_marks import MailMarks
from domain.mail_outbox.mail_worker import MailWorker
from domain.mail_outbox.outbox import MailOutbox
from domain.mail_outbox.template_catalogue import find_template


@cache
def mail_outbox() -> MailOutbox:
    """Return the outbox of this process."""
    return MailOutbox(queues.Queue(config.setting("MAILS_QUEUE_URL")), SystemClock())


@cache
def mail_worker() -> MailWorker:
    """Return the worker of this process."""
    return MailWorker(mail_marks(), find_template, carrier=mails.mail_service, sender=config.setting("MAIL_SENDER"))


def mail_marks() -> MailMarks:
    """Return the marks of mails."""
    return MailMarks(Table(config.setting("DELIVERIES_TABLE")), SystemClock())
