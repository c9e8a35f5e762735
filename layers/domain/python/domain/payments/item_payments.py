"""Payments of the items of payment schedules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Protocol

from pydantic import Field

from apikit import Actor, Clock, Tenant
from apikit.resources import Directory, Preconditions, fields, records, stores
from domain.payment_schedules.open_balances import read_balance
from domain.payments.method import PaymentMethod
from domain.payments.model import Payment, PaymentDetails
from domain.payments.service import PaymentService

if TYPE_CHECKING:
    from domain.payment_schedules.model import PaymentSchedule
    from domain.payments.payment_gateway import GatewayDirectory
    from domain.payments.settlement import PaymentSettler


@dataclass(frozen=True, kw_only=True)
class ScheduledPaymentDetails(PaymentDetails):
    """The fields of a payment of an item: those of every payment, and the item."""

    payment_schedule_id: str
    payment_schedule_item: int


@dataclass(frozen=True, kw_only=True)
class ItemPaymentDetails(records.RecordPart):
    """The fields that a caller can set; the body of the path that pays an item."""

    object: ClassVar[str] = "payment"
    path: ClassVar[str] = "/v1/payment-schedules/{payment_schedule_id}/items/{number}/pay"

    __pydantic_config__ = fields.STRICT
    method: Annotated[
        PaymentMethod,
        Field(
            description="Method of the payment, which is for the whole amount of the item.",
            examples=[{"type": "card", "token": "tok_ok"}],
        ),
    ]
    description: Annotated[
        fields.Notes | None,
        Field(description="Purpose of the payment. Default: the label of the item.", examples=["Deposit"]),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)


class ScheduleReader(Protocol):
    """Reads payment schedules."""

    def get(self, tenant: Tenant, record_id: str) -> "PaymentSchedule":
        """Return the schedule. Raises NotFound."""
        ...


class ItemPaymentService(PaymentService):
    """Creates payments of items. The repository writes each with its item, in one transaction (`ScheduleLedger`)."""

    details_type = ScheduledPaymentDetails

    def __init__(
        self,
        store: stores.Store[Payment],
        clock: Clock,
        directory: Directory,
        *,
        gateways: Callable[[], "GatewayDirectory"],
        settler: Callable[[], "PaymentSettler"],
        schedules: ScheduleReader,
    ) -> None:
        super().__init__(store, clock, directory, gateways=gateways, settler=settler)
        self._directory = directory
        self._schedules = schedules

    def pay_item(
        self,
        actor: Actor,
        schedule_id: str,
        number: int,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None = None,
    ) -> Payment:
        """Create and charge a payment of an item; `values` has its method, description and metadata. The preconditions are on the schedule.

        Raises InsufficientScope, NotFound, StaleVersion, InvalidRequest; Conflict unless the item can be paid. A card that is declined is
        no error: the payment has the status `failed`, and the item can be paid again.
        """
        actor.require("payment-schedules:write")
        actor = actor.with_scope("payments:write")
        if (replay := records.find_replay(Payment)) is not None:
            # The earlier attempt of this request has the item; if it crashed, the worker completes it.
            return self.store.get(actor.tenant, replay.id)
        schedule = self._schedules.get(actor.tenant, schedule_id)
        if preconditions:
            preconditions.require(schedule)
        item = schedule.require_payable(number)
        references = {"booking_id": schedule.booking_id, "wedding_id": schedule.wedding_id}
        read_balance(self._directory, actor.tenant, **references).require_rest(item)
        item_values = {
            **values,
            **references,
            "amount": item.amount,
            "description": values.get("description") or item.label,
            "payment_schedule_id": schedule.id,
            "payment_schedule_item": number,
        }
        return self.create(actor, item_values)
