"""Creates a function's ASGI app from its routers, and its Lambda handler."""

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
from apikit.http.unmatched_requests import count_unrouted

# Mangum encodes every other type in Base64.
_TEXT_TYPES = ["text/", "application/json", "application/problem+json", "application/xml", "application/problem+xml"]


# Lambda traces requests. By default, FastAPI looks for three kinds of telemetry providers at every request.
_NO_TELEMETRY: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "operation_spans": False}


class _App(FastAPI):
    """FastAPI without the middleware that is not needed here.

    Lambda has its own telemetry, the route limits the body's size, and functions receive no uploads. A request passes our middleware, the
    exception handlers and the router.
    """

    def build_middleware_stack(self) -> ASGIApp:
        """Return our middleware around the exception handlers and the router."""
        handlers: Any = self.exception_handlers
        return RequestMiddleware(ExceptionMiddleware(self.router, handlers=handlers))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        scope["app"] = self
        if self.middleware_stack is None:
            self.middleware_stack = self.build_middleware_stack()
        await self.middleware_stack(scope, receive, send)


def create_app(
    name: str, routers: Iterable[APIRouter], *, on_quota: Callable[[Actor, ThresholdCrossing], None] | None = None
) -> FastAPI:
    """Return an app that answers errors with problem documents. It calls `on_quota` for each quota threshold that a request crosses."""
    app = _App(
        title=name, openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, telemetry=_NO_TELEMETRY
    )
    app.state.routers = tuple(routers)
    # The routes themselves: an included router would match each request twice.
    app.router.routes.extend(routes := [route for router in app.state.routers for route in router.routes])
    app.state.paths = frozenset(route.path_format for route in routes if isinstance(route, APIRoute))
    app.add_exception_handler(PlatformError, _respond_to_error)
    app.add_exception_handler(HTTPException, _respond_to_http_error)
    app.state.on_quota = on_quota or _ignore_crossing
    return app


def create_lambda_handler(app: FastAPI) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
    """Return a Lambda handler of the app for HTTP API events (payload 2.0)."""
    handle = Mangum(app, lifespan="off", text_mime_types=_TEXT_TYPES)
    return lambda event, context: drop_default_type(handle(restore_lost_bytes(event), context))


def _ignore_crossing(_actor: Actor, _crossing: ThresholdCrossing) -> None:
    """Do nothing: an app without guarded routes has no quotas."""


async def _respond_to_error(request: Request, error: Exception) -> Response:
    error = cast("PlatformError", error)
    request.state.code = error.code
    if "limits" in error.facts:
        request.state.limits = error.facts["limits"]
    return problem_response(error, request.state.request_id)


async def _respond_to_http_error(request: Request, error: Exception) -> Response:
    status = cast("HTTPException", error).status_code
    try:
        await count_unrouted(request)
    except PlatformError as platform_error:
        return await _respond_to_error(request, platform_error)
    if status == HTTPStatus.NOT_FOUND:
        return await _respond_to_error(request, NotFound("No operation has this path. Check the URL."))
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        return await _respond_to_wrong_method(request)
    return await _respond_to_error(request, InternalError("An internal error occurred. Retry the request."))


async def _respond_to_wrong_method(request: Request) -> Response:
    allow = ", ".join(sorted(_allowed_methods(request)))
    if request.method == "OPTIONS":
        return Response(status_code=204, headers={"Allow": allow})
    return await _respond_to_error(
        request, MethodNotAllowed(f"The method is not allowed for this path. Use one of: {allow}.", allow=allow)
    )


def _allowed_methods(request: Request) -> set[str]:
    """Return every method of the path; each method has its own route."""
    routes = [route for router in request.app.state.routers for route in router.routes]
    methods = {m for r in routes if r.matches(request.scope)[0] is not Match.NONE for m in r.methods}
    return methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
