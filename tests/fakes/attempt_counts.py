"""Counters of attempts in memory."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from apikit.actor import Tenant
from apikit.errors import Unavailable
from domain.deliveries.endpoint_statistics import Counts


@dataclass
class MemoryCounts:
    """The counters by webhook and hour; `writes` is the number of additions. Fails where `is_unavailable`."""

    counters: dict[tuple[Tenant, str, str], Counter[str]] = field(default_factory=dict)
    writes: int = 0
    is_unavailable: bool = False

    def add(self, tenant: Tenant, webhook_id: str, hour: str, counts: Counts) -> None:
        """Add to the counters of an hour."""
        if self.is_unavailable:
            raise Unavailable("The data store does not answer.")
        self.writes += 1
        self.counters.setdefault((tenant, webhook_id, hour), Counter()).update(counts)

    def read(self, tenant: Tenant, webhook_id: str, first: str, last: str) -> Iterator[tuple[str, Counts]]:
        """Yield the counters of the hours with attempts."""
        for (each_tenant, each_webhook, hour), counts in sorted(self.counters.items(), key=lambda each: each[0][2]):
            if (each_tenant, each_webhook) == (tenant, webhook_id) and first <= hour <= last:
                yield hour, counts
