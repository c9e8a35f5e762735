"""Code samples of operations in JavaScript, as the portal and the document show them. No I/O."""

import json
import re
from typing import Any

from sdks.generator.node.methods import has_query
from sdks.generator.node.typescript import camel
from sdks.generator.sdk_model import Method, Resource

LABEL = "Node.js"
LANGUAGE = "JavaScript"
_VERSION = 3
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_INDENT = "  "
_WIDTH = 100


def sample(resource: Resource, parent: str, method: Method) -> str:
    """Return a program that calls a method with the document's examples. `parent` is the resource above, if there is one."""
    names = [camel(each) for each in (parent, resource.name) if each]
    call = f"wedsync.{'.'.join(names)}.{camel(method.name)}({', '.join(_arguments(method))})"
    secret = 'process.env.WEDSYNC_SECRET ?? ""' if method.has_credentials else "null"
    lines = (
        'import { WedSyncClient } from "@wedsync/sdk";',
        "",
        f"const wedsync = new WedSyncClient({secret});",
        *_use(method, call),
    )
    return "\n".join(lines)


def literal(value: Any, depth: int = 0) -> str:
    """Return a JSON value as JavaScript: names without quotes, and short values in one line."""
    line = _inline(value)
    if not isinstance(value, dict | list) or not value or len(line) + depth * len(_INDENT) <= _WIDTH:
        return line
    inner = _INDENT * (depth + 1)
    if isinstance(value, list):
        members = [f"{inner}{literal(each, depth + 1)},\n" for each in value]
    else:
        members = [f"{inner}{_name(name)}: {literal(each, depth + 1)},\n" for name, each in value.items()]
    start, end = "[]" if isinstance(value, list) else "{}"
    return f"{start}\n{''.join(members)}{_INDENT * depth}{end}"


def _use(method: Method, call: str) -> tuple[str, ...]:
    variable = camel(method.result.name) if method.result and method.result.name else "value"
    match method.returns:
        case "page" | "lines":
            return (f"for await (const {variable} of {call}) {{", f"  console.log({variable});", "}")
        case "nothing":
            return (f"await {call};",)
        case "text":
            variable = "text"
        case "job":
            variable = "answer"
    return (f"const {variable} = await {call};", f"console.log({variable});")


def _arguments(method: Method) -> list[str]:
    values = [literal(each.example) for each in method.path_parameters]
    query = {each.name: each.example for each in method.query_parameters if each.is_required}
    if method.body:
        values.append(literal(method.body_example))
    if has_query(method) and query:
        values.append(literal(query))
    if method.if_match == "required":
        values.append(literal({"ifMatch": _VERSION}))
    return values


def _inline(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    if isinstance(value, dict):
        members = ", ".join(f"{_name(name)}: {_inline(each)}" for name, each in value.items())
        return f"{{ {members} }}" if members else "{}"
    return json.dumps(value, ensure_ascii=False)


def _name(name: str) -> str:
    return name if _NAME.fullmatch(name) else json.dumps(name, ensure_ascii=False)
