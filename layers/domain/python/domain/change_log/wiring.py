"""Build the change log, its recorder and its reader from the environment."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.change_log.repository import ChangeRepository
from domain.change_log.service import ChangeReader, ChangeRecorder


@cache
def change_log() -> ChangeRepository:
    """Return the log of this process."""
    return ChangeRepository(Table(config.setting("DELIVERIES_TABLE")))


@cache
def change_recorder() -> ChangeRecorder:
    """Return the recorder of this process."""
    return ChangeRecorder(change_log())


@cache
def change_reader() -> ChangeReader:
    """Return the reader of this process."""
    return ChangeReader(change_log(), SystemClock())
