"""What uploads look like over HTTP, version 1. Their fields are documented in `domain.uploads.model`."""

from pydantic import Field

from apikit.web.schemas import Resource, answer_of, body_of, extension_of
from domain.uploads.model import Upload, UploadDetails, UploadStatus
from domain.uploads.service import UploadState

_HEADERS = {"Content-Type": "application/json", "Content-Length": "48210000"}

UploadIn = body_of(UploadDetails, "A file to come.")
UploadOut = answer_of(
    Upload,
    "An upload. Files are kept for 24 hours.",
    status=(UploadStatus, Field("awaiting", description="awaiting, received or expired.", examples=["awaiting"])),
)
BegunUploadOut = extension_of(
    UploadOut,
    "BegunUploadOut",
    "A new upload with the address to put its file to, which is shown this once.",
    upload_method=(str, Field("PUT", description="How to send the file.", examples=["PUT"])),
    upload_url=(
        str,
        Field(
            description="Where to send it, within 15 minutes; without credentials: the address is one.",
            examples=["https://files.example.com/org_…/live/upl_…?X-Amz-Signature=…"],
        ),
    ),
    upload_headers=(
        dict[str, str],
        Field(description="Headers to send with it, exactly these.", examples=[_HEADERS]),
    ),
)


def upload_form(state: UploadState) -> Resource:
    """The published form of an upload and what became of it."""
    return UploadOut.of(state.record).model_copy(update={"status": state.status})


def begun_form(state: UploadState) -> Resource:
    """The published form of a new upload and its address."""
    if state.address is None:
        raise ValueError("a new upload has an address")
    return BegunUploadOut.model_construct(
        **dict(upload_form(state)), upload_url=state.address.url, upload_headers=state.address.headers
    )
