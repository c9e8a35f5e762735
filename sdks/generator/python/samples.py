"""Code samples of operations in Python, as the portal and the document show them. No I/O."""

from typing import Any

from sdks.generator.python.type_texts import argument_name, is_name, takes_keywords
from sdks.generator.sdk_model import Method, Resource, SdkModel

LABEL = "Python"
LANGUAGE = "Python"
_VERSION = 3
_WIDTH = 100
_INDENT = "    "


def sample(sdk: SdkModel, resource: Resource, method: Method) -> str:
    """Return a program that calls a method with the document's examples."""
    owner = ".".join(filter(None, ("client", sdk.parent_of(resource), resource.name, method.name)))
    secret = 'os.environ["WEDSYNC_SECRET"]' if method.has_credentials else ""
    call = _call(owner, _arguments(sdk, method))
    return "\n".join(
        (
            *(("import os", "") if secret else ()),
            "from wedsync import WedSyncClient",
            "",
            f"client = WedSyncClient({secret})",
            *_use(method, call),
        )
    )


def literal(value: Any, depth: int = 0) -> str:
    """Return a JSON value as Python; short values are in one line."""
    if not isinstance(value, dict | list) or not value or len(repr(value)) + depth * len(_INDENT) <= _WIDTH:
        return _quote(value)
    inner = _INDENT * (depth + 1)
    if isinstance(value, list):
        members = [f"{inner}{literal(each, depth + 1)},\n" for each in value]
    else:
        members = [f"{inner}{_quote(name)}: {literal(each, depth + 1)},\n" for name, each in value.items()]
    start, end = "[]" if isinstance(value, list) else "{}"
    return f"{start}\n{''.join(members)}{_INDENT * depth}{end}"


def _quote(value: Any) -> str:
    """Return a value with its texts in double quotes."""
    if isinstance(value, str):
        text = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{text}"'
    if isinstance(value, list):
        return f"[{', '.join(map(_quote, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quote(name)}: {_quote(each)}" for name, each in value.items()) + "}"
    return repr(value)


def _arguments(sdk: SdkModel, method: Method) -> list[str]:
    arguments = [_quote(str(each.example)) for each in method.path_parameters]
    if method.body:
        body = method.body_example or {}
        if takes_keywords(method, sdk) and all(map(is_name, body)):
            arguments += [f"{name}={literal(value, 1)}" for name, value in body.items()]
        else:
            arguments.append(literal(body, 1))
    query = {argument_name(each.name): each.example for each in method.query_parameters if each.is_required}
    arguments += [f"{name}={literal(value, 1)}" for name, value in query.items()]
    return [*arguments, f"if_match={_VERSION}"] if method.if_match == "required" else arguments


def _call(owner: str, arguments: list[str]) -> str:
    line = f"{owner}({', '.join(arguments)})"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    return f"{owner}(\n" + "".join(f"{_INDENT}{each},\n" for each in arguments) + ")"


def _use(method: Method, call: str) -> tuple[str, ...]:
    match method.returns:
        case "page" | "lines":
            return (f"for each in {call}:", f"{_INDENT}print(each)")
        case "nothing":
            return (call,)
    return (f"result = {call}", "print(result)")
