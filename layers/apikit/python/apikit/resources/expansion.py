"""Putting related resources into a resource's JSON form: `expand=client.venue` adds `client`, and `venue` in it. One read a level."""

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


def require_expandable(actor: Actor, registry: ResourceRegistry, kind: str, paths: Sequence[str]) -> None:
    """Raises InvalidRequest for a path that leads nowhere, InsufficientScope for what the actor may not read."""
    if len(paths) > MAX_EXPANSIONS:
        raise _refused(f"must have at most {MAX_EXPANSIONS} paths")
    _require(actor, registry, kind, _tree(paths))


def expand(actor: Actor, directory: Directory, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
    """Adds what the paths name to the forms, in place; null where a reference is empty or leads to what is deleted."""
    registry = directory.registry
    level = [(form, _tree(paths)) for form in forms]
    while level := [(form, tree) for form, tree in level if tree]:
        related = directory.get_many(actor.tenant, _places(registry, level))
        level = [pair for form, tree in level for pair in _expand_form(registry, form, tree, related)]


def _tree(paths: Iterable[str]) -> _Tree:
    tree: _Tree = {}
    for path in paths:
        names = path.split(".")
        if len(names) > MAX_EXPANSION_DEPTH:
            raise _refused(f"must have at most {MAX_EXPANSION_DEPTH} levels")
        branch = tree
        for name in names:
            branch = branch.setdefault(name, {})
    return tree


def _require(actor: Actor, registry: ResourceRegistry, kind: str, tree: _Tree) -> None:
    offered = registry.expansions(kind)
    for name, branch in tree.items():
        if name not in offered:
            names = f"can only expand: {', '.join(offered)}" if offered else "has nothing to expand"
            raise _refused(f"a {kind.replace('_', ' ')} {names}")
        _, target = offered[name]
        actor.require(f"{registry.collection_of[target]}:read")
        _require(actor, registry, target, branch)


def _places(registry: ResourceRegistry, level: Iterable[tuple[JsonObject, _Tree]]) -> set[tuple[str, str]]:
    return {_place(registry, each) for form, tree in level for name in tree for each in _ids(registry, form, name)}


def _expand_form(
    registry: ResourceRegistry, form: JsonObject, tree: _Tree, resources: Mapping[tuple[str, str], JsonObject]
) -> list[tuple[JsonObject, _Tree]]:
    """Put the related resources into the form; return them with what is to be expanded in them."""
    next_level = []
    for name, branch in tree.items():
        field, _ = registry.expansions(form["object"])[name]
        related = [_public_form(registry, _place(registry, each), resources) for each in _ids(registry, form, name)]
        if isinstance(form.get(field), list):
            form[name] = [each for each in related if each]
        else:
            form[name] = related[0] if related else None
        next_level += [(each, branch) for each in related if each]
    return next_level


def _ids(registry: ResourceRegistry, form: JsonObject, name: str) -> list[str]:
    field, _ = registry.expansions(form["object"])[name]
    value = form.get(field)
    ids = value if isinstance(value, list) else [value] if value else []
    # A stored reference may predate today's IDs; it refers to no resource.
    return [each for each in ids if each.partition("_")[0] in registry.collections]


def _place(registry: ResourceRegistry, record_id: str) -> tuple[str, str]:
    return registry.collections[record_id.partition("_")[0]], record_id


def _public_form(
    registry: ResourceRegistry, place: tuple[str, str], resources: Mapping[tuple[str, str], JsonObject]
) -> JsonObject | None:
    if place not in resources:
        return None
    # Each place gets a copy of its own: later levels add different members to each.
    form = {name: value for name, value in resources[place].items() if name not in {"id", "deleted_at"}}
    return {"id": place[1], "object": registry.objects[place[0]], **form}


def _refused(reason: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError("invalid_expand", reason, parameter="expand")])
