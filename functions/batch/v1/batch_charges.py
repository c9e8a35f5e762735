"""Charge the operations of a batch to the limits of its caller, like separate requests."""

from collections import Counter
from collections.abc import Sequence

from fastapi import Request

from apikit.http import charge_each
from apikit.operations import Operation, route_table


def charge_operations(request: Request, app: route_table.Routes, operations: Sequence[Operation]) -> None:
    """Charge the operations; the batch request itself paid for one unit. Raises RateLimitExceeded, QuotaExceeded: then nothing may run.

    One write, and one more for each of the key's endpoint rules that apply to the operations.
    """
    rule_operations = (
        {rule.operation for rule in request.state.policy.rules} if hasattr(request.state, "policy") else set()
    )
    costs: Counter[str | None] = Counter()
    for operation in operations:
        route = route_table.find_route(app, operation)
        name = route_table.operation_name(operation, route) if route else None
        costs[name if name in rule_operations else None] += route_table.operation_cost(route)
    # The charge of the batch request counts for the operations without a rule.
    costs[None] -= 1
    charge_each(request, {name: costs[name] for name in sorted(costs, key=str)})
