"""What holds for every route of the API, whoever wrote it."""

import pytest
from fastapi.routing import APIRoute

from apikit.web.route import PublicRoute
from functions.rest_api import every_router

ROUTES = [route for router in every_router() for route in router.routes if isinstance(route, APIRoute)]


def named(route: APIRoute) -> str:
    return f"{min(route.methods or ())} {route.path}"


@pytest.mark.parametrize("route", ROUTES, ids=named)
def test_is_one_of_ours(route: APIRoute) -> None:
    assert isinstance(route, PublicRoute)


@pytest.mark.parametrize("route", [route for route in ROUTES if route.methods != {"GET"}], ids=named)
def test_a_write_is_called_by_its_route_which_looks_at_idempotency_keys(route: PublicRoute) -> None:
    assert route.arguments is not None


def test_few_reads_are_left_to_fastapi() -> None:
    assert sorted(route.path for route in ROUTES if isinstance(route, PublicRoute) and route.arguments is None) == [
        "/v1/api-keys/{key_id}/usage",
        "/v1/changes",
        "/v1/events",
        "/v1/usage/endpoints",
        "/v1/usage/errors",
        "/v1/usage/quotas",
        "/v1/usage/summary",
        "/v1/webhooks/{webhook_id}/deliveries",
    ]
