"""Finds the route of an operation before the operation runs: for its cost, its name in limits and its scope."""

from typing import Protocol
from urllib.parse import unquote, urlsplit

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from apikit.operations.operation import Operation


class Routes(Protocol):
    """An ASGI app of apps, one for each resource."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        ...

    def find_app(self, path: str) -> FastAPI:
        """Return the app that serves a path."""
        ...


def find_route(app: Routes, operation: Operation) -> APIRoute | None:
    """Return the route of the operation, or None. A reference in the path matches like a value."""
    path = unquote(urlsplit(operation.path).path)
    route_app = app.find_app(path)
    scope = {"type": "http", "method": operation.method, "path": path, "root_path": "", "app": route_app}
    for router in route_app.state.routers:
        for route in router.routes:
            if isinstance(route, APIRoute) and route.matches(scope)[0] is Match.FULL:
                return route
    return None


def operation_name(operation: Operation, route: APIRoute) -> str:
    """Return the name of the operation in the rules of limits, such as `POST /v1/clients`."""
    return f"{operation.method} {route.path}"


def required_scope(route: APIRoute) -> str | None:
    """Return the scope that the route requires; None for a public route."""
    scope: str | None = (route.openapi_extra or {}).get("x-required-scope")
    return scope


def operation_cost(route: APIRoute | None) -> int:
    """Return the number of units that one call takes from the caller's limits."""
    return int(((route.openapi_extra if route else None) or {}).get("x-rate-limit-cost", 1))
