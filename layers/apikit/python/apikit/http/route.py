"""Routes, which process every request in the same order: authenticate, check the request, parse the body, call the endpoint."""

import json
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

from apikit.clock import SystemClock, epoch_ms
from apikit.errors import FieldError, InvalidRequest, MalformedRequest, UnknownParameter
from apikit.http.arguments import (
    Arguments,
    EmptyBody,
    create_dependency,
    endpoint_signature,
    find_implementation,
    resolve_partial,
    validate_value,
)
from apikit.http.authentication import admit, count_address
from apikit.http.card_numbers import may_have_card_number, require_no_card_number
from apikit.http.conditional_requests import require_no_tags
from apikit.http.negotiation import list_available_types, require_acceptable
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
"""The name of the argument for the preconditions of a request."""
_EMPTY_BODY = "The body is empty. Send an object."
_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class PublicRoute(APIRoute):
    """A route without authentication. It reads the arguments of its endpoint (`apikit.http.arguments`) and calls it.

    FastAPI analyzes the signature and builds the response models only for the OpenAPI document: that takes milliseconds per route, which
    would slow down cold starts.
    """

    is_repeatable = False
    """Whether an Idempotency-Key is supported: it belongs to the caller of an organization."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self._description = (path, endpoint, options)
        self._endpoint = find_implementation(endpoint)
        self.path, self.endpoint, self.name = path, endpoint, options["name"] or endpoint.__name__
        self.path_format = PARAM_REGEX.sub(r"{\1}", path)
        self._path_prefix, self._path_suffix = path.partition("{")[0], path.rpartition("}")[2]
        self.methods = set(options["methods"])
        self.responses, self.openapi_extra = options["responses"], options["openapi_extra"]
        content = self.responses.get(HTTPStatus.OK, {}).get("content", ())
        self._response_types = list_available_types(content, has_schema=bool(options["response_model"]))
        self.app = self._respond

    def describe(self) -> None:
        """Let FastAPI analyze the endpoint, for the OpenAPI document."""
        path, endpoint, options = self._description
        openapi_extra = options["openapi_extra"]
        if openapi_extra and "parameters" in openapi_extra:
            openapi_extra = {**openapi_extra, "parameters": describe_parameters(openapi_extra["parameters"])}
        endpoint.__signature__ = endpoint_signature(endpoint)  # type: ignore[attr-defined]  # FastAPI reads it
        lazy_options = {"openapi_extra": openapi_extra, "response_model": resolve_partial(options["response_model"])}
        super().__init__(path, endpoint, **{**options, **lazy_options})
        self.app = self._respond

    @cached_property
    def arguments(self) -> Arguments:
        """The arguments of the endpoint, analyzed at the first request."""
        return Arguments.from_endpoint(self.endpoint)

    # Few paths of a function are compiled: those with the same prefix and suffix as the path of a request.
    @cached_property
    def path_regex(self) -> Pattern[str]:  # type: ignore[override]  # an attribute there
        """The pattern of the path."""
        return compile_path(self.path)[0]

    @cached_property
    def param_convertors(self) -> dict[str, Convertor[Any]]:  # type: ignore[override]  # as above
        """The convertor of each path parameter."""
        return compile_path(self.path)[2]

    @cached_property
    def _query_names(self) -> frozenset[str]:
        """The names of the query parameters: those in the endpoint's signature, and those that it reads itself."""
        _, _, options = self._description
        return self.arguments.queries | parameter_names((options["openapi_extra"] or {}).get("parameters", ()))

    @cached_property
    def _reads_preconditions(self) -> bool:
        return any(name == VERSION for name, _ in self.arguments.readers)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match like any route, but not a fixed path with a path parameter: `/v1/clients/bulk` is not a client."""
        path: str = scope["path"]
        if not (path.startswith(self._path_prefix) and path.endswith(self._path_suffix)):
            return Match.NONE, {}
        match, child_scope = super().matches(scope)
        collection, _, last_segment = self.path_format.rpartition("/")
        if match is not Match.NONE and last_segment.startswith("{"):
            path_id = child_scope["path_params"].get(last_segment.strip("{}"))
            if f"{collection}/{path_id}" in scope["app"].state.paths:
                return Match.NONE, {}
        return match, child_scope

    def authorize(self, request: Request, body: bytes) -> None:
        """Accept any caller; any web page may read the response.

        Raises RateLimitExceeded if the operation has a limit per address, `x-rate-limit-per-address`.
        """
        request.state.is_public = True
        if requests_per_minute := (self.openapi_extra or {}).get("x-rate-limit-per-address"):
            count_address(request, requests_per_minute)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._handle(IndexedRequest(scope, receive, send))
        await response(scope, receive, send)

    async def _handle(self, request: Request) -> Response:
        """Authenticate the caller, check the request, parse its body and arguments, and call the endpoint, once per Idempotency-Key."""
        content = await self._check_request(request)
        arguments = self.arguments
        body = None
        if arguments.body and (arguments.needs_body or content.strip()):
            body = self._parse_body(request, content, arguments.body)
            endpoint_arguments = arguments.read(request, body)
        else:
            endpoint_arguments = arguments.read(request)
            if request.method == "POST" and content.strip():
                self._require_empty_body(request, content)
        if self.is_repeatable and HEADER in request.headers and request.method in _WRITES:
            return await run_idempotent(request, body, partial(self._endpoint, **endpoint_arguments))
        response: Response = await self._endpoint(**endpoint_arguments)
        return response

    async def _check_request(self, request: Request) -> bytes:
        # As in the OpenAPI document, without convertors: limits of keys and usage use this path.
        request.state.route = self.path_format
        content = await request.body()
        self.authorize(request, content)
        require_acceptable(request.headers.getlist("accept"), self._response_types)
        if request.method in _WRITES and not self._reads_preconditions:
            require_no_tags(request)
        if request.scope["query_string"]:
            _require_supported_parameters(request, self._query_names)
        require_size(content)
        return content

    def _parse_body(self, request: Request, content: bytes, body_type: Any) -> Any:
        """Return the value of the JSON or XML body.

        Raises MalformedRequest, UnsupportedMediaType, BodyTooLarge; InvalidRequest for a card number, and without a body and its type
        for the fields that are required.
        """
        if not content.strip() and "content-type" not in request.headers:
            validate_value(body_type, {})
            raise MalformedRequest(_EMPTY_BODY)
        body_format = detect_format(request.headers.get("content-type"), request.headers.get("content-encoding"))
        if not content.strip():
            raise MalformedRequest(_EMPTY_BODY)
        if body_format == "xml":
            from apikit.http.xml_bodies import parse_xml_body  # noqa: PLC0415 - for XML only

            value = parse_xml_body(content, self.path, body_type)
        else:
            value = parse_json(content)
        if may_have_card_number(content):
            require_no_card_number(value)
        return value

    def require_storable(self, content: bytes) -> None:
        """Check a body of any type. Raises BodyTooLarge; InvalidRequest for a card number, in JSON not in the fields of other numbers."""
        require_size(content)
        if not may_have_card_number(content):
            return
        try:
            value = json.loads(content)
        except (ValueError, RecursionError):
            value = content.decode(errors="replace")
        require_no_card_number(value)

    def _require_empty_body(self, request: Request, content: bytes) -> None:
        """Raise InvalidRequest for a body with members, which this operation would ignore."""
        body_type = EmptyBody | None
        validate_value(body_type, self._parse_body(request, content, body_type))


class GuardedRoute(PublicRoute):
    """A route that requires an API key or an access token. The body is not parsed if the credentials are invalid or lack the scope."""

    is_repeatable = True

    def authorize(self, request: Request, body: bytes) -> None:
        """Authenticate the caller, count the request and require the operation's scope.

        Raises the errors of `apikit.errors.credential_errors`, RateLimitExceeded, InsufficientScope and StepUpRequired.
        """
        docs = self.openapi_extra or {}
        cost = docs.get("x-rate-limit-cost", 1)
        actor = admit(request, body, operation=f"{request.method} {self.path_format}", cost=cost)
        actor.require(docs["x-required-scope"])
        if docs.get("x-step-up"):
            actor.require_presence(epoch_ms(SystemClock().now()) // 1000)


def resource_router(name: str, tag: str, prefix: str = "/v1") -> APIRouter:
    """Return the router of a resource with guarded routes; `name` is the segment of its path."""
    return APIRouter(prefix=f"{prefix}/{name}", tags=[tag], route_class=GuardedRoute)


def operation(  # noqa: PLR0913 - by keyword
    scope: str | None,
    *,
    sdk: str,
    problems: tuple[int, ...] = (),
    is_paginated: bool = False,
    cost: int = 1,
    may_create: bool = False,
    may_start_job: bool = False,
    is_sensitive: bool = False,
    parameters: Sequence[QueryParameter] = (),
) -> dict[str, Any]:
    """Return the OpenAPI documentation of an operation, as arguments of its route decorator.

    `scope` is the one that its service requires (a test compares the two), None for a person's own account; `sdk` is `resource.method` in
    the SDKs; `problems` are statuses in addition to those of every guarded operation; `cost` is the number of units that it takes from
    the caller's limits. `may_create`: a PUT may return 201; `may_start_job`: it may return 202 and run in the background.
    `is_sensitive`: a person must have signed in within the last 10 minutes. `parameters` are the query parameters that it reads itself.
    """
    resource, method = sdk.split(".")
    openapi_extra: dict[str, Any] = {"x-sdk-resource": resource, "x-sdk-method": method}
    if scope:
        openapi_extra = {"x-required-scope": scope, **openapi_extra}
    if is_paginated:
        openapi_extra["x-sdk-pagination"] = "cursor"
    if parameters:
        openapi_extra["parameters"] = list(parameters)
    if is_sensitive:
        openapi_extra["x-step-up"] = True
    if cost != 1:
        openapi_extra["x-rate-limit-cost"] = cost
    statuses = sorted({401, 403, 422, 429, *problems})
    responses: dict[int, Any] = {
        status: {"description": STATUS_DESCRIPTIONS[status], "content": {MEDIA_TYPE: {"schema": _problem_schema()}}}
        for status in statuses
    }
    if may_create:
        responses[201] = {"description": "Created."}
    if may_start_job:
        responses[202] = {"description": "Accepted."}
    return {"openapi_extra": openapi_extra, "responses": responses}


def provide(build: Callable[[], object]) -> Any:
    """Return a dependency with the value that `build` returns."""
    return create_dependency(lambda _request: build())


def _problem_schema() -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{Problem.__name__}"}


def _require_supported_parameters(request: Request, supported_names: frozenset[str]) -> None:
    names: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in supported_names and not (METADATA_PARAMETER in supported_names and is_metadata_filter(name)):
            hint = f" Supported: {', '.join(sorted(supported_names))}." if supported_names else " It supports none."
            raise UnknownParameter(f"This operation does not support that query parameter.{hint}")
        if name in names:
            raise InvalidRequest.from_errors([FieldError("repeated", "was sent more than once", parameter=name)])
        names.add(name)
