"""Public events of webhooks."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.webhooks.model import Webhook


def webhook_events(old: Webhook | None, new: Webhook) -> list[DomainEvent]:
    """Return `webhook.disabled` if the platform disabled the webhook. Changes by its owner make no event."""
    if old is None or new.status != "failed" or not has_changed(old, new, "status"):
        return []
    return [create_event("webhook.disabled", old, new)]
