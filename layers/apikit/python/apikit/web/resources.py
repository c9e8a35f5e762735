"""The routes that every resource has, made from its kind. What only one resource can do is added to the router."""

from inspect import Parameter
from typing import Any

from fastapi import APIRouter, Path, Request, Response
from pydantic import TypeAdapter, ValidationError

from apikit.errors import FieldError, InvalidRequest
from apikit.fields import ExternalRef
from apikit.records import field_errors
from apikit.store import SourceWord
from apikit.web.bulk import JOB_SCHEMA, BulkAnswer, bulk_answer, bulk_body
from apikit.web.endpoints import id_in, signed
from apikit.web.filters import described
from apikit.web.kinds import ResourceKind
from apikit.web.representations import Listed, actor_of
from apikit.web.route import GuardedRoute
from apikit.web.schemas import ResourceListOf, upsert_of
from apikit.web.shape import PARAMETERS

_REF = TypeAdapter(ExternalRef)


def resource_routes(kind: ResourceKind) -> APIRouter:
    """Create, list, get, replace, update, delete, restore, by external id, bulk. Actions of its own are added by the slice."""
    router = APIRouter(prefix=kind.prefix, tags=[kind.tag], route_class=GuardedRoute)
    # Paths with fixed words come before those that an id's place would take.
    for add in (_bulk, _by_external_id, _create, _list, _get, _replace, _update, _delete, _restore):
        add(router, kind)
    return router


