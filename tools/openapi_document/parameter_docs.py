"""Precise schemas of the query parameters `expand` and `fields` of a resource, and of parameters with fixed values."""

from collections.abc import Iterator

from apikit.resources.expansion import MAX_EXPANSION_DEPTH
from apikit.resources.lists import MAX_EXPANSIONS
from domain.registry import REGISTRY
from tools.openapi_document.schemas import Json

_MAX_FIELDS = 100


def refine_parameters(parameters: list[Json], object_name: str | None, fields: list[str]) -> list[Json]:
    """Return the parameters of an operation on this resource, without `expand` if it has no related resources."""
    paths = sorted(_paths(object_name, MAX_EXPANSION_DEPTH)) if object_name else []
    results = []
    for parameter in parameters:
        if parameter["name"] == "expand":
            schema = {"type": "string", "enum": paths}
            results += [_comma_separated(parameter, schema, MAX_EXPANSIONS, paths[:2])] if paths else []
        elif parameter["name"] == "fields" and fields:
            results.append(_comma_separated(parameter, _field(fields, object_name), _MAX_FIELDS, fields[:2]))
        elif "x-values" in parameter["schema"]:
            results.append(_one_of(parameter))
        else:
            results.append(parameter)
    return results


def _paths(object_name: str, levels: int) -> Iterator[str]:
    """Yield the paths of `expand`, at most `levels` levels deep."""
    for name, (_, target) in REGISTRY.expansions(object_name).items():
        yield name
        if levels > 1:
            yield from (f"{name}.{subpath}" for subpath in _paths(target, levels - 1))


def _field(fields: list[str], object_name: str | None) -> Json:
    names = "|".join([*fields, *REGISTRY.expansions(object_name or "")])
    return {"type": "string", "pattern": rf"^({names})(\.[a-z_]+)*$"}


def _one_of(parameter: Json) -> Json:
    """Return a parameter with the fixed values in `x-values`."""
    schema, values = parameter["schema"], parameter["schema"]["x-values"]
    item = {"type": "string", "enum": values}
    return _comma_separated(parameter, item, schema.get("x-most", len(values)), schema["examples"][0].split(","))


def _comma_separated(parameter: Json, item: Json, max_items: int, example: list[str]) -> Json:
    """Return a parameter with comma-separated values."""
    schema = {"type": "array", "items": item, "minItems": 1, "maxItems": max_items, "examples": [example]}
    return {**parameter, "schema": schema, "style": "form", "explode": False}
