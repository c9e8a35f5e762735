"""Lists of values in a query take no more of them than the document allows, repeated ones counted."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.gateway import Caller


@cache
def document() -> dict[str, Any]:
    openapi_document: dict[str, Any] = json.loads(Path("openapi/openapi-3.1.json").read_text())
    return openapi_document


def most(path: str, name: str) -> int:
    parameters = document()["paths"][path]["get"]["parameters"]
    (schema,) = (each["schema"] for each in parameters if each.get("name") == name)
    maximum: int = schema["maxItems"]
    return maximum


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [
        ("/v1/weddings", "expand", "client"),
        ("/v1/clients", "expand", "venue"),
        ("/v1/clients", "fields", "name"),
        ("/v1/changes", "types", "client"),
        ("/v1/events", "type[in]", "client.created"),
    ],
)
def test_one_value_more_than_documented_is_refused(caller: Caller, path: str, name: str, value: str) -> None:
    count = most(path, name)
    answer = caller.call("GET", path, query=f"{name}={','.join([value] * count)}")
    assert answer.status == 200, answer
    refusal = caller.call("GET", path, query=f"{name}={','.join([value] * (count + 1))}")
    assert [(each["parameter"], each["code"]) for each in refusal.problem(422, "invalid_request")["errors"]] == [
        (name, "too_long")
    ]
