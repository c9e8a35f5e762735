"""From a batch's end to its public event."""

from domain.batch.model import Batch
from domain.domain_events import DomainEvent, event


def batch_events(before: Batch | None, after: Batch) -> list[DomainEvent]:
    """The event of an asynchronous batch that ended; whoever waits for the answer needs none."""
    if before is None or before.has_ended or not after.has_ended or after.job_id is None:
        return []
    return [event("batch.completed", before, after)]
