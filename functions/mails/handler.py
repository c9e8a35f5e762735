"""Lambda entry of the mails to people: SQS messages with a template, a recipient and values."""

from collections import Counter
from typing import Any

from apikit import logger, record_metric
from apikit.aws import queues
from domain.mail_outbox.queued_mail import QueuedMail
from domain.mail_outbox.wiring import mail_worker


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Send the mails. A message that fails is retried until the dead-letter queue receives it; each mail is sent once."""
    results, response = queues.process_messages(event, _send, failure_log="Mail failed")
    outcomes = Counter(results)
    logger().info("Mails sent", extra={**outcomes, "failed": len(response["batchItemFailures"])})
    for outcome, metric in (("sent", "MailsSent"), ("rejected", "MailsRejected")):
        if outcomes[outcome]:
            record_metric(metric, outcomes[outcome], "Count")
    return response


def _send(message: Any) -> str:
    """Send the mail of the message, and return the outcome. Raises KeyError, AttributeError for a message without a mail."""
    mail = QueuedMail.from_body(message.body)
    outcome = mail_worker().send(mail)
    if outcome in {"no_sender", "rejected"}:
        logger().warning("Mail not sent", extra={"mail_id": mail.id, "template": mail.template, "reason": outcome})
    return outcome
