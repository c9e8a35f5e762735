"""Telling owners that a key expires: 7 days and 1 day before, once each. The notice is a field; its write makes the event."""

from collections.abc import Callable

from msgspec import Struct

from apikit import Clock, errors, logger
from apikit.resources import records, stores
from domain.api_keys.model import ApiKey
from domain.api_keys.store import ExpiringKeyStore

_CAUSE = records.Cause("platform", "key-expiry")


class ExpiryTally(Struct, frozen=True):
    """What one run did. `is_done` is False when its time was up; the next run goes on."""

    sent_count: int
    failed_count: int
    is_done: bool


class ExpiryNotices:
    """Notices of all organizations' keys."""

    def __init__(self, keys: ExpiringKeyStore, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock

    def send_due(self, *, may_go_on: Callable[[], bool]) -> ExpiryTally:
        """Every notice due by now is given, or was before; a key that fails keeps none of the others waiting."""
        noticed, failed = 0, 0
        for key in self._keys.find_due_notices(self._clock.now()):
            if not may_go_on():
                return ExpiryTally(noticed, failed, is_done=False)
            try:
                noticed += self._give(key)
            except errors.PlatformError:
                logger().exception("Expiry notice failed", extra={"key_id": key.id})
                failed += 1
        return ExpiryTally(noticed, failed, is_done=True)

    def _give(self, key: ApiKey) -> bool:
        """Whether there was a notice to give: the index may be behind the record."""
        found = False

        def change(record: ApiKey) -> ApiKey:
            nonlocal found
            now = self._clock.now()
            due = record.due_notice_days(now)
            found = due is not None
            return records.next_version(record, now, {"expiry_noticed": due}) if due else record

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
            # Revoked meanwhile.
            return False
        return found
