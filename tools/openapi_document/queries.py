"""Query parameters as exactly as OpenAPI can say them: what a resource's `expand` and `fields` know. Filters are `apikit.rest.filters`'."""

from collections.abc import Iterator

from apikit.resources.expansion import DEEPEST
from apikit.resources.lists import MOST_EXPANSIONS
from domain.registry import REGISTRY
from tools.openapi_document.schemas import Json

_MOST_FIELDS = 100


def exact(parameters: list[Json], kind: str | None, fields: list[str]) -> list[Json]:
    """The parameters of an operation on a resource of this kind with these fields; without `expand` where nothing is expanded."""
    paths = sorted(_paths(kind, DEEPEST)) if kind else []
    made = []
    for parameter in parameters:
        if parameter["name"] == "expand":
            schema = {"type": "string", "enum": paths}
            made += [_listed(parameter, schema, MOST_EXPANSIONS, paths[:2])] if paths else []
        elif parameter["name"] == "fields" and fields:
            made.append(_listed(parameter, _field(fields, kind), _MOST_FIELDS, fields[:2]))
        elif "x-values" in parameter["schema"]:
            made.append(_one_of(parameter))
        else:
            made.append(parameter)
    return made


def _paths(kind: str, levels: int) -> Iterator[str]:
    """What a resource may be expanded by, as far as so many levels down."""
    for name, (_, target) in REGISTRY.expansions(kind).items():
        yield name
        if levels > 1:
            yield from (f"{name}.{below}" for below in _paths(target, levels - 1))


def _field(fields: list[str], kind: str | None) -> Json:
    names = "|".join([*fields, *REGISTRY.expansions(kind or "")])
    return {"type": "string", "pattern": rf"^({names})(\.[a-z_]+)*$"}


def _one_of(parameter: Json) -> Json:
    """A parameter that a route reads itself, of the values that it names."""
    schema, values = parameter["schema"], parameter["schema"]["x-values"]
    item = {"type": "string", "enum": values}
    return _listed(parameter, item, schema.get("x-most", len(values)), schema["examples"][0].split(","))


def _listed(parameter: Json, item: Json, most: int, example: list[str]) -> Json:
    """A parameter whose values are parted by commas."""
    schema = {"type": "array", "items": item, "minItems": 1, "maxItems": most, "examples": [example]}
    return {**parameter, "schema": schema, "style": "form", "explode": False}
