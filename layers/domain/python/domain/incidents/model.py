"""The record of an incident, its updates and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from apikit.resources import ListIndex, Record, StateMachine, fields

ComponentName = Literal["api", "webhooks", "jobs", "scheduled_work", "payments", "mails", "usage", "portal"]
COMPONENTS: tuple[ComponentName, ...] = get_args(ComponentName)
"""The components of the platform, in the order of the status page."""
Impact = Literal["maintenance", "degraded", "outage"]
IncidentStatus = Literal["investigating", "identified", "monitoring", "resolved"]
INCIDENT_SCOPE = "platform:incidents"
"""The scope of those who open, update and resolve incidents."""
MAX_UPDATES = 100
STATUS = StateMachine(
    {
        "investigating": ("identified", "monitoring", "resolved"),
        "identified": ("investigating", "monitoring", "resolved"),
        "monitoring": ("investigating", "identified", "resolved"),
        "resolved": (),
    }
)


def _require_distinct(names: list[ComponentName]) -> list[ComponentName]:
    if len(set(names)) < len(names):
        raise PydanticCustomError("duplicate", "must not contain a component twice")
    return names


@dataclass(frozen=True, kw_only=True)
class IncidentUpdate:
    """What was published about an incident at a time."""

    status: Annotated[
        IncidentStatus, Field(description="Status of the incident since the update.", examples=["identified"])
    ]
    message: Annotated[str, Field(description="Text of the update.", examples=["A queue is full. We add workers."])]
    created_at: Annotated[
        fields.Moment, Field(description="Time of the update.", examples=["2026-03-01T09:30:00.000Z"])
    ]


@dataclass(frozen=True, kw_only=True)
class IncidentFields:
    """The fields in request bodies, in the stored record and in responses."""

    title: Annotated[fields.Name, Field(description="Title of the incident.", examples=["Webhooks arrive late"])]
    impact: Annotated[
        Impact,
        Field(description="Impact on the components while the incident is open.", examples=["degraded"]),
    ]
    components: Annotated[
        list[ComponentName],
        Field(min_length=1, description="Components with the impact.", examples=[["webhooks"]]),
        AfterValidator(_require_distinct),
    ]


@dataclass(frozen=True, kw_only=True)
class IncidentDetails(IncidentFields):
    """The fields that a caller can set. A `status` of None keeps the status."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[
        IncidentStatus | None,
        Field(
            description="Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is "
            "final. A new incident is `investigating` unless it has another one. Omit to keep.",
            examples=["identified"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)
    message: Annotated[
        fields.Text | None,
        Field(
            description="Text to publish as an update. Required with another `status`.",
            examples=["A queue is full. We add workers."],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Incident(IncidentFields, Record):
    """An incident as stored. It belongs to the platform's own organization."""

    object: ClassVar[str] = "incident"
    prefix: ClassVar[str] = "inc"
    collection: ClassVar[str] = "incidents"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)

    status: Annotated[
        IncidentStatus,
        Field(description="Status of the incident. `resolved` is the end.", examples=["identified"]),
    ] = "investigating"
    updates: Annotated[
        tuple[IncidentUpdate, ...],
        Field(
            description="Updates of the incident, newest first.",
            examples=[
                [
                    {
                        "status": "identified",
                        "message": "A queue is full. We add workers.",
                        "created_at": "2026-03-01T09:30:00.000Z",
                    }
                ]
            ],
        ),
    ] = field(default=())
    resolved_at: Annotated[
        fields.Moment | None,
        Field(description="Time of the resolution; null while the incident is open.", examples=[None]),
    ] = None

    @property
    def is_open(self) -> bool:
        """Whether its components have the impact."""
        return self.status != "resolved"
