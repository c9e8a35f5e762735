"""The one use case of quotas: a request saw a threshold crossed."""

from dataclasses import replace
from datetime import UTC, datetime

from apikit import Actor, Clock, errors, ids
from apikit.admission import ThresholdCrossing
from apikit.resources import records, stores
from domain.quotas.model import QuotaAlert


class QuotaService:
    """Alerts of an organization's keys, in the organization that owns them."""

    def __init__(self, store: stores.Store[QuotaAlert], clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def report(self, actor: Actor, crossing: ThresholdCrossing) -> None:
        """The alert is stored, once whoever reports it; its event follows from the write. Asks for no scope."""
        source = f"{actor.principal}/{crossing.label}/{crossing.percent}"
        values = {
            "api_key_id": actor.principal,
            "quota": crossing.name,
            "percent": crossing.percent,
            "limit": crossing.quota,
            "period": crossing.label[1:],
        }
        alert = records.new_record(QuotaAlert, actor.owner, self._clock.now(), values)
        # The period's begin keeps the id the same for every report of the crossing.
        begin = _begin(crossing.label[1:])
        alert = replace(alert, id=ids.derive_id(QuotaAlert.prefix, created_at=begin, source=source))
        try:
            self._store.add(alert, records.Cause.from_actor(actor))
        except errors.Conflict:
            # Reported before: a counter crosses once, but a crashed request may be sent again.
            return


def _begin(period: str) -> datetime:
    day = int(period[6:8]) if len(period) == len("20260301") else 1
    return datetime(int(period[:4]), int(period[4:6]), day, tzinfo=UTC)
