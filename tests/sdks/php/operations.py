"""Calls of every operation with the document's examples, as data for PHP."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sdks.generator.php.php_types import camel
from sdks.generator.sdk_model import Method, SdkModel
from tests.php_sdk import run_php
from tests.sdks.node import operations

Json = dict[str, Any]
PROGRAM = "tests/sdks/php/call_operations.php"


def calls(sdk: SdkModel, document: Json, *, path_values: Mapping[str, str] | None = None) -> Iterator[Json]:
    """Yield a call of each operation: its arguments, the names of its parameters, what is sent and what is returned."""
    methods = {method.operation_id: method for resource in sdk.all_resources for method in resource.methods}
    for each in operations.operations(sdk, document):
        method = methods[each["name"]]
        ids = [(path_values or {}).get(name.name, f"{name.name}-1") for name in method.path_parameters]
        yield {
            **each,
            "arguments": [*ids, *_last_arguments(method, each)],
            "has_body": method.body is not None,
            "is_body_optional": not method.is_body_required,
            "parameters": [*(camel(name.name) for name in method.path_parameters), *_last_names(method)],
        }


def _last_names(method: Method) -> list[str]:
    return [*(["body"] if method.body else ["query"] if method.query_parameters else []), "options"]


def _last_arguments(method: Method, call: Json) -> list[Any]:
    query = {name: _query_value(method, name) for name in call["query"]}
    options = {"if_match": 1} if method.if_match != "none" else {}
    if method.body:
        return [method.body_example or {}, {**query, **options}]
    return [*([query] if method.query_parameters else []), options]


def _query_value(method: Method, name: str) -> str:
    (parameter,) = [each for each in method.query_parameters if each.name == name]
    return "2026-03-01" if "date" in parameter.type.kind or parameter.type.choices else "x"


def run(calls: Sequence[Json], *, secret: str, base_url: str) -> list[Json]:
    """Return the outcomes of calls."""
    names = ("resource", "method", "arguments", "times")
    text = json.dumps(
        {
            "secret": secret,
            "base_url": base_url,
            "calls": [{name: call.get(name) for name in names} for call in calls],
        }
    )
    outcomes: list[Json] = json.loads(run_php(PROGRAM, text=text))
    return outcomes
