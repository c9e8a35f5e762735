"""Expansion of related resources: `expand=client.venue` adds `client`, and `venue` in it. One read per level."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from apikit.actor import Actor
from apikit.errors import FieldError, InvalidRequest
from apikit.resources.directory import Directory
from apikit.resources.lists import MAX_EXPANSIONS
from apikit.resources.records import JsonObject
from apikit.resources.registries import ResourceRegistry

MAX_EXPANSION_DEPTH = 4

_Tree = dict[str, Any]


def require_expandable(actor: Actor, registry: ResourceRegistry, object_name: str, paths: Sequence[str]) -> None:
    """Raise InvalidRequest for an unknown path, InsufficientScope for resources that the actor may not read."""
    if len(paths) > MAX_EXPANSIONS:
        raise _invalid_expand(f"must have at most {MAX_EXPANSIONS} paths")
    _require_expandable_tree(actor, registry, object_name, _parse_paths(paths))


def expand(actor: Actor, directory: Directory, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
    """Add the related resources to the forms, in place; null where a reference is empty or its resource is deleted."""
    registry = directory.registry
    level = [(form, _parse_paths(paths)) for form in forms]
    while level := [(form, tree) for form, tree in level if tree]:
        resources = directory.get_many(actor.tenant, _resource_keys(registry, level))
        level = [pair for form, tree in level for pair in _expand_form(registry, form, tree, resources)]


def _parse_paths(paths: Iterable[str]) -> _Tree:
    tree: _Tree = {}
    for path in paths:
        names = path.split(".")
        if len(names) > MAX_EXPANSION_DEPTH:
            raise _invalid_expand(f"must have at most {MAX_EXPANSION_DEPTH} levels")
        branch = tree
        for name in names:
            branch = branch.setdefault(name, {})
    return tree


def _require_expandable_tree(actor: Actor, registry: ResourceRegistry, object_name: str, tree: _Tree) -> None:
    expansions = registry.expansions(object_name)
    for name, branch in tree.items():
        if name not in expansions:
            names = f"can only expand: {', '.join(expansions)}" if expansions else "has nothing to expand"
            raise _invalid_expand(f"a {object_name.replace('_', ' ')} {names}")
        _, target = expansions[name]
        actor.require(f"{registry.collection_by_object[target]}:read")
        _require_expandable_tree(actor, registry, target, branch)


def _resource_keys(registry: ResourceRegistry, level: Iterable[tuple[JsonObject, _Tree]]) -> set[tuple[str, str]]:
    return {
        _resource_key(registry, each)
        for form, tree in level
        for name in tree
        for each in _related_ids(registry, form, name)
    }


def _expand_form(
    registry: ResourceRegistry, form: JsonObject, tree: _Tree, resources: Mapping[tuple[str, str], JsonObject]
) -> list[tuple[JsonObject, _Tree]]:
    """Put the related resources into the form; return them with what is to be expanded in them."""
    next_level = []
    for name, branch in tree.items():
        field, _ = registry.expansions(form["object"])[name]
        keys = [_resource_key(registry, each) for each in _related_ids(registry, form, name)]
        related_forms = [_public_form(registry, key, resources) for key in keys]
        if isinstance(form.get(field), list):
            form[name] = [each for each in related_forms if each]
        else:
            form[name] = related_forms[0] if related_forms else None
        next_level += [(each, branch) for each in related_forms if each]
    return next_level


def _related_ids(registry: ResourceRegistry, form: JsonObject, name: str) -> list[str]:
    field, _ = registry.expansions(form["object"])[name]
    value = form.get(field)
    ids = value if isinstance(value, list) else [value] if value else []
    # A stored reference may predate today's IDs; it refers to no resource.
    return [each for each in ids if each.partition("_")[0] in registry.collection_by_prefix]


def _resource_key(registry: ResourceRegistry, record_id: str) -> tuple[str, str]:
    return registry.collection_by_prefix[record_id.partition("_")[0]], record_id


def _public_form(
    registry: ResourceRegistry, key: tuple[str, str], resources: Mapping[tuple[str, str], JsonObject]
) -> JsonObject | None:
    if key not in resources:
        return None
    # Each reference gets its own copy: later levels add different members to each.
    form = {name: value for name, value in resources[key].items() if name not in {"id", "deleted_at"}}
    return {"id": resources[key].get("id", key[1]), "object": registry.object_by_collection[key[0]], **form}


def _invalid_expand(reason: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError("invalid_expand", reason, parameter="expand")])
