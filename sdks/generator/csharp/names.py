"""Names, types and comments in C#. No I/O."""

import re

from sdks.generator import texts
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import Field, Model, Parameter, TypeRef

WIDTH = 140
_CODE = re.compile(r"`([^`\n]+)`")
_WORDS = re.compile(r"[A-Za-z0-9]+")
_SIMPLE_TYPES = {
    "string": "string",
    "integer": "long",
    "number": "decimal",
    "boolean": "bool",
    "datetime": "DateTimeOffset",
    "date": "DateOnly",
}
_OPEN_TYPES = {
    "any": ("object", "JsonElement"),
    "object": ("Dictionary<string, object?>", "Dictionary<string, JsonElement>"),
}
_DESCENDING = "-"


def variable(name: str) -> str:
    """Return the name of a parameter of a method."""
    text = pascal(name)
    return text[:1].lower() + text[1:]


def resource_class(name: str) -> str:
    """Return the class of a resource."""
    return f"{pascal(name)}Resource"


def method_name(name: str) -> str:
    """Return the name of a method: all end in `Async`."""
    return f"{pascal(name)}Async"


def property_name(model: Model, field: Field) -> str:
    """Return the name of a property, which cannot be that of its class."""
    name = pascal(field.name)
    return f"{name}Value" if name == model.name else name


def member_name(value: str) -> str:
    """Return the name of a value of an enum: `-created_at` is `CreatedAtDescending`, `client.*` is `ClientAll`."""
    suffix = "Descending" if value.startswith(_DESCENDING) else ""
    words = _WORDS.findall(value.replace("*", "all"))
    name = "".join(word[:1].upper() + (word[1:].lower() if word.isupper() else word[1:]) for word in words) + suffix
    return f"V{name}" if name[:1].isdigit() else name


def type_text(type_ref: TypeRef, *, is_input: bool) -> str:
    """Return a type. What may be anything is an object in inputs, and JSON in outputs."""
    text = _plain_text(type_ref, is_input=is_input)
    return f"{text}?" if type_ref.is_nullable else text


def query_type(parameter: Parameter) -> str:
    """Return the type of a query parameter: a filter if it has operators."""
    text = type_text(parameter.type, is_input=True)
    if parameter.filter is None:
        return text
    names = {name for name, _ in parameter.filter.operators}
    return f"ChoiceFilter<{text}>" if names == {"in"} else f"RangeFilter<{text}>"


def optional(text: str) -> str:
    """Return a type that has null, too."""
    return text if text.endswith("?") else f"{text}?"


def comment(text: str, indent: str = "", *, tag: str = "summary") -> str:
    """Return a documentation comment; an empty text if there is nothing to say."""
    escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = _CODE.sub(r"<c>\1</c>", escaped)
    prefix = f"{indent}/// "
    if not marked:
        return ""
    line = f"{prefix}<{tag}>{marked}</{tag}>"
    if "\n" not in marked and len(line) <= WIDTH:
        return f"{line}\n"
    lines = texts.wrap(marked, width=WIDTH, prefix=prefix)
    return "\n".join((f"{prefix}<{tag}>", *lines, f"{prefix}</{tag}>\n"))


def _plain_text(type_ref: TypeRef, *, is_input: bool) -> str:
    if type_ref.kind in _OPEN_TYPES:
        return _OPEN_TYPES[type_ref.kind][0 if is_input else 1]
    if type_ref.kind in {"list", "map"}:
        items = type_text(type_ref.items or TypeRef("any"), is_input=is_input)
        return f"IReadOnlyList<{items}>" if type_ref.kind == "list" else f"Dictionary<string, {items}>"
    if type_ref.kind == "choice":
        first, second = type_ref.choices  # more than two would need another type of the runtime
        return f"OneOf<{type_text(first, is_input=is_input)}, {type_text(second, is_input=is_input)}>"
    return type_ref.name or _SIMPLE_TYPES[type_ref.kind]
