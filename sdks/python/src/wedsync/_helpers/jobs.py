"""Waits for jobs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

from wedsync._errors import JobFailedError, JobTimeoutError

if TYPE_CHECKING:
    from typing import TypedDict

    from typing_extensions import Unpack

    from wedsync.models import Job

    class _WaitOptions(TypedDict, total=False):
        """The options of a call, without its timeout: the wait has one."""

        max_retries: int
        organization: str
        api_version: str
        headers: Mapping[str, str]


DEFAULT_WAIT_S = 600.0
_FIRST_DELAY_S, _MAX_DELAY_S, _GROWTH = 0.25, 5.0, 1.5
_OPEN = frozenset({"queued", "running"})


class _JobReader(Protocol):
    def get(self, job_id: str, /, **options: Any) -> Job: ...


class _AsyncJobReader(Protocol):
    async def get(self, job_id: str, /, **options: Any) -> Job: ...


class JobsHelper:
    """Waits for jobs."""

    def wait_for(
        self,
        job: Job | str,
        *,
        timeout: float = DEFAULT_WAIT_S,
        on_progress: Callable[[Job], object] | None = None,
        **options: Unpack[_WaitOptions],
    ) -> Job:
        """Return the job when it has succeeded. `options` are those of the calls.

        Raises JobFailedError if it failed or was canceled; JobTimeoutError after `timeout` s.
        """
        job_id, deadline, delay = _id(job), time.monotonic() + timeout, _FIRST_DELAY_S
        while True:
            current = cast("_JobReader", self).get(job_id, **options)
            if _has_ended(current, on_progress):
                return current
            if time.monotonic() + delay > deadline:
                raise _late(current, timeout)
            time.sleep(delay)
            delay = min(_MAX_DELAY_S, delay * _GROWTH)


class AsyncJobsHelper:
    """Waits for jobs."""

    async def wait_for(
        self,
        job: Job | str,
        *,
        timeout: float = DEFAULT_WAIT_S,
        on_progress: Callable[[Job], object] | None = None,
        **options: Unpack[_WaitOptions],
    ) -> Job:
        """Return the job when it has succeeded. `options` are those of the calls.

        Raises JobFailedError if it failed or was canceled; JobTimeoutError after `timeout` s.
        """
        job_id, deadline, delay = _id(job), time.monotonic() + timeout, _FIRST_DELAY_S
        while True:
            current = await cast("_AsyncJobReader", self).get(job_id, **options)
            if _has_ended(current, on_progress):
                return current
            if time.monotonic() + delay > deadline:
                raise _late(current, timeout)
            await asyncio.sleep(delay)
            delay = min(_MAX_DELAY_S, delay * _GROWTH)


def _id(job: Job | str) -> str:
    return job if isinstance(job, str) else job.id


def _has_ended(job: Job, on_progress: Callable[[Job], object] | None) -> bool:
    if on_progress:
        on_progress(job)
    if job.status in _OPEN:
        return False
    if job.status != "succeeded":
        reason = job.error.detail if job.error else f"it is {job.status}"
        raise JobFailedError(f"Job {job.id} did not succeed: {reason}", job)
    return True


def _late(job: Job, timeout: float) -> JobTimeoutError:
    return JobTimeoutError(f"Job {job.id} is {job.status} after {timeout:g} s; it continues.", job)
