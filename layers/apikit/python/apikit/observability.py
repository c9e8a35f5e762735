"""Structured logs: one JSON line a fact. Who logs what lives with the caller; secrets, bodies and addresses are never logged."""

from functools import cache

from aws_lambda_powertools import Logger


@cache
def logger() -> Logger:
    """The process's logger; its service name comes from POWERTOOLS_SERVICE_NAME."""
    return Logger(utc=True, log_uncaught_exceptions=False)
