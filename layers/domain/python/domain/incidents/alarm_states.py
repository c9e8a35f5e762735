"""States of alarms in events of CloudWatch. The name of an alarm of a component is `wedsync-{component}-{alarm}`. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from domain.incidents.model import COMPONENTS

_PREFIX = "wedsync"


class AlarmState(Struct, frozen=True):
    """The state of an alarm since a time. An alarm without data is not raised."""

    component: str
    alarm: str
    is_raised: bool
    at: datetime

    @classmethod
    def from_event(cls, event: Mapping[str, Any]) -> "AlarmState | None":
        """Return the state in an event; None for an alarm of no component. Raises KeyError, TypeError, ValueError for another event."""
        detail = event["detail"]
        state, name = detail["state"], str(detail["alarmName"])
        prefix, _, rest = name.partition("-")
        component, _, alarm = rest.partition("-")
        if prefix != _PREFIX or component not in COMPONENTS or not alarm:
            return None
        return cls(component, alarm, state["value"] == "ALARM", datetime.fromisoformat(state["timestamp"]))
