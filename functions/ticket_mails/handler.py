"""Lambda entry of the answers by mail: SQS messages that contain SES's notifications of received mails."""

from collections import Counter
from typing import Any

from apikit import logger, record_metric
from apikit.aws import queues
from domain.tickets.received_mail import ReceivedMail
from domain.tickets.wiring import mail_replies


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Store the mails as messages. A message that fails is retried until the dead-letter queue receives it; each mail is stored once."""
    results, response = queues.process_messages(event, _receive, failure_log="Mail to a ticket failed")
    outcomes = Counter(results)
    logger().info("Mails to tickets received", extra={**outcomes, "failed": len(response["batchItemFailures"])})
    for outcome, count in outcomes.items():
        is_stored = outcome in {"stored", "repeated"}
        record_metric("TicketMailsStored" if is_stored else "TicketMailsRejected", count, "Count")
    return response


def _receive(message: Any) -> str:
    """Store the mail of the message, and return the outcome. Raises KeyError, TypeError, AttributeError for one without a mail."""
    mail = ReceivedMail.from_notification(message.body)
    outcome = mail_replies().receive(mail)
    if outcome not in {"stored", "repeated"}:
        logger().warning("Mail to a ticket not stored", extra={"mail_id": mail.id, "reason": outcome})
    return outcome
