"""Every route in process: each is found where its app is built, and nothing else is."""

from typing import Any

import pytest
from fastapi.routing import APIRoute
from starlette.routing import Match

from apikit.operations.operation import Operation
from apikit.operations.route_table import find_route
from functions.rest_api import RestApi, create_rest_api, list_routers

WHOLE = create_rest_api()
ROUTES = [route for router in list_routers() for route in router.routes if isinstance(route, APIRoute)]


def an_operation(method: Any, path: str) -> Operation:
    return Operation(method=method, path=path)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{min(route.methods)} {route.path}")
def test_each_route_is_found_at_its_path(route: APIRoute) -> None:
    method = min(route.methods or ())
    path = route.path.replace("{", "").replace("}", "")
    matching_route = find_route(RestApi(), an_operation(method, path))
    scope = {"type": "http", "method": method, "path": path, "root_path": "", "app": WHOLE}
    first = next(each for each in ROUTES if each.matches(scope)[0] is Match.FULL)
    assert matching_route is first


@pytest.mark.parametrize(
    "path", ["/v1/nothing", "/v1", "/", "", "/v2/clients", "/v1//clients", "clients", "/V1/clients"]
)
def test_other_paths_have_none(path: str) -> None:
    assert find_route(RestApi(), an_operation("GET", path)) is None
