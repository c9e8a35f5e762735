"""Builds the payment service and the settlement of open payments."""

import time
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payments.item_payments import ItemPaymentService
from domain.payments.repository import PaymentLedger, PaymentRepository
from domain.payments.service import PaymentService
from domain.registry import REGISTRY

if TYPE_CHECKING:
    from domain.payments.gateways import Gateways
    from domain.payments.settlement import PaymentSettler


@cache
def payment_store() -> PaymentRepository:
    """Return the store of this process."""
    return PaymentRepository(Table(config.setting("RESOURCES_TABLE")), _ledgers)


@cache
def gateways() -> "Gateways":
    """Return the providers for this process."""
    from domain.blocking_exchange import BlockingExchange  # noqa: PLC0415 - for charges and refunds only
    from domain.payment_providers.wiring import payment_provider_store  # noqa: PLC0415 - as above
    from domain.payments.gateways import Gateways  # noqa: PLC0415 - as above
    from domain.payments.stripe_client import MAX_BODY_BYTES, TIMEOUT_S  # noqa: PLC0415 - as above

    exchange = BlockingExchange(
        allow_loopback=config.flag("ALLOW_LOOPBACK_WEBHOOKS"), timeout_s=TIMEOUT_S, max_body_bytes=MAX_BODY_BYTES
    )
    return Gateways(payment_provider_store(), exchange, time.monotonic)


@cache
def payment_service() -> PaymentService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return PaymentService(
        payment_store(),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        gateways=gateways,
        settler=payment_settler,
    )


@cache
def item_payment_service() -> ItemPaymentService:
    """Return the service of payments of items of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return ItemPaymentService(
        payment_store(),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        gateways=gateways,
        settler=payment_settler,
        schedules=PaymentScheduleRepository(table),
    )


@cache
def payment_settler() -> "PaymentSettler":
    """Return the settlement of this process. Reads need none, and a new process answers them sooner without it."""
    from domain.payments.settlement import PaymentSettler  # noqa: PLC0415 - for charges only
    from domain.receipts.wiring import receipt_service  # noqa: PLC0415 - as above

    return PaymentSettler(payment_store(), gateways(), receipt_service(), SystemClock())


@cache
def _ledgers() -> Sequence[PaymentLedger]:
    from domain.bookings.repository import BookingRepository  # noqa: PLC0415 - for writes only
    from domain.payments.booking_ledger import BookingLedger  # noqa: PLC0415 - as above
    from domain.payments.schedule_ledger import ScheduleLedger  # noqa: PLC0415 - as above

    table = Table(config.setting("RESOURCES_TABLE"))
    return ScheduleLedger(PaymentScheduleRepository(table)), BookingLedger(table, BookingRepository(table))
