"""Public events of webhooks."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.webhooks.model import Webhook


def find_audit_action(old: Webhook | None, new: Webhook) -> str | None:
    """Return the action of a change of secrets in the audit record, which no field of the form shows."""
    if old is None or old.secrets == new.secrets:
        return None
    return "webhook.old_secrets_expired" if old.secrets[:1] == new.secrets[:1] else "webhook.secret_rotated"


def webhook_events(old: Webhook | None, new: Webhook) -> list[DomainEvent]:
    """Return `webhook.failing` and `webhook.disabled` for what the platform found. Changes by its owner make no event."""
    if old is None:
        return []
    if new.status == "failed" and has_changed(old, new, "status"):
        return [create_event("webhook.disabled", old, new)]
    if new.failing_since and old.failing_since is None:
        return [create_event("webhook.failing", old, new)]
    return []
