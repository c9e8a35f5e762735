"""The record of an organization's support plan, and the response targets of each tier. No I/O."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from apikit import ids
from apikit.resources import Record, fields

SupportTier = Literal["standard", "premium", "enterprise"]
Priority = Literal["low", "normal", "high", "urgent"]
SUPPORT_SCOPE = "platform:support"
"""The scope of the platform's support: it reads and answers the tickets of every organization."""
_ID_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTES: Mapping[SupportTier, Mapping[Priority, int]] = MappingProxyType(
    {
        "standard": {"urgent": 480, "high": 1_440, "normal": 2_880, "low": 5_760},
        "premium": {"urgent": 120, "high": 480, "normal": 1_440, "low": 2_880},
        "enterprise": {"urgent": 30, "high": 120, "normal": 480, "low": 1_440},
    }
)


@dataclass(frozen=True, kw_only=True)
class AccountManager:
    """The technical account manager of an organization."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[fields.Name, Field(description="Name of the account manager.", examples=["Mira Keller"])]
    email: Annotated[
        fields.Email,
        Field(description="E-mail address of the account manager.", examples=["mira.keller@wedsync.example.com"]),
    ]
    phone: Annotated[
        fields.Phone | None,
        Field(description="Phone number of the account manager, in international format.", examples=["+390612345678"]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class SupportPlanFields:
    """The fields in the stored record and in responses."""

    tier: Annotated[
        SupportTier,
        Field(description="Tier of the organization's support. It sets the response targets.", examples=["enterprise"]),
    ]
    account_manager: Annotated[
        AccountManager | None,
        Field(
            description="Technical account manager. The organization sees the account manager while its tier is `enterprise`.",
            examples=[{"name": "Mira Keller", "email": "mira.keller@wedsync.example.com", "phone": "+390612345678"}],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class SupportPlan(SupportPlanFields, Record):
    """A support plan as stored. It belongs to the organization, and its ID is derived from that of the organization."""

    object: ClassVar[str] = "support_plan"
    prefix: ClassVar[str] = "spl"
    collection: ClassVar[str] = "support-plans"
    is_restorable: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class ResponseTarget:
    """The time until the first response to tickets of a tier and priority."""

    tier: Annotated[SupportTier, Field(description="Tier of the support.", examples=["enterprise"])]
    priority: Annotated[Priority, Field(description="Priority of the ticket.", examples=["urgent"])]
    minutes: Annotated[
        int,
        Field(
            description="Time until a response, in minutes, at any hour of any day.",
            examples=[30],
        ),
    ]


RESPONSE_TARGETS: tuple[ResponseTarget, ...] = tuple(
    ResponseTarget(tier=tier, priority=priority, minutes=_MINUTES[tier][priority])
    for tier in get_args(SupportTier)
    for priority in get_args(Priority)
)
"""The targets of each tier and priority."""


@dataclass(frozen=True, kw_only=True)
class Support:
    """The support of an organization: its tier, the targets, and its account manager."""

    object: ClassVar[str] = "support"

    tier: Annotated[SupportTier, Field(description="Tier of your support.", examples=["enterprise"])]
    response_targets: Annotated[
        tuple[ResponseTarget, ...],
        Field(
            description="Response targets by tier and priority.",
            examples=[[{"tier": "enterprise", "priority": "urgent", "minutes": 30}]],
        ),
    ]
    account_manager: Annotated[
        AccountManager | None,
        Field(
            description="Technical account manager of your organization; null unless the tier is `enterprise`.",
            examples=[{"name": "Mira Keller", "email": "mira.keller@wedsync.example.com", "phone": None}],
        ),
    ]


def plan_id(organization_id: str) -> str:
    """Return the ID of the plan of an organization."""
    return ids.derive_id(SupportPlan.prefix, created_at=_ID_TIME, source=organization_id)


def response_minutes(tier: SupportTier, priority: Priority) -> int:
    """Return the response target of a ticket in minutes."""
    return _MINUTES[tier][priority]
