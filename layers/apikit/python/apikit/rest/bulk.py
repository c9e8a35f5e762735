"""Bulk requests: create, update and delete many resources of one type, each independently of the others."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from time import monotonic
from types import GenericAlias
from typing import Annotated, Any, Literal

from fastapi import Request, Response
from msgspec import Struct
from pydantic import BaseModel, Field, PlainValidator, create_model

from apikit.claim import is_replay
from apikit.errors import FieldError, InvalidRequest, PlatformError, PreconditionRequired, Unavailable
from apikit.http.arguments import validate_value
from apikit.http.authentication import charge, current_actor
from apikit.http.internal_call import find_internal_call
from apikit.http.problems import problem_document, status_of
from apikit.idempotency.keyed_requests import run_idempotent_part
from apikit.ids import require_id
from apikit.operations.execution import is_settled
from apikit.operations.in_process import OperationContext, error_result
from apikit.operations.operation import OperationResult
from apikit.operations.operation_references import escape_references
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import JsonObject, public_form
from apikit.rest.payloads import Body, Patch
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.responses import NO_STORE, json_response, location_header

MAX_SYNCHRONOUS_ITEMS = 100
MAX_ITEMS = 10_000
# The functions of resources have 15 s; a batch begins its last operation 8 s before its own function's end.
_TIME_S = 10.0
_TIME_INSIDE_S = 5.0
JOB_SCHEMA = "#/components/schemas/JobOut"
"""The schema of a job in the OpenAPI document; the routes of jobs publish it."""


class BulkDelete(Body):
    """A resource to delete, with the version that you expect."""

    id: str = Field(description="ID of the resource.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    version: int | None = Field(
        None, description="Version that you read. The result is 412 if the resource has changed since.", examples=[3]
    )


def _list_field(documented_type: Any, text: str) -> Any:
    """Return a list field with members that are documented here and validated where they are used."""
    member_type = Annotated[Any, PlainValidator(lambda value: value, json_schema_input_type=documented_type)]
    return GenericAlias(list, (member_type,)), Field(default_factory=list, description=text)


def bulk_body(create_body: type[Body], patch_body: type[Patch], example_id: str) -> type[Body]:
    """Return the schema of the body of a bulk request. Its members are validated one by one."""
    name = create_body.__name__.removesuffix("In")
    update_body = create_model(
        f"{name}BulkUpdate",
        __base__=patch_body,
        __module__=create_body.__module__,
        __doc__="A merge patch with the ID of its resource.",
        id=(str, Field(description="ID of the resource.", examples=[example_id])),
        version=(
            int | None,
            Field(
                None,
                description="Version that you read. The result is 412 if the resource has changed since.",
                examples=[3],
            ),
        ),
    )
    return create_model(
        f"{name}Bulk",
        __base__=Body,
        __module__=create_body.__module__,
        __doc__="Resources to create, update and delete: at most 10,000 in total.",
        create=_list_field(create_body, "Resources to create."),
        update=_list_field(update_body, "Merge patches of the resources to update."),
        delete=_list_field(
            Annotated[str, Field(examples=[example_id])] | BulkDelete,
            "Resources to delete, each as an ID or as `{id, version}`.",
        ),
    )


class BulkResult(BaseModel, defer_build=True):
    """Result of one item of a bulk request."""

    operation: Literal["create", "update", "delete"] = Field(
        description="List of the request that contains the item.", examples=["create"]
    )
    index: int = Field(description="Index of the item in that list, starting at 0.", examples=[0])
    status: int = Field(
        description="HTTP status of the item, as for a separate request. Also 503 if no time was left for the item: retry with the same "
        "`Idempotency-Key` to process the remaining items.",
        examples=[201],
    )
    body: dict[str, Any] | None = Field(
        description="Resource or problem document; null for a deleted resource.",
        examples=[{"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"}],
    )


class BulkAnswer(BaseModel, defer_build=True):
    """Results of a bulk request, in the order create, update, delete."""

    object: Literal["bulk_result"] = Field("bulk_result", description="Always `bulk_result`.", examples=["bulk_result"])
    succeeded: int = Field(description="Number of items with a status below 400.", examples=[1])
    failed: int = Field(description="Number of items with a status of 400 or above.", examples=[0])
    results: list[BulkResult] = Field(description="Results, one per item.")


class _Item(Struct, frozen=True):
    operation: str
    index: int
    value: Any


def bulk_response(spec: ResourceSpec, request: Request, body: Body) -> Response:
    """Return the result of each item, or a job (202) for more than 100. Each item counts as a request.

    Raises InvalidRequest, RateLimitExceeded.
    """
    lists = body.values()
    items = [_Item(name, n, value) for name in ("create", "update", "delete") for n, value in enumerate(lists[name])]
    if not 1 <= len(items) <= MAX_ITEMS:
        raise InvalidRequest.from_errors(
            [FieldError("wrong_size", f"must have 1 to {MAX_ITEMS:,} resources in total", pointer="")]
        )
    actor = current_actor(request)
    scope = spec.record.scope("write")
    actor.require(scope)
    spec.service().require_parent_exists(actor, spec.parent_ids(request))
    if len(items) > MAX_SYNCHRONOUS_ITEMS and spec.start_job is None:
        raise InvalidRequest.from_errors(
            [FieldError("wrong_size", f"must have 1 to {MAX_SYNCHRONOUS_ITEMS} resources in total", pointer="")]
        )
    if len(items) > MAX_SYNCHRONOUS_ITEMS and spec.start_job:
        # The job charges each item when it runs it: the caller's limits pace the job.
        job = spec.start_job(actor, kind="bulk", operations=_operations(spec, request, items), scopes=(scope,))
        return json_response(
            public_form(job), status=HTTPStatus.ACCEPTED, headers=location_header(f"/v1/jobs/{job.id}")
        )
    if not is_replay():
        # A replayed request was charged when it was first sent.
        charge(request, len(items) - 1)
    results = _results(spec, request, items)
    failure_count = sum(result["status"] >= HTTPStatus.BAD_REQUEST for result in results)
    response_body = {
        "object": "bulk_result",
        "succeeded": len(results) - failure_count,
        "failed": failure_count,
        "results": results,
    }
    is_complete = is_settled([OperationResult(result["status"], {}, result["body"]) for result in results])
    # An incomplete response is not stored: sent again with the same key, the bulk request processes the remaining items.
    return json_response(response_body, headers={} if is_complete else NO_STORE)


def _results(spec: ResourceSpec, request: Request, items: Sequence[_Item]) -> list[JsonObject]:
    """Return the result of each item. Items for which no time is left fail with `unavailable`."""
    ends_at = monotonic() + (_TIME_INSIDE_S if find_internal_call(request.scope) else _TIME_S)
    time_error = Unavailable("The request ran out of time before this item. Retry the item.", retry_after_s=1)
    return [
        _result(spec, request, number, item) if monotonic() < ends_at else _refusal(request, item, time_error)
        for number, item in enumerate(items)
    ]


def _result(spec: ResourceSpec, request: Request, number: int, item: _Item) -> JsonObject:
    def act() -> JsonObject:
        try:
            status, resource = _WRITERS[item.operation](spec, request, item.value)
        except PlatformError as refusal:
            return _refusal(request, item, refusal)
        return _result_object(item, status, resource)

    try:
        return run_idempotent_part(request, number, item.value, act)
    except PlatformError as refusal:
        # An earlier request with the same key may still be processing this item.
        return _refusal(request, item, refusal)


def _refusal(request: Request, item: _Item, refusal: PlatformError) -> JsonObject:
    return _result_object(item, status_of(refusal), problem_document(refusal, request.state.request_id))


def _result_object(item: _Item, status: int, resource: JsonObject | None) -> JsonObject:
    return {"operation": item.operation, "index": item.index, "status": status, "body": resource}


def _create(spec: ResourceSpec, request: Request, value: Any) -> tuple[int, JsonObject | None]:
    body = validate_value(spec.create_body, value)
    record = spec.service().create(current_actor(request), body.values(), parent_ids=spec.parent_ids(request))
    return HTTPStatus.CREATED, public_form(record)


def _update(spec: ResourceSpec, request: Request, value: Any) -> tuple[int, JsonObject | None]:
    record_id, version = _target(spec, value)
    patch = {name: member for name, member in value.items() if name not in {"id", "version"}}
    record = spec.service().update(
        current_actor(request), record_id, patch, preconditions=version, parent_ids=spec.parent_ids(request)
    )
    return HTTPStatus.OK, public_form(record)


def _delete(spec: ResourceSpec, request: Request, value: Any) -> tuple[int, JsonObject | None]:
    record_id, version = _target(spec, _delete_target(value))
    spec.service().remove(current_actor(request), record_id, preconditions=version, parent_ids=spec.parent_ids(request))
    return HTTPStatus.NO_CONTENT, None


_WRITERS: Mapping[str, Callable[[ResourceSpec, Request, Any], tuple[int, JsonObject | None]]] = {
    "create": _create,
    "update": _update,
    "delete": _delete,
}


def _delete_target(value: Any) -> Any:
    """Return the item to delete as an object; it may be an ID only."""
    return {"id": value} if isinstance(value, str) else value


def _target(spec: ResourceSpec, value: Any) -> tuple[str, Preconditions | None]:
    """Return the ID and the expected version of an item. The other members of a patch are validated after the merge."""
    if not isinstance(value, dict):
        raise InvalidRequest.from_errors([FieldError("wrong_type", "must be an object", pointer="")])
    target: BulkDelete = validate_value(BulkDelete, {name: value[name] for name in ("id", "version") if name in value})
    if target.version is None and spec.requires_version:
        raise PreconditionRequired("The version is missing. Read the resource and send its version.")
    return target.id, None if target.version is None else Preconditions.for_version(target.version)


def _operations(spec: ResourceSpec, request: Request, items: Sequence[_Item]) -> list[JsonObject]:
    """Return the items as operations of a job; an invalid item as its result."""
    caller = OperationContext(current_actor(request))
    operations = []
    for number, item in enumerate(items):
        try:
            operations.append(_operation(spec, request, item))
        except PlatformError as error:
            operations.append(error_result(error, caller.request_id(number)).to_form())
    return operations


def _operation(spec: ResourceSpec, request: Request, item: _Item) -> JsonObject:
    """Return the item as an operation of a job, with references escaped. Raises the error of an invalid item."""
    path = spec.collection_path(request)
    if item.operation == "create":
        return {"method": "POST", "path": path, "body": escape_references(item.value)}
    value = _delete_target(item.value) if item.operation == "delete" else item.value
    record_id, version = _target(spec, value)
    # An invalid ID could match another route.
    operation_object: JsonObject = {"path": f"{path}/{require_id(spec.record.prefix, record_id)}"}
    if version is not None:
        operation_object["headers"] = {"If-Match": f'"{value["version"]}"'}
    if item.operation == "delete":
        return {"method": "DELETE", **operation_object}
    patch = {name: member for name, member in value.items() if name not in {"id", "version"}}
    return {"method": "PATCH", **operation_object, "body": escape_references(patch)}
