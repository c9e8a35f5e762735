"""Use case of quotas: report that a request crossed a threshold."""

from dataclasses import replace
from datetime import UTC, datetime

from apikit import Actor, Clock, errors, ids
from apikit.admission import ThresholdCrossing
from apikit.resources import records, stores
from domain.quotas.model import QuotaAlert


class QuotaService:
    """Alerts of keys, stored in the organization that owns the key."""

    def __init__(self, store: stores.Store[QuotaAlert], clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def report(self, actor: Actor, crossing: ThresholdCrossing) -> None:
        """Store an alert, once per crossing. The write creates the event. Requires no scope."""
        source = f"{actor.principal}/{crossing.label}/{crossing.percent}"
        values = {
            "api_key_id": actor.principal,
            "quota": crossing.name,
            "percent": crossing.percent,
            "limit": crossing.quota,
            "period": crossing.label[1:],
        }
        alert = records.new_record(QuotaAlert, actor.owner, self._clock.now(), values)
        # The ID is derived from the start of the period, so that every report of the crossing has the same ID.
        period_start = _period_start(crossing.label[1:])
        alert = replace(alert, id=ids.derive_id(QuotaAlert.prefix, created_at=period_start, source=source))
        try:
            self._store.add(alert, records.Cause.from_actor(actor))
        except errors.Conflict:
            # The alert exists already: the request was retried after a crash.
            return


def _period_start(period: str) -> datetime:
    day = int(period[6:8]) if len(period) == len("20260301") else 1
    return datetime(int(period[:4]), int(period[4:6]), day, tzinfo=UTC)
