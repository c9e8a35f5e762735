"""The batches of the fan-out: which messages are done when the time is short (W10)."""

from typing import Any

from tests.clients import a_client
from tests.fakes.receiver import Receiver
from tests.flows.pipeline import Pipeline
from tests.flows.test_webhook_pipeline import a_proven_hook
from tests.gateway import Caller


def batch_of(pipeline: Pipeline, caller: Caller, *receive_counts: int) -> list[dict[str, Any]]:
    """Create as many clients and return their messages `message-0`, `message-1`, …, received this often."""
    for _ in receive_counts:
        a_client(caller)
    pipeline.publish()
    return [
        {**message, "attributes": {"ApproximateReceiveCount": f"{count}"}}
        for message, count in zip(pipeline.bridge.messages(), receive_counts, strict=True)
    ]


def failed_ids(report: dict[str, Any]) -> list[str]:
    return [each["itemIdentifier"] for each in report["batchItemFailures"]]


def test_a_batch_in_time_is_done(pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
    a_proven_hook(pipeline, caller, receiver)
    assert failed_ids(pipeline.fan_out(batch_of(pipeline, caller, 1, 1, 1), remaining_ms=13_000)) == []
    assert len(pipeline.sqs.take_messages("deliveries")) == 3


def test_without_time_only_the_message_that_was_received_most_often_is_done(
    pipeline: Pipeline, caller: Caller, receiver: Receiver
) -> None:
    a_proven_hook(pipeline, caller, receiver)
    messages = batch_of(pipeline, caller, 1, 3, 2)
    assert failed_ids(pipeline.fan_out(messages, remaining_ms=12_000)) == ["message-0", "message-2"]
    assert len(pipeline.sqs.take_messages("deliveries")) == 1
    assert failed_ids(pipeline.fan_out([messages[0], messages[2]])) == []
    assert len(pipeline.sqs.take_messages("deliveries")) == 2
