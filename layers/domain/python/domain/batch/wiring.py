"""Builds the real batch service."""

from functools import cache

from apikit.aws.object_store import Bucket
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.batch.repository import BatchRepository
from domain.batch.service import BatchService
from domain.jobs.wiring import job_service


@cache
def batch_service() -> BatchService:
    """The process's service."""
    store = BatchRepository(Table(setting("RESOURCES_TABLE")))
    return BatchService(store, SystemClock(), Bucket(setting("JOBS_BUCKET")), job_service())
