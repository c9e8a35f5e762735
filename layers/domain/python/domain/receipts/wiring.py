"""Builds the receipt service."""

from functools import cache

from apikit import config
from apikit.dynamo import DirectoryTable, Table
from domain.organizations.wiring import organization_service
from domain.receipts.receipt_register import ReceiptRegister
from domain.receipts.service import ReceiptService
from domain.registry import REGISTRY


@cache
def receipt_service() -> ReceiptService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return ReceiptService(ReceiptRegister(table), DirectoryTable(table, REGISTRY), organization_service())
