"""Types, names and comments in TypeScript. No I/O."""

import re
import textwrap
from collections.abc import Iterable

from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EVENT, EnumType, Filter, Model, Parameter, SdkModel, TypeRef

WIDTH = 120
_SIMPLE_TYPES = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "date": "string",
    "any": "unknown",
    "object": "Record<string, unknown>",
}
_COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)
_RANGE = {"gte", "gt", "lte", "lt"}


def camel(name: str) -> str:
    """Return a name in camel case."""
    text = pascal(name)
    return text[:1].lower() + text[1:]


def comment(text: str, indent: str = "") -> str:
    """Return a documentation comment; an empty text if there is nothing to say."""
    text = text.strip().replace("*/", "*\\/")
    if not text:
        return ""
    if "\n" not in text:
        return f"{indent}/** {text} */\n"
    lines = (f"{indent} * {line}".rstrip() for line in text.split("\n"))
    return "\n".join((f"{indent}/**", *lines, f"{indent} */\n"))


def enum_text(enum: EnumType) -> str:
    """Return the declaration of an enum: the union of its values."""
    union = textwrap.fill(
        " | ".join(f'"{value}"' for value in enum.values),
        WIDTH,
        initial_indent="  | ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    line = " ".join(union.removeprefix("  | ").split())
    name = f"export type {enum.name} ="
    return f"{name} {line};" if len(name) + len(line) < WIDTH else f"{name}\n{union};"


class TypeTexts:
    """The types of the model in TypeScript. Times are `Date` in outputs, and `Date | string` in inputs."""

    def __init__(self, sdk: SdkModel) -> None:
        self._models = sdk.models
        self.names_with_times = _find_names_with_times(sdk.models)

    def output(self, type_ref: TypeRef) -> str:
        """Return the type of a value of an answer. Enums are open, as newer servers may send others."""
        return self._text(type_ref, is_input=False)

    def input(self, type_ref: TypeRef) -> str:
        """Return the type of a value of a request."""
        return self._text(type_ref, is_input=True)

    def parameter(self, parameter: Parameter) -> str:
        """Return the type of a query parameter, with its operators."""
        value = self.input(parameter.type)
        return _filter_text(parameter.filter, value) if parameter.filter else value

    def _text(self, type_ref: TypeRef, *, is_input: bool) -> str:
        text = self._plain_text(type_ref, is_input=is_input)
        return f"{text} | null" if type_ref.is_nullable else text

    def _plain_text(self, type_ref: TypeRef, *, is_input: bool) -> str:
        match type_ref.kind:
            case "datetime":
                return "Date | string" if is_input else "Date"
            case "list" | "map":
                return self._container(type_ref, is_input=is_input)
            case "choice":
                return " | ".join(dict.fromkeys(self._choice(each, is_input=is_input) for each in type_ref.choices))
            case "enum":
                return type_ref.name if is_input else f"Open<{type_ref.name}>"
            case "model":
                return self._model_name(type_ref.name, is_input=is_input)
        return _SIMPLE_TYPES[type_ref.kind]

    def _container(self, type_ref: TypeRef, *, is_input: bool) -> str:
        items = self._text(type_ref.items or TypeRef("any"), is_input=is_input)
        if type_ref.kind == "map":
            return f"Record<string, {items}>"
        return f"({items})[]" if " | " in items else f"{items}[]"

    def _choice(self, type_ref: TypeRef, *, is_input: bool) -> str:
        # A text that may be a time or something else stays a text.
        if type_ref.kind == "datetime" and not is_input:
            return "string"
        return self._text(type_ref, is_input=is_input)

    def _model_name(self, name: str, *, is_input: bool) -> str:
        if name == EVENT:
            return "WebhookEvent"
        has_output_times = self._models[name].is_output and name in self.names_with_times
        return f"Writable<{name}>" if is_input and has_output_times else name


def imports(text: str, names: Iterable[str], module: str) -> str:
    """Return the import of those types of a module that a text has."""
    words = set(re.findall(r"\w+", _COMMENT.sub("", text)))
    found = sorted(name for name in names if name in words)
    if not found:
        return ""
    line = f'import type {{ {", ".join(found)} }} from "{module}";\n'
    if len(line) <= WIDTH:
        return line
    members = textwrap.fill(", ".join(found), WIDTH, initial_indent="  ", subsequent_indent="  ")
    return f'import type {{\n{members},\n}} from "{module}";\n'


def _filter_text(operators: Filter, value: str) -> str:
    names = {name for name, _ in operators.operators}
    if names == _RANGE:
        return f"Range<{value}>"
    if names == {"in"}:
        return f"OneOf<{value}>"
    members = "; ".join(f"{name}?: {value}" for name in sorted(names))
    return f"{value} | {{ {members} }}"


def _find_names_with_times(models: dict[str, Model]) -> frozenset[str]:
    """Return the names of the models with times, in themselves or in inner models."""
    found = {name for name, model in models.items() if any(each.type.kind == "datetime" for each in model.fields)}
    while True:
        more = {name for name, model in models.items() if model.model_names & found} - found
        if not more:
            return frozenset(found)
        found |= more
