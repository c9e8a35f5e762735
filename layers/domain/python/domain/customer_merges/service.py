"""Use case of merges: one customer goes into another one."""

from collections.abc import Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, atomic, errors, logger
from apikit.resources import Directory, Preconditions, fields, records, stores
from domain.customer_merges.model import CustomerMerge, CustomerMergeDetails, create_merge
from domain.customer_merges.reference_mover import ReferenceMover
from domain.customers.model import Customer

MAX_EXTERNAL_IDS = 20


class MergeStore(Protocol):
    """The store of merges and of the customers that they change."""

    def get_customer(self, tenant: Tenant, customer_id: str) -> Customer:
        """Return the customer, or the one into which it was merged. Raises NotFound, ResourceDeleted."""
        ...

    def merge(
        self, merge: CustomerMerge, source: Customer, successor: Customer, *, old: Customer, old_successor: Customer
    ) -> None:
        """Store the merge. Raises StaleVersion, NotFound, WriteContention."""
        ...


class CustomerMergeService:
    """Merges customers."""

    def __init__(self, store: MergeStore, mover: ReferenceMover, directory: Directory, clock: Clock) -> None:
        self._store = store
        self._mover = mover
        self._directory = directory
        self._clock = clock

    def merge(
        self,
        actor: Actor,
        customer_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        values: Mapping[str, Any],
    ) -> Customer:
        """Merge the customer into another one, and return that one. The first 100 references move at once, the others soon.

        Raises InsufficientScope, NotFound, StaleVersion, InvalidRequest for an `into` that does not exist or is the customer itself;
        Conflict when one of them was merged into a third one.
        """
        actor.require("customers:write")
        atomic.require_not_atomic("A merge of customers")
        replay = records.find_replay(Customer)
        if replay is not None and replay.merged_into_id:
            return self._store.get_customer(actor.tenant, replay.merged_into_id)
        successor, new_merge = self._try_merge(actor, customer_id, values, preconditions)
        if new_merge:
            try:
                self._mover.move(new_merge, self._clock.now())
            except errors.PlatformError:
                logger().warning("The due work moves the references of a merged customer")
        return successor

    def _try_merge(self, *request: Any) -> tuple[Customer, CustomerMerge | None]:
        for attempt in stores.retry_contention():
            with attempt:
                return self._merge(*request)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def _merge(
        self, actor: Actor, customer_id: str, values: Mapping[str, Any], preconditions: Preconditions | None
    ) -> tuple[Customer, CustomerMerge | None]:
        """Return the remaining customer and the new merge; None if the customer was merged into it before."""
        now, old = self._clock.now(), self._store.get_customer(actor.tenant, customer_id)
        if preconditions:
            preconditions.require(old)
        details = self._require_other(actor, customer_id, CustomerMergeDetails(**values))
        if old.id == details.into:
            return old, None
        successor = self._store.get_customer(actor.tenant, details.into)
        for customer, requested_id in ((old, customer_id), (successor, details.into)):
            if customer.id != requested_id:
                raise errors.Conflict(f"{requested_id} was merged into {customer.id}. Use that ID.")
        merge = create_merge(old, successor, principal=actor.principal, request_id=actor.request_id, now=now)
        merged_customer = records.next_version(old, now, {"deleted_at": now, "merged_into_id": successor.id})
        new_successor = records.next_version(successor, now, {"external_refs": _all_refs(successor, old)})
        try:
            self._store.merge(merge, merged_customer, new_successor, old=old, old_successor=successor)
        except errors.StaleVersion as error:
            raise errors.WriteContention("Another request changed the customer. Retry.", retry_after_s=1) from error
        return new_successor, merge

    def _require_other(self, actor: Actor, customer_id: str, details: CustomerMergeDetails) -> CustomerMergeDetails:
        """Return the details with the ID of the remaining customer. Raises InvalidRequest for an unknown one and the same one."""
        resolved_details = stores.resolve_references(self._directory, actor.tenant, details)
        if customer_id in {details.into, resolved_details.into}:
            fault = errors.FieldError("not_allowed", "must be another customer", pointer="/into")
            raise errors.InvalidRequest.from_errors([fault])
        return resolved_details


def _all_refs(successor: Customer, old: Customer) -> list[fields.ExternalRef]:
    refs = [*successor.external_refs, *old.external_refs]
    if len(refs) > MAX_EXTERNAL_IDS:
        raise errors.Conflict(
            f"The two customers have more than {MAX_EXTERNAL_IDS} external IDs together. Remove some of them first."
        )
    return refs
