"""Builds the real event log, its reader and its publisher."""

from functools import cache

from apikit.aws.event_bus import EventBus
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.events.reading import EventReader
from domain.events.repository import EventRepository
from domain.events.service import EventPublisher


@cache
def event_log() -> EventRepository:
    """The process's log."""
    return EventRepository(Table(setting("DELIVERIES_TABLE")))


@cache
def event_publisher() -> EventPublisher:
    """The process's publisher."""
    return EventPublisher(event_log(), EventBus(setting("EVENT_BUS")))


@cache
def event_reader() -> EventReader:
    """The process's reader."""
    return EventReader(event_log())
