"""Reads an OpenAPI 3.1 document into the model of the SDKs, by its `x-sdk-*` extensions. No I/O."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from sdks.generator.schema_types import Json, SchemaTypes, pascal
from sdks.generator.sdk_model import (
    ErrorCode,
    EventType,
    Filter,
    Method,
    Model,
    Parameter,
    Resource,
    Returns,
    SdkModel,
    TypeRef,
)

_JSON = "application/json"
_FILTER = re.compile(r"(\w+)(?:\[(\w+)\])?")
_EVENT_SUFFIX = "Event"


def read_document(document: Json) -> SdkModel:
    """Return the model of a document. Raises KeyError, ValueError if it lacks what an SDK needs."""
    return _Reader(document).read()


class _Reader:
    def __init__(self, document: Json) -> None:
        self._document = document
        self._components = document["components"]
        self._types = SchemaTypes(self._components["schemas"])
        self._input_roots: set[str] = set()
        self._output_roots: set[str] = set()

    def read(self) -> SdkModel:
        resources = self._read_resources()
        errors = tuple(self._read_errors())
        events = tuple(self._read_events())
        return SdkModel(
            api_version=self._document["info"]["version"],
            base_url=self._document["servers"][0]["url"],
            resources=resources,
            models=self._mark_uses(),
            enums=self._types.enums,
            errors=errors,
            events=events,
        )

    def _read_resources(self) -> tuple[Resource, ...]:
        methods: dict[str, list[Method]] = {}
        tags: dict[str, str] = {}
        parents: dict[str, str] = {}
        for path, item in self._document["paths"].items():
            for http_method, operation in item.items():
                if "x-sdk-resource" not in operation:
                    continue
                name = operation["x-sdk-resource"]
                methods.setdefault(name, []).append(self._read_method(path, http_method, operation))
                tags.setdefault(name, operation["tags"][0])
                if "x-sdk-parent" in operation:
                    parents[name] = operation["x-sdk-parent"]
        texts = {tag["name"]: tag["description"] for tag in self._document["tags"]}
        resources = {name: Resource(name, texts[tags[name]], tuple(each)) for name, each in methods.items()}
        return tuple(
            replace(resource, children=tuple(resources[child] for child, parent in parents.items() if parent == name))
            for name, resource in resources.items()
            if name not in parents
        )

    def _read_method(self, path: str, http_method: str, operation: Json) -> Method:
        parameters = [self._resolve(each) for each in operation.get("parameters", [])]
        names = {(each["in"], each["name"]): each for each in parameters}
        if_match = names.get(("header", "If-Match"))
        returns, result = self._read_result(operation)
        body = self._read_body(operation)
        content = operation.get("requestBody", {}).get("content", {}).get(_JSON, {})
        examples = list(content.get("examples", {}).values())
        return Method(
            name=operation["x-sdk-method"],
            operation_id=operation["operationId"],
            http_method=http_method.upper(),
            path=path,
            summary=operation["summary"],
            description=operation["description"],
            path_parameters=tuple(self._read_parameter(each, operation) for each in parameters if each["in"] == "path"),
            query_parameters=tuple(self._read_query(parameters, operation)),
            returns=returns,
            result=result,
            body=body,
            is_body_required=operation.get("requestBody", {}).get("required", False),
            body_example=examples[0]["value"] if examples else None,
            if_match="none" if if_match is None else "required" if if_match.get("required") else "optional",
            is_repeatable=("header", "Idempotency-Key") in names,
            has_credentials=bool(operation.get("security")),
            aliases=(operation["x-sdk-alias"],) if "x-sdk-alias" in operation else (),
            scope=operation.get("x-required-scope", ""),
            is_deprecated=operation.get("deprecated", False),
        )

    def _resolve(self, parameter: Json) -> Json:
        if "$ref" not in parameter:
            return parameter
        resolved: Json = self._components["parameters"][parameter["$ref"].rpartition("/")[2]]
        return resolved

    def _read_parameter(self, parameter: Json, operation: Json) -> Parameter:
        owner = pascal(operation["operationId"], parameter["name"])
        return Parameter(
            name=parameter["name"],
            type=self._types.read(parameter["schema"], owner),
            description=parameter.get("description") or "",
            example=next(iter(parameter["schema"].get("examples", ())), None),
            is_required=parameter.get("required", False),
        )

    def _read_query(self, parameters: Iterable[Json], operation: Json) -> Iterator[Parameter]:
        """Yield the query parameters; those that compare one field are one parameter."""
        groups: dict[str, dict[str, Parameter]] = {}
        for parameter in parameters:
            if parameter["in"] == "query" and (match := _FILTER.fullmatch(parameter["name"])):
                groups.setdefault(match[1], {})[match[2] or ""] = self._read_parameter(parameter, operation)
        for name, group in groups.items():
            operators = tuple((operator, each.type) for operator, each in group.items() if operator)
            first = group.get("", next(iter(group.values())))
            yield replace(first, name=name, filter=Filter(operators) if operators else None)

    def _read_body(self, operation: Json) -> TypeRef | None:
        schema = operation.get("requestBody", {}).get("content", {}).get(_JSON, {}).get("schema")
        if schema is None:
            return None
        body = self._types.read(schema, pascal(operation["operationId"], "input"))
        self._input_roots |= body.model_names
        return body

    def _read_result(self, operation: Json) -> tuple[Returns, TypeRef | None]:
        responses = operation["responses"]
        status = min(status for status in responses if status.startswith("2"))
        content = responses[status].get("content", {})
        if operation.get("x-sdk-stream"):
            return "lines", TypeRef("any")
        if _JSON not in content:
            return ("text", TypeRef("string")) if content else ("nothing", None)
        result = self._types.read(content[_JSON]["schema"], pascal(operation["operationId"], "result"))
        if "x-sdk-pagination" in operation:
            result = self._find_items(result)
        self._output_roots |= result.model_names
        if operation.get("x-sdk-job") and status != "202":
            self._output_roots |= self._types.read({"$ref": "#/components/schemas/Job"}, "").model_names
        returns: Returns = (
            "page" if "x-sdk-pagination" in operation else "job" if operation.get("x-sdk-job") else "value"
        )
        return returns, result

    def _find_items(self, page: TypeRef) -> TypeRef:
        (data,) = [each for each in self._types.models[page.name].fields if each.name == "data"]
        if data.type.items is None:
            raise ValueError(f"{page.name} has no list of items")
        return data.type.items

    def _read_errors(self) -> Iterator[ErrorCode]:
        """Yield the codes. One that has several statuses has the name of its family, too, except for its first status."""
        names: set[str] = set()
        for family, response in self._components["responses"].items():
            examples = response.get("content", {}).get("application/problem+json", {}).get("examples", {})
            for code in response.get("x-error-codes", ()):
                problem, name = examples[code]["value"], pascal(code)
                name = family + name if name in names else name
                names.add(name)
                yield ErrorCode(code, problem["status"], problem["title"], family, name)

    def _read_events(self) -> Iterator[EventType]:
        for name, item in self._document["webhooks"].items():
            (operation,) = item.values()
            schema: Any = operation["requestBody"]["content"][_JSON]["schema"]
            reference = next(choice for choice in schema.get("anyOf", [schema]) if "$ref" in choice)
            event = self._types.read(reference, name)
            (data,) = [each for each in self._types.models[event.name].fields if each.name == "data"]
            (event_object,) = [each for each in self._types.models[data.type.name].fields if each.name == "object"]
            self._output_roots |= event_object.type.model_names
            yield EventType(name, operation["description"], event_object.type.name)

    def _mark_uses(self) -> dict[str, Model]:
        """Return the models that requests and responses have; pages and the envelopes of events are the runtimes'."""
        inputs, outputs = self._reach(self._input_roots), self._reach(self._output_roots)
        return {
            name: replace(model, is_input=name in inputs, is_output=name in outputs)
            for name, model in sorted(self._types.models.items())
            if name in inputs | outputs
        }

    def _reach(self, roots: Iterable[str]) -> set[str]:
        reached: set[str] = set()
        waiting = set(roots)
        while waiting:
            name = waiting.pop()
            reached.add(name)
            waiting |= self._types.models[name].model_names - reached
        return reached
