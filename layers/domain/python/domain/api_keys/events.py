"""Derives public events from changes of API keys."""

from domain.api_keys.model import ApiKey
from domain.domain_events import DomainEvent, create_event, has_changed


def find_audit_action(old: ApiKey | None, new: ApiKey) -> str | None:
    """Return the action of a change in the audit record if it is not named after the status."""
    if old and new.deleted_at and not old.deleted_at:
        return "api_key.revoked"
    return "api_key.rotated" if old and new.rotated_at != old.rotated_at else None


def api_key_events(old: ApiKey | None, new: ApiKey) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new key."""
    if old is None:
        return [create_event("api_key.created", None, new)]
    if new.deleted_at and not old.deleted_at:
        return [create_event("api_key.revoked", old, new)]
    if has_changed(old, new, "rotated_at"):
        return [create_event("api_key.rotated", old, new)]
    # A new expiry time resets the notices. The reset is not a notice.
    if new.expiry_noticed and has_changed(old, new, "expiry_noticed") and not has_changed(old, new, "expires_at"):
        return [create_event("api_key.expiring", old, new)]
    return []
