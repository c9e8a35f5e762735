"""The record of a developer application and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.tiers.model import TierName

ApplicationStatus = Literal["pending", "approved", "rejected", "suspended"]

STATUS = StateMachine(
    {"pending": ("approved", "rejected"), "approved": ("suspended",), "suspended": ("approved",), "rejected": ()}
)

ACTIONS: dict[str, tuple[ApplicationStatus, ApplicationStatus]] = {
    "approve": ("pending", "approved"),
    "reject": ("pending", "rejected"),
    "suspend": ("approved", "suspended"),
    "activate": ("suspended", "approved"),
}
"""The status before and after each action."""
REPEATABLE_ACTIONS = frozenset({"suspend", "activate"})
"""Actions that may be sent again: they complete what an interrupted request left undone."""
REVIEW_SCOPE = "platform:applications"
"""The scope of the decisions about applications. It covers the applications of every organization."""
REVIEWED_FIELDS = ("name", "url", "tier")
"""The fields that the decision is about. They can change until then."""
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000)]


WebAddress = Annotated[
    str,
    StringConstraints(
        max_length=2_000,
        pattern=r"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?([/?#][!-~]*)?$",
    ),
]


@dataclass(frozen=True, kw_only=True)
class ApplicationFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[
        fields.Name,
        Field(
            description="Name of the application, as users see it. Cannot be changed after the decision of the platform.",
            examples=["Table planner"],
        ),
    ]
    description: Annotated[
        fields.Notes | None,
        Field(description="Description of what the application does.", examples=["Plans the tables of weddings."]),
    ] = None
    url: Annotated[
        WebAddress | None,
        Field(
            description="Website of the application (https). Cannot be changed after the decision of the platform.",
            examples=["https://tables.example.com"],
        ),
    ] = None
    contact_email: Annotated[
        fields.Email,
        Field(
            description="E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 "
            "mails an hour, and an organization sends at most 100: more are not sent.",
            examples=["dev@tables.example.com"],
        ),
    ]
    tier: Annotated[
        TierName,
        Field(
            description="Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API "
            "key sets the limits in force.",
            examples=["standard"],
        ),
    ] = "standard"


@dataclass(frozen=True, kw_only=True)
class ApplicationDetails(ApplicationFields):
    """The fields that a caller can set. Actions set the status."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Application(ApplicationFields, Record):
    """An application as stored."""

    object: ClassVar[str] = "application"
    prefix: ClassVar[str] = "app"
    collection: ClassVar[str] = "applications"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"), ListIndex(order="name"))

    status: Annotated[
        ApplicationStatus,
        Field(
            description="Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one "
            "can have new credentials; the credentials of a suspended one are rejected.",
            examples=["pending"],
        ),
    ] = "pending"
    status_reason: Annotated[
        str | None, Field(description="Reason of the rejection or suspension; null otherwise.", examples=[None])
    ] = None
    reviewed_at: Annotated[
        fields.Moment | None,
        Field(description="Time of the last decision of the platform about the application.", examples=[None]),
    ] = None

    @property
    def stops_credentials(self) -> bool:
        """Return whether requests with the application's credentials are rejected."""
        return self.status == "suspended" or self.deleted_at is not None
