"""Build the batch service from the environment."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import Bucket
from apikit.dynamo import Table
from domain.batch.repository import BatchRepository
from domain.batch.service import BatchService
from domain.jobs.wiring import job_service


@cache
def batch_service() -> BatchService:
    """Return the service of this process."""
    store = BatchRepository(Table(config.setting("RESOURCES_TABLE")))
    return BatchService(store, SystemClock(), Bucket(config.setting("JOBS_BUCKET")), job_service())
