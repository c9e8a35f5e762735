"""Builds the outbox and its worker from the environment."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.aws import queues
from apikit.dynamo import Table
from domain.mail_outbox.mail_marks import MailMarks
from domain.mail_outbox.outbox import MailOutbox

if TYPE_CHECKING:
    from domain.mail_outbox.mail_worker import MailWorker


@cache
def mail_outbox() -> MailOutbox:
    """Return the outbox of this process."""
    return MailOutbox(queues.Queue(config.setting("MAILS_QUEUE_URL")), SystemClock())


@cache
def mail_worker() -> "MailWorker":
    """Return the worker of this process."""
    from apikit.aws import mails  # noqa: PLC0415 - functions that only queue mails do not need it
    from domain.mail_outbox.mail_worker import MailWorker  # noqa: PLC0415 - as above
    from domain.mail_outbox.template_catalogue import find_template  # noqa: PLC0415 - as above

    return MailWorker(mail_marks(), find_template, carrier=mails.mail_service, sender=config.setting("MAIL_SENDER"))


def mail_marks() -> MailMarks:
    """Return the marks of mails."""
    return MailMarks(Table(config.setting("DELIVERIES_TABLE")), SystemClock())
