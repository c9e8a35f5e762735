"""Use cases of uploads: create an upload with a URL for its file, get the status of an upload."""

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
    """A store of files."""

    def presign_put(
        self, key: str, *, content_type: str, size: int, sha256: str | None, expires_in_s: int
    ) -> PresignedPut:
        """Return a URL and headers for sending this file."""
        ...

    def has(self, key: str) -> bool:
        """Return True if the file exists."""
        ...


class UploadState(Struct, frozen=True):
    """An upload, its status and, for a new upload, the URL and headers for sending its file."""

    record: Upload
    status: UploadStatus
    presigned_put: PresignedPut | None = None


class UploadService(ResourceService[Upload, UploadDetails]):
    """Uploads of an organization and environment."""

    record_type = Upload
    details_type = UploadDetails

    def __init__(self, store: stores.Store[Upload], clock: Clock, files: FileStore) -> None:
        super().__init__(store, clock)
        self._files = files

    def start(self, actor: Actor, values: Mapping[str, Any]) -> UploadState:
        """Create an upload, with a URL for its file that is valid for 15 minutes. Raises InsufficientScope."""
        upload = self.create(actor, values)
        presigned_put = self._files.presign_put(
            upload.key,
            content_type=upload.content_type,
            size=upload.size,
            sha256=upload.sha256,
            expires_in_s=UPLOAD_URL_LIFETIME_S,
        )
        return UploadState(upload, "awaiting", presigned_put)

    def get_state(self, actor: Actor, upload_id: str) -> UploadState:
        """Return an upload with its status. Raises InsufficientScope, NotFound."""
        upload = self.get(actor, upload_id)
        if upload.expires_at <= self.clock.now():
            return UploadState(upload, "expired")
        return UploadState(upload, "received" if self._files.has(upload.key) else "awaiting")

    def create_values(self, actor: Actor, details: UploadDetails) -> Mapping[str, Any]:
        """Return the values of a new upload. Its file is stored for 24 hours."""
        return {**records.field_values(details), "expires_at": self.clock.now() + FILE_RETENTION}
