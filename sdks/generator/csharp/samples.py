"""Code samples of operations in C#, as the portal and the document show them. No I/O."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sdks.generator.csharp.methods import query_parameters
from sdks.generator.csharp.names import member_name, method_name, property_name
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import Method, Model, Parameter, Resource, SdkModel, TypeRef

LABEL = "C#"
LANGUAGE = "C#"
_ANY = TypeRef("any")
_VERSION = 3
_TO_JSON = "System.Text.Json.JsonSerializer.SerializeToElement"
_WIDTH = 100
_INDENT = "    "


def sample(sdk: SdkModel, resource: Resource, method: Method) -> str:
    """Return a program that calls a method with the document's examples."""
    owner = ".".join(pascal(each) for each in (sdk.parent_of(resource), resource.name) if each)
    call = f"client.{owner}.{method_name(method.name)}({', '.join(_arguments(sdk, method))})"
    secret = 'Environment.GetEnvironmentVariable("WEDSYNC_SECRET")' if method.has_credentials else ""
    lines = (
        "using System;",
        "using WedSync;",
        "",
        f"using var client = new WedSyncClient({secret});",
        *_use(method, call),
    )
    return "\n".join(lines)


def literal(sdk: SdkModel, type_ref: TypeRef, value: Any, depth: int = 0) -> str:
    """Return a JSON value as C#, by the type that it has where it is."""
    if value is None:
        return "null"
    match type_ref.kind:
        case "model":
            return _initializer("new()", _members(sdk, sdk.models[type_ref.name], value, depth + 1), depth)
        case "list":
            items = type_ref.items or _ANY
            return _block("[", [literal(sdk, items, each, depth + 1) for each in value], "]", depth)
        case "map":
            return _map(
                "new()", {name: literal(sdk, type_ref.items or _ANY, each) for name, each in value.items()}, depth
            )
    return _leaf(sdk, type_ref, value, depth)


def _leaf(sdk: SdkModel, type_ref: TypeRef, value: Any, depth: int) -> str:
    match type_ref.kind:
        case "object":
            return _open_value(value, depth).replace("new Dictionary<string, object?>", "new()", 1)
        case "choice":
            return _choice(sdk, type_ref, value, depth)
        case "any":
            return _open_value(value, depth)
    return _scalar(sdk, type_ref, value)


def _members(sdk: SdkModel, model: Model, value: dict[str, Any], depth: int) -> list[str]:
    """Return the properties of an object; fields that the document does not name are in `ExtraFields`."""
    fields = {each.name: each for each in model.fields}
    members = [
        f"{property_name(model, fields[name])} = {literal(sdk, fields[name].type, each, depth)}"
        for name, each in value.items()
        if name in fields
    ]
    unknown = {
        name: f"{_TO_JSON}({_open_value(each, depth + 1)})" for name, each in value.items() if name not in fields
    }
    return [*members, _map("ExtraFields =", unknown, depth)] if unknown else members


def _scalar(sdk: SdkModel, type_ref: TypeRef, value: Any) -> str:
    match type_ref.kind:
        case "enum" if value in sdk.enums[type_ref.name].values:
            return f"{type_ref.name}.{member_name(value)}"
        case "date":
            day = date.fromisoformat(value)
            return f"new DateOnly({day.year}, {day.month}, {day.day})"
        case "datetime":
            return f"DateTimeOffset.Parse({_quote(value)})"
        case "number":
            return f"{value}m"
    return _quote(value)


def _choice(sdk: SdkModel, type_ref: TypeRef, value: Any, depth: int) -> str:
    models = [each for each in type_ref.choices if each.kind == "model"]
    if isinstance(value, dict):
        return literal(sdk, models[0], value, depth).replace("new()", f"new {models[0].name}", 1)
    # A text is a date if it can be one, as the API reads it.
    for each in sorted((each for each in type_ref.choices if each.kind != "model"), key=lambda each: each.kind):
        try:
            return literal(sdk, each, value, depth) if each.kind != "date" or len(value) == len("2026-03-01") else ""
        except ValueError:
            continue
    return _quote(value)


def _open_value(value: Any, depth: int) -> str:
    if isinstance(value, dict):
        members = {name: _open_value(each, depth + 1) for name, each in value.items()}
        return _map("new Dictionary<string, object?>", members, depth)
    if isinstance(value, list):
        return _block("new object?[] { ", [_open_value(each, depth + 1) for each in value], " }", depth)
    return f"{value}m" if isinstance(value, float) else _quote(value)


def _map(start: str, members: dict[str, str], depth: int) -> str:
    return _initializer(start, [f"[{_quote(name)}] = {text}" for name, text in members.items()], depth)


def _initializer(start: str, members: list[str], depth: int) -> str:
    if not members:
        return start if start.endswith(")") else f"{start}()"
    line = f"{start} {{ {', '.join(members)} }}"
    if len(line) + depth * len(_INDENT) <= _WIDTH and "\n" not in line:
        return line
    indent = _INDENT * depth
    return f"{start}\n{indent}{{\n{_lines(members, depth)}{indent}}}"


def _block(start: str, members: list[str], end: str, depth: int) -> str:
    line = f"{start}{', '.join(members)}{end}"
    if len(line) + depth * len(_INDENT) <= _WIDTH and "\n" not in line:
        return line
    return f"{start.rstrip()}\n{_lines(members, depth)}{_INDENT * depth}{end.lstrip()}"


def _lines(members: Iterable[str], depth: int) -> str:
    return "".join(f"{_INDENT * (depth + 1)}{each},\n" for each in members)


def _quote(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _arguments(sdk: SdkModel, method: Method) -> list[str]:
    arguments = [_quote(str(each.example)) for each in method.path_parameters]
    needs_version = method.if_match == "required"
    if method.body and (method.is_body_required or method.body_example is not None):
        arguments.append(literal(sdk, method.body, method.body_example or {}))
    elif method.body and needs_version:
        arguments.append("null")
    if query := [each for each in query_parameters(method) if each.is_required]:
        arguments.append(f"new() {{ {', '.join(_assignment(sdk, each) for each in query)} }}")
    return [*arguments, f"new() {{ IfMatch = {_VERSION} }}"] if needs_version else arguments


def _assignment(sdk: SdkModel, parameter: Parameter) -> str:
    return f"{pascal(parameter.name)} = {literal(sdk, parameter.type, parameter.example)}"


def _use(method: Method, call: str) -> tuple[str, ...]:
    match method.returns:
        case "page" | "lines":
            return (f"await foreach (var each in {call})", "{", f"{_INDENT}Console.WriteLine(each);", "}")
        case "nothing":
            return (f"await {call};",)
        case "job" if method.result and method.result.name != "Job":
            return (f"var answer = await {call};", 'Console.WriteLine(answer.Job?.Id ?? $"{answer.Result}");')
    return (f"var result = await {call};", "Console.WriteLine(result);")
