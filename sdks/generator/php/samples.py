"""Code samples of operations in PHP, as the portal and the document show them. No I/O."""

from typing import Any

from sdks.generator.php.php_types import camel, quote
from sdks.generator.sdk_model import Method, Resource, SdkModel

LABEL = "PHP"
LANGUAGE = "PHP"
_VERSION = 3
_WIDTH = 100
_INDENT = "    "


def sample(sdk: SdkModel, resource: Resource, method: Method) -> str:
    """Return a program that calls a method with the document's examples."""
    names = [camel(each) for each in (sdk.parent_of(resource), resource.name) if each]
    call = f"$wedsync->{'->'.join(names)}->{camel(method.name)}({', '.join(_arguments(method))})"
    secret = "getenv('WEDSYNC_SECRET')" if method.has_credentials else "null"
    lines = (
        "<?php",
        "require 'vendor/autoload.php';",
        "",
        f"$wedsync = new WedSync\\WedSyncClient({secret});",
        *_use(method, call),
    )
    return "\n".join(lines)


def literal(value: Any, depth: int = 0) -> str:
    """Return a JSON value as PHP; short values are in one line."""
    line = _inline(value)
    if not isinstance(value, dict | list) or not value or len(line) + depth * len(_INDENT) <= _WIDTH:
        return line
    inner = _INDENT * (depth + 1)
    if isinstance(value, list):
        members = [f"{inner}{literal(each, depth + 1)},\n" for each in value]
    else:
        members = [f"{inner}{_inline(name)} => {literal(each, depth + 1)},\n" for name, each in value.items()]
    return f"[\n{''.join(members)}{_INDENT * depth}]"


def _inline(value: Any) -> str:
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    if isinstance(value, dict):
        return "[" + ", ".join(f"{_inline(name)} => {_inline(each)}" for name, each in value.items()) + "]"
    return (
        {True: "true", False: "false", None: "null"}[value] if value is None or isinstance(value, bool) else repr(value)
    )


def _arguments(method: Method) -> list[str]:
    arguments = [_inline(str(each.example)) for each in method.path_parameters]
    query = {each.name: each.example for each in method.query_parameters if each.is_required}
    options = {"if_match": _VERSION} if method.if_match == "required" else {}
    if method.body:
        arguments.append(literal(method.body_example or {}))
    return [*arguments, literal({**query, **options})] if query or options else arguments


def _use(method: Method, call: str) -> tuple[str, ...]:
    match method.returns:
        case "page" | "lines":
            return (f"foreach ({call} as $each) {{", f"{_INDENT}print_r($each);", "}")
        case "nothing":
            return (f"{call};",)
    return (f"$result = {call};", "print_r($result);")
