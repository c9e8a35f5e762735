"""Builds what writes, seals and verifies the audit record."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.audit.recorder import AuditRecorder


@cache
def audit_recorder() -> AuditRecorder:
    """Return the recorder of this process."""
    return AuditRecorder(Table(config.setting("AUDIT_TABLE")), SystemClock())
