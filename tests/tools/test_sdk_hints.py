"""What the document says to SDKs beyond OpenAPI."""

from typing import Any

import pytest

from tools.openapi_document.sdk_hints import add_sdk_hints


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    from tools.openapi_document.document_builder import openapi_3_1  # noqa: PLC0415 - builds all routes

    return openapi_3_1()


def enum_names(node: Any) -> dict[str, set[frozenset[str]]]:
    """The values of each name of an enum."""
    names: dict[str, set[frozenset[str]]] = {}
    if isinstance(node, dict):
        if name := node.get("x-sdk-enum"):
            names[name] = {frozenset(value for value in node["enum"] if value is not None)}
        parts = [enum_names(value) for value in node.values()]
    else:
        parts = [enum_names(value) for value in node] if isinstance(node, list) else []
    for part in parts:
        for name, values in part.items():
            names[name] = names.get(name, set()) | values
    return names


class TestEnums:
    def test_have_one_meaning_for_each_name(self, document: dict[str, Any]) -> None:
        names = enum_names(document)
        assert {name: values for name, values in names.items() if len(values) > 1} == {}
        assert names["ClientStatus"] == {frozenset({"lead", "active", "archived"})}

    def test_are_shared_by_a_resource_and_its_inputs(self, document: dict[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        names = {
            schemas[each]["properties"]["status"]["x-sdk-enum"] for each in ("Client", "ClientInput", "ClientPatch")
        }
        assert names == {"ClientStatus"}

    def test_of_other_values_have_the_name_of_their_schema(self) -> None:
        def schema(*values: str) -> dict[str, Any]:
            return {"properties": {"status": {"type": "string", "enum": list(values)}}}

        schemas = {
            "Key": schema("active", "revoked"),
            "KeyInput": schema("active"),
            "KeyPatch": schema("active", "revoked"),
        }
        add_sdk_hints({"components": {"schemas": schemas, "responses": {}}, "paths": {}})
        names = {name: each["properties"]["status"]["x-sdk-enum"] for name, each in schemas.items()}
        assert names == {"Key": "KeyStatus", "KeyInput": "KeyInputStatus", "KeyPatch": "KeyStatus"}


def test_related_resources_are_optional_properties(document: dict[str, Any]) -> None:
    client = document["components"]["schemas"]["Client"]
    assert client["properties"]["venue"]["x-expandable"] is True
    assert client["properties"]["venue"]["anyOf"][0] == {"$ref": "#/components/schemas/Venue"}
    assert "venue" not in client["required"]


def test_large_amounts_are_64_bit_integers(document: dict[str, Any]) -> None:
    assert document["components"]["schemas"]["Money"]["properties"]["amount"]["format"] == "int64"


def test_problem_responses_list_their_codes(document: dict[str, Any]) -> None:
    assert "slot_unavailable" in document["components"]["responses"]["Conflict"]["x-error-codes"]


def test_operations_have_their_published_names_jobs_and_streams(document: dict[str, Any]) -> None:
    hints = {
        operation["operationId"]: {
            name: operation[name] for name in operation if name in {"x-sdk-alias", "x-sdk-job", "x-sdk-stream"}
        }
        for item in document["paths"].values()
        for operation in item.values()
    }
    assert hints["clients_create"] == {"x-sdk-alias": "create_client"}
    assert hints["webhooks_test"] == {"x-sdk-alias": "test_webhook"}
    assert hints["clients_bulk"] == hints["webhooks_replay"] == {"x-sdk-job": True}
    assert hints["jobs_result"] == {"x-sdk-stream": "jsonl"}
    assert hints["clients_upsert_by_external_id"] == {}
