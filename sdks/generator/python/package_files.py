"""The generated files of the Python SDK."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdks.generator import texts
from sdks.generator.python import model_modules, type_texts
from sdks.generator.schema_types import pascal
from sdks.generator.sdk_model import EVENT, Method, Model, Resource, SdkModel

_TEMPLATES = Path(__file__).parent.parent / "templates" / "python"
_PACKAGE = "src/wedsync"
_HELPERS = Path(__file__).parents[2] / "python" / _PACKAGE / "_helpers"
_WIDTH = 140


def files(sdk: SdkModel) -> dict[str, str]:
    """Return the text of each generated file by its path in the package."""
    environment = _create_environment(sdk)
    modules = model_modules.divide_models(sdk)

    def render(template: str, **values: Any) -> str:
        return environment.get_template(template).render(sdk=sdk, modules=modules, **values).rstrip() + "\n"

    result = {
        f"{_PACKAGE}/resources/__init__.py": render("resources.jinja"),
        f"{_PACKAGE}/models/__init__.py": render("models.jinja"),
        f"{_PACKAGE}/types.py": render("types.jinja"),
        f"{_PACKAGE}/errors.py": render("errors.jinja"),
        f"{_PACKAGE}/events.py": render("events.jinja"),
        "REFERENCE.md": render("reference.jinja"),
    }
    for name, models in modules.items():
        fields = [each for model in models for each in sdk.models[model].fields]
        result[f"{_PACKAGE}/models/_{name}.py"] = render(
            "model_module.jinja",
            models=[sdk.models[each] for each in models],
            model_names=sorted({other for each in fields for other in each.type.model_names} - set(models)),
            enum_names=sorted({other for each in fields for other in each.type.enum_names}),
        )
    for resource in sdk.all_resources:
        result[f"{_PACKAGE}/resources/{resource.name}.py"] = render("resource.jinja", resource=resource)
    return _format(result)


def _format(result: dict[str, str]) -> dict[str, str]:
    """Return the files as the formatter writes them."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in result.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", f"--line-length={_WIDTH}", folder]
        subprocess.run(command, check=True)
        return {name: (Path(folder) / name).read_text(encoding="utf-8") for name in result}


def _create_environment(sdk: SdkModel) -> Environment:
    types, option_types = type_texts.TypeTexts(sdk), _option_types(sdk)
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - it writes Python
    )
    environment.tests["python_name"] = type_texts.is_name
    environment.filters |= {
        "argument": type_texts.argument_name,
        "class_name": pascal,
        "doc": _doc,
        "input": types.input,
        "input_name": types.input_name,
        "json": json.dumps,
        "output": types.output,
        "query": types.query,
        "result": lambda method: _result(method, types, prefix="models."),
        "result_name": lambda method: types.output(method.result).removesuffix(" | None") if method.result else "",
    }
    environment.globals |= {
        "NOTICE": texts.NOTICE,
        "OPTION_FIELDS": type_texts.OPTION_FIELDS,
        "body_fields": lambda method: type_texts.body_fields(method, sdk),
        "explain": texts.explain,
        "has_helper": _has_helper,
        "returns_events": lambda resource: any(each.result and each.result.name == EVENT for each in resource.methods),
        "is_name": type_texts.is_name,
        "is_documented": _is_documented,
        "option_types": [*dict(each for each in option_types.values() if each[1]).items()],
        "options_name": lambda method: option_types[method.operation_id][0],
        "takes_keywords": lambda method: type_texts.takes_keywords(method, sdk),
    }
    return environment


def _doc(text: str, indent: int) -> str:
    """Return a text as the lines of a docstring or a comment."""
    return "\n".join(
        texts.wrap(text.replace("\\", "\\\\").replace('"""', "'''"), width=_WIDTH, prefix=" " * indent)
    ).strip()


def _has_helper(resource: Resource) -> bool:
    return (_HELPERS / f"{resource.name}.py").exists()


def _option_types(sdk: SdkModel) -> dict[str, tuple[str, Method | None]]:
    """Return the name of the options' type and the first method with such options, by operation. Equal options have one type."""
    names: dict[Any, tuple[str, Method | None]] = {}
    result = {}
    for resource in sdk.all_resources:
        for method in resource.methods:
            shape = (
                tuple((each.name, each.type, each.filter, each.is_required) for each in method.query_parameters),
                method.if_match,
            )
            name = f"{pascal(resource.name)}{pascal(method.name)}Options"
            result[method.operation_id] = (
                names.setdefault(shape, (name, method)) if shape != ((), "none") else ("RequestOptions", None)
            )
    return result


def _is_documented(model: Model) -> bool:
    """Return whether the fields of a model are described where it is written: those of changes are described at the resource."""
    return not model.name.endswith(("Patch", "UpsertInput", "BulkUpdate"))


def _result(method: Method, types: type_texts.TypeTexts, *, prefix: str) -> str:
    if method.returns == "nothing" or method.result is None:
        return "None"
    if method.returns == "lines":
        return "types.ResultLines"
    text = types.output(method.result)
    for name in sorted(method.result.model_names | method.result.enum_names):
        text = text.replace(name, ("events." if name == EVENT else prefix) + name)
    return f"{text} | {prefix}Job" if method.returns == "job" and text != f"{prefix}Job" else text
