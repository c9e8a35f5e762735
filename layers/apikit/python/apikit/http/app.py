"""Builds a function's ASGI app from its routers, and the Lambda handler around it."""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, cast

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig
from mangum import Mangum
from starlette.exceptions import HTTPException
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Scope, Send

from apikit.actor import Actor
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.errors import InternalError, MethodNotAllowed, NotFound, PlatformError
from apikit.http.gateway import drop_default_type, restore_lost_bytes
from apikit.http.middleware import RequestMiddleware
from apikit.http.problems import problem_response
from apikit.http.unrouted import count_unrouted

# Mangum base64-encodes every other type: a problem document must stay readable.
_TEXT_TYPES = ["text/", "application/json", "application/problem+json", "application/xml", "application/problem+xml"]


# Traces are Lambda's own. Unasked, FastAPI looks for providers of three kinds at every request.
_NO_TELEMETRY: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "operation_spans": False}


class _App(FastAPI):
    """FastAPI without the layers that have nothing to do here.

    Lambda has its own telemetry, the route limits the body's size, and functions receive no uploads. What remains are the middleware,
    the exception handlers and the router.
    """

    def build_middleware_stack(self) -> ASGIApp:
        """The layers of a request, the outermost first."""
        handlers: Any = self.exception_handlers
        return RequestMiddleware(ExceptionMiddleware(self.router, handlers=handlers))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        scope["app"] = self
        if self.middleware_stack is None:
            self.middleware_stack = self.build_middleware_stack()
        await self.middleware_stack(scope, receive, send)


def create_app(
    name: str, routers: Iterable[APIRouter], *, on_quota: Callable[[Actor, ThresholdCrossing], None] | None = None
) -> FastAPI:
    """An app whose every failure is a problem document. `on_quota` is told of each quota threshold that a request crosses."""
    app = _App(
        title=name, openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, telemetry=_NO_TELEMETRY
    )
    app.state.routers = tuple(routers)
    # As they are: a router that is included is asked twice for each request, and adds nothing that they do not have.
    app.router.routes.extend(routes := [route for router in app.state.routers for route in router.routes])
    app.state.paths = frozenset(route.path_format for route in routes if isinstance(route, APIRoute))
    app.add_exception_handler(PlatformError, _refused)
    app.add_exception_handler(HTTPException, _http_refused)
    app.state.on_quota = on_quota or _nobody_listens
    return app


def create_lambda_handler(app: FastAPI) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
    """The app as a Lambda handler for HTTP API events (payload 2.0)."""
    answer = Mangum(app, lifespan="off", text_mime_types=_TEXT_TYPES)
    return lambda event, context: drop_default_type(answer(restore_lost_bytes(event), context))


def _nobody_listens(_actor: Actor, _crossing: ThresholdCrossing) -> None:
    """An app that no key reaches has no quotas."""


async def _refused(request: Request, error: Exception) -> Response:
    error = cast("PlatformError", error)
    request.state.code = error.code
    if "limits" in error.facts:
        request.state.limits = error.facts["limits"]
    return problem_response(error, request.state.request_id)


async def _http_refused(request: Request, error: Exception) -> Response:
    status = cast("HTTPException", error).status_code
    try:
        await count_unrouted(request)
    except PlatformError as refusal:
        return await _refused(request, refusal)
    if status == HTTPStatus.NOT_FOUND:
        return await _refused(request, NotFound("No operation has this path. Check the URL."))
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        return await _wrong_method(request)
    return await _refused(request, InternalError("An internal error occurred. Retry the request."))


async def _wrong_method(request: Request) -> Response:
    allow = ", ".join(sorted(_methods(request)))
    if request.method == "OPTIONS":
        return Response(status_code=204, headers={"Allow": allow})
    return await _refused(
        request, MethodNotAllowed(f"The method is not allowed for this path. Use one of: {allow}.", allow=allow)
    )


def _methods(request: Request) -> set[str]:
    """Every method the path has; each is a route of its own."""
    # The app's own routes are the routers it includes; theirs have the methods.
    routes = [route for router in request.app.state.routers for route in router.routes]
    methods = {m for r in routes if r.matches(request.scope)[0] is not Match.NONE for m in r.methods}
    return methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
