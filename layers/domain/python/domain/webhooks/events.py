"""From a change of a webhook to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.webhooks.model import Webhook


def webhook_events(before: Webhook | None, after: Webhook) -> list[DomainEvent]:
    """`webhook.disabled` when the platform gave up on it; what its owner does to it makes no event."""
    if before is None or after.status != "failed" or not differs(before, after, "status"):
        return []
    return [event("webhook.disabled", before, after)]
