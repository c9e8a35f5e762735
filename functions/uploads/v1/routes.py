"""Routes of uploads, version 1."""

from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import payloads, responses
from domain.uploads.service import UploadService
from domain.uploads.wiring import upload_service
from functions.uploads.v1.schemas import BegunUploadOut, UploadIn, UploadOut, new_upload_form, upload_form

router = resource_router("uploads", "Uploads")
Uploads = Annotated[UploadService, provide(upload_service)]


@router.post("", status_code=201, response_model=BegunUploadOut, **operation("uploads:write", sdk="uploads.create"))
async def create_upload(
    request: Request,
    body: UploadIn,  # type: ignore[valid-type]  # a type made at run time
    who: CurrentActor,
    uploads: Uploads,
) -> Response:
    """Create an upload.

    The response contains the address, valid for 15 minutes, and the headers for sending the file.
    """
    state = uploads.start(who, cast("payloads.ResourceBody", body).values())
    # The URL is a credential.
    headers = {**responses.location_header(f"/v1/uploads/{state.record.id}"), **responses.NO_STORE}
    return responses.record_response(
        request, new_upload_form(state), state.record, status=HTTPStatus.CREATED, headers=headers
    )


@router.get(
    "/{upload_id}", response_model=UploadOut, **operation("uploads:read", sdk="uploads.get", problems=(404, 410))
)
async def get_upload(upload_id: str, who: CurrentActor, uploads: Uploads) -> Response:
    """Get an upload.

    Its `status` shows whether the file has been received.
    """
    state = uploads.get_state(who, upload_id)
    # No ETag: the status can change without a new version.
    return responses.json_response(upload_form(state), headers=responses.NO_STORE)
