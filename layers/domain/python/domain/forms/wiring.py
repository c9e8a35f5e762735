"""Builds the real form service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.forms.repository import FormRepository
from domain.forms.service import FormService
from domain.registry import REGISTRY


@cache
def form_service() -> FormService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return FormService(FormRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
