"""Incidents in DynamoDB, and the causes of the components' status in one partition of `resources`, which the status reads in one query.

STATUS   INCIDENT#{id}                an open incident: im impact, co components, at its start
STATUS   RECOVERY#{component}         the end of the last incident of a component: at
STATUS   ALARM#{component}#{alarm}    the state of an alarm: st, at the time of its change
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from apikit import rfc3339
from apikit.audit import AuditRules
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.incidents.model import Incident
from domain.incidents.status_board import StatusCause

_PARTITION = "STATUS"
_INCIDENT, _RECOVERY, _ALARM = "INCIDENT#", "RECOVERY#", "ALARM#"
# Some dozens of alarms and few open incidents.
_MAX_CAUSES = 500


class IncidentRepository(RecordTable[Incident]):
    """The store of incidents. Their changes are in the audit record of the platform."""

    audit_rules = AuditRules(status_verbs={"resolved": "resolved"})

    def __init__(self, resources: Table) -> None:
        super().__init__(resources, Incident)

    def list_causes(self) -> list[StatusCause]:
        """Return what gives components their status, consistently. One query."""
        items = self.table.query(_PARTITION, limit=_MAX_CAUSES)
        return [cause for item in items for cause in _to_causes(item)]

    def record_alarm(self, component: str, alarm: str, *, is_raised: bool, changed_at: datetime) -> bool:
        """Store the state of an alarm; return False, and change nothing, if a later state is stored. One write."""
        update = expressions.Update(set={"st": "ALARM" if is_raised else "OK", "at": rfc3339(changed_at)})
        is_later = expressions.AttributeNotExists("at") | expressions.Le("at", rfc3339(changed_at))
        with suppress(ConditionFailed):
            self.table.update(_PARTITION, f"{_ALARM}{component}#{alarm}", update, is_later)
            return True
        return False

    def companion_writes(self, old: Incident | None, record: Incident, cause: records.Cause) -> Sequence[Write]:
        """Return the writes of the incident's causes: one while it is open, and the recovery of each component that it leaves."""
        key = f"{_INCIDENT}{record.id}"
        item = {
            "pk": _PARTITION,
            "sk": key,
            "im": record.impact,
            "co": list(record.components),
            "at": rfc3339(record.created_at),
        }
        old_components = old.components if old and old.is_open else []
        components = record.components if record.is_open else []
        recoveries = [
            {"pk": _PARTITION, "sk": f"{_RECOVERY}{name}", "at": rfc3339(record.updated_at)}
            for name in old_components
            if name not in components
        ]
        own = self.table.put_operation(item) if record.is_open else self.table.delete_operation(_PARTITION, key)
        return [own, *map(self.table.put_operation, recoveries)]


def _to_causes(item: Item) -> Iterator[StatusCause]:
    moment, key = datetime.fromisoformat(item["at"]), item["sk"]
    if key.startswith(_INCIDENT):
        yield from (StatusCause(name, item["im"], moment) for name in item["co"])
    elif key.startswith(_RECOVERY):
        yield StatusCause(key.removeprefix(_RECOVERY), "operational", moment)
    else:
        component = key.removeprefix(_ALARM).partition("#")[0]
        yield StatusCause(component, "degraded" if item["st"] == "ALARM" else "operational", moment)
