"""Builds the use cases of series of bookings."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.availability.wiring import offer_repository
from domain.booking_series.completion import SeriesCompletion
from domain.booking_series.repository import BookingSeriesRepository
from domain.booking_series.service import SeriesService
from domain.bookings.wiring import booking_service
from domain.registry import REGISTRY


@cache
def series_service() -> SeriesService:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return SeriesService(
        store=BookingSeriesRepository(table),
        bookings=booking_service(),
        completion=series_completion(),
        offers=offer_repository(),
        directory=DirectoryTable(table, REGISTRY),
        clock=SystemClock(),
    )


@cache
def series_completion() -> SeriesCompletion:
    """Return the completion of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return SeriesCompletion(BookingSeriesRepository(table), booking_service(), DirectoryTable(table, REGISTRY))
