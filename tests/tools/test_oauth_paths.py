"""The authorization server's endpoints in the OpenAPI document are those that it has."""

from fastapi.routing import APIRoute

from functions.oauth import page_routes, routes
from functions.rest_api import list_routers
from tools.openapi_document.oauth_paths import TAG, oauth_paths

# Its pages post to these, and load those; no client of others does.
OWN = {"sign-in", "second-factor", "passkey-options", "consent", "sign-out", "style.css", "passkey.js"}


def operations_of(*routers: object) -> set[tuple[str, str]]:
    return {
        (method.lower(), route.path)
        for router in routers
        for route in router.routes  # type: ignore[attr-defined]  # a router
        if isinstance(route, APIRoute)
        for method in route.methods or ()
    }


def test_are_the_routes_of_the_function_but_for_those_of_its_pages() -> None:
    endpoints = {(method, path) for path, item in oauth_paths().items() for method in item}
    actual = operations_of(routes.router, page_routes.router)
    assert endpoints == {each for each in actual if each[1].rpartition("/")[2] not in OWN}


def test_are_no_operations_that_batches_run() -> None:
    paths = {path for _, path in operations_of(*list_routers())}
    assert not paths & oauth_paths().keys()


def test_are_under_one_tag_and_require_pkce() -> None:
    assert {tag for item in oauth_paths().values() for each in item.values() for tag in each["tags"]} == {TAG}
    parameters = oauth_paths()["/oauth/authorize"]["get"]["parameters"]
    names = {each["name"] for each in parameters if each.get("required")}
    assert names == {"response_type", "client_id", "code_challenge", "code_challenge_method"}
