"""Calls of every operation with the document's examples, as data for programs in other languages."""

from collections.abc import Iterator, Mapping
from typing import Any

from sdks.generator.node.methods import has_query
from sdks.generator.node.typescript import camel
from sdks.generator.sdk_model import Method, Parameter, Resource, SdkModel

Json = dict[str, Any]
_VERSION = 1


def operations(sdk: SdkModel, document: Json) -> Iterator[Json]:
    """Yield a call of each operation: where it is in the client, its arguments, and what is sent and returned."""
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
                yield _operation(resource, names, method, by_id[method.operation_id], sdk)


def _operation(resource: Resource, names: list[str], method: Method, operation: Json, sdk: SdkModel) -> Json:
    ids = {each.name: f"{each.name}-1" for each in method.path_parameters}
    query = {each.name: _query_value(each) for each in method.query_parameters if each.is_required}
    status = min(status for status in operation["responses"] if status.startswith("2"))
    media_type, answer = _answer(operation["responses"][status])
    options = {"ifMatch": _VERSION} if method.if_match != "none" else {}
    return {
        "name": method.operation_id,
        "resource": names,
        "method": camel(method.name),
        "values": [
            *ids.values(),
            *([method.body_example] if method.body else []),
            *([query] if has_query(method) else []),
            options,
        ],
        "http_method": method.http_method,
        "path": method.path.format(**ids),
        "query": sorted(query),
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
