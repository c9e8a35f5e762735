"""Builds the real form service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.resources.directory_table import ResourceDirectory
from domain.directory import record_type_of
from domain.forms.repository import FormRepository
from domain.forms.service import FormService


@cache
def form_service() -> FormService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return FormService(FormRepository(table), SystemClock(), ResourceDirectory(table, record_type_of))
