"""Schemas of uploads, version 1. The fields are documented in `domain.uploads.model`."""

from pydantic import Field

from apikit.rest import payloads
from domain.uploads.model import Upload, UploadDetails, UploadStatus
from domain.uploads.service import UploadState

_HEADERS = {"Content-Type": "application/json", "Content-Length": "48210000"}

UploadIn = payloads.body_schema(UploadDetails, "Fields to create an upload.")
UploadOut = payloads.response_schema(
    Upload,
    "An upload. Files are stored for 24 hours.",
    status=(
        UploadStatus,
        Field("awaiting", description="Status of the file: awaiting, received or expired.", examples=["awaiting"]),
    ),
)
BegunUploadOut = payloads.extend_schema(
    UploadOut,
    "BegunUploadOut",
    "A new upload with the address for its file. The address is shown only once.",
    upload_method=(str, Field("PUT", description="HTTP method for sending the file.", examples=["PUT"])),
    upload_url=(
        str,
        Field(
            description="Address for sending the file, valid for 15 minutes. Send no credentials: the address itself is a credential.",
            examples=["https://files.example.com/org_…/live/upl_…?X-Amz-Signature=…"],
        ),
    ),
    upload_headers=(
        dict[str, str],
        Field(description="Headers to send with the file, exactly as given.", examples=[_HEADERS]),
    ),
)


def upload_form(state: UploadState) -> payloads.Resource:
    """Return the published form of an upload with its status."""
    return UploadOut.from_record(state.record).model_copy(update={"status": state.status})


def new_upload_form(state: UploadState) -> payloads.Resource:
    """Return the published form of a new upload, with the URL and headers for its file."""
    if state.presigned_put is None:
        raise ValueError("a new upload has a presigned request")
    return BegunUploadOut.model_construct(
        **dict(upload_form(state)),
        upload_url=state.presigned_put.url,
        upload_headers=state.presigned_put.headers,
    )
