"""Derives the public event from a new quota alert."""

from domain.domain_events import DomainEvent, create_event
from domain.quotas.model import QuotaAlert


def quota_alert_events(old: QuotaAlert | None, new: QuotaAlert) -> list[DomainEvent]:
    """Return the event of a new alert. Alerts never change."""
    return [create_event("quota.threshold_reached", None, new)] if old is None else []
