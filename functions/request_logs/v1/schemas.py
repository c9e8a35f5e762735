"""Schemas of the request log, version 1. The model documents the fields."""

from apikit.rest import payloads
from domain.request_logs.model import RequestLog

RequestLogOut = payloads.form_schema(RequestLog, "A request in the log of your organization.")
