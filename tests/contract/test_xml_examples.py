"""Every XML media type with a JSON neighbour has its examples: the same values, as the platform writes them and reads them."""

from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest

from apikit.http.route import PublicRoute
from apikit.http.xml_bodies import parse_xml_body
from functions.rest_api import list_routers
from tests.contract.operations import Json, document, operations, resolve_reference, with_body
from tests.contract.test_xml import require_same

_FORMS = (("application/json", "application/xml"), ("application/problem+json", "application/problem+xml"))


class Pair(NamedTuple):
    """The media types of one body, in JSON and in XML."""

    place: str
    json: Json
    xml: Json


def pairs() -> Iterator[Pair]:
    """Every body that the document describes in both forms."""
    bodies = {f"{o} request": o.details["requestBody"] for o in with_body()}
    bodies |= {f"{o} {status}": answer for o in operations() for status, answer in o.details["responses"].items()}
    for place, body in (bodies | document()["components"]["responses"]).items():
        content = body.get("content", {})
        yield from (Pair(place, content[json], content[xml]) for json, xml in _FORMS if {json, xml} <= content.keys())


def examples_of(media: Json) -> dict[str, Any]:
    """The examples of a media type by their names; a lone one has none."""
    lone = {"": media["example"]} if "example" in media else {}
    return lone | {name: example["value"] for name, example in media.get("examples", {}).items()}


def routes() -> dict[str, PublicRoute]:
    """The routes by the names of their operations."""
    public_routes = [route for router in list_routers() for route in router.routes if isinstance(route, PublicRoute)]
    return {f"{method} {route.path_format}": route for route in public_routes for method in route.methods or ()}


PAIRS = pytest.mark.parametrize("pair", list(pairs()), ids=lambda pair: pair.place)


class TestExamples:
    @PAIRS
    def test_are_those_in_json(self, pair: Pair) -> None:
        in_json, in_xml = examples_of(pair.json), examples_of(pair.xml)
        assert in_xml
        assert in_xml.keys() == in_json.keys()
        for name, text in in_xml.items():
            require_same(ET.fromstring(text), in_json[name])  # noqa: S314 - made by us

    @PAIRS
    def test_have_the_root_that_their_schema_names(self, pair: Pair) -> None:
        root_name = resolve_reference(pair.xml["schema"]).get("xml", {}).get("name", "response")
        roots = {ET.fromstring(text).tag for text in examples_of(pair.xml).values()}  # noqa: S314 - made by us
        assert roots == {root_name}

    @pytest.mark.parametrize("operation", with_body(), ids=str)
    def test_of_requests_are_read_as_those_in_json(self, operation: Any) -> None:
        route, content = routes()[str(operation)], operation.details["requestBody"]["content"]
        in_json = examples_of(content["application/json"])
        for name, text in examples_of(content["application/xml"]).items():
            assert parse_xml_body(text.encode(), route.path, route.arguments.body) == in_json[name]


def test_every_kind_of_body_is_among_them() -> None:
    places = {pair.place for pair in pairs()}
    assert {"POST /v1/clients request", "POST /v1/clients 201", "GET /v1/clients 200", "Forbidden"} <= places
    assert {"PATCH /v1/clients/{client_id} request", "GET /openapi.json 200"} <= places
