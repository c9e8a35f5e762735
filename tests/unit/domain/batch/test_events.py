from dataclasses import replace

from apikit.actor import Tenant
from apikit.ids import new_id
from apikit.resources.records import new_record
from domain.batch.events import batch_events
from domain.batch.model import BATCH_RETENTION, Batch
from tests.builders import NOW


def a_batch(*, job_id: str | None = "job_01k0a3v5m8f1xq2w7r9tbdc6yz") -> Batch:
    values = {"status": "queued", "atomic": False, "total": 2, "job_id": job_id, "expires_at": NOW + BATCH_RETENTION}
    return new_record(Batch, Tenant(new_id("org"), "live"), NOW, values)


class TestEvents:
    def test_an_asynchronous_batch_tells_its_end_once(self) -> None:
        old_version = a_batch()
        new_version = old_version.end("completed", NOW, failure_count=1)
        assert [event.type for event in batch_events(old_version, new_version)] == ["batch.completed"]
        assert batch_events(None, old_version) == batch_events(new_version, replace(new_version, version=3)) == []

    def test_a_synchronous_one_tells_nobody(self) -> None:
        batch = a_batch(job_id=None)
        assert batch_events(None, replace(batch, status="completed")) == []
