"""Dead letters on the deployed stack: what a fault of ours left there is delivered after a redrive, as the operating guide says (W4)."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.test_crashes import send_first_event, subscribe
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver


@dataclass(frozen=True)
class WorkQueue:
    """A queue of the stack and its dead-letter queue, as an operator sees them."""

    sqs: Any
    url: str

    @property
    def dead_letters_arn(self) -> str:
        """The ARN of the dead-letter queue."""
        attributes = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=["RedrivePolicy"])["Attributes"]
        return str(json.loads(attributes["RedrivePolicy"])["deadLetterTargetArn"])

    @property
    def dead_letters_url(self) -> str:
        """The URL of the dead-letter queue."""
        return str(self.sqs.get_queue_url(QueueName=self.dead_letters_arn.rpartition(":")[2])["QueueUrl"])

    def read_dead_letters(self, text: str) -> list[dict[str, Any]]:
        """Return the dead letters with this text in their body, and leave them there."""
        answer = self.sqs.receive_message(QueueUrl=self.dead_letters_url, MaxNumberOfMessages=10, VisibilityTimeout=0)
        return [each for each in answer.get("Messages", []) if text in each["Body"]]

    def wait_for_dead_letter(self, text: str) -> dict[str, Any]:
        """Return the dead letter with this text."""
        [message] = wait_for(lambda: self.read_dead_letters(text), bool)
        return message

    def redrive(self) -> None:
        """Move the dead letters back to the queue."""
        self.sqs.start_message_move_task(SourceArn=self.dead_letters_arn)

    @contextmanager
    def with_quick_retries(self) -> Iterator[None]:
        """Within, a message that fails is received again after a second."""
        name = "VisibilityTimeout"
        old = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=[name])["Attributes"][name]
        self.sqs.set_queue_attributes(QueueUrl=self.url, Attributes={name: "1"})
        try:
            yield
        finally:
            self.sqs.set_queue_attributes(QueueUrl=self.url, Attributes={name: old})


def work_queue(stack: RunningStack, name: str) -> WorkQueue:
    return WorkQueue(stack.aws("sqs"), stack.deployment["queues"][name])


@contextmanager
def denied_table(stack: RunningStack, function: str, table: str) -> Iterator[None]:
    """Within, the function's role may not use the table."""
    config = stack.aws("lambda").get_function_configuration(FunctionName=stack.deployment["functions"][function])
    role, iam = config["Role"].rpartition("/")[2], stack.aws("iam")
    resource = f"arn:aws:dynamodb:*:*:table/{stack.deployment['tables'][table]}"
    statement = {"Effect": "Deny", "Action": "dynamodb:*", "Resource": [resource, f"{resource}/*"]}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_role_policy(RoleName=role, PolicyName="outage", PolicyDocument=document)
    try:
        yield
    finally:
        iam.delete_role_policy(RoleName=role, PolicyName="outage")


class TestRedrive:
    @pytest.mark.parametrize(
        ("function", "table", "queue_name"),
        [
            ("webhook_fanout", "resources", "fanout_queue"),
            ("webhook_delivery", "deliveries", "deliveries_queue"),
        ],
    )
    def test_an_event_that_could_not_be_processed_is_delivered(
        self, stack: RunningStack, customer: Customer, receiver: Receiver, function: str, table: str, queue_name: str
    ) -> None:
        subscribe(customer, receiver)
        # An endpoint in good standing is served from the queue of deliveries.
        wait_for(lambda: send_first_event(stack, customer, receiver), lambda health: bool(health.get("is_proven")))
        queue = work_queue(stack, queue_name)
        with queue.with_quick_retries(), denied_table(stack, function, table):
            client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
            dead_letter = queue.wait_for_dead_letter(client["organization_id"])
        assert receiver.inbox.empty()
        queue.redrive()
        request = receiver.next()
        assert json.loads(request.body)["data"]["object"] == client
        assert request.headers["webhook-id"] in dead_letter["Body"]
        assert queue.read_dead_letters(client["organization_id"]) == []

    def test_messages_that_cannot_be_parsed_delay_no_event_and_come_back(
        self, stack: RunningStack, customer: Customer, receiver: Receiver
    ) -> None:
        queues = [work_queue(stack, name) for name in ("fanout_queue", "deliveries_queue", "endpoints_queue")]
        poison = f"{customer.api_key}: not JSON"
        subscribe(customer, receiver)
        with ExitStack() as outage:
            for queue in queues:
                outage.enter_context(queue.with_quick_retries())
                queue.sqs.send_message(QueueUrl=queue.url, MessageBody=poison)
            client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
            assert json.loads(receiver.next().body)["data"]["object"] == client
            first_ids = {queue.wait_for_dead_letter(poison)["MessageId"] for queue in queues}
            for queue in queues:
                queue.redrive()
            dead_letters = {queue: queue.wait_for_dead_letter(poison) for queue in queues}
        assert not first_ids & {each["MessageId"] for each in dead_letters.values()}
        for queue, message in dead_letters.items():
            queue.sqs.delete_message(QueueUrl=queue.dead_letters_url, ReceiptHandle=message["ReceiptHandle"])


@contextmanager
def paused_stream(stack: RunningStack) -> Iterator[None]:
    """Within, the publisher gets nothing from the stream."""
    functions, name = stack.aws("lambda"), stack.deployment["functions"]["stream_publisher"]
    [mapping] = functions.list_event_source_mappings(FunctionName=name)["EventSourceMappings"]
    functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    try:
        yield
    finally:
        functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)


class Stream:
    """The stream of the resources, as the operating guide reads it."""

    def __init__(self, stack: RunningStack) -> None:
        table = stack.deployment["tables"]["resources"]
        arn = stack.aws("dynamodb").describe_table(TableName=table)["Table"]["LatestStreamArn"]
        self._streams = stack.aws("dynamodbstreams")
        shards = self._streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        self._place = {"StreamArn": arn, "ShardId": shards[-1]["ShardId"]}

    def find_end(self) -> str:
        """Return an iterator of what is written from now on."""
        return str(self._streams.get_shard_iterator(**self._place, ShardIteratorType="LATEST")["ShardIterator"])

    def read(self, iterator: str) -> dict[str, Any]:
        """Return the next records, as the command line shows them."""
        answer = self._streams.get_records(ShardIterator=iterator, Limit=100)
        del answer["ResponseMetadata"]
        form: dict[str, Any] = json.loads(json.dumps(answer, default=str))
        return form

    def read_from(self, sequence_number: str) -> dict[str, Any]:
        """Return the records from this one on."""
        iterator = self._streams.get_shard_iterator(
            **self._place, ShardIteratorType="AT_SEQUENCE_NUMBER", SequenceNumber=sequence_number
        )["ShardIterator"]
        return self.read(iterator)


def test_records_that_the_stream_could_not_hand_over_are_published_by_an_operator(
    stack: RunningStack, customer: Customer, receiver: Receiver
) -> None:
    subscribe(customer, receiver)
    with paused_stream(stack):
        stream = Stream(stack)
        end = stream.find_end()
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        first_record = wait_for(lambda: stream.read(end)["Records"], bool)[0]
        records = stream.read_from(first_record["dynamodb"]["SequenceNumber"])
        answer = stack.aws("lambda").invoke(
            FunctionName=stack.deployment["functions"]["stream_publisher"], Payload=json.dumps(records)
        )
        assert json.loads(answer["Payload"].read()) == {"batchItemFailures": []}
        assert json.loads(receiver.next().body)["data"]["object"] == client
    # The stream hands the record over, too: its event is sent once.
    second_client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    assert json.loads(receiver.next().body)["data"]["object"] == second_client
