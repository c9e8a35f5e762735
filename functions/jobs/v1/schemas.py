"""What jobs look like over HTTP, version 1. Their fields are documented in `domain.jobs.model`."""

from apikit.web.schemas import answer_of
from domain.jobs.model import Job

JobOut = answer_of(
    Job,
    """Operations that are carried out after their request, as quickly as half of each limit of its API key allows.

    A job that has no room in a limit waits for it; it fails with `quota_exceeded` when a monthly quota has none, and when it has not
    ended after 14 days. A job and its result are kept for 30 days.
    """,
)
