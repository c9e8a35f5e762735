"""Schemas of jobs, version 1. `domain.jobs.model` documents the fields."""

from apikit.rest import payloads
from domain.jobs.model import Job

JobOut = payloads.response_schema(
    Job,
    """Operations that run in the background, as fast as half of each limit of your credentials allows.

    If a limit is reached, the job waits. It fails with `quota_exceeded` when a monthly quota is used up, and it fails if it has not ended
    after 14 days. A job and its result are stored for 30 days.
    """,
)
