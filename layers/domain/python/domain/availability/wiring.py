"""Builds the readers of availability."""

from functools import cache

from apikit import config
from apikit.dynamo import Table
from domain.availability.repository import AvailabilityRepository


@cache
def offer_reader() -> AvailabilityRepository:
    """Return the reader of this process."""
    return AvailabilityRepository(Table(config.setting("RESOURCES_TABLE")))
