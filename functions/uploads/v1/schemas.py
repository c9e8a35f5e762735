"""What uploads look like over HTTP, version 1: the published documentation of their fields."""

from typing import Any, Self, cast

from pydantic import Field

from apikit.fields import Moment, Name
from apikit.records import Record
from apikit.web.schemas import Resource, ResourceBody
from domain.uploads.model import ContentType, Sha256, Size, UploadStatus
from domain.uploads.service import UploadState

_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_HEADERS = {"Content-Type": "application/json", "Content-Length": "48210000"}


class UploadIn(ResourceBody):
    """A file to come."""

    content_type: ContentType = Field(
        description="Its media type; the file is sent with the same.", examples=["application/json"]
    )
    size: Size = Field(description="Its exact size in bytes, at most 100,000,000.", examples=[48_210_000])
    sha256: Sha256 | None = Field(
        None, description="Its SHA-256 in hexadecimal: then the store checks what arrives.", examples=[_SHA256]
    )
    filename: Name | None = Field(None, description="What you call it.", examples=["clients-2026.json"])


class UploadOut(Resource):
    """An upload. Files are kept for 24 hours."""

    status: UploadStatus = Field("awaiting", description="awaiting, received or expired.", examples=["awaiting"])
    content_type: str = Field(description="The file's media type.", examples=["application/json"])
    size: int = Field(description="Its size in bytes.", examples=[48_210_000])
    sha256: str | None = Field(description="Its SHA-256 in hexadecimal.", examples=[_SHA256])
    filename: str | None = Field(description="What you call it.", examples=["clients-2026.json"])
    expires_at: Moment = Field(description="The file is kept until then.", examples=["2026-03-02T09:30:00.000Z"])

    @classmethod
    def state(cls, state: UploadState) -> Self:
        """The published form of an upload and what became of it."""
        return cast("Self", cls.model_construct(**{**_values(state.record), "status": state.status}))


class BegunUploadOut(UploadOut):
    """A new upload with the address to put its file to, which is shown this once."""

    upload_method: str = Field("PUT", description="How to send the file.", examples=["PUT"])
    upload_url: str = Field(
        description="Where to send it, within 15 minutes; without credentials: the address is one.",
        examples=["https://files.example.com/org_…/live/upl_…?X-Amz-Signature=…"],
    )
    upload_headers: dict[str, str] = Field(description="Headers to send with it, exactly these.", examples=[_HEADERS])

    @classmethod
    def begun(cls, state: UploadState) -> Self:
        """A new upload and its address."""
        if state.address is None:
            raise ValueError("a new upload has an address")
        address = {"upload_url": state.address.url, "upload_headers": state.address.headers}
        return cast("Self", cls.model_construct(**{**_values(state.record), "status": state.status, **address}))


def _values(record: Record) -> dict[str, Any]:
    return dict(UploadOut.of(record))
