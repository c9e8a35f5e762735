"""The waitlist entry record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit import epoch_ms
from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields, records
from domain.availability.requested import ANY, PartySize
from domain.local_times import from_epoch_ms

WaitlistStatus = Literal["waiting", "offered", "converted", "expired", "canceled"]

STATUS = StateMachine(
    {
        "waiting": ("offered", "expired", "canceled"),
        "offered": ("waiting", "converted", "expired", "canceled"),
        "converted": (),
        "expired": (),
        "canceled": (),
    }
)
ENDED_STATUSES = frozenset({"converted", "expired", "canceled"})
MAX_DAYS = 92
# A slot that was left unanswered is not offered again. Of more than these, the earliest are forgotten.
MAX_MISSED_SLOTS = 50


@dataclass(frozen=True, kw_only=True)
class WaitlistEntryFields:
    """The fields in request bodies, in the stored record and in responses."""

    customer_id: Annotated[
        Annotated[str, ReferenceTo("cus")],
        Field(
            description="ID of the customer who waits. Cannot be changed.",
            examples=["cus_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    service_id: Annotated[
        Annotated[str, ReferenceTo("svc")],
        Field(
            description="ID of the service that the customer waits for. Cannot be changed.",
            examples=["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    from_: Annotated[
        fields.Moment,
        Field(
            alias="from",
            description="Earliest start of a slot that suits the customer.",
            examples=["2027-06-12T09:00:00Z"],
        ),
    ]
    to: Annotated[
        fields.Moment,
        Field(
            description=f"Latest end of a slot that suits the customer: in the future, after `from`, at most {MAX_DAYS} days later.",
            examples=["2027-06-12T18:00:00Z"],
        ),
    ]
    party_size: PartySize = 1


@dataclass(frozen=True, kw_only=True)
class WaitlistEntryDetails(WaitlistEntryFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    staff_id: Annotated[
        Annotated[str, ReferenceTo("stf", ANY)] | None,
        Field(
            description="ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member.",
            examples=["any"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class WaitlistEntry(WaitlistEntryFields, Record):
    """A waitlist entry as stored.

    `queued_at` is the time since which the entry has its place among those that wait: its creation, or the end of its last offer.
    `missed_starts` are the starts of the slots that the customer left unanswered.
    """

    object: ClassVar[str] = "waitlist_entry"
    prefix: ClassVar[str] = "wle"
    collection: ClassVar[str] = "waitlist-entries"
    immutable_fields: ClassVar[tuple[str, ...]] = ("customer_id", "service_id")
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="customer_id"),
        ListIndex(equal="service_id"),
    )

    staff_id: Annotated[
        str | None,
        Field(
            description="ID of the staff member that the customer waits for; null for any staff member.",
            examples=["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    status: Annotated[
        WaitlistStatus,
        Field(
            description="Status of the entry. `waiting` → `offered` when a slot is held for the customer → `converted` when the offer is "
            "accepted, or `waiting` again when it is not answered in time. An entry is `expired` after `to`, and `canceled` when it is "
            "deleted.",
            examples=["waiting"],
        ),
    ] = "waiting"
    booking_id: Annotated[
        str | None,
        Field(description="ID of the booking that holds the offered slot; null without an offer.", examples=[None]),
    ] = None
    offer_expires_at: Annotated[
        fields.Moment | None,
        Field(description="Time until which the offer can be accepted; null without an open offer.", examples=[None]),
    ] = None
    queued_at: Annotated[datetime | None, Field(exclude=True)] = None
    missed_starts: Annotated[tuple[int, ...], Field(exclude=True)] = ()
    offered_start: Annotated[int | None, Field(exclude=True)] = None

    @property
    def is_waiting(self) -> bool:
        """Whether a slot can be offered to it."""
        return self.status == "waiting" and not self.deleted_at

    @property
    def place(self) -> tuple[datetime, str]:
        """The place among the entries that wait: the smallest is the first one."""
        return self.queued_at or self.created_at, self.id

    @property
    def queue_values(self) -> tuple[Any, ...]:
        """What the queue has of it: its place, and what suits the customer."""
        return self.queued_at, self.from_, self.to, self.staff_id, self.party_size, self.missed_starts

    @property
    def next_due_at(self) -> datetime | None:
        """The end of its offer, or of the time that suits the customer. What was due before the last change is due since then."""
        due_at = {"waiting": self.to, "offered": self.offer_expires_at}.get(self.status)
        return max(due_at, self.updated_at) if due_at and not self.deleted_at else None

    def has_open_offer(self, now: datetime) -> bool:
        """Return whether its offer can be accepted."""
        return self.status == "offered" and self.offer_expires_at is not None and now < self.offer_expires_at

    def offered_values(self, booking_id: str, start_at: datetime, expires_at: datetime) -> dict[str, Any]:
        """Return the values of an entry to which a slot is offered."""
        return {
            "status": "offered",
            "booking_id": booking_id,
            "offer_expires_at": expires_at,
            "offered_start": epoch_ms(start_at),
        }

    def missed_values(self, now: datetime) -> dict[str, Any]:
        """Return the values after an offer that was not answered: the entry goes to the end, or expires after `to`."""
        missed_starts = sorted({*self.missed_starts, *([self.offered_start] if self.offered_start else [])})
        return {
            **closed_offer_values(),
            "status": "waiting" if self.to > now else "expired",
            "booking_id": None,
            "queued_at": now,
            "missed_starts": tuple(missed_starts[-MAX_MISSED_SLOTS:]),
        }

    def private_fields(self) -> records.JsonObject:
        """Return the place and the missed slots in their stored form, without what is empty."""
        form = {
            "queued": epoch_ms(self.queued_at) if self.queued_at else None,
            "missed": list(self.missed_starts),
            "start": self.offered_start,
        }
        return {name: value for name, value in form.items() if value}

    def with_private_fields(self, private_fields: records.JsonObject) -> "WaitlistEntry":
        """Return the entry with its stored place and missed slots."""
        queued_ms, start_ms = private_fields.get("queued"), private_fields.get("start")
        return replace(
            self,
            queued_at=from_epoch_ms(int(queued_ms)) if queued_ms else None,
            missed_starts=tuple(int(each) for each in private_fields.get("missed", ())),
            offered_start=int(start_ms) if start_ms else None,
        )


def closed_offer_values() -> dict[str, Any]:
    """Return the values of an entry without an open offer."""
    return {"offer_expires_at": None, "offered_start": None}
