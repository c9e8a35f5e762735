"""Routes in the order every operation keeps: let in, check the query, read the body strictly, then the endpoint."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from functools import partial
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from apikit.errors import FieldError, InvalidRequest, Malformed, UnknownParameter
from apikit.web.arguments import Arguments, implementation, readable
from apikit.web.auth import admit
from apikit.web.body import format_of, parse_json, require_size
from apikit.web.conditional import require_untagged
from apikit.web.filters import METADATA, is_metadata
from apikit.web.idempotency import HEADER, once
from apikit.web.negotiation import require_acceptable
from apikit.web.problems import MEANING, MEDIA_TYPE, Problem
from apikit.web.request import IndexedRequest

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
VERSION = "version"
"""The argument that takes what a request expects of the version it changes."""
_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class PublicRoute(APIRoute):
    """A route that anybody may call.

    It calls its endpoint itself where the endpoint's arguments can be read from the request (`apikit.web.arguments`); FastAPI solves
    the others.
    """

    arguments: Arguments | None

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self.arguments = Arguments.declared(endpoint)
        self._endpoint = implementation(endpoint)
        self._description = (path, endpoint, options)
        if self.arguments is None:
            super().__init__(path, endpoint, **options)
        else:
            # Looking at a signature and building the models of answers takes FastAPI milliseconds, which only the document needs.
            super().__init__(path, _undescribed, **{**options, "response_model": None})
            self._judges_conditions = any(name == VERSION for name, _ in self.arguments.readers)
        if self.arguments is not None:
            self.app = self._respond

    def describe(self) -> None:
        """Lets FastAPI look at the whole endpoint, for the OpenAPI document."""
        path, endpoint, options = self._description
        super().__init__(path, endpoint, **options)

    def get_route_handler(self) -> Handler:
        """Our handler; FastAPI's behind our checks where it has to solve the arguments."""
        self._known = frozenset(field.alias for field in _query_fields(self)) | _described_names(self)
        self._types = tuple(self.responses.get(HTTPStatus.OK, {}).get("content", ()))
        self._judges_conditions = "If-Match" in _header_names(self)
        self.arguments = self.arguments or Arguments.of(self)
        return self._answer if self.arguments else partial(self._solved, super().get_route_handler())

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """As any route; but a path of fixed words is never one with an id in their place: `/v1/clients/bulk` is no client."""
        match, found = super().matches(scope)
        collection, _, last = self.path_format.rpartition("/")
        if match is not Match.NONE and last.startswith("{"):
            word = found["path_params"].get(last.strip("{}"))
            if f"{collection}/{word}" in scope["app"].state.paths:
                return Match.NONE, {}
        return match, found

    def let_in(self, request: Request, body: bytes) -> None:
        """Nothing is asked of the caller, and any web page may read the answer."""
        request.state.is_public = True

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(IndexedRequest(scope, receive, send))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        """Lets the caller in, checks the request, reads its body and arguments, and calls the endpoint, once for each key."""
        content = await self._begin(request)
        arguments: Any = self.arguments
        given: dict[str, Any]
        body = None
        if arguments.body and (arguments.needs_body or content.strip()):
            body = self._body(request, content, arguments.body[1])
            given = arguments.read(request, body)
        else:
            given = arguments.read(request)
        if HEADER in request.headers and request.method in _WRITES:
            return await once(request, body, partial(self._endpoint, **given))
        answer: Response = await self._endpoint(**given)
        return answer

    async def _solved(self, handle: Handler, request: Request) -> Response:
        await self._begin(request)
        async with AsyncExitStack() as stack:
            # FastAPI closes here what its dependencies opened.
            request.scope["fastapi_middleware_astack"] = stack
            return await handle(request)

    async def _begin(self, request: Request) -> bytes:
        # As the OpenAPI document writes it, without converters: rules of keys and usage name it so.
        request.state.route = self.path_format
        content = await request.body()
        self.let_in(request, content)
        require_acceptable(request.headers.getlist("accept"), self._types)
        if request.method in _WRITES and not self._judges_conditions:
            require_untagged(request)
        if request.scope["query_string"]:
            _require_known(request, self._known)
        require_size(content)
        return content

    def _body(self, request: Request, content: bytes, expected: Any) -> Any:
        """The value of the body, in whichever form it came. Raises Malformed, UnsupportedMediaType, BodyTooLarge."""
        form = format_of(request.headers.get("content-type"), request.headers.get("content-encoding"))
        if not content.strip():
            raise Malformed("The body is empty; send an object.")
        if form == "xml":
            from apikit.web.xml_bodies import value_of  # noqa: PLC0415 - for XML only

            return value_of(content, self.path, expected)
        return parse_json(content)


class GuardedRoute(PublicRoute):
    """A route behind the gate. The body of a caller who was not let in, or lacks the scope, is never read."""

    def let_in(self, request: Request, body: bytes) -> None:
        """Authenticates, counts, and asks for the operation's scope.

        Raises Unauthenticated and its kin, RateLimited, InsufficientScope.
        """
        told = self.openapi_extra or {}
        cost = told.get("x-rate-limit-cost", 1)
        actor = admit(request, body, operation=f"{request.method} {self.path_format}", cost=cost)
        actor.require(told["x-required-scope"])


async def _undescribed(_request: Request) -> Response:
    """Stands for an endpoint that nobody has to describe."""
    raise NotImplementedError


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
    """A dependency on what `build` makes."""
    return readable(lambda _request: build())


def _schema() -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{Problem.__name__}"}


def _query_fields(route: APIRoute) -> list[Any]:
    fields, stack = [], [route.dependant]
    while stack:
        dependant = stack.pop()
        fields.extend(dependant.query_params)
        stack.extend(dependant.dependencies)
    return fields


def _header_names(route: APIRoute) -> frozenset[str]:
    """The header fields that the route's dependencies read."""
    names: set[str] = set()
    stack = [route.dependant]
    while stack:
        dependant = stack.pop()
        names.update(field.alias for field in dependant.header_params)
        stack.extend(dependant.dependencies)
    return frozenset(names)


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
