"""The wedding record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit import errors
from apikit.resources import ListIndex, ReferenceTo, StateMachine, fields
from domain.clients.packages import Package
from domain.ledgers.model import SlotClaim, expiry_ms
from domain.ledgers.reserving_record import ReservingRecord

WeddingStatus = Literal[
    "inquiry",
    "tentative",
    "waitlisted",
    "definite",
    "in_progress",
    "completed",
    "closed",
    "released",
    "lost",
    "canceled",
]
# The statuses of a new wedding; the others are reached by transitions only.
INITIAL_STATUSES = ("inquiry", "waitlisted", "tentative", "definite")

STATUS = StateMachine(
    {
        "inquiry": ("tentative", "waitlisted", "lost"),
        "waitlisted": ("tentative", "lost"),
        "tentative": ("definite", "lost", "canceled", "released"),
        "released": ("tentative",),
        "definite": ("in_progress", "canceled"),
        "in_progress": ("completed",),
        "completed": ("closed",),
        "closed": (),
        "lost": (),
        "canceled": (),
    }
)

ACTIONS: dict[str, WeddingStatus] = {
    "hold": "tentative",
    "waitlist": "waitlisted",
    "confirm": "definite",
    "release": "released",
    "start": "in_progress",
    "complete": "completed",
    "close": "closed",
    "cancel": "canceled",
    "lose": "lost",
}
# The number of guests who attended is known.
STARTED_STATUSES = frozenset({"in_progress", "completed", "closed"})
# The wedding has its spaces reserved.
RESERVING_STATUSES = frozenset({"tentative", "definite", "in_progress"})
# A local date ends in the last time zone 36 hours after it starts in UTC.
_LAST_END_OF_DATE = timedelta(hours=36)
GUARANTEE_STATUSES = frozenset({"definite", "in_progress"})

DEFAULT_OPTION_DAYS = 14
OPTION_NOTICE_PERIOD = timedelta(hours=48)

_OPTION_FIELD = Field(
    description=(
        "Time until which a tentative wedding is held. The wedding is then released automatically; "
        "`wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days "
        "in the organization's setting `wedding_option_days`, or 14 days."
    ),
    examples=["2099-01-31T17:00:00.000Z"],
)


@dataclass(frozen=True, kw_only=True)
class Guests:
    """The numbers of guests, as far as known."""

    __pydantic_config__ = fields.STRICT
    expected: Annotated[
        fields.Count | None, Field(description="Number of guests in the couple's estimate.", examples=[120])
    ] = None
    guaranteed: Annotated[
        fields.Count | None,
        Field(description="Minimum number of guests to bill. Once locked, it can only be raised.", examples=[110]),
    ] = None
    actual: Annotated[
        fields.Count | None,
        Field(description="Number of guests who attended; known from status `in_progress` on.", examples=[None]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class SubEvent:
    """A sub-event of the wedding, such as ceremony, dinner or brunch."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[fields.Name, Field(description="Name of the sub-event.", examples=["Ceremony"])]
    start_at: Annotated[fields.Moment | None, Field(description="Start time.", examples=["2025-06-15T14:00:00Z"])] = (
        None
    )
    end_at: Annotated[
        fields.Moment | None, Field(description="End time, exclusive.", examples=["2025-06-15T15:00:00Z"])
    ] = None
    space_id: Annotated[
        Annotated[str, ReferenceTo("spc")] | None,
        Field(
            description="ID of the space where the sub-event takes place.", examples=["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]
        ),
    ] = None


WeddingStart = Annotated[
    fields.Moment | None, Field(description="Start time of the wedding.", examples=["2025-06-15T14:00:00Z"])
]
WeddingEnd = Annotated[
    fields.Moment | None,
    Field(
        description="End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone.",
        examples=["2025-06-15T23:00:00Z"],
    ),
]
OptionExpiry = Annotated[fields.Moment | None, _OPTION_FIELD]
StatusReason = Annotated[
    fields.Notes | None,
    Field(description="Reason why the wedding was canceled or lost.", examples=["They chose a date in May."]),
]


@dataclass(frozen=True, kw_only=True)
class WeddingFields:
    """The fields in request bodies, in the stored record and in responses."""

    client_id: Annotated[
        Annotated[str, ReferenceTo("cli")],
        Field(description="ID of the client that the wedding belongs to.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    date: Annotated[
        fields.LocalDate, Field(description="Date of the wedding, local to the venue.", examples=["2025-06-15"])
    ]
    name: Annotated[
        fields.Name | None, Field(description="Name of the wedding, for your staff.", examples=["Smith wedding"])
    ] = None
    venue_id: Annotated[
        Annotated[str, ReferenceTo("ven")] | None,
        Field(
            description="ID of the venue where the wedding takes place.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]
        ),
    ] = None
    space_ids: Annotated[
        list[Annotated[str, ReferenceTo("spc")]],
        Field(
            max_length=50,
            description="IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has "
            "exclusive use of their elements.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
    start_at: WeddingStart = None
    end_at: WeddingEnd = None
    guests: Annotated[
        Guests, Field(description="Numbers of guests.", examples=[{"expected": 120, "guaranteed": 110}])
    ] = field(default_factory=Guests)
    budget: Annotated[
        fields.Money | None,
        Field(description="Budget of the couple.", examples=[{"amount": 2_500_000, "currency": "EUR"}]),
    ] = None
    package_type: Package = "standard"
    sub_events: Annotated[
        list[SubEvent],
        Field(
            max_length=50,
            description="Sub-events of the wedding, between its start and end.",
            examples=[[{"name": "Ceremony"}]],
        ),
    ] = field(default_factory=list)
    notes: Annotated[
        fields.Notes | None,
        Field(description="Free text for your staff.", examples=["Fireworks at ten."]),
    ] = None
    status: Annotated[
        WeddingStatus | None,
        Field(
            description="Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, "
            "`lost`; `tentative` → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, "
            "`canceled`; `in_progress` → `completed`; `completed` → `closed`. The actions make the same transitions. "
            "Default: `inquiry` for a new wedding. Omit to keep.",
            examples=["tentative"],
        ),
    ] = None
    option_expires_at: OptionExpiry = None


@dataclass(frozen=True, kw_only=True)
class WeddingDetails(WeddingFields):
    """The fields that a caller can set. None keeps `status` and `option_expires_at`; a new wedding is an inquiry."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Wedding(WeddingFields, ReservingRecord):
    """A wedding as stored."""

    object: ClassVar[str] = "wedding"
    prefix: ClassVar[str] = "wed"
    collection: ClassVar[str] = "weddings"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="client_id"),
        ListIndex(order="date", equal="venue_id"),
        ListIndex(order="date"),
    )

    status: Annotated[WeddingStatus, Field(description="Status of the wedding.", examples=["tentative"])] = "inquiry"
    option_noticed_at: Annotated[
        fields.Moment | None,
        Field(description="Time when `wedding.option_expiring` was sent for this option.", examples=[None]),
    ] = None
    guarantee_locked_at: Annotated[
        fields.Moment | None,
        Field(description="Time from which `guests.guaranteed` can only be raised.", examples=[None]),
    ] = None
    status_reason: StatusReason = None

    def is_option_expired(self, now: datetime) -> bool:
        """Return whether its option has expired, whether or not the wedding has been released yet."""
        return self.status == "tentative" and self.option_expires_at is not None and self.option_expires_at <= now

    @property
    def unit_names(self) -> tuple[str, ...]:
        """Its spaces."""
        return tuple(self.space_ids)

    @property
    def claim(self) -> SlotClaim | None:
        """Its spaces, while it is tentative, definite or in progress."""
        if self.deleted_at or self.status not in RESERVING_STATUSES or not self.slots:
            return None
        return SlotClaim(self.id, self.slots, expiry_ms(self.option_expires_at))

    def is_upcoming(self, now: datetime) -> bool:
        """Return whether it is tentative, definite or in progress, and not over. Without an end, it ends with its date in every zone."""
        if self.status not in RESERVING_STATUSES or self.is_option_expired(now):
            return False
        return (self.end_at or datetime.combine(self.date, time(), UTC) + _LAST_END_OF_DATE) > now

    @property
    def next_option_at(self) -> datetime | None:
        """The time of the next step for its option: the notice before it expires, or the release."""
        if self.status != "tentative" or self.option_expires_at is None:
            return None
        return self.option_expires_at if self.option_noticed_at else self.option_expires_at - OPTION_NOTICE_PERIOD

    @property
    def next_due_at(self) -> datetime | None:
        """The time of the next step for its option. What was due before the last change, as for a restored wedding, is due since then."""
        return max(self.next_option_at, self.updated_at) if self.next_option_at else None

    def due_option_values(self, now: datetime) -> dict[str, Any]:
        """Return the values that change because of its option by now; empty when nothing is due."""
        if self.is_option_expired(now):
            return {"status": "released", "slots": (), **NO_OPTION}
        due_at = self.next_option_at
        return {"option_noticed_at": now} if due_at and due_at <= now and not self.option_noticed_at else {}

    def require_live_option(self, status: str, now: datetime) -> None:
        """Raise Conflict when the wedding is to become definite after its option has expired."""
        if status == "definite" and self.is_option_expired(now):
            raise errors.Conflict(
                "The option has expired. Release the wedding and hold it again if the date is still free."
            )


NO_OPTION: dict[str, Any] = {"option_expires_at": None, "option_noticed_at": None}
"""The option values of every wedding that is not tentative."""
