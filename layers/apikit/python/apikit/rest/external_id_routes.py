"""Routes that find a resource by its ID in another system: upsert and get."""

from functools import partial
from typing import Any

from fastapi import APIRouter, Path, Request, Response
from msgspec.structs import replace
from pydantic import ValidationError

from apikit.errors import FieldError, InvalidRequest
from apikit.field_errors import field_errors
from apikit.http.authentication import current_actor
from apikit.resources.fields import ExternalRef
from apikit.resources.preconditions import NO_CONDITIONS
from apikit.resources.stores import SourceUpdate
from apikit.rest.endpoints import (
    OPTIONAL_PRECONDITIONS,
    add_route,
    body_argument,
)
from apikit.rest.payloads import upsert_schema
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.response_shape import SELECTION_PARAMETERS
from apikit.type_adapters import adapter

_BY_EXTERNAL_ID = "/by-external-id/{source}/{external_id:path}"


def _external_id_part(field: str, description: str, example: str) -> Any:
    """Return the path parameter for a field of an external ID, with the constraints of that field."""
    schema = adapter(ExternalRef).json_schema()["properties"][field]
    constraints = {keyword: schema[keyword] for keyword in ("minLength", "maxLength", "pattern")}
    return Path(description=description, examples=[example], json_schema_extra=constraints)


_EXTERNAL_ID: dict[str, tuple[Any, Any]] = {
    "source": (str, partial(_external_id_part, "source", "Name of the other system.", "opera")),
    "external_id": (
        str,
        partial(_external_id_part, "external_id", "ID of the resource in the other system.", "GRP-10042"),
    ),
}


def add_upsert(router: APIRouter, spec: ResourceSpec) -> None:
    """Add the route that creates or replaces the resource with an external ID."""

    async def upsert(request: Request, source: str, external_id: str, body: Any, version: Any) -> Response:
        representation = spec.representation(request)
        values = body.sent_values()
        source_update = _parse_source_update(source, external_id, values.pop("source_updated_at", None))
        if spec.requires_version and source_update.updated_at is None:
            # The source's time orders its updates; without it the upsert could overwrite a newer change.
            version = replace(version or NO_CONDITIONS, is_required=True)
        record, is_new = spec.service().upsert(
            current_actor(request), source_update, values, preconditions=version, parent_ids=spec.parent_ids(request)
        )
        return (
            representation.to_created_response(record, spec.collection_path(request))
            if is_new
            else representation.to_response(record)
        )

    problems = (*spec.parent_problems, 409, *spec.version_problems)
    docs = spec.operation(
        "upsert_by_external_id", "write", problems=problems, may_create=True, parameters=SELECTION_PARAMETERS
    )
    description = (
        f"Upsert {spec.noun} by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if "
        "nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces."
    )
    if spec.requires_version:
        description += " To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428."
    arguments = {**_EXTERNAL_ID, **body_argument(partial(upsert_schema, spec.create_body)), **OPTIONAL_PRECONDITIONS}
    add_route(router, spec, "PUT", _BY_EXTERNAL_ID, upsert, arguments=arguments, description=description, **docs)


def add_get_by_external_id(router: APIRouter, spec: ResourceSpec) -> None:
    """Add the route that returns the resource with an external ID."""

    async def get(request: Request, source: str, external_id: str) -> Response:
        representation = spec.representation(request)
        source_update = _parse_source_update(source, external_id, None)
        return representation.to_response(
            spec.service().find_by_external_id(
                current_actor(request), source_update, parent_ids=spec.parent_ids(request)
            )
        )

    docs = spec.operation("get_by_external_id", "read", problems=(404, 410), parameters=SELECTION_PARAMETERS)
    description = f"Get {spec.noun} by external ID. Returns the resource that has this ID in another system."
    name = f"get_{spec.record.object}_by_external_id"
    add_route(
        router,
        spec,
        "GET",
        _BY_EXTERNAL_ID,
        get,
        arguments=_EXTERNAL_ID,
        name=name,
        description=description,
        **docs,
    )


def _parse_source_update(source: str, external_id: str, source_updated_at: Any) -> SourceUpdate:
    try:
        ref = adapter(ExternalRef).validate_python({"source": source, "external_id": external_id})
    except ValidationError as error:
        faults = field_errors(error.errors(include_url=False, include_input=False))
        raise InvalidRequest.from_errors(
            [FieldError(fault.code, fault.detail, parameter=(fault.pointer or "/")[1:]) for fault in faults]
        ) from error
    return SourceUpdate(ref.source, ref.external_id, source_updated_at)
