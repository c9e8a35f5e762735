"""Making the OpenAPI documents: examples from fields, 3.0.3 from 3.1, and the program around them."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tools.openapi import ROOT, write
from tools.openapi_document.examples import Examples, MissingExample
from tools.openapi_document.openapi_3_0 import UnsupportedKeyword, openapi_3_0
from tools.openapi_document.schemas import publish_schemas, published_name, remove_null

Json = dict[str, Any]


def _document(schema: Json) -> Json:
    response = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "summary": "s", "license": {"name": "l", "identifier": "MIT"}},
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "paths": {"/": {"get": {"responses": {"200": response}}}},
        "webhooks": {"x": {"post": {"requestBody": {"content": {"a/b": {"schema": {"$ref": "#/c/s/AnEvent"}}}}}}},
        "components": {
            "schemas": {"Thing": schema, "Part": {"type": "object"}, "Kind": {"type": "string"}, "AnEvent": {}},
            "pathItems": {},
        },
    }


def _older(schema: Json) -> Json:
    older_schema: Json = openapi_3_0(_document(schema))["components"]["schemas"]["Thing"]
    return older_schema


PART = {"$ref": "#/components/schemas/Part"}


class TestOlder:
    @pytest.mark.parametrize(
        ("newer", "older"),
        [
            ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
            ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
            (
                {"type": ["string", "integer", "null"]},
                {"anyOf": [{"type": "string", "nullable": True}, {"type": "integer", "nullable": True}]},
            ),
            (
                {"anyOf": [PART, {"type": "null"}], "description": "d"},
                {"anyOf": [PART, {"type": "object", "nullable": True, "enum": [None]}], "description": "d"},
            ),
            (
                {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Kind"}, {"type": "null"}]},
                {
                    "anyOf": [
                        {"type": "string"},
                        {"$ref": "#/components/schemas/Kind"},
                        {"type": "string", "nullable": True, "enum": [None]},
                    ]
                },
            ),
            (
                {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer"}, {"type": "null"}]},
                {
                    "anyOf": [
                        {"type": "string", "enum": ["a", None], "nullable": True},
                        {"type": "integer", "nullable": True},
                    ]
                },
            ),
            ({"anyOf": [{"type": "string"}, PART]}, {"anyOf": [{"type": "string"}, PART]}),
            ({"type": "null"}, {"enum": [None], "nullable": True}),
            ({"const": "list", "type": "string"}, {"enum": ["list"], "type": "string"}),
            (
                {"exclusiveMinimum": 0, "exclusiveMaximum": 9},
                {"minimum": 0, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": True},
            ),
            ({**PART, "description": "d"}, {"allOf": [PART], "description": "d"}),
            ({**PART, "xml": {"name": "item"}}, {"allOf": [PART], "xml": {"name": "item"}}),
            (PART, PART),
            ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
            (
                {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
                {"type": "string", "format": "byte"},
            ),
            ({"type": "object", "propertyNames": {"maxLength": 40}}, {"type": "object"}),
            (
                {"type": "array", "items": {"type": ["integer", "null"]}},
                {"type": "array", "items": {"type": "integer", "nullable": True}},
            ),
        ],
    )
    def test_says_it_in_the_words_of_3_0(self, newer: Json, older: Json) -> None:
        assert _older(newer) == older

    def test_does_not_touch_properties_named_like_keywords_nor_examples(self) -> None:
        properties = {"const": {"type": "string"}, "examples": {"type": "string"}, "title": {"type": "string"}}
        newer = {"type": "object", "properties": properties, "examples": [{"const": {"type": ["a", "null"]}}]}
        assert _older(newer) == {
            "type": "object",
            "properties": properties,
            "example": {"const": {"type": ["a", "null"]}},
        }

    def test_stops_at_what_it_cannot_say(self) -> None:
        with pytest.raises(UnsupportedKeyword, match="unevaluatedProperties"):
            _older({"type": "object", "unevaluatedProperties": False})

    def test_leaves_out_what_3_0_does_not_have(self) -> None:
        newer = _document({"type": "object"})
        older = openapi_3_0(newer)
        assert older["openapi"] == "3.0.3"
        assert older["info"] == {"title": "t", "license": {"name": "l"}}
        assert {"webhooks", "jsonSchemaDialect"} & older.keys() == set()
        assert list(older["components"]) == ["schemas"]
        assert list(older["components"]["schemas"]) == ["Thing", "AnEvent"]
        assert older["x-webhooks"].keys() == newer["webhooks"].keys()


class TestPublishedSchemas:
    @pytest.mark.parametrize(
        ("name", "public"),
        [
            ("ClientOut", "Client"),
            ("ClientIn", "ClientInput"),
            ("ListSchema_ClientOut_", "ClientList"),
            ("Money", "Money"),
        ],
    )
    def test_have_names_people_would_give(self, name: str, public: str) -> None:
        assert published_name(name) == public

    def test_may_not_share_a_name(self) -> None:
        with pytest.raises(ValueError, match="one name"):
            publish_schemas({"components": {"schemas": {"Client": {}, "ClientOut": {}}}})

    def test_say_null_as_a_type_and_have_no_generated_titles(self) -> None:
        field = {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}], "title": "F", "description": "d"}
        document = publish_schemas(
            {"components": {"schemas": {"Thing": {"properties": {"title": field}, "title": "Thing"}}}}
        )
        assert document["components"]["schemas"]["Thing"] == {
            "properties": {"title": {"type": ["string", "null"], "enum": ["a", None], "description": "d"}}
        }

    def test_put_lists_of_texts_together(self) -> None:
        choices = [{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}, {"type": "null"}]
        document = publish_schemas({"components": {"schemas": {"Thing": {"anyOf": choices}}}})
        assert document["components"]["schemas"]["Thing"] == {"type": ["string", "null"], "enum": ["a", "b", None]}

    def test_of_parameters_are_never_null(self) -> None:
        schema = {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}], "examples": [None]}
        assert remove_null(schema) == {"type": "string", "enum": ["a"]}


class TestExamples:
    def test_are_made_of_the_fields_examples(self) -> None:
        schemas: Json = {
            "Money": {"properties": {"amount": {"examples": [5]}, "currency": {"const": "EUR"}}},
            "Thing": {
                "properties": {
                    "price": {"anyOf": [{"$ref": "#/c/s/Money"}, {"type": "null"}]},
                    "tags": {"items": {"examples": ["x"]}},
                    "kind": {"default": "k"},
                }
            },
        }
        assert Examples(schemas).from_schema({"$ref": "#/c/s/Thing"}) == {
            "price": {"amount": 5, "currency": "EUR"},
            "tags": ["x"],
            "kind": "k",
        }

    def test_name_the_field_that_has_none(self) -> None:
        schemas: Json = {"Thing": {"properties": {"price": {"type": "integer"}}}}
        with pytest.raises(MissingExample, match=r"Thing\.price"):
            Examples(schemas).from_schema({"$ref": "#/c/s/Thing"})


class TestProgram:
    def test_writes_once(self, tmp_path: Path) -> None:
        operations = "layers/domain/python/domain/api_keys/api_operations.py"
        event_types = "layers/domain/python/domain/events/event_types.json"
        assert write(tmp_path) == ["openapi/openapi-3.1.json", "openapi/openapi.json", operations, event_types]
        assert write(tmp_path) == []

    def test_says_the_same_in_another_process(self) -> None:
        run = subprocess.run(
            [sys.executable, "-m", "tools.openapi", "--check"],
            cwd=ROOT,
            env={"PYTHONPATH": ":".join(path for path in sys.path if path), "PYTHONHASHSEED": "7"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (run.returncode, run.stdout) == (0, "openapi/ is up to date.\n"), run.stdout + run.stderr
