"""Builds the refund service and the settlement of open refunds."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.payments.wiring import gateways, payment_settler, payment_store
from domain.refunds.repository import RefundRepository
from domain.refunds.service import RefundService
from domain.registry import REGISTRY

if TYPE_CHECKING:
    from domain.refunds.canceled_bookings import CanceledBookings
    from domain.refunds.refund_settlement import RefundSettler


@cache
def refund_store() -> RefundRepository:
    """Return the store of this process."""
    return RefundRepository(Table(config.setting("RESOURCES_TABLE")), payment_store())


@cache
def refund_service() -> RefundService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return RefundService(
        refund_store(),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        payments=payment_store(),
        settler=refund_settler,
    )


@cache
def refund_settler() -> "RefundSettler":
    """Return the settlement of this process. Reads need none, and a new process answers them sooner without it."""
    from domain.refunds.refund_settlement import RefundSettler  # noqa: PLC0415 - for refunds only

    return RefundSettler(refund_store(), payment_store(), gateways(), SystemClock())


@cache
def canceled_bookings() -> "CanceledBookings":
    """Return the due work of bookings, with what follows from cancellations, of this process."""
    from domain.bookings.repository import BookingRepository  # noqa: PLC0415 - a worker's alone
    from domain.bookings.wiring import booking_timer  # noqa: PLC0415 - as above
    from domain.payment_schedules.repository import PaymentScheduleRepository  # noqa: PLC0415 - as above
    from domain.refunds.canceled_bookings import CanceledBookings  # noqa: PLC0415 - as above
    from domain.refunds.cancellation_refunds import CancellationRefunds  # noqa: PLC0415 - as above

    table, clock = Table(config.setting("RESOURCES_TABLE")), SystemClock()
    return CanceledBookings(
        BookingRepository(table),
        booking_timer(),
        payments=payment_store(),
        schedules=PaymentScheduleRepository(table),
        settler=payment_settler(),
        refunds=CancellationRefunds(refund_store(), payment_store(), refund_settler(), clock),
        clock=clock,
    )
