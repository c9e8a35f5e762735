"""Builds what writes, seals and verifies the audit record."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.audit.recorder import AuditRecorder

if TYPE_CHECKING:
    from domain.audit.chain_verifier import ChainVerifier
    from domain.audit.repository import AuditRepository
    from domain.audit.sealing import EntrySealer


@cache
def audit_recorder() -> AuditRecorder:
    """Return the recorder of this process."""
    return AuditRecorder(Table(config.setting("AUDIT_TABLE")), SystemClock())


@cache
def entry_sealer() -> "EntrySealer":
    """Return the sealer of this process."""
    from domain.audit.sealing import EntrySealer  # noqa: PLC0415 - functions that only record do not need it

    return EntrySealer(_repository(), SystemClock())


@cache
def chain_verifier() -> "ChainVerifier":
    """Return the verifier of this process."""
    from domain.audit.chain_verifier import ChainVerifier  # noqa: PLC0415 - as above

    return ChainVerifier(_repository())


@cache
def _repository() -> "AuditRepository":
    from domain.audit.repository import AuditRepository  # noqa: PLC0415 - as above

    return AuditRepository(Table(config.setting("AUDIT_TABLE")))
