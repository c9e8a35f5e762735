"""Count the attempts of endpoints by hour. Counting never fails a delivery."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol

from apikit import Tenant, logger, rfc3339
from domain.deliveries.attempt_maker import AttemptOutcome
from domain.deliveries.endpoint_statistics import DELIVERY_COUNTERS, HOUR_SIZE, Counts, bucket_counter, status_counter


class CountStore(Protocol):
    """Stores counters."""

    def add(self, tenant: Tenant, webhook_id: str, hour: str, counts: Counts) -> None:
        """Add to the counters of an hour. Raises Unavailable, WriteContention."""
        ...


class AttemptCounter:
    """Counts attempts: one write for each endpoint and hour of a batch."""

    def __init__(self, store: CountStore) -> None:
        self._store = store

    def count(self, tenant: Tenant, webhook_id: str, outcomes: Iterable[AttemptOutcome]) -> None:
        """Count the attempts. If that fails, they are missing in the statistics, and nothing else happens."""
        for hour, counts in count_attempts(outcomes).items():
            try:
                self._store.add(tenant, webhook_id, hour, counts)
            except Exception:  # noqa: BLE001 - the deliveries were made and recorded
                logger().exception("Counting attempts failed", extra={"webhook_id": webhook_id})


def count_attempts(outcomes: Iterable[AttemptOutcome]) -> Mapping[str, Counts]:
    """Return the counters of the attempts by the hour in which they started."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        attempt = outcome.attempt
        names = ["n", status_counter(attempt.http_status)]
        if attempt.http_status is not None:
            names.append(bucket_counter(attempt.response_time_ms))
        if outcome.delivery.status in DELIVERY_COUNTERS:
            names.append(DELIVERY_COUNTERS[outcome.delivery.status])
        counts[rfc3339(attempt.at)[:HOUR_SIZE]].update(names)
    return counts
