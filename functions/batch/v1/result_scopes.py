"""Which scopes the results of a batch's operations stand for."""

from collections.abc import Iterable, Iterator
from urllib.parse import parse_qs, urlsplit

from apikit import Actor
from apikit.operations import Operation, route_table
from domain.registry import REGISTRY


def find_result_scopes(app: route_table.Routes, who: Actor, operations: Iterable[Operation]) -> set[str]:
    """The scopes that the operations ask for, as far as the actor has them: what lacks its scope shows nothing."""
    return {scope for operation in operations for scope in _asked(app, operation) if who.may(scope)}


def _asked(app: route_table.Routes, operation: Operation) -> Iterator[str]:
    route = route_table.find_route(app, operation)
    scope = route_table.required_scope(route) if route else None
    if scope is None:
        return
    yield scope
    for value in parse_qs(urlsplit(operation.path).query).get("expand", ()):
        yield from REGISTRY.scopes_of_expansion(scope.partition(":")[0], value.split(","))
