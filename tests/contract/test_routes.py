"""What holds for every route of the API, whoever wrote it."""

from inspect import Parameter, signature
from typing import Annotated, get_origin, get_type_hints

import pytest
from fastapi import Response
from fastapi.routing import APIRoute

from apikit.http.arguments import BODY, endpoint_signature, find_implementation
from apikit.http.route import PublicRoute
from functions.rest_api import list_routers

ROUTES = [route for router in list_routers() for route in router.routes if isinstance(route, APIRoute)]


def route_name(route: APIRoute) -> str:
    return f"{min(route.methods or ())} {route.path}"


@pytest.mark.parametrize("route", ROUTES, ids=route_name)
def test_is_one_of_ours(route: APIRoute) -> None:
    assert isinstance(route, PublicRoute)


@pytest.mark.parametrize("route", ROUTES, ids=route_name)
def test_answers_a_response(route: APIRoute) -> None:
    assert get_type_hints(find_implementation(route.endpoint))["return"] is Response


@pytest.mark.parametrize("route", ROUTES, ids=route_name)
def test_reads_every_argument_of_its_endpoint(route: PublicRoute) -> None:
    names = {name for name, _ in route.arguments.readers} | ({BODY} if route.arguments.body else set())
    parameters = signature(find_implementation(route.endpoint)).parameters.values()
    assert names >= {parameter.name for parameter in parameters if parameter.default is Parameter.empty}


@pytest.mark.parametrize("route", ROUTES, ids=route_name)
def test_has_each_argument_that_is_no_other_in_its_path(route: PublicRoute) -> None:
    plain = {
        name
        for name, parameter in endpoint_signature(route.endpoint).parameters.items()
        if get_origin(parameter.annotation) is not Annotated and parameter.annotation is str
    }
    assert plain <= route.param_convertors.keys()
