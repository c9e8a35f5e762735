"""The queue and files of jobs under moto, and a runner that receives the messages of the queue."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import boto3
import pytest

from apikit.aws import object_store, queues
from domain.batch.wiring import batch_service
from domain.jobs.wiring import job_leases, job_service
from functions.job_runner.handler import lambda_handler
from tests.fakes.context import Context
from tests.fakes.sqs import FakeSqs

_CACHED_FACTORIES = (batch_service, job_service, job_leases, object_store.client)
_NEVER_MS = 120_000


@dataclass
class Runner:
    """Runs jobs on demand."""

    sqs: FakeSqs = field(default_factory=FakeSqs)

    def run(self, *, remaining_ms: int = _NEVER_MS, times: int = 1) -> dict[str, Any]:
        """Run each job in the queue once and return the response of the function."""
        return self.deliver(self.sqs.take_messages("jobs", times=times), remaining_ms=remaining_ms)

    def deliver(self, messages: list[dict[str, Any]], *, remaining_ms: int = _NEVER_MS) -> dict[str, Any]:
        """Invoke the function with these messages and return its response."""
        return lambda_handler({"Records": messages}, Context(remaining_ms))


@contextmanager
def a_runner() -> Iterator[Runner]:
    """Yield a runner, with the bucket of jobs. Requires `mock_aws`."""
    configuration: Any = {"LocationConstraint": "eu-central-1"}
    boto3.client("s3").create_bucket(Bucket="jobs", CreateBucketConfiguration=configuration)
    runner = Runner()
    with pytest.MonkeyPatch.context() as patch:
        for factory in _CACHED_FACTORIES:
            factory.cache_clear()
        patch.setattr(queues, "client", lambda: runner.sqs)
        yield runner
    for factory in _CACHED_FACTORIES:
        factory.cache_clear()
