"""Audit events of changes of records: the action, and the fields that changed. No I/O."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from apikit.audit.entries import AuditEvent, changed_fields
from apikit.resources.records import Cause, Record, dump

_NO_VERBS: Mapping[str, str] = MappingProxyType({})
# What a change of any record changes, or an entry has in other members.
_BOOKKEEPING = frozenset(
    {"id", "organization_id", "livemode", "version", "created_at", "updated_at", "deleted_at", "environment"}
)


def _find_owner(record: Record) -> Sequence[str]:
    return (record.organization_id,)


class AuditRules(Struct, frozen=True, kw_only=True):
    """Which changes of a record type the audit record contains.

    `status_verbs` name the action of a change to a status: `suspended` for `organization.suspended`. `find_action` names that of other
    changes, from the old and the new record; it returns None for the default. Changes of `ignored_fields` alone are not recorded; values of
    `masked_fields` are masked. `find_organizations` returns the IDs of the organizations that get an entry.
    """

    status_verbs: Mapping[str, str] = _NO_VERBS
    find_action: Callable[[Any, Any], str | None] | None = None
    ignored_fields: frozenset[str] = frozenset()
    masked_fields: frozenset[str] = frozenset()
    find_organizations: Callable[[Any], Sequence[str]] = _find_owner

    def describe(self, old: Record | None, record: Record, cause: Cause) -> AuditEvent | None:
        """Return the event of a change; None if it changes nothing that is recorded.

        `old` is None for a new or restored record; a deleted record has its `deleted_at`.
        """
        is_deletion = record.deleted_at is not None
        old_form = self._form(old) if old else None
        old_values, new_values = changed_fields(old_form, None if is_deletion and old else self._form(record))
        action = self._action(old, record)
        if action.endswith(".updated") and not old_values and not new_values:
            return None
        return AuditEvent(
            action=action,
            principal=cause.principal,
            request_id=cause.request_id,
            environment=record.tenant.environment,
            target=record.id,
            target_type=record.object,
            old=old_values,
            new=new_values,
            masked_fields=self.masked_fields | set(record.secret_fields),
        )

    def _action(self, old: Record | None, record: Record) -> str:
        special_action = self.find_action(old, record) if self.find_action else None
        if special_action:
            return special_action
        return f"{record.object}.{self._verb(old, record)}"

    def _verb(self, old: Record | None, record: Record) -> str:
        if old is None:
            return "created" if record.version == 1 else "restored"
        if record.deleted_at and not old.deleted_at:
            return "deleted"
        status = getattr(record, "status", None)
        if status != getattr(old, "status", None):
            return self.status_verbs.get(str(status), "updated")
        return "updated"

    def _form(self, record: Record) -> Mapping[str, Any]:
        return {
            name: value
            for name, value in dump(record).items()
            if name not in _BOOKKEEPING and name not in self.ignored_fields
        }
