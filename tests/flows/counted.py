"""The way from a request's log line to the counters under moto: what the log subscription sends, handed to the aggregator."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
import pytest

from apikit import object_store
from domain.usage.wiring import aggregation
from functions.usage_aggregator.handler import lambda_handler
from tests.fakes.request_log import a_log_event

BUCKET = "records"


class Requests:
    """Takes request lines from what a test's process has written, as the subscription's filter does."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self._batches = 0
        aggregation.cache_clear()
        object_store.client.cache_clear()
        _ensure_bucket()

    @contextmanager
    def counted(self) -> Iterator[None]:
        """The requests made inside, and no others, are counted at its end."""
        self._capsys.readouterr()
        yield
        lambda_handler(self.event(), None)

    def event(self) -> dict[str, Any]:
        """The lines written since they were last taken, as one batch."""
        written = self._capsys.readouterr().out.splitlines()
        lines = [line for line in written if "usage_record" in line]
        assert all(json.loads(line)["log"] == "usage_record" for line in lines)
        self._batches += 1
        return a_log_event(lines, stream=f"stream-{id(self)}-{self._batches}")


def _ensure_bucket() -> None:
    s3 = boto3.client("s3")
    if BUCKET not in {each["Name"] for each in s3.list_buckets()["Buckets"]}:
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})


def kept() -> dict[str, bytes]:
    """Every object in the bucket of records."""
    s3 = boto3.client("s3")
    names = [each["Key"] for each in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])]
    return {name: s3.get_object(Bucket=BUCKET, Key=name)["Body"].read() for name in names}