def _create(router: APIRouter, kind: ResourceKind) -> None:
    async def create(request: Request, body: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().create(actor_of(request), body.values(), within=kind.within(request))
        return representation.created(record, kind.collection_path(request))

    router.add_api_route(
        "",
        signed(create, kind, takes={"body": (kind.takes, Parameter.empty)}),
        methods=["POST"],
        status_code=201,
        name=f"create_{kind.record.object}",
        description=f"Create {_a(kind.noun)}.",
        response_model=kind.gives,
        **kind.operation("create", "write", problems=(*_placed(kind), 409), parameters=PARAMETERS),
    )


def _list(router: APIRouter, kind: ResourceKind) -> None:
    async def list_(request: Request) -> Response:
        listed, representation = Listed(request, kind.record), kind.representation(request)
        page = kind.service().page(actor_of(request), listed.page_request, within=kind.within(request))
        return listed.answer(representation.forms(page.data), page)

    router.add_api_route(
        "",
        signed(list_, kind),
        methods=["GET"],
        name=f"list_{kind.record.object}",
        description=f"List {_plural(kind)}, newest first. Filters that no index serves together are judged on up to 500 "
        "resources a page: such a page may be short, and `has_more` says whether another follows.",
        response_model=ResourceListOf[kind.gives],  # type: ignore[name-defined]  # a type made at run time
        **kind.operation(
            "list", "read", problems=_placed(kind), pages=True, parameters=[*described(kind.record), *PARAMETERS]
        ),
    )


def _get(router: APIRouter, kind: ResourceKind) -> None:
    async def get(request: Request) -> Response:
        representation = kind.representation(request)
        return representation.one(
            kind.service().get(actor_of(request), id_in(request, kind), within=kind.within(request))
        )

    router.add_api_route(
        f"/{{{kind.id_name}}}",
        signed(get, kind, has_id=True),
        methods=["GET"],
        name=f"get_{kind.record.object}",
        description=f"Get {_a(kind.noun)}.",
        response_model=kind.gives,
        **kind.operation("get", "read", problems=(404, 410), parameters=PARAMETERS),
    )


def _replace(router: APIRouter, kind: ResourceKind) -> None:
    async def replace(request: Request, body: Any, version: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().replace(
            actor_of(request), id_in(request, kind), body.values(), expecting=version, within=kind.within(request)
        )
        return representation.one(record)

    router.add_api_route(
        f"/{{{kind.id_name}}}",
        signed(
            replace,
            kind,
            has_id=True,
            takes={"body": (kind.takes, Parameter.empty), "version": (int | None, kind.version)},
        ),
        methods=["PUT"],
        name=f"replace_{kind.record.object}",
        description=f"Replace {_a(kind.noun)} whole.",
        response_model=kind.gives,
        **kind.operation("replace", "write", problems=(404, 409, 410, *kind.stale), parameters=PARAMETERS),
    )


def _update(router: APIRouter, kind: ResourceKind) -> None:
    async def update(request: Request, body: Any, version: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().update(
            actor_of(request), id_in(request, kind), body.changes(), expecting=version, within=kind.within(request)
        )
        return representation.one(record)

    router.add_api_route(
        f"/{{{kind.id_name}}}",
        signed(
            update,
            kind,
            has_id=True,
            takes={"body": (kind.patches, Parameter.empty), "version": (int | None, kind.version)},
        ),
        methods=["PATCH"],
        name=f"update_{kind.record.object}",
        description=f"Change some fields of {_a(kind.noun)}.",
        response_model=kind.gives,
        **kind.operation("update", "write", problems=(404, 409, 410, *kind.stale), parameters=PARAMETERS),
    )


def _delete(router: APIRouter, kind: ResourceKind) -> None:
    async def delete(request: Request, version: Any) -> Response:
        kind.service().remove(actor_of(request), id_in(request, kind), expecting=version, within=kind.within(request))
        return Response(status_code=204)

    router.add_api_route(
        f"/{{{kind.id_name}}}",
        signed(delete, kind, has_id=True, takes={"version": (int | None, kind.version)}),
        methods=["DELETE"],
        status_code=204,
        name=f"delete_{kind.record.object}",
        description=f"Delete {_a(kind.noun)}; it can be restored for 30 days.",
        **kind.operation("delete", "write", problems=(404, 409, 410, *kind.stale)),
    )


def _restore(router: APIRouter, kind: ResourceKind) -> None:
    async def restore(request: Request) -> Response:
        representation = kind.representation(request)
        return representation.one(
            kind.service().restore(actor_of(request), id_in(request, kind), within=kind.within(request))
        )

    router.add_api_route(
        f"/{{{kind.id_name}}}/restore",
        signed(restore, kind, has_id=True),
        methods=["POST"],
        name=f"restore_{kind.record.object}",
        description=f"Restore a deleted {kind.noun}, within 30 days; what it had for itself alone may be another's by then (409).",
        response_model=kind.gives,
        **kind.operation("restore", "write", problems=(404, 409), parameters=PARAMETERS),
    )


def _by_external_id(router: APIRouter, kind: ResourceKind) -> None:
    path = "/by-external-id/{source}/{external_id:path}"
    names = {
        "source": (
            str,
            Path(description="The other system.", examples=["opera"], json_schema_extra=_published("source")),
        ),
        "external_id": (
            str,
            Path(
                description="The id it has there.",
                examples=["GRP-10042"],
                json_schema_extra=_published("external_id"),
            ),
        ),
    }

    async def upsert(request: Request, source: str, external_id: str, body: Any) -> Response:
        representation = kind.representation(request)
        values = body.values()
        word = _word(source, external_id, values.pop("source_updated_at"))
        record, is_new = kind.service().upsert(actor_of(request), word, values, within=kind.within(request))
        return representation.created(record, kind.collection_path(request)) if is_new else representation.one(record)

    async def get(request: Request, source: str, external_id: str) -> Response:
        representation = kind.representation(request)
        word = _word(source, external_id, None)
        return representation.one(kind.service().named(actor_of(request), word, within=kind.within(request)))

    router.add_api_route(
        path,
        signed(upsert, kind, takes={**names, "body": (upsert_of(kind.takes), Parameter.empty)}),
        methods=["PUT"],
        name=f"upsert_{kind.record.object}",
        description=f"Create or replace a {kind.noun} by its id in another system. Nothing is written when nothing changes.",
        response_model=kind.gives,
        **kind.operation("upsert", "write", problems=(*_placed(kind), 409), may_create=True, parameters=PARAMETERS),
    )
    router.add_api_route(
        path,
        signed(get, kind, takes=names),
        methods=["GET"],
        name=f"get_{kind.record.object}_by_external_id",
        description=f"Get a {kind.noun} by its id in another system.",
        response_model=kind.gives,
        **kind.operation("get_by_external_id", "read", problems=(404, 410), parameters=PARAMETERS),
    )


def _bulk(router: APIRouter, kind: ResourceKind) -> None:
    async def bulk(request: Request, body: Any) -> Response:
        return bulk_answer(kind, request, body)

    told = kind.operation("bulk", "write", problems=_placed(kind), may_begin=True)
    told["responses"][202]["content"] = {"application/json": {"schema": {"$ref": JOB_SCHEMA}}}

    router.add_api_route(
        "/bulk",
        signed(bulk, kind, takes={"body": (bulk_body(kind.takes, kind.patches, kind.example_id), Parameter.empty)}),
        methods=["POST"],
        name=f"bulk_{kind.record.collection}",
        description=f"Create, update and delete many {_plural(kind)} at once, each on its own: one that fails leaves the others. "
        "Over 100 it becomes a job: 202 with its address.",
        response_model=BulkAnswer,
        **told,
    )


def _published(field: str) -> dict[str, Any]:
    """What the schema of an external id says of this part of it, beside its words."""
    schema = _REF.json_schema()["properties"][field]
    return {keyword: schema[keyword] for keyword in ("minLength", "maxLength", "pattern")}


def _word(source: str, external_id: str, at: Any) -> SourceWord:
    try:
        ref = _REF.validate_python({"source": source, "external_id": external_id})
    except ValidationError as error:
        faults = field_errors(error.errors(include_url=False, include_input=False))
        raise InvalidRequest.of(
            [FieldError(fault.code, fault.detail, parameter=(fault.pointer or "/")[1:]) for fault in faults]
        ) from error
    return SourceWord(ref.source, ref.external_id, at)


def _placed(kind: ResourceKind) -> tuple[int, ...]:
    """A place may not exist."""
    return (404,) if kind.record.parent else ()


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _plural(kind: ResourceKind) -> str:
    return kind.record.collection.replace("-", " ")
