"""Sends expiry notices of API keys 7 days and 1 day before expiry, once each. Writing the notice to the record creates the event."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apikit.resources import records, stores
from domain.api_keys.model import ApiKey

_CAUSE = records.Cause("platform", "key-expiry")


class ExpiryNotices:
    """Expiry notices for the keys of all organizations."""

    def __init__(self, keys: stores.Store[ApiKey]) -> None:
        self._keys = keys

    def carry_out_due(self, record: ApiKey, now: datetime) -> ApiKey | None:
        """Send the notice that is due; return the key's new version, or None when no notice is due."""

        def due_values(key: ApiKey) -> Mapping[str, Any]:
            days = key.due_notice_days(now)
            return {"expiry_noticed": days} if days else {}

        # The plain `save` leaves the key item alone: the gate does not need the notice.
        return stores.carry_out_due_values(self._keys, record, now=now, cause=_CAUSE, due_values=due_values)
