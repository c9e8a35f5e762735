"""Which route an operation would reach, told before it is carried out: for its cost, its name in rules, and what it shows."""

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

    def app_at(self, path: str) -> FastAPI:
        """Return the app that answers at a path."""
        ...


def find_route(app: Routes, operation: Operation) -> APIRoute | None:
    """The route; None when none is served there. A reference in the path counts as the value that it will be."""
    path = unquote(urlsplit(operation.path).path)
    found = app.app_at(path)
    scope = {"type": "http", "method": operation.method, "path": path, "root_path": "", "app": found}
    for router in found.state.routers:
        for route in router.routes:
            if isinstance(route, APIRoute) and route.matches(scope)[0] is Match.FULL:
                return route
    return None


def operation_name(operation: Operation, route: APIRoute) -> str:
    """The operation as rules of limits name it: `POST /v1/clients`."""
    return f"{operation.method} {route.path}"


def required_scope(route: APIRoute) -> str | None:
    """The scope that one call needs; None for a route that anybody may call."""
    scope: str | None = (route.openapi_extra or {}).get("x-required-scope")
    return scope


def operation_cost(route: APIRoute | None) -> int:
    """What one call takes from the caller's limits."""
    return int(((route.openapi_extra if route else None) or {}).get("x-rate-limit-cost", 1))
