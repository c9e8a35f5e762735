"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import BegunUploadStatus, UploadStatus


@dataclass(repr=False, eq=False, kw_only=True)
class BegunUpload(Model):
    """A new upload with the address for its file. The address is shown only once."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["upload"]
    """Always `upload`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    content_type: str
    """Media type of the file. Send the file with the same type."""
    size: int
    """Exact size of the file in bytes, at most 100,000,000."""
    sha256: str | None
    """SHA-256 of the file in hexadecimal. If set, the store verifies the file against it."""
    filename: str | None
    """Name of the file."""
    expires_at: dt.datetime
    """Time until which the file is stored."""
    status: BegunUploadStatus | None = None
    """Status of the file: awaiting, received or expired."""
    upload_method: str | None = None
    """HTTP method for sending the file."""
    upload_url: str
    """Address for sending the file, valid for 15 minutes. Send no credentials: the address itself is a credential."""
    upload_headers: dict[str, str]
    """Headers to send with the file, exactly as given."""


@dataclass(repr=False, eq=False, kw_only=True)
class Upload(Model):
    """An upload. Files are stored for 24 hours."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["upload"]
    """Always `upload`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    content_type: str
    """Media type of the file. Send the file with the same type."""
    size: int
    """Exact size of the file in bytes, at most 100,000,000."""
    sha256: str | None
    """SHA-256 of the file in hexadecimal. If set, the store verifies the file against it."""
    filename: str | None
    """Name of the file."""
    expires_at: dt.datetime
    """Time until which the file is stored."""
    status: UploadStatus | None = None
    """Status of the file: awaiting, received or expired."""
