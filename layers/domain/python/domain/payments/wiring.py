"""Builds the payment service and the settlement of open payments."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.payment_providers.wiring import gateways
from domain.payments.repository import PaymentRepository
from domain.payments.service import PaymentService
from domain.payments.settlement import PaymentSettler
from domain.receipts.wiring import receipt_service
from domain.registry import REGISTRY


@cache
def payment_store() -> PaymentRepository:
    """Return the store of this process."""
    return PaymentRepository(Table(config.setting("RESOURCES_TABLE")))


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
def payment_settler() -> PaymentSettler:
    """Return the settlement of this process."""
    return PaymentSettler(payment_store(), gateways(), receipt_service(), SystemClock())
