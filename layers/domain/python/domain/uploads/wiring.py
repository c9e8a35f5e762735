"""Builds the real upload service."""

from functools import cache

from apikit.aws.object_store import Bucket
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.uploads.repository import UploadRepository
from domain.uploads.service import UploadService


@cache
def upload_service() -> UploadService:
    """The process's service."""
    store = UploadRepository(Table(setting("RESOURCES_TABLE")))
    return UploadService(store, SystemClock(), Bucket(setting("UPLOADS_BUCKET")))
