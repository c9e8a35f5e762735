"""The pipeline under moto: what the stream, the bus and the queues hand to the four functions, handed to them one by one."""

import json
from dataclasses import dataclass, field
from typing import Any

import boto3

from functions.stream_publisher.handler import lambda_handler as publish
from functions.webhook_delivery.handler import lambda_handler as deliver
from functions.webhook_fanout.handler import lambda_handler as fan_out
from tests.fakes.bridge import FakeBridge


class Context:
    """A Lambda context with time left."""

    def __init__(self, remaining_ms: int = 30_000) -> None:
        self._remaining_ms = remaining_ms

    def get_remaining_time_in_millis(self) -> int:
        """What is left of the timeout."""
        return self._remaining_ms


@dataclass
class Pipeline:
    """The bus and the queues of a test; `events` collects what went over the bus."""

    bridge: FakeBridge
    deliveries: str
    retries: str
    shard: str
    events: list[dict[str, Any]] = field(default_factory=list)

    def run(self) -> None:
        """Every write so far has become its first attempts."""
        self.publish()
        self.fan_out()
        self.deliver()

    def publish(self) -> dict[str, Any]:
        """The stream's new records, published."""
        records = self.stream_records()
        return publish({"Records": records}, Context()) if records else {"batchItemFailures": []}

    def fan_out(self) -> dict[str, Any]:
        """The bus's new events, fanned out."""
        messages = self.bridge.messages()
        self.events += [json.loads(each["body"])["detail"] for each in messages]
        return fan_out({"Records": messages}, Context())

    def deliver(self, *, retries: bool = False) -> dict[str, Any]:
        """The due jobs, sent."""
        return deliver({"Records": receive(self.retries if retries else self.deliveries)}, Context())

    def stream_records(self) -> list[dict[str, Any]]:
        """What was written since this was asked last."""
        streams = boto3.client("dynamodbstreams")
        answer = streams.get_records(ShardIterator=self.shard)
        self.shard = answer["NextShardIterator"]
        records: list[dict[str, Any]] = answer["Records"]
        return records


def a_pipeline() -> Pipeline:
    """A bus and the two delivery queues; the functions' settings must name them."""
    sqs = boto3.client("sqs")
    deliveries, retries = (sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("deliveries", "delivery-retries"))
    return Pipeline(FakeBridge(), deliveries, retries, shard=_from_now())


def _from_now() -> str:
    """Where the resources' stream goes on from now."""
    streams = boto3.client("dynamodbstreams")
    arn = boto3.client("dynamodb").describe_table(TableName="resources")["Table"]["LatestStreamArn"]
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    iterator: str = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="LATEST")[
        "ShardIterator"
    ]
    return iterator


def receive(url: str) -> list[dict[str, Any]]:
    """All visible messages, taken off the queue, as Lambda hands them to a function."""
    sqs = boto3.client("sqs")
    taken: list[dict[str, Any]] = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"]).get("Messages"):
        for each in messages:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])
            attributes = dict(each["Attributes"])
            taken.append({"messageId": each["MessageId"], "body": each["Body"], "attributes": attributes})
    return taken
