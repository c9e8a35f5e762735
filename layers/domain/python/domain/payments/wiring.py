"""Builds the payment service and the settlement of open payments."""

import time
from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.bookings.repository import BookingRepository
from domain.payment_providers.wiring import payment_provider_store
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payments.blocking_exchange import BlockingExchange
from domain.payments.gateways import Gateways
from domain.payments.item_payments import ItemPaymentService
from domain.payments.repository import PaymentRepository
from domain.payments.service import PaymentService
from domain.payments.settlement import PaymentSettler
from domain.receipts.wiring import receipt_service
from domain.registry import REGISTRY


@cache
def payment_store() -> PaymentRepository:
    """Return the store of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return PaymentRepository(table, BookingRepository(table), PaymentScheduleRepository(table))


@cache
def gateways() -> Gateways:
    """Return the providers for this process."""
    exchange = BlockingExchange(allow_loopback=config.flag("ALLOW_LOOPBACK_WEBHOOKS"))
    return Gateways(payment_provider_store(), exchange, time.monotonic)


@cache
def payment_service() -> PaymentService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return PaymentService(
        payment_store(),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        gateways=gateways(),
        settler=payment_settler(),
    )


@cache
def item_payment_service() -> ItemPaymentService:
    """Return the service of payments of items of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return ItemPaymentService(
        payment_store(),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        gateways=gateways(),
        settler=payment_settler(),
        schedules=PaymentScheduleRepository(table),
    )


@cache
def payment_settler() -> PaymentSettler:
    """Return the settlement of this process."""
    return PaymentSettler(payment_store(), gateways(), receipt_service(), SystemClock())
