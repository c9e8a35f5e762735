"""Routes in the order every operation keeps: let in, check the query, read the body strictly, then the endpoint."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from http import HTTPStatus
from re import Pattern
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.convertors import Convertor
from starlette.routing import PARAM_REGEX, Match, compile_path
from starlette.types import Receive, Scope, Send

from apikit.errors import FieldError, InvalidRequest, MalformedRequest, UnknownParameter
from apikit.http.arguments import Arguments, create_dependency, endpoint_signature, find_implementation, resolve_partial
from apikit.http.authentication import admit
from apikit.http.conditional_requests import require_no_tags
from apikit.http.negotiation import JSON, require_acceptable
from apikit.http.problems import MEDIA_TYPE, STATUS_DESCRIPTIONS, Problem
from apikit.http.query_parameters import (
    METADATA_PARAMETER,
    QueryParameter,
    describe_parameters,
    is_metadata_filter,
    parameter_names,
)
from apikit.http.request import IndexedRequest
from apikit.http.request_body import detect_format, parse_json, require_size
from apikit.idempotency.keyed_requests import HEADER, run_idempotent

VERSION = "version"
"""The argument that takes what a request expects of the version it changes."""
_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class PublicRoute(APIRoute):
    """A route that anybody may call. It reads the arguments of its endpoint and calls it (`apikit.http.arguments`).

    FastAPI knows the rest of it once it is described. Looking at a signature and building the models of answers takes milliseconds a
    route, which no cold start has to pay.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self._description = (path, endpoint, options)
        self._endpoint = find_implementation(endpoint)
        self.path, self.endpoint, self.name = path, endpoint, options["name"] or endpoint.__name__
        self.path_format = PARAM_REGEX.sub(r"{\1}", path)
        self._head, self._tail = path.partition("{")[0], path.rpartition("}")[2]
        self.methods = set(options["methods"])
        self.responses, self.openapi_extra = options["responses"], options["openapi_extra"]
        # A response that is described as JSON is offered as XML as well; one with another type is not.
        content = self.responses.get(HTTPStatus.OK, {}).get("content", ())
        self._types = tuple(media_type for media_type in content if media_type != JSON)
        self.app = self._respond

    def describe(self) -> None:
        """Lets FastAPI look at the whole endpoint, for the OpenAPI document."""
        path, endpoint, options = self._description
        extra = options["openapi_extra"]
        if extra and "parameters" in extra:
            extra = {**extra, "parameters": describe_parameters(extra["parameters"])}
        endpoint.__signature__ = endpoint_signature(endpoint)  # type: ignore[attr-defined]  # what FastAPI looks at
        made_now = {"openapi_extra": extra, "response_model": resolve_partial(options["response_model"])}
        super().__init__(path, endpoint, **{**options, **made_now})
        self.app = self._respond

    @cached_property
    def arguments(self) -> Arguments:
        """How the endpoint's arguments are read; found out at the first request."""
        return Arguments.from_endpoint(self.endpoint)

    # At most a few paths of a function are ever compiled: those that begin and end as a request's does.
    @cached_property
    def path_regex(self) -> Pattern[str]:  # type: ignore[override]  # an attribute there
        """What the path of a request matches."""
        return compile_path(self.path)[0]

    @cached_property
    def param_convertors(self) -> dict[str, Convertor[Any]]:  # type: ignore[override]  # as above
        """What makes a value of each part of the path that has a name."""
        return compile_path(self.path)[2]

    @cached_property
    def _known(self) -> frozenset[str]:
        """The parameters of the query: those that the endpoint declares, and those that it reads itself."""
        _, _, options = self._description
        return self.arguments.queries | parameter_names((options["openapi_extra"] or {}).get("parameters", ()))

    @cached_property
    def _judges_conditions(self) -> bool:
        return any(name == VERSION for name, _ in self.arguments.readers)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """As any route; but a path of fixed words is never one with an id in their place: `/v1/clients/bulk` is no client."""
        path: str = scope["path"]
        if not (path.startswith(self._head) and path.endswith(self._tail)):
            return Match.NONE, {}
        match, found = super().matches(scope)
        collection, _, last = self.path_format.rpartition("/")
        if match is not Match.NONE and last.startswith("{"):
            word = found["path_params"].get(last.strip("{}"))
            if f"{collection}/{word}" in scope["app"].state.paths:
                return Match.NONE, {}
        return match, found

    def authorize(self, request: Request, body: bytes) -> None:
        """Nothing is asked of the caller, and any web page may read the answer."""
        request.state.is_public = True

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(IndexedRequest(scope, receive, send))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        """Lets the caller in, checks the request, reads its body and arguments, and calls the endpoint, once for each key."""
        content = await self._begin(request)
        arguments = self.arguments
        body = None
        if arguments.body and (arguments.needs_body or content.strip()):
            body = self._body(request, content, arguments.body)
            given = arguments.read(request, body)
        else:
            given = arguments.read(request)
        if HEADER in request.headers and request.method in _WRITES:
            return await run_idempotent(request, body, partial(self._endpoint, **given))
        answer: Response = await self._endpoint(**given)
        return answer

    async def _begin(self, request: Request) -> bytes:
        # As the OpenAPI document writes it, without converters: rules of keys and usage name it so.
        request.state.route = self.path_format
        content = await request.body()
        self.authorize(request, content)
        require_acceptable(request.headers.getlist("accept"), self._types)
        if request.method in _WRITES and not self._judges_conditions:
            require_no_tags(request)
        if request.scope["query_string"]:
            _require_known(request, self._known)
        require_size(content)
        return content

    def _body(self, request: Request, content: bytes, expected: Any) -> Any:
        """The value of the body, in whichever form it came. Raises MalformedRequest, UnsupportedMediaType, BodyTooLarge."""
        form = detect_format(request.headers.get("content-type"), request.headers.get("content-encoding"))
        if not content.strip():
            raise MalformedRequest("The body is empty. Send an object.")
        if form == "xml":
            from apikit.http.xml_bodies import parse_xml_body  # noqa: PLC0415 - for XML only

            return parse_xml_body(content, self.path, expected)
        return parse_json(content)


