"""Builds the real form submission service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.form_submissions.repository import FormSubmissionRepository
from domain.form_submissions.service import FormSubmissionService
from domain.forms.repository import FormRepository
from domain.registry import REGISTRY


@cache
def form_submission_service() -> FormSubmissionService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return FormSubmissionService(
        FormSubmissionRepository(table),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        forms=FormRepository(table),
    )
