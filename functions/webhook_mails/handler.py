"""Lambda entry of the mails: SQS messages that contain the events of webhooks that fail or were disabled."""

from collections import Counter
from typing import Any

from apikit import logger, record_metric
from apikit.aws import queues
from domain.webhook_mails.report import WebhookNotice
from domain.webhook_mails.wiring import webhook_mailer


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Send the mails. A message that fails is retried until the dead-letter queue receives it; an event's mail is sent once."""
    results, response = queues.process_messages(event, _send, failure_log="Webhook mail failed")
    outcomes = Counter(results)
    logger().info("Webhook mails sent", extra={**outcomes, "failed": len(response["batchItemFailures"])})
    if outcomes["sent"]:
        record_metric("WebhookMailsSent", outcomes["sent"], "Count")
    return response


def _send(message: Any) -> str:
    """Send the mail of the message's event, and return the outcome. Raises KeyError, TypeError for a message without an event."""
    notice = WebhookNotice.from_detail(message.body["detail"])
    outcome = webhook_mailer().send(notice)
    if outcome in {"no_contact", "no_sender"}:
        logger().warning(
            "Webhook mail has no address",
            extra={"organization": notice.tenant.organization_id, "webhook_id": notice.webhook_id, "reason": outcome},
        )
    return outcome
