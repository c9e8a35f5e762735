"""The use cases of records with principals that follow them: API keys, OAuth clients or members that the record admits."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from apikit import Actor, atomic, errors
from apikit.resources import Preconditions, Record, ResourceService, records

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class PrincipalSyncService(ResourceService[R, D], Generic[R, D]):
    """Changes a record, then the items of its principals, with effect from the next request.

    They are written after every call, also to complete an interrupted one; not in an atomic batch, where the record is written later.
    """

    def check_change(self, actor: Actor, old: R, new: R) -> None:
        """Check a change. A slice raises NotAtomic in an atomic batch if the principals would change."""
        raise NotImplementedError

    def sync_principals(self, record: R) -> None:
        """Write what the record decides to the items of its principals. The record may be deleted."""
        raise NotImplementedError

    def change_record(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[R], R],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[R, records.Cause, R], None] | None = None,
    ) -> R:
        """Change a record, then its principals. Raises as every change does, and what `check_change` raises."""

        def change_and_check(old: R) -> R:
            new = change(old)
            self.check_change(actor, old, new)
            return new

        record = super().change_record(
            actor, record_id, preconditions, change_and_check, parent_ids=parent_ids, save=save
        )
        if atomic.current_unit() is None:
            self.sync_principals(record)
        return record

    def remove(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> None:
        """Delete a record; its principals are rejected from the next request on. A repeated deletion completes this."""
        try:
            super().remove(actor, record_id, preconditions=preconditions, parent_ids=parent_ids)
        except errors.ResourceDeleted:
            if atomic.current_unit() is None:
                self.sync_principals(self.store.get_deleted(actor.tenant, record_id))
            raise
