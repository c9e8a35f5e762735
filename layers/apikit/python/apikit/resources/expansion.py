"""Putting related resources into a resource's JSON form: `expand=client.venue` adds `client`, and `venue` in it. One read a level."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from apikit.actor import Actor
from apikit.errors import FieldError, InvalidRequest
from apikit.resources.list_query import MOST_EXPANSIONS
from domain.directory import COLLECTIONS, EXPANSIONS, OBJECTS, Directory, JsonObject

DEEPEST = 4

_Tree = dict[str, Any]


def require_expandable(actor: Actor, kind: str, paths: Sequence[str]) -> None:
    """Raises InvalidRequest for a path that leads nowhere, InsufficientScope for what the actor may not read."""
    if len(paths) > MOST_EXPANSIONS:
        raise _refused(f"must have at most {MOST_EXPANSIONS} paths")
    _require(actor, kind, _tree(paths))


def expand(actor: Actor, directory: Directory, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
    """Adds what the paths name to the forms, in place; null where a reference is empty or leads to what is deleted."""
    level = [(form, _tree(paths)) for form in forms]
    while level := [(form, tree) for form, tree in level if tree]:
        found = directory.forms(actor.tenant, _wanted(level))
        level = [pair for form, tree in level for pair in _put(form, tree, found)]


def scopes_of_expansion(collection: str, paths: Iterable[str]) -> set[str]:
    """The scopes that read what the paths add to resources of a collection; a path counts as far as it leads."""
    scopes: set[str] = set()
    for path in paths:
        kind = OBJECTS.get(collection, "")
        for name in path.split("."):
            if name not in EXPANSIONS.get(kind, {}):
                break
            _, kind = EXPANSIONS[kind][name]
            scopes.add(f"{_COLLECTION_OF[kind]}:read")
    return scopes


def _tree(paths: Iterable[str]) -> _Tree:
    tree: _Tree = {}
    for path in paths:
        names = path.split(".")
        if len(names) > DEEPEST:
            raise _refused(f"must have at most {DEEPEST} levels")
        branch = tree
        for name in names:
            branch = branch.setdefault(name, {})
    return tree


def _require(actor: Actor, kind: str, tree: _Tree) -> None:
    offered = EXPANSIONS.get(kind, {})
    for name, branch in tree.items():
        if name not in offered:
            names = f"can only expand: {', '.join(offered)}" if offered else "has nothing to expand"
            raise _refused(f"a {kind.replace('_', ' ')} {names}")
        _, target = offered[name]
        actor.require(f"{_COLLECTION_OF[target]}:read")
        _require(actor, target, branch)


def _wanted(level: Iterable[tuple[JsonObject, _Tree]]) -> set[tuple[str, str]]:
    return {_place(each) for form, tree in level for name in tree for each in _ids(form, name)}


def _put(form: JsonObject, tree: _Tree, found: Mapping[tuple[str, str], JsonObject]) -> list[tuple[JsonObject, _Tree]]:
    below = []
    for name, branch in tree.items():
        field, _ = EXPANSIONS[form["object"]][name]
        related = [_published(_place(each), found) for each in _ids(form, name)]
        if isinstance(form.get(field), list):
            form[name] = [each for each in related if each]
        else:
            form[name] = related[0] if related else None
        below += [(each, branch) for each in related if each]
    return below


def _ids(form: JsonObject, name: str) -> list[str]:
    field, _ = EXPANSIONS[form["object"]][name]
    value = form.get(field)
    ids = value if isinstance(value, list) else [value] if value else []
    # A stored reference need not be an ID of today's form; such a one leads nowhere.
    return [each for each in ids if each.partition("_")[0] in COLLECTIONS]


def _place(record_id: str) -> tuple[str, str]:
    return COLLECTIONS[record_id.partition("_")[0]], record_id


def _published(place: tuple[str, str], found: Mapping[tuple[str, str], JsonObject]) -> JsonObject | None:
    if place not in found:
        return None
    # A copy for each place it is put: what is put into one may differ from what is put into another.
    form = {name: value for name, value in found[place].items() if name not in {"id", "deleted_at"}}
    return {"id": place[1], "object": OBJECTS[place[0]], **form}


def _refused(reason: str) -> InvalidRequest:
    return InvalidRequest.of([FieldError("invalid_expand", reason, parameter="expand")])


_COLLECTION_OF = {kind: collection for collection, kind in OBJECTS.items()}
