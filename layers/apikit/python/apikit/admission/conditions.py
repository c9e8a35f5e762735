"""The conditional write that lets one request in, as an expression. What the outcome means is `apikit.admission.gate`'s."""

from collections.abc import Iterable, Mapping
from typing import Any

from apikit.admission.credentials import Credentials
from apikit.admission.limits import Plan, Window
from apikit.dynamo.table import Expression

# Before anything is known of a key: its secret (or the rotated one in its grace), status, expiry and plan.
_AUTHENTIC = "(sh = :sh OR (s2 = :sh AND sx > :now)) AND st = :active AND ex > :now AND pl = :plan"


def admission(
    credentials: Credentials,
    plan: Plan,
    *,
    now_ms: int,
    cost: int,
    closed: Mapping[str, int],
    stale: Iterable[str],
) -> Expression:
    """Counts the request on every limit of the plan, or on none.

    `closed` holds closed windows' counts already learned (a closed window does not change); `stale` names counters of
    windows long past, which the write takes away for nothing.
    """
    build = _Builder(cost)
    build.values |= {
        ":sh": credentials.secret_hash,
        ":now": now_ms // 1000,
        ":active": "active",
        ":plan": plan.text,
    }
    for position, limit in enumerate(plan.limits):
        build.count(position, limit.at(now_ms), closed)
    for position, name in enumerate(stale):
        build.remove(f"#z{position}", name)
    return build.expression()


class _Builder:
    def __init__(self, cost: int) -> None:
        self.cost = cost
        self.names: dict[str, str] = {}
        self.values: dict[str, Any] = {":cost": cost}
        self.conditions = [_AUTHENTIC]
        self.adds: list[str] = []
        self.removes: list[str] = []

    def count(self, position: int, window: Window, closed: Mapping[str, int]) -> None:
        opened, before = f"#o{position}", f"#c{position}"
        self.names |= {opened: window.open_name, before: window.closed_name}
        self.adds.append(f"{opened} :cost")
        if window.closed_name in closed:
            self.conditions.append(self._known(position, window, closed[window.closed_name]))
        else:
            self.conditions.append(self._unknown(position, window))

    def remove(self, placeholder: str, name: str) -> None:
        self.names[placeholder] = name
        self.removes.append(placeholder)

    def _known(self, position: int, window: Window, count: int) -> str:
        ceiling = window.ceiling(count, self.cost)
        if count == 0:
            return f"attribute_not_exists(#c{position}) AND {self._at_most(position, ceiling, 'a')}"
        self.values[f":c{position}"] = count
        return f"#c{position} = :c{position} AND {self._at_most(position, ceiling, 'a')}"

    def _unknown(self, position: int, window: Window) -> str:
        absent = (
            f"(attribute_not_exists(#c{position}) AND {self._at_most(position, window.ceiling(0, self.cost), 'a')})"
        )
        steps = [absent]
        for number, step in enumerate(window.staircase()[1:]):
            ceiling = window.ceiling(step, self.cost)
            if ceiling < 0:
                break
            self.values[f":s{position}_{number}"] = step
            # A closed count at or below the step weighs no more than the step: its ceiling is safe.
            steps.append(f"(#c{position} <= :s{position}_{number} AND {self._at_most(position, ceiling, str(number))})")
        return f"({' OR '.join(steps)})"

    def _at_most(self, position: int, ceiling: int, mark: str) -> str:
        opened, value = f"#o{position}", f":m{position}_{mark}"
        self.values[value] = ceiling
        if ceiling < 0:
            return f"{opened} <= {value}"
        return f"(attribute_not_exists({opened}) OR {opened} <= {value})"

    def expression(self) -> Expression:
        update = f"ADD {', '.join(self.adds)} SET lu = :now"
        if self.removes:
            update += f" REMOVE {', '.join(self.removes)}"
        return Expression(condition=" AND ".join(self.conditions), update=update, names=self.names, values=self.values)
