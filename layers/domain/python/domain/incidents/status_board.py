"""The status of the platform's components, from alarms and open incidents. No I/O."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar, Literal

from msgspec import Struct
from pydantic import Field

from apikit.resources import fields
from domain.incidents.model import COMPONENTS, ComponentName

ComponentStatus = Literal["operational", "maintenance", "degraded", "outage"]
_BEST: ComponentStatus = "operational"
_SEVERITIES: tuple[ComponentStatus, ...] = (_BEST, "maintenance", "degraded", "outage")


class StatusCause(Struct, frozen=True):
    """What gives a component a status since a time: an alarm or an incident, or the end of one (`operational`)."""

    component: str
    status: ComponentStatus
    at: datetime


@dataclass(frozen=True, kw_only=True)
class ComponentState:
    """The status of a component."""

    name: Annotated[ComponentName, Field(description="Name of the component.", examples=["webhooks"])]
    status: Annotated[
        ComponentStatus,
        Field(
            description="Status of the component: `operational`, `maintenance` (announced work), `degraded` (slow, late, or with some "
            "errors), `outage`.",
            examples=["operational"],
        ),
    ]
    since: Annotated[
        fields.Moment | None,
        Field(
            description="Time since which the component has the status; null if it has always been operational.",
            examples=["2026-03-01T09:30:00.000Z"],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class PlatformStatus:
    """The status of the platform: that of its worst component."""

    object: ClassVar[str] = "status"

    status: Annotated[
        ComponentStatus,
        Field(description="Status of the platform: the worst one of its components.", examples=["operational"]),
    ]
    components: Annotated[
        tuple[ComponentState, ...],
        Field(
            description="Components of the platform.",
            examples=[[{"name": "api", "status": "operational", "since": "2026-03-01T09:30:00.000Z"}]],
        ),
    ]


def judge(causes: Iterable[StatusCause]) -> PlatformStatus:
    """Return the status of the platform. A component has the worst status of its causes, since the first of these."""
    causes = tuple(causes)
    states = tuple(_judge_component(name, [each for each in causes if each.component == name]) for name in COMPONENTS)
    return PlatformStatus(status=max((each.status for each in states), key=_SEVERITIES.index), components=states)


def _judge_component(name: ComponentName, causes: Sequence[StatusCause]) -> ComponentState:
    worst = max((each.status for each in causes), key=_SEVERITIES.index, default=_BEST)
    times = [each.at for each in causes if each.status == worst]
    start = (max(times) if worst == _BEST else min(times)) if times else None
    return ComponentState(name=name, status=worst, since=start)
