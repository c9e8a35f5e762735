"""The worker of due work, for tests: it sees the records of one organization only, whatever other tests have left."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime

from apikit.clock import Clock
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.api_keys.expiry_notices import ExpiryNotices
from domain.api_keys.model import ApiKey
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.wiring import key_repository
from domain.bookings.due_bookings import BookingTimer
from domain.bookings.model import Booking
from domain.bookings.repository import BookingRepository
from domain.due_work.model import DueEntry, DueWorkTally
from domain.due_work.repository import DueEntryRepository
from domain.due_work.service import DueSlice, DueWorker
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payment_schedules.request_timer import RequestTimer
from domain.payments.model import Payment
from domain.payments.settlement import PaymentSettler
from domain.payments.wiring import gateways
from domain.receipts.wiring import receipt_service
from domain.refunds.canceled_bookings import CanceledBookings
from domain.refunds.cancellation_refunds import CancellationRefunds
from domain.refunds.model import Refund
from domain.refunds.refund_settlement import RefundSettler
from domain.refunds.repository import RefundRepository
from domain.registry import REGISTRY
from domain.weddings.model import Wedding
from domain.weddings.option_processor import OptionProcessor
from domain.weddings.repository import WeddingRepository
from tests.payments import a_payment_store


class DueEntriesOfOne:
    """The due entries of one organization."""

    def __init__(self, organization_id: str) -> None:
        self._organization_id = organization_id
        self._entries = DueEntryRepository(Table("resources"))

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueEntry]:
        """Those due in this time, earliest first."""
        entries = self._entries.find_due(first, last)
        return (each for each in entries if f"#{self._organization_id}#" in each.partition)


def a_worker(
    organization_id: str,
    clock: Clock,
    *,
    weddings: WeddingRepository | None = None,
    keys: ApiKeyRepository | None = None,
    pause: Callable[[float], None] = time.sleep,
) -> DueWorker:
    """A worker of the organization's records, with these stores."""
    weddings = weddings or WeddingRepository(Table("resources"))
    bookings = BookingRepository(Table("resources"))
    schedules = PaymentScheduleRepository(Table("resources"))
    payments = a_payment_store(Table("resources"), bookings, schedules)
    refunds = RefundRepository(Table("resources"), payments)
    keys = keys or key_repository(Table("resources"), Table("access"))
    settler = RefundSettler(refunds, payments, gateways(), clock)
    payment_settler = PaymentSettler(payments, gateways(), receipt_service(), clock)
    booking_work = CanceledBookings(
        bookings,
        BookingTimer(bookings),
        payments=payments,
        schedules=schedules,
        settler=payment_settler,
        refunds=CancellationRefunds(refunds, payments, settler, clock),
        clock=clock,
    )
    slices = {
        "bookings": DueSlice(Booking, lambda: booking_work),
        "weddings": DueSlice(Wedding, lambda: OptionProcessor(weddings)),
        "payments": DueSlice(Payment, lambda: payment_settler, is_concurrent=True),
        "payment-schedules": DueSlice(
            PaymentSchedule, lambda: RequestTimer(schedules, DirectoryTable(Table("resources"), REGISTRY))
        ),
        "refunds": DueSlice(Refund, lambda: settler, is_concurrent=True),
        "api-keys": DueSlice(ApiKey, lambda: ExpiryNotices(keys)),
    }
    return DueWorker(DueEntriesOfOne(organization_id), slices, clock, pause=pause)


def run_worker(worker: DueWorker) -> DueWorkTally:
    """A run with enough time."""
    return worker.run(has_time=lambda: True)
