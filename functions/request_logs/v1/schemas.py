"""Schemas of the request log, version 1. The model documents the fields."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.request_logs.export_plan import ExportFilters, ExportFormat, ExportPlan
from domain.request_logs.model import RequestLog

RequestLogOut = payloads.form_schema(RequestLog, "A request in the log of your organization.")


class RequestLogExportIn(payloads.Body):
    """The requests to export."""

    from_: fields.Moment = Field(
        alias="from", description="Earliest `created_at` to export.", examples=["2026-03-01T00:00:00Z"]
    )
    to: fields.Moment = Field(description="`created_at` is earlier than this time.", examples=["2026-03-02T00:00:00Z"])
    filters: ExportFilters | None = Field(None, description="Filters of the requests. Default: all requests.")
    format: ExportFormat = Field(description="Format of the result.", examples=["csv"])

    @property
    def plan(self) -> ExportPlan:
        """The plan of the export."""
        return ExportPlan(format=self.format, start=self.from_, end=self.to, filters=self.filters or ExportFilters())
