"""The scopes that are required to get the results of a batch."""

from collections.abc import Iterable, Iterator
from urllib.parse import parse_qs, urlsplit

from apikit import Actor
from apikit.operations import Operation, route_table
from domain.registry import REGISTRY


def find_result_scopes(app: route_table.Routes, actor: Actor, operations: Iterable[Operation]) -> set[str]:
    """Return the operations' scopes that the actor has. An operation without its scope has no result to protect."""
    return {scope for operation in operations for scope in _required_scopes(app, operation) if actor.may(scope)}


def _required_scopes(app: route_table.Routes, operation: Operation) -> Iterator[str]:
    route = route_table.find_route(app, operation)
    scope = route_table.required_scope(route) if route else None
    if scope is None:
        return
    yield scope
    for value in parse_qs(urlsplit(operation.path).query).get("expand", ()):
        yield from REGISTRY.scopes_of_expansion(scope.partition(":")[0], value.split(","))
