"""Builds the real wedding service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.clients.wiring import client_service
from domain.weddings.repository import WeddingRepository
from domain.weddings.service import WeddingService


@cache
def wedding_service() -> WeddingService:
    """The process's service."""
    return WeddingService(WeddingRepository(Table(setting("RESOURCES_TABLE"))), SystemClock(), client_service())
