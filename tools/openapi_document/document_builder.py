"""Builds the OpenAPI 3.1 document from FastAPI's document of the routers."""

from http import HTTPStatus
from typing import Any
from warnings import catch_warnings, simplefilter

from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.warnings import UnsupportedFieldAttributeWarning

from apikit.http.problems import Problem
from apikit.http.route import PublicRoute
from functions.rest_api import create_rest_api, list_routers
from tools.openapi_document import problem_docs
from tools.openapi_document.about import INFO, SECURITY_SCHEMES, SERVERS, TAGS, TITLE, VERSION
from tools.openapi_document.bodies import Bodies
from tools.openapi_document.event_objects import add_event_objects, name_event_objects
from tools.openapi_document.events import add_events
from tools.openapi_document.headers import HEADERS, PARAMETERS
from tools.openapi_document.identities import name_resources
from tools.openapi_document.oauth_paths import oauth_paths
from tools.openapi_document.operation_docs import complete_operation
from tools.openapi_document.patches import deepen_patches
from tools.openapi_document.schemas import PREFIX, Json, publish_schemas
from tools.openapi_document.sdk_hints import add_sdk_hints
from tools.openapi_document.xml_names import add_xml_names

OPENAPI = "3.1.0"
_UNUSED_SCHEMAS = ("HTTPValidationError", "ValidationError")


def openapi_3_1() -> Json:
    """Return the document. It is the same on every machine."""
    document = publish_schemas(_describe_routes())
    name_resources(document)
    schemas = document["components"]["schemas"]
    name_event_objects(schemas)
    add_xml_names(schemas, document["paths"])
    deepen_patches(schemas)
    paths = {**_paths(document["paths"], Bodies(schemas)), **oauth_paths()}
    openapi = {
        "openapi": OPENAPI,
        "info": INFO,
        "servers": SERVERS,
        "tags": _tags(paths),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": problem_docs.responses(_problem_statuses(paths)),
            "parameters": PARAMETERS,
            "headers": HEADERS,
            "securitySchemes": SECURITY_SCHEMES,
        },
    }
    return add_sdk_hints(add_events(openapi))


def _describe_routes() -> Json:
    """Return FastAPI's document with the schema of problem documents instead of FastAPI's own."""
    routes = create_rest_api().routes
    for route in routes:
        if isinstance(route, PublicRoute):
            route.describe()
    with catch_warnings():
        # FastAPI suppresses it for the fields of bodies, but the models of bodies are built later.
        simplefilter("ignore", UnsupportedFieldAttributeWarning)
        document = get_openapi(title=TITLE, version=VERSION, routes=routes)
    schemas = document["components"]["schemas"]
    for name in _UNUSED_SCHEMAS:
        schemas.pop(name, None)
    problem = Problem.model_json_schema(ref_template=PREFIX + "{model}")
    schemas.update(problem.pop("$defs"))
    schemas["Problem"] = problem
    add_event_objects(schemas)
    return document


def _paths(paths: Json, bodies: Bodies) -> Json:
    routes = _routes()
    return {
        path: {method: complete_operation(raw, routes[method, path], bodies) for method, raw in item.items()}
        for path, item in paths.items()
    }


def _routes() -> dict[tuple[str, str], APIRoute]:
    routes = [route for router in list_routers() for route in router.routes if isinstance(route, APIRoute)]
    return {(method.lower(), route.path_format): route for route in routes for method in route.methods or ()}


def _tags(paths: Json) -> list[dict[str, str]]:
    used_tags = {tag for item in paths.values() for operation in item.values() for tag in operation["tags"]}
    unknown = used_tags - TAGS.keys()
    if unknown:
        raise ValueError(f"tools/openapi_document/about.py describes no tag {', '.join(sorted(unknown))}")
    return [{"name": name, "description": text} for name, text in TAGS.items() if name in used_tags]


def _problem_statuses(paths: Json) -> set[int]:
    response_maps: list[Any] = [operation["responses"] for item in paths.values() for operation in item.values()]
    return {int(status) for responses in response_maps for status in responses if int(status) >= HTTPStatus.BAD_REQUEST}
