"""The files of the C# SDK that are generated."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdks.generator.csharp.methods import MethodTexts
from sdks.generator.csharp.names import comment, member_name, optional, property_name, resource_class, type_text
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EnumType, ErrorCode, EventType, Field, Model, SdkModel
from sdks.generator.texts import NOTICE

_TEMPLATES = Path(__file__).resolve().parents[1] / "templates" / "csharp"
_WORD = re.compile(r"\w+")


def files(sdk: SdkModel) -> dict[str, str]:
    """Return the generated files: the path below `sdks/csharp`, and the text."""
    return _Sources(sdk).files()


class _Sources:
    def __init__(self, sdk: SdkModel) -> None:
        self._sdk = sdk
        self._environment = Environment(  # noqa: S701 - C# and Markdown, not HTML
            loader=FileSystemLoader(_TEMPLATES),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.globals |= {
            "comment": comment,
            "notice": NOTICE,
            "pascal": pascal,
            "resource_class": resource_class,
        }

    def files(self) -> dict[str, str]:
        sources = {
            "Models": self._render("Models", models=list(self._models())),
            "Errors": self._errors(),
            "EventTypes": self._events(),
            "Client": self._render("Client", resources=self._sdk.resources, base_url=self._sdk.base_url),
        }
        sources |= {f"Resources/{pascal(each.name)}": self._resource(each) for each in self._sdk.all_resources}
        sources["Enums"] = self._enums("".join(sources.values()))
        texts = {f"src/Generated/{name}.cs": text for name, text in sources.items()}
        return texts | {"REFERENCE.md": self._reference()}

    def _render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(f"{template}.jinja").render(**values)

    def _models(self) -> Iterator[tuple[str, str, list[str]]]:
        for model in self._sdk.models.values():
            title = comment(model.description or f"{model.name}.")
            yield title, model.name, [_property(model, each) for each in model.fields]

    def _enums(self, text: str) -> str:
        # The document has enums of parameters that the options of calls take as texts.
        words = set(_WORD.findall(text))
        enums = [(name, _members(self._sdk.enums[name])) for name in sorted(self._sdk.enums) if name in words]
        return self._render("Enums", enums=enums)

    def _errors(self) -> str:
        families = {each.family: each.status for each in self._sdk.errors}
        codes = [each for each in self._sdk.errors if each.name != each.family]
        return self._render("Errors", families=families, codes=codes, error_class=_error_class)

    def _events(self) -> str:
        models: dict[str, list[EventType]] = {}
        for each in self._sdk.events:
            models.setdefault(each.object_model, []).append(each)
        return self._render("EventTypes", events=self._sdk.events, models=models, member_name=member_name)

    def _resource(self, resource: Any) -> str:
        method_texts = MethodTexts(resource)
        queries, methods = list(method_texts.queries()), list(method_texts.methods())
        return self._render("Resource", resource=resource, queries=queries, methods=methods)

    def _reference(self) -> str:
        sections = []
        for resource in self._sdk.all_resources:
            parent = self._sdk.parent_of(resource)
            name = f"client.{pascal(parent)}.{pascal(resource.name)}" if parent else f"client.{pascal(resource.name)}"
            method_texts = MethodTexts(resource)
            rows = [(method_texts.signature(each), each, method_texts.result(each)) for each in resource.methods]
            sections.append((name, resource.description, rows))
        return self._render("REFERENCE.md", sections=sections)


def _property(model: Model, field: Field) -> str:
    """Return a property. One that requests need is required of whoever writes it, not of answers."""
    text = type_text(field.type, is_input=not model.is_output)
    text = text if field.is_required else optional(text)
    function = "Get" if field.is_required else "Find"
    mark = "required " if field.is_required and model.is_input else ""
    description = comment(field.description or f"The field `{field.name}`.", "    ")
    setter = "Set" if field.type.is_nullable or field.is_required else "SetIfAny"
    accessors = f"{{ get => {function}<{text}>(); init => {setter}(value); }}"
    name = property_name(model, field)
    return f'{description}    [JsonPropertyName("{field.name}")] public {mark}{text} {name} {accessors}\n'


def _members(enum: EnumType) -> list[tuple[str, str]]:
    """Return the names and values of an enum. Raises ValueError if two values have one name."""
    members = {member_name(value): value for value in enum.values}
    if len(members) != len(enum.values):
        raise ValueError(f"{enum.name} has values whose names are equal")
    return list(members.items())


def _error_class(error: ErrorCode | str) -> str:
    name = error if isinstance(error, str) else error.name
    return f"{name.removesuffix('Error')}Exception"
