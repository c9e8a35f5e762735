"""Writes of audit entries, each in the transaction of its change. The table has no other writes: an entry is never changed or deleted."""

from apikit.audit.change_audit import AuditRules
from apikit.audit.entries import create_items
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.companion_writes import CompanionWrite
from apikit.dynamo.conditions import ABSENT
from apikit.dynamo.table import Table
from apikit.resources.records import Cause, Record


def record_audit_writes(
    rules: AuditRules | None, old: Record | None, record: Record, cause: Cause
) -> list[CompanionWrite]:
    """Return the writes of the entries of a record's change; none without rules."""
    event = rules.describe(old, record, cause) if rules else None
    if rules is None or event is None:
        return []
    table = Table(setting("AUDIT_TABLE"))
    # The times of entries are real times, also in the sandbox.
    items = create_items(event, rules.find_organizations(record), SystemClock().now())
    return [CompanionWrite(table.put_operation(item, ABSENT)) for item in items]
