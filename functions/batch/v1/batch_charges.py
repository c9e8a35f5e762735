"""What a batch takes from its caller's limits: as much as its operations would take one by one."""

from collections import Counter
from collections.abc import Sequence

from fastapi import Request

from apikit.http import charge_each
from apikit.operations import Operation, route_table


def charge_operations(request: Request, app: route_table.Routes, operations: Sequence[Operation]) -> None:
    """The operations are counted; the request itself was one of them. Raises RateLimitExceeded and its kin: then nothing may run.

    One write, and one more for each of the key's rules of single endpoints that the operations meet.
    """
    ruled = {rule.operation for rule in request.state.policy.rules} if hasattr(request.state, "policy") else set()
    costs: Counter[str | None] = Counter()
    for operation in operations:
        route = route_table.find_route(app, operation)
        name = route_table.operation_name(operation, route) if route else None
        costs[name if name in ruled else None] += route_table.operation_cost(route)
    # What the request itself was charged is part of the plain operations' cost, or else of nothing.
    costs[None] -= 1
    charge_each(request, {name: costs[name] for name in sorted(costs, key=str)})
