"""The OpenAPI 3.1 document: FastAPI's description of the routers, completed."""

from http import HTTPStatus
from typing import Any
from warnings import catch_warnings, simplefilter

from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.warnings import UnsupportedFieldAttributeWarning

from apikit.http.problems import Problem
from apikit.http.route import PublicRoute
from functions.rest_api import create_rest_api, every_router
from tools.openapi_document import problems
from tools.openapi_document.about import INFO, SECURITY_SCHEMES, SERVERS, TAGS, TITLE, VERSION
from tools.openapi_document.bodies import Bodies
from tools.openapi_document.event_objects import add_event_objects, name_event_objects
from tools.openapi_document.events import add_events
from tools.openapi_document.headers import HEADERS, PARAMETERS
from tools.openapi_document.identities import name_resources
from tools.openapi_document.operations import completed
from tools.openapi_document.patches import deepen_patches
from tools.openapi_document.schemas import PREFIX, Json, published
from tools.openapi_document.xml_names import name_in_xml

OPENAPI = "3.1.0"
_UNUSED_BY_US = ("HTTPValidationError", "ValidationError")


def openapi_3_1() -> Json:
    """The document, the same for the same routers on every machine."""
    document = published(_described())
    name_resources(document)
    schemas = document["components"]["schemas"]
    name_event_objects(schemas)
    name_in_xml(schemas, document["paths"])
    deepen_patches(schemas)
    paths = _paths(document["paths"], Bodies(schemas))
    made = {
        "openapi": OPENAPI,
        "info": INFO,
        "servers": SERVERS,
        "tags": _tags(paths),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": problems.responses(_problem_statuses(paths)),
            "parameters": PARAMETERS,
            "headers": HEADERS,
            "securitySchemes": SECURITY_SCHEMES,
        },
    }
    return add_events(made)


def _described() -> Json:
    """FastAPI's document, with the problem document's schema in place of its own."""
    routes = create_rest_api().routes
    for route in routes:
        if isinstance(route, PublicRoute):
            route.describe()
    with catch_warnings():
        # FastAPI silences it where it makes a body's field; the models of bodies are built later.
        simplefilter("ignore", UnsupportedFieldAttributeWarning)
        document = get_openapi(title=TITLE, version=VERSION, routes=routes)
    schemas = document["components"]["schemas"]
    for name in _UNUSED_BY_US:
        schemas.pop(name, None)
    problem = Problem.model_json_schema(ref_template=PREFIX + "{model}")
    schemas.update(problem.pop("$defs"))
    schemas["Problem"] = problem
    add_event_objects(schemas)
    return document


def _paths(described: Json, bodies: Bodies) -> Json:
    routes = _routes()
    return {
        path: {method: completed(raw, routes[method, path], bodies) for method, raw in item.items()}
        for path, item in described.items()
    }


def _routes() -> dict[tuple[str, str], APIRoute]:
    found = [route for router in every_router() for route in router.routes if isinstance(route, APIRoute)]
    return {(method.lower(), route.path_format): route for route in found for method in route.methods or ()}


def _tags(paths: Json) -> list[dict[str, str]]:
    used = {tag for item in paths.values() for operation in item.values() for tag in operation["tags"]}
    unknown = used - TAGS.keys()
    if unknown:
        raise ValueError(f"tools/openapi_document/about.py describes no tag {', '.join(sorted(unknown))}")
    return [{"name": name, "description": text} for name, text in TAGS.items() if name in used]


def _problem_statuses(paths: Json) -> set[int]:
    answers: list[Any] = [operation["responses"] for item in paths.values() for operation in item.values()]
    return {int(status) for responses in answers for status in responses if int(status) >= HTTPStatus.BAD_REQUEST}
