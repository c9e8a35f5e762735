"""From a change of an API key to its public events."""

from domain.api_keys.model import ApiKey
from domain.domain_events import DomainEvent, differs, event


def api_key_events(before: ApiKey | None, after: ApiKey) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new key."""
    if before is None:
        return [event("api_key.created", None, after)]
    if after.deleted_at and not before.deleted_at:
        return [event("api_key.revoked", before, after)]
    if differs(before, after, "rotated_at"):
        return [event("api_key.rotated", before, after)]
    # A new expiry starts its notices anew; that is no notice.
    if after.expiry_noticed and differs(before, after, "expiry_noticed") and not differs(before, after, "expires_at"):
        return [event("api_key.expiring", before, after)]
    return []
