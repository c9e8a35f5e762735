"""Builds the form submission service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.form_submissions.repository import FormSubmissionRepository
from domain.form_submissions.service import FormSubmissionService
from domain.forms.repository import FormRepository
from domain.registry import REGISTRY


@cache
def form_submission_service() -> FormSubmissionService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return FormSubmissionService(
        FormSubmissionRepository(table),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        forms=FormRepository(table),
    )
