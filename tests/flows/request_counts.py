"""The way from a request's log line to the counters under moto: an object of the log, handed to the aggregator."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import boto3
import pytest

from apikit.aws import object_store
from domain.usage import wiring
from functions.usage_aggregator.handler import lambda_handler
from tests.fakes.request_log import a_notification, an_object

BUCKET = "records"
EMPTY_REPORT: dict[str, Any] = {"batchItemFailures": []}


class RequestLog:
    """Takes request lines from what a test's process has written, as the subscription's filter does."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        for factory in (wiring.aggregation, wiring.rollup, wiring.request_records):
            factory.cache_clear()
        object_store.client.cache_clear()
        _ensure_bucket()

    @contextmanager
    def count_at_end(self) -> Iterator[None]:
        """The requests made inside, and no others, are counted at its end."""
        self._capsys.readouterr()
        yield
        assert lambda_handler(self.event(), None) == EMPTY_REPORT

    def event(self) -> dict[str, Any]:
        """The lines written since they were last taken, as one object and its notification."""
        return self.store(self.lines())

    def lines(self) -> list[str]:
        """The lines written since they were last taken."""
        output = self._capsys.readouterr().out.splitlines()
        lines = [line for line in output if "usage_record" in line]
        assert all(json.loads(line)["log"] == "usage_record" for line in lines)
        return lines

    def store(self, lines: Sequence[str]) -> dict[str, Any]:
        """The lines as a new object, and its notification."""
        return self.store_bytes(an_object(lines))

    def store_bytes(self, content: bytes) -> dict[str, Any]:
        """The content as a new object, and its notification."""
        name = f"requests/dt=2026-03-01/hour=09/log-1-{uuid4()}.gz"
        boto3.client("s3").put_object(Bucket=BUCKET, Key=name, Body=content)
        return a_notification(name)


def _ensure_bucket() -> None:
    s3 = boto3.client("s3")
    if BUCKET not in {each["Name"] for each in s3.list_buckets()["Buckets"]}:
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
