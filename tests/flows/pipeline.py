"""The pipeline under moto: what the stream, the bus and the queues hand to the functions, handed to them one by one."""

import json
from dataclasses import dataclass, field
from typing import Any

import boto3

from functions.stream_publisher.handler import lambda_handler as publish
from functions.webhook_delivery.handler import lambda_handler as deliver
from functions.webhook_endpoints.handler import lambda_handler as serve
from functions.webhook_fanout.handler import lambda_handler as fan_out
from tests.fakes.bridge import FakeBridge
from tests.fakes.context import Context
from tests.fakes.sqs import FakeSqs

Records = list[dict[str, Any]]
NOTHING_FAILED: dict[str, Any] = {"batchItemFailures": []}


@dataclass
class Pipeline:
    """The bus and the queues of a test; `events` collects what went over the bus."""

    shard: str
    bridge: FakeBridge = field(default_factory=FakeBridge)
    sqs: FakeSqs = field(default_factory=FakeSqs)
    events: Records = field(default_factory=list)

    def run(self) -> None:
        """Every write so far has become its first attempts."""
        self.publish()
        self.fan_out()
        self.deliver()

    def publish(self, records: Records | None = None) -> Any:
        """The stream's new records, or these, published."""
        batch = self.read_records() if records is None else records
        return publish({"Records": batch}, Context()) if batch else NOTHING_FAILED

    def fan_out(self, messages: Records | None = None, *, remaining_ms: int = 30_000) -> Any:
        """The bus's new events, or these messages, fanned out."""
        batch = self.bridge.messages() if messages is None else messages
        if messages is None:
            self.events += [json.loads(each["body"])["detail"] for each in batch]
        return fan_out({"Records": batch}, Context(remaining_ms)) if batch else NOTHING_FAILED

    def deliver(self, messages: Records | None = None, *, remaining_ms: int = 30_000) -> Any:
        """The new tasks and the backlogs that were woken, or these tasks, sent."""
        batch = self.sqs.take_messages("deliveries") if messages is None else messages
        report = deliver({"Records": batch}, Context(remaining_ms)) if batch else NOTHING_FAILED
        assert self.serve(None if messages is None else []) == NOTHING_FAILED
        return report

    def serve(self, messages: Records | None = None, *, remaining_ms: int = 30_000) -> Any:
        """The backlogs that were woken, or those of these messages, served."""
        batch = self.sqs.take_messages("endpoints") if messages is None else messages
        return serve({"Records": batch}, Context(remaining_ms)) if batch else NOTHING_FAILED

    def read_records(self) -> Records:
        """The stream's records since this was asked last."""
        answer = boto3.client("dynamodbstreams").get_records(ShardIterator=self.shard)
        self.shard = answer["NextShardIterator"]
        return [dict(record) for record in answer["Records"]]

    def empty(self) -> None:
        """Nothing is under way any more."""
        self.read_records()
        self.bridge.messages()
        self.sqs.entries.clear()
        self.events.clear()


def a_pipeline() -> Pipeline:
    """A pipeline that begins with what is written from now on."""
    streams = boto3.client("dynamodbstreams")
    arn = boto3.client("dynamodb").describe_table(TableName="resources")["Table"]["LatestStreamArn"]
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    start = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="LATEST")
    return Pipeline(start["ShardIterator"])
