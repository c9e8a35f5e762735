"""Builds the payment service and the settlement of open payments."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.payments.gateways import Gateways
from domain.payments.repository import PaymentRepository
from domain.payments.service import PaymentService
from domain.payments.settlement import PaymentSettler
from domain.registry import REGISTRY


@cache
def payment_service() -> PaymentService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return PaymentService(PaymentRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), Gateways())


@cache
def payment_settler() -> PaymentSettler:
    """Return the settlement of this process."""
    return PaymentSettler(PaymentRepository(Table(config.setting("RESOURCES_TABLE"))), Gateways(), SystemClock())
