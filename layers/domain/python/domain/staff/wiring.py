"""Builds the staff service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.ledgers.free_time import FreeTimeCheck
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY
from domain.staff.repository import StaffRepository
from domain.staff.service import StaffService


@cache
def staff_service() -> StaffService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return StaffService(
        StaffRepository(table),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        organizations=organization_service(),
        free_time=FreeTimeCheck(ReservationLedger(table)),
    )
