"""Builds the real upload service."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import Bucket
from apikit.dynamo import Table
from domain.uploads.repository import UploadRepository
from domain.uploads.service import UploadService


@cache
def upload_service() -> UploadService:
    """Return the service of this process."""
    store = UploadRepository(Table(config.setting("RESOURCES_TABLE")))
    return UploadService(store, SystemClock(), Bucket(config.setting("UPLOADS_BUCKET")))
