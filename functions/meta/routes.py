"""Public routes that belong to no resource and no API version."""

from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http import PublicRoute
from apikit.rest import responses
from functions.meta.documents import document_response
from functions.meta.schemas import Health

router = APIRouter(tags=["Meta"], route_class=PublicRoute)


def _response_docs(openapi: str) -> dict[int | str, dict[str, Any]]:
    example = {"openapi": openapi, "info": {"title": "WedSync & BookingX Enterprise API", "version": "1.0.0"}}
    schema = {"type": "object", "examples": [example]}
    return {
        200: {"content": {"application/json": {"schema": schema}}},
        304: {"description": "Not modified. Your copy is current."},
    }


def _sdk_extensions(method: str) -> dict[str, str]:
    return {"x-sdk-resource": "meta", "x-sdk-method": method}


@router.get("/health", response_model=Health, openapi_extra=_sdk_extensions("health"))
async def get_health() -> Response:
    """Check the platform's health."""
    return responses.json_response(Health(status="ok", api_version="v1"), headers=responses.NO_STORE)


@router.get(
    "/openapi.json",
    response_class=Response,
    responses=_response_docs("3.0.3"),
    openapi_extra=_sdk_extensions("openapi"),
)
async def get_openapi(request: Request) -> Response:
    """Get the OpenAPI 3.0.3 document."""
    return document_response(request, "openapi.json")


@router.get(
    "/openapi-3.1.json",
    response_class=Response,
    responses=_response_docs("3.1.0"),
    openapi_extra=_sdk_extensions("openapi_3_1"),
)
async def get_openapi_3_1(request: Request) -> Response:
    """Get the OpenAPI 3.1 document."""
    return document_response(request, "openapi-3.1.json")
