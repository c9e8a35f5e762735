"""Routes in the order every operation keeps: let in, check the query, read the body strictly, then the endpoint."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from apikit.errors import FieldError, InvalidRequest, Malformed, UnknownParameter
from apikit.web.auth import admit
from apikit.web.body import format_of, parse_json, require_size
from apikit.web.filters import METADATA, is_metadata
from apikit.web.idempotency import exactly_once, under_claim
from apikit.web.negotiation import require_acceptable
from apikit.web.problems import MEANING, MEDIA_TYPE, Problem

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class PublicRoute(APIRoute):
    """A route that anybody may call."""

    def get_route_handler(self) -> Handler:
        """FastAPI's handler behind our checks."""
        inner = super().get_route_handler()
        known = frozenset(field.alias for field in _query_fields(self)) | _described_names(self)
        has_body = self.body_field is not None
        others = tuple(self.responses.get(HTTPStatus.OK, {}).get("content", ()))
        needs_body = self.body_field is not None and self.body_field.field_info.is_required()

        async def handler(request: Request) -> Response:
            # As the OpenAPI document writes it, without converters: rules of keys and usage name it so.
            request.state.route = self.path_format
            body = await request.body()
            self.let_in(request, body)
            require_acceptable(request.headers.getlist("accept"), others)
            _require_known(request, known)
            require_size(body)
            if needs_body or (has_body and body.strip()):
                request = _with_body(request, body, self)
            return await self.run(request, body, inner)

        return handler

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """As any route; but a path of fixed words is never one with an id in their place: `/v1/clients/bulk` is no client."""
        match, found = super().matches(scope)
        collection, _, last = self.path_format.rpartition("/")
        if match is not Match.NONE and last.startswith("{"):
            word = scope["path"].rpartition("/")[2]
            if f"{collection}/{word}" in scope["app"].state.paths:
                return Match.NONE, {}
        return match, found

    def let_in(self, request: Request, body: bytes) -> None:
        """Nothing is asked of the caller, and any web page may read the answer."""
        request.state.is_public = True

    async def run(self, request: Request, body: bytes, handle: Handler) -> Response:
        """The answer of FastAPI's own handler."""
        return await handle(request)


class GuardedRoute(PublicRoute):
    """A route behind the gate. The body of a caller who was not let in is never parsed."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, under_claim(endpoint), **options)

    def let_in(self, request: Request, body: bytes) -> None:
        """Authenticates and counts. Raises Unauthenticated and its kin, RateLimited."""
        cost = (self.openapi_extra or {}).get("x-rate-limit-cost", 1)
        admit(request, body, operation=f"{request.method} {self.path_format}", cost=cost)

    async def run(self, request: Request, body: bytes, handle: Handler) -> Response:
        """The answer, or the one that the same request got before. Raises IdempotencyMismatch, IdempotencyInFlight."""
        return await exactly_once(request, body, handle)


def resource_router(name: str, tag: str, prefix: str = "/v1") -> APIRouter:
    """The router of a resource, whose every route is guarded; `name` is its place in the path."""
    return APIRouter(prefix=f"{prefix}/{name}", tags=[tag], route_class=GuardedRoute)


def operation(
    scope: str,
    *,
    sdk: str,
    problems: tuple[int, ...] = (),
    pages: bool = False,
    cost: int = 1,
    may_create: bool = False,
    may_begin: bool = False,
    parameters: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """What the OpenAPI document tells of an operation, as arguments of its route decorator.

    `scope` is the one its service requires (a test compares the two); `sdk` is `resource.method` in the SDKs; `problems`
    are statuses beside those that every guarded operation may give; `cost` is what it takes from the caller's limits;
    `may_create` is a PUT that answers 201 when nothing was there; `may_begin` is what may answer 202 and go on by itself;
    `parameters` are those of the query that it reads itself.
    """
    resource, method = sdk.split(".")
    extra: dict[str, Any] = {"x-required-scope": scope, "x-sdk-resource": resource, "x-sdk-method": method}
    if pages:
        extra["x-sdk-pagination"] = "cursor"
    if parameters:
        extra["parameters"] = list(parameters)
    if cost != 1:
        extra["x-rate-limit-cost"] = cost
    statuses = sorted({401, 403, 422, 429, *problems})
    responses: dict[int, Any] = {
        status: {"description": MEANING[status], "content": {MEDIA_TYPE: {"schema": _schema()}}} for status in statuses
    }
    if may_create:
        responses[201] = {"description": "Created."}
    if may_begin:
        responses[202] = {"description": "Begun."}
    return {"openapi_extra": extra, "responses": responses}


def provided(build: Callable[[], object]) -> Any:
    """A dependency on what `build` makes. Asynchronous, since FastAPI sends plain functions through a pool of threads."""

    async def provide() -> object:
        return build()

    return Depends(provide)


def _schema() -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{Problem.__name__}"}


def _query_fields(route: APIRoute) -> list[Any]:
    fields, stack = [], [route.dependant]
    while stack:
        dependant = stack.pop()
        fields.extend(dependant.query_params)
        stack.extend(dependant.dependencies)
    return fields


def _described_names(route: APIRoute) -> frozenset[str]:
    """Parameters that the route describes itself and reads itself."""
    described = (route.openapi_extra or {}).get("parameters", ())
    names = (METADATA if each.get("style") == "deepObject" else each["name"] for each in described)
    return frozenset(names)


def _require_known(request: Request, known: frozenset[str]) -> None:
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known and not (METADATA in known and is_metadata(name)):
            offered = f" It has: {', '.join(sorted(known))}." if known else " It has none."
            raise UnknownParameter(f"This operation does not have that query parameter.{offered}")
        if name in seen:
            raise InvalidRequest.of([FieldError("repeated", "given more than once", parameter=name)])
        seen.add(name)


def _with_body(request: Request, body: bytes, route: APIRoute) -> Request:
    """The request with its body read, in whichever form it came."""
    form = format_of(request.headers.get("content-type"), request.headers.get("content-encoding"))
    if not body.strip():
        raise Malformed("The body is empty; send an object.")
    if form == "xml":
        from apikit.web.xml_bodies import as_json  # noqa: PLC0415 - for XML only

        return as_json(request, body, route)
    # Starlette keeps the parsed body here; FastAPI takes it from there instead of parsing again.
    request._json = parse_json(body)  # noqa: SLF001
    return request
