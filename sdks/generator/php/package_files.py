"""The generated files of the PHP SDK."""

import textwrap
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdks.generator import texts
from sdks.generator.php import php_types
from sdks.generator.php.php_types import TypeTexts, camel, class_name, quote
from sdks.generator.sdk_model import EVENT, EVENT_MODELS, Field, Method, Resource, SdkModel

_TEMPLATES = Path(__file__).parent.parent / "templates" / "php"
_HELPERS = Path(__file__).parents[2] / "php" / "src" / "Helpers"
_WIDTH = 140
_SHAPE_WIDTH = 110
_OPERATION_WIDTH = 120
# Numbers of versions, and IDs of other systems, are integers in many programs.
_PATH_TYPE = "int|string"


def files(sdk: SdkModel) -> dict[str, str]:
    """Return the text of each generated file by its path in the package."""
    environment = _create_environment(sdk)

    def render(template: str, **values: Any) -> str:
        return environment.get_template(template).render(sdk=sdk, **values).rstrip() + "\n"

    sources = {
        "ClientResources": render("client.jinja"),
        "InputShapes": render("input_shapes.jinja", shapes=list(_shapes(sdk))),
        "Inputs": render("inputs.jinja", models=[each for each in sdk.models.values() if each.is_input]),
        "Events/EventTypes": render("event_types.jinja"),
        "Exception/ErrorClasses": render("error_classes.jinja"),
    }
    for model in sdk.models.values():
        if model.is_output and model.name not in EVENT_MODELS:
            sources[f"Models/{class_name(model.name)}"] = render("model.jinja", model=model)
    for resource in sdk.all_resources:
        sources[f"Resources/{class_name(resource.name)}"] = render("resource.jinja", resource=resource)
    for model_name in sorted({each.object_model for each in sdk.events}):
        sources[f"Events/{model_name}Event"] = render("event.jinja", name=model_name)
    for error in sdk.errors:
        family = {"name": error.family, "parent": "Api", "text": f"HTTP {error.status}."}
        sources[f"Exception/{error.family}Exception"] = render("error.jinja", **family)
    for error in sdk.errors:
        code = {"name": error.name, "parent": error.family, "text": f"{error.title} (`{error.code}`)."}
        sources.setdefault(f"Exception/{error.name}Exception", render("error.jinja", **code))
    return {f"generated/{name}.php": text for name, text in sources.items()} | {
        "REFERENCE.md": render("reference.jinja")
    }


def _create_environment(sdk: SdkModel) -> Environment:
    types = TypeTexts(sdk)
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - it writes PHP
    )
    environment.filters |= {"camel": camel, "class_name": class_name, "quote": quote, "doc": _doc}
    environment.globals |= {
        "NOTICE": texts.NOTICE,
        "arguments": _arguments,
        "body_fields": lambda method: _body_fields(method, sdk),
        "explain": texts.explain,
        "returns_events": lambda resource: any(each.result and each.result.name == EVENT for each in resource.methods),
        "has_helper": lambda resource: (_HELPERS / f"{class_name(resource.name)}Helper.php").exists(),
        "kinds": _kinds,
        "operation": _operation,
        "parameter_docs": lambda method: list(_parameter_docs(method, sdk, types)),
        "input_names": lambda resource: _input_names(resource, sdk),
        "parameters": _parameters,
        "shape": _shape,
        "types": types,
    }
    return environment


def _doc(text: str, indent: int, hanging: int = 0) -> str:
    """Return a text as the lines of a comment, without the marks around it. `hanging` indents the lines after the first one."""
    prefix = f"{' ' * indent} * {' ' * hanging}"
    lines = texts.wrap(text.replace("*/", "* /"), width=_WIDTH, prefix=prefix)
    return "\n".join(line.rstrip() for line in lines).removeprefix(prefix)


def _kinds(fields: tuple[Field, ...]) -> dict[str, str]:
    return {each.name: text for each in fields if (text := php_types.kind(each.type))}


def _shapes(sdk: SdkModel) -> Any:
    """Yield the input models with fields that are not plain, and the kinds of these."""
    for model in sdk.models.values():
        shape = {each.name: text for each in model.fields if (text := php_types.input_kind(each.type))}
        if model.is_input and shape:
            yield model.name, shape


