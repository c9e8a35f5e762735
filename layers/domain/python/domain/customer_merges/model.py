"""The record of a merge, from which the due work knows what is still to be moved. No I/O."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import Field

from apikit.resources import Record, ReferenceTo, fields
from domain.customers.model import Customer

# A request that read the customer before the merge may still write a reference to it: no request takes longer than this.
LAST_CHECK_AFTER = timedelta(minutes=2)


@dataclass(frozen=True, kw_only=True)
class CustomerMergeDetails:
    """The customer that remains."""

    __pydantic_config__ = fields.STRICT
    into: Annotated[
        Annotated[str, ReferenceTo("cus")],
        Field(
            description="ID of the customer that remains, and gets everything that refers to the other one.",
            examples=["cus_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class CustomerMerge(Record):
    """A merge as stored. Its ID has the ULID of the merged customer, so that there is one at most."""

    object: ClassVar[str] = "customer_merge"
    prefix: ClassVar[str] = "cmg"
    collection: ClassVar[str] = "customer-merges"

    customer_id: str
    into_id: str
    principal: str
    request_id: str
    moved_count: int = 0
    next_at: fields.Moment | None = None

    @property
    def next_due_at(self) -> datetime | None:
        """The time of the next check for references to the merged customer; None after the last one."""
        return max(self.next_at, self.updated_at) if self.next_at else None

    def progress(self, count: int, now: datetime, *, has_more: bool) -> dict[str, Any]:
        """Return the values after `count` references have moved. At the end, everything is checked once more."""
        last_check_at = self.created_at + LAST_CHECK_AFTER
        next_at = now if has_more else last_check_at if now < last_check_at else None
        return {"moved_count": self.moved_count + count, "next_at": next_at}


def create_merge(
    old: Customer, successor: Customer, *, principal: str, request_id: str, now: datetime
) -> CustomerMerge:
    """Return the record of a new merge."""
    return CustomerMerge(
        id=f"{CustomerMerge.prefix}_{old.id.removeprefix(f'{Customer.prefix}_')}",
        organization_id=old.organization_id,
        livemode=old.livemode,
        created_at=now,
        updated_at=now,
        customer_id=old.id,
        into_id=successor.id,
        principal=principal,
        request_id=request_id,
        next_at=now,
    )
