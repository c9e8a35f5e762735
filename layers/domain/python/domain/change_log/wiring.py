"""Builds the real change log, its recorder and its reader."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.change_log.repository import ChangeRepository
from domain.change_log.service import ChangeReader, ChangeRecorder


@cache
def change_log() -> ChangeRepository:
    """The process's log."""
    return ChangeRepository(Table(config.setting("DELIVERIES_TABLE")))


@cache
def change_recorder() -> ChangeRecorder:
    """The process's writer."""
    return ChangeRecorder(change_log())


@cache
def change_reader() -> ChangeReader:
    """The process's reader."""
    return ChangeReader(change_log(), SystemClock())
