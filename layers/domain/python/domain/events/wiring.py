"""Build the event log, its reader and its publisher from the environment."""

from functools import cache

from apikit import config
from apikit.aws import EventBus
from apikit.dynamo import Table
from domain.events.reader import EventReader
from domain.events.repository import EventRepository
from domain.events.service import EventPublisher


@cache
def event_log() -> EventRepository:
    """Return the log of this process."""
    return EventRepository(Table(config.setting("DELIVERIES_TABLE")))


@cache
def event_publisher() -> EventPublisher:
    """Return the publisher of this process."""
    return EventPublisher(event_log(), EventBus(config.setting("EVENT_BUS")))


@cache
def event_reader() -> EventReader:
    """Return the reader of this process."""
    from domain.request_logs.wiring import request_log  # noqa: PLC0415 - for one function

    return EventReader(event_log(), request_log())
