"""From a quota's crossing to its public event."""

from domain.domain_events import DomainEvent, event
from domain.quotas.model import QuotaAlert


def quota_alert_events(old: QuotaAlert | None, new: QuotaAlert) -> list[DomainEvent]:
    """The event of a new alert; an alert never changes."""
    return [event("quota.threshold_reached", None, new)] if old is None else []
