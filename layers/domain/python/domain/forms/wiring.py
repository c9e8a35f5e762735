"""Builds the form service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.forms.repository import FormRepository
from domain.forms.service import FormService
from domain.registry import REGISTRY


@cache
def form_service() -> FormService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return FormService(FormRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
