"""Builds the real event log, its reader and its publisher."""

from functools import cache

from apikit import config
from apikit.aws import EventBus
from apikit.dynamo import Table
from domain.events.reader import EventReader
from domain.events.repository import EventRepository
from domain.events.service import EventPublisher


@cache
def event_log() -> EventRepository:
    """The process's log."""
    return EventRepository(Table(config.setting("DELIVERIES_TABLE")))


@cache
def event_publisher() -> EventPublisher:
    """The process's publisher."""
    return EventPublisher(event_log(), EventBus(config.setting("EVENT_BUS")))


@cache
def event_reader() -> EventReader:
    """The process's reader."""
    return EventReader(event_log())