def _body_fields(method: Method, sdk: SdkModel) -> tuple[Field, ...]:
    return sdk.models[method.body.name].fields if method.body and method.body.kind == "model" else ()


def _input_names(resource: Resource, sdk: SdkModel) -> list[str]:
    """Return the names of the models that the bodies of a resource have."""
    fields = [field for method in resource.methods for field in _body_fields(method, sdk)]
    return sorted({name for field in fields for name in field.type.model_names})


def _parameters(method: Method) -> str:
    """Return the parameters of a method: those of the path, the body or the query, the options."""
    hidden = "#[\\SensitiveParameter] array $"
    names = [f"{_PATH_TYPE} ${camel(each.name)}" for each in method.path_parameters]
    if method.body:
        names.append(f"{hidden}body{'' if method.is_body_required else ' = []'}")
    elif method.query_parameters:
        needs_query = any(each.is_required for each in method.query_parameters)
        names.append(f"{hidden}query{'' if needs_query else ' = []'}")
    return ", ".join([*names, f"{hidden}options = []"])


def _arguments(method: Method) -> str:
    """Return what a method passes on in addition to its operation."""
    path = ", ".join(f"${camel(each.name)}" for each in method.path_parameters)
    named = "$query + $options" if method.query_parameters and not method.body else "$options"
    return f"[{path}], {named}{', $body' if method.body else ''}"


def _operation(method: Method) -> str:
    """Return the arguments of the constructor of an operation."""
    query = [each.name for each in method.query_parameters]
    dates = [each.name for each in method.query_parameters if each.type.kind == "date"]
    is_typed = method.result is not None and method.returns not in {"text", "lines"}
    arguments = {
        "": f"{quote(method.http_method)}, {quote(method.path)}",
        "result: ": quote(php_types.kind(method.result)) if method.result and is_typed else "''",
        "returns: ": quote(method.returns),
        "query: ": f"[{', '.join(map(quote, query))}]",
        "dates: ": f"[{', '.join(map(quote, dates))}]",
        "body: ": quote(method.body.name) if method.body else "''",
        "needsBody: ": str(method.is_body_required).lower(),
        "isRepeatable: ": str(method.is_repeatable).lower(),
        "hasCredentials: ": str(method.has_credentials).lower(),
    }
    defaults = {"returns: ": "'value'", "hasCredentials: ": "true"}
    texts_in_use = [
        f"{name}{text}"
        for name, text in arguments.items()
        if text != defaults.get(name) and (text not in {"''", "[]", "false"} or name == "hasCredentials: ")
    ]
    line = ", ".join(texts_in_use)
    return line if len(line) <= _OPERATION_WIDTH else "".join(map(_argument_lines, texts_in_use)) + f"\n{' ' * 12}"


def _argument_lines(text: str) -> str:
    """Return an argument on lines of its own."""
    lines = textwrap.wrap(f"{text},", _OPERATION_WIDTH, break_long_words=False, break_on_hyphens=False)
    return "".join(f"\n{' ' * (20 if number else 16)}{line}" for number, line in enumerate(lines))


def _shape(entries: list[str], indent: int) -> str:
    """Return an array shape, on several lines of a comment if it is long."""
    text = f"array{{{', '.join(entries)}}}"
    if len(text) <= _SHAPE_WIDTH:
        return text
    prefix = f"\n{' ' * indent} * "
    return f"array{{{''.join(f'{prefix}    {each},' for each in entries)}{prefix}}}"


def _parameter_docs(method: Method, sdk: SdkModel, types: TypeTexts) -> Any:
    """Yield the `@param` tags of a method."""
    for each in method.path_parameters:
        if each.description:
            yield f"@param {_PATH_TYPE} ${camel(each.name)} {_doc(each.description, 4)}"
    options = php_types.option_entries(method)
    if method.body:
        model = sdk.models[method.body.name]
        yield f"@param {_shape(types.body_entries(model), 4)} $body"
        options = [*types.query_entries(method), *options]
    elif method.query_parameters:
        yield f"@param {_shape(types.query_entries(method), 4)} $query"
    yield f"@param {_shape(options, 4)} $options"
