"""Public events of batches."""

from domain.batch.model import Batch
from domain.domain_events import DomainEvent, create_event


def batch_events(old: Batch | None, new: Batch) -> list[DomainEvent]:
    """Return `batch.completed` if an asynchronous batch ended. Synchronous batches make no event: their response shows the end."""
    if old is None or old.has_ended or not new.has_ended or new.job_id is None:
        return []
    return [create_event("batch.completed", old, new)]
