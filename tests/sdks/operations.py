"""Calls of every operation with the document's examples, as data for programs in other languages."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sdks.generator.node.methods import has_query
from sdks.generator.node.typescript import camel
from sdks.generator.sdk_model import Method, Parameter, SdkModel

Json = dict[str, Any]
# What a deployed stack may answer to a call with the document's examples; 400 and 415 would be mistakes of an SDK.
REFUSALS = frozenset({401, 403, 404, 409, 410, 412, 422, 428, 429})
_VERSION = 1
_UNKNOWN = "01k0a3v5m8f1xq2w7r9tbdc6yz"


def stack_operations(sdk: SdkModel, document: Json) -> list[Json]:
    """Return calls for a deployed stack, deletions last: those that could end the access of the others are left out."""
    calls = operations(sdk, document, create_id=lambda name: name.replace("_id", f"_{_UNKNOWN}"))
    return sorted((each for each in calls if not _ends_access(each)), key=lambda each: each["http_method"] == "DELETE")


def _ends_access(call: Json) -> bool:
    path: str = call["path"]
    return path.startswith(("/v1/api-keys", "/v1/organizations")) and call["http_method"] != "GET"


def operations(
    sdk: SdkModel, document: Json, *, create_id: Callable[[str], str] = lambda name: f"{name}-1"
) -> Iterator[Json]:
    """Yield a call of each operation: where it is in the client, its arguments, and what is sent and returned.

    `values` are its arguments where the body and the query are arguments of their own; `create_id` returns the value of a parameter
    of the path.
    """
    by_id = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    for parent in sdk.resources:
        for resource in (parent, *parent.children):
            names = list(dict.fromkeys(camel(each.name) for each in (parent, resource)))
            for method in resource.methods:
                ids = {each.name: create_id(each.name) for each in method.path_parameters}
                place = {"name": method.operation_id, "resource": names, "method": camel(method.name)}
                yield place | _arguments(method, ids) | _exchange(method, ids, by_id[method.operation_id], sdk)


def _arguments(method: Method, ids: Mapping[str, str]) -> Json:
    query = {each.name: _query_value(each) for each in method.query_parameters if each.is_required}
    version = _VERSION if method.if_match != "none" else None
    return {
        "ids": ids,
        "has_body": method.body is not None,
        "is_body_required": method.is_body_required,
        "has_query": bool(method.query_parameters),
        "query_values": query,
        "version": version,
        "values": [
            *ids.values(),
            *([method.body_example] if method.body else []),
            *([query] if has_query(method) else []),
            {"ifMatch": version} if version else {},
        ],
    }


def _exchange(method: Method, ids: Mapping[str, str], operation: Json, sdk: SdkModel) -> Json:
    status = min(status for status in operation["responses"] if status.startswith("2"))
    media_type, answer = _answer(operation["responses"][status])
    return {
        "http_method": method.http_method,
        "path": method.path.format(**ids),
        "query": sorted(each.name for each in method.query_parameters if each.is_required),
        "body": method.body_example if method.body else None,
        "status": int(status),
        "statuses": [int(each) for each in operation["responses"]],
        "media_type": media_type,
        "answer": answer,
        "times": list(_times(method, answer, sdk)),
    }


def _query_value(parameter: Parameter) -> str:
    return "2026-03-01" if "date" in str(parameter.type.kind) or parameter.type.choices else "x"


def _answer(response: Json) -> tuple[str | None, Any]:
    for media_type, content in response.get("content", {}).items():
        if "xml" in media_type:
            continue
        examples = [each["value"] for each in content.get("examples", {}).values()]
        answer = content.get("example", examples[0] if examples else {} if "json" in media_type else "text")
        return media_type, answer
    return None, None


def _times(method: Method, answer: Any, sdk: SdkModel) -> Iterator[str]:
    """Yield the places of the times of the answer's own model."""
    if method.returns == "lines" or method.result is None or not isinstance(answer, Mapping):
        return
    items: list[Any] = answer["data"] if method.returns == "page" else [answer]
    prefix = "data.0." if method.returns == "page" else ""
    model = sdk.models.get(method.result.name)
    for field in model.fields if model and items else ():
        if field.type.kind == "datetime" and isinstance(items[0].get(field.name), str):
            yield prefix + field.name
