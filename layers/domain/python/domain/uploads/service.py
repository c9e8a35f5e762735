"""Use cases of uploads: an address to put a file to, and what became of it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Protocol

from msgspec import Struct

from apikit import Actor, Clock
from apikit.aws import PresignedPut
from apikit.resources import ResourceService, records, stores
from domain.uploads.model import Upload, UploadDetails, UploadStatus

UPLOAD_URL_LIFETIME_S = 900
FILE_RETENTION = timedelta(hours=24)


class FileStore(Protocol):
    """Where the files are."""

    def presign_put(
        self, key: str, *, content_type: str, size: int, sha256: str | None, expires_in_s: int
    ) -> PresignedPut:
        """Where to put this one file."""
        ...

    def has(self, key: str) -> bool:
        """True when the file is there."""
        ...


class UploadState(Struct, frozen=True):
    """An upload, what became of it, and where to put its file while that is awaited of a new one."""

    record: Upload
    status: UploadStatus
    address: PresignedPut | None = None


class UploadService(ResourceService[Upload, UploadDetails]):
    """Uploads of an organization and environment."""

    record_type = Upload
    details_type = UploadDetails

    def __init__(self, store: stores.Store[Upload], clock: Clock, files: FileStore) -> None:
        super().__init__(store, clock)
        self._files = files

    def start(self, actor: Actor, values: Mapping[str, Any]) -> UploadState:
        """A new upload with the address to put its file to, good for 15 minutes. Raises InsufficientScope."""
        upload = self.create(actor, values)
        address = self._files.presign_put(
            upload.key,
            content_type=upload.content_type,
            size=upload.size,
            sha256=upload.sha256,
            expires_in_s=UPLOAD_URL_LIFETIME_S,
        )
        return UploadState(upload, "awaiting", address)

    def get_state(self, actor: Actor, upload_id: str) -> UploadState:
        """The upload and whether its file has come. Raises InsufficientScope, NotFound."""
        upload = self.get(actor, upload_id)
        if upload.expires_at <= self.clock.now():
            return UploadState(upload, "expired")
        return UploadState(upload, "received" if self._files.has(upload.key) else "awaiting")

    def create_values(self, actor: Actor, details: UploadDetails) -> Mapping[str, Any]:
        """The values of a new upload, whose file is kept for a day."""
        return {**records.field_values(details), "expires_at": self.clock.now() + FILE_RETENTION}