class GuardedRoute(PublicRoute):
    """A route behind the gate. The body of a caller who was not let in, or lacks the scope, is never read."""

    def authorize(self, request: Request, body: bytes) -> None:
        """Authenticates, counts, and asks for the operation's scope.

        Raises Unauthenticated and its kin, RateLimitExceeded, InsufficientScope.
        """
        told = self.openapi_extra or {}
        cost = told.get("x-rate-limit-cost", 1)
        actor = admit(request, body, operation=f"{request.method} {self.path_format}", cost=cost)
        actor.require(told["x-required-scope"])


def resource_router(name: str, tag: str, prefix: str = "/v1") -> APIRouter:
    """The router of a resource, whose every route is guarded; `name` is its place in the path."""
    return APIRouter(prefix=f"{prefix}/{name}", tags=[tag], route_class=GuardedRoute)


def operation(
    scope: str,
    *,
    sdk: str,
    problems: tuple[int, ...] = (),
    is_paginated: bool = False,
    cost: int = 1,
    may_create: bool = False,
    may_start_job: bool = False,
    parameters: Sequence[QueryParameter] = (),
) -> dict[str, Any]:
    """What the OpenAPI document tells of an operation, as arguments of its route decorator.

    `scope` is the one its service requires (a test compares the two); `sdk` is `resource.method` in the SDKs; `problems`
    are statuses beside those that every guarded operation may give; `cost` is what it takes from the caller's limits;
    `may_create` is a PUT that answers 201 when nothing was there; `may_start_job` is what may answer 202 and go on by itself;
    `parameters` are those of the query that it reads itself.
    """
    resource, method = sdk.split(".")
    extra: dict[str, Any] = {"x-required-scope": scope, "x-sdk-resource": resource, "x-sdk-method": method}
    if is_paginated:
        extra["x-sdk-pagination"] = "cursor"
    if parameters:
        extra["parameters"] = list(parameters)
    if cost != 1:
        extra["x-rate-limit-cost"] = cost
    statuses = sorted({401, 403, 422, 429, *problems})
    responses: dict[int, Any] = {
        status: {"description": STATUS_DESCRIPTIONS[status], "content": {MEDIA_TYPE: {"schema": _schema()}}}
        for status in statuses
    }
    if may_create:
        responses[201] = {"description": "Created."}
    if may_start_job:
        responses[202] = {"description": "Accepted."}
    return {"openapi_extra": extra, "responses": responses}


def provide(build: Callable[[], object]) -> Any:
    """A dependency on what `build` makes."""
    return create_dependency(lambda _request: build())


def _schema() -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{Problem.__name__}"}


def _require_known(request: Request, known: frozenset[str]) -> None:
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known and not (METADATA_PARAMETER in known and is_metadata_filter(name)):
            offered = f" Supported: {', '.join(sorted(known))}." if known else " It supports none."
            raise UnknownParameter(f"This operation does not support that query parameter.{offered}")
        if name in seen:
            raise InvalidRequest.from_errors([FieldError("repeated", "was sent more than once", parameter=name)])
        seen.add(name)
