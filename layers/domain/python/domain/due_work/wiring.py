"""Builds the worker of due work, and lists the slices that have some."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.api_keys.model import ApiKey
from domain.booking_series.model import BookingSeries
from domain.bookings.model import Booking
from domain.customer_merges.model import CustomerMerge
from domain.due_work.repository import DueEntryRepository
from domain.due_work.service import DueSlice, DueWorker
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.wiring import request_timer
from domain.payments.model import Payment
from domain.payments.wiring import payment_settler
from domain.refunds.model import Refund
from domain.refunds.wiring import canceled_bookings, refund_settler
from domain.tickets.model import Ticket
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.wiring import offer_timer
from domain.weddings.model import Wedding
from domain.weddings.wiring import option_processor

if TYPE_CHECKING:
    from domain.api_keys.expiry_notices import ExpiryNotices
    from domain.booking_series.completion import SeriesCompletion
    from domain.customer_merges.reference_mover import ReferenceMover
    from domain.tickets.response_timer import ResponseTimer


def _expiry_notices() -> "ExpiryNotices":
    from domain.api_keys.wiring import expiry_notices  # noqa: PLC0415 - few runs find an API key that expires

    return expiry_notices()


def _series_completion() -> "SeriesCompletion":
    from domain.booking_series.wiring import series_completion  # noqa: PLC0415 - few runs find a series to complete

    return series_completion()


def _reference_mover() -> "ReferenceMover":
    from domain.customer_merges.wiring import reference_mover  # noqa: PLC0415 - few runs find a merge

    return reference_mover()


def _response_timer() -> "ResponseTimer":
    from domain.tickets.wiring import response_timer  # noqa: PLC0415 - few runs find a late response

    return response_timer()


DUE_SLICES = {
    ApiKey.collection: DueSlice(ApiKey, _expiry_notices),
    Booking.collection: DueSlice(Booking, canceled_bookings),
    BookingSeries.collection: DueSlice(BookingSeries, _series_completion),
    CustomerMerge.collection: DueSlice(CustomerMerge, _reference_mover),
    Payment.collection: DueSlice(Payment, payment_settler, is_concurrent=True),
    PaymentSchedule.collection: DueSlice(PaymentSchedule, request_timer),
    Refund.collection: DueSlice(Refund, refund_settler, is_concurrent=True),
    Ticket.collection: DueSlice(Ticket, _response_timer),
    WaitlistEntry.collection: DueSlice(WaitlistEntry, offer_timer),
    Wedding.collection: DueSlice(Wedding, option_processor),
}
"""The slices with due work by collection: every record type with a `next_due_at` of its own."""


@cache
def due_worker() -> DueWorker:
    """Return the worker of this process."""
    return DueWorker(DueEntryRepository(Table(config.setting("RESOURCES_TABLE"))), DUE_SLICES, SystemClock())
