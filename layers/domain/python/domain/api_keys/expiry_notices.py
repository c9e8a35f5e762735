"""Sends expiry notices of API keys 7 days and 1 day before expiry, once each. Writing the notice to the record creates the event."""

from collections.abc import Callable

from msgspec import Struct

from apikit import Clock, errors, logger
from apikit.resources import records, stores
from domain.api_keys.model import ApiKey
from domain.api_keys.store import ExpiringKeyStore

_CAUSE = records.Cause("platform", "key-expiry")


class ExpiryTally(Struct, frozen=True):
    """The result of one run. `is_done` is False if it ran out of time; the next run continues."""

    sent_count: int
    failed_count: int
    is_done: bool


class ExpiryNotices:
    """Expiry notices for the keys of all organizations."""

    def __init__(self, keys: ExpiringKeyStore, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock

    def send_due(self, *, may_go_on: Callable[[], bool]) -> ExpiryTally:
        """Send every notice that is due. A key that fails does not stop the others."""
        sent_count, failed_count = 0, 0
        for key in self._keys.find_due_notices(self._clock.now()):
            if not may_go_on():
                return ExpiryTally(sent_count, failed_count, is_done=False)
            try:
                sent_count += self._send(key)
            except errors.PlatformError:
                logger().exception("Expiry notice failed", extra={"key_id": key.id})
                failed_count += 1
        return ExpiryTally(sent_count, failed_count, is_done=True)

    def _send(self, key: ApiKey) -> bool:
        """Return True if a notice was due. It may not be: the index may lag behind the record."""
        is_due = False

        def change(record: ApiKey) -> ApiKey:
            nonlocal is_due
            now = self._clock.now()
            days = record.due_notice_days(now)
            is_due = days is not None
            return records.next_version(record, now, {"expiry_noticed": days}) if days else record

        try:
            stores.change_record(
                self._keys,
                key.tenant,
                key.id,
                cause=_CAUSE,
                preconditions=None,
                change=change,
                save=self._keys.save_notice,
            )
        except errors.NotFound:
            # The key has been revoked.
            return False
        return is_due
