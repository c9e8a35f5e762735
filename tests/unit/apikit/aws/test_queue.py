"""Sending to queues, and reading what a queue hands to a worker."""

import json

import pytest

from apikit.aws import queues
from apikit.aws.messages import Message
from apikit.aws.queues import Queue, batch_failures, parse_messages
from apikit.errors import Unavailable
from tests.fakes.sqs import FakeSqs


@pytest.fixture
def sqs(monkeypatch: pytest.MonkeyPatch) -> FakeSqs:
    fake = FakeSqs()
    monkeypatch.setattr(queues, "client", lambda: fake)
    return fake


def messages(count: int) -> list[Message]:
    return [Message({"n": n}, group="org_1", delay_s=n) for n in range(count)]


class TestSend:
    def test_sends_ten_a_call(self, sqs: FakeSqs) -> None:
        Queue("q").send(messages(23))
        assert sqs.calls == 3
        assert sqs.bodies() == [{"n": n} for n in range(23)]

    def test_sends_nothing_for_nothing(self, sqs: FakeSqs) -> None:
        Queue("q").send([])
        assert sqs.calls == 0

    def test_carries_group_and_delay(self, sqs: FakeSqs) -> None:
        Queue("q").send(messages(2))
        assert [(m["QueueUrl"], m["MessageGroupId"], m["DelaySeconds"]) for m in sqs.entries] == [
            ("q", "org_1", 0),
            ("q", "org_1", 1),
        ]

    def test_sends_again_only_what_was_refused(self, sqs: FakeSqs) -> None:
        sqs.refuse = 2
        Queue("q").send(messages(5))
        assert sqs.calls == 2
        assert sorted(body["n"] for body in sqs.bodies()) == [0, 1, 2, 3, 4]

    def test_says_so_when_messages_stay_behind(self, sqs: FakeSqs) -> None:
        sqs.refuse = 99
        with pytest.raises(Unavailable):
            Queue("q").send(messages(2))

    def test_says_so_when_the_queue_does_not_answer(self, sqs: FakeSqs) -> None:
        sqs.fail_calls = 1
        with pytest.raises(Unavailable):
            Queue("q").send(messages(1))


class TestReceipt:
    def test_counts_how_often_a_message_came(self) -> None:
        record = {"messageId": "1", "body": '{"a": 1}', "attributes": {"ApproximateReceiveCount": "3"}}
        ((key, message),) = parse_messages({"Records": [record]})
        assert key == "1"
        assert message is not None
        assert (message.body, message.receive_count) == ({"a": 1}, 3)

    @pytest.mark.parametrize("body", ["", "no json", "[1]", "null", '"text"'])
    def test_a_body_that_is_no_object_is_no_message(self, body: str) -> None:
        assert list(parse_messages({"Records": [{"messageId": "1", "body": body}]})) == [("1", None)]


class TestFailures:
    def test_names_each_message(self) -> None:
        assert batch_failures(["a", "b"]) == {"batchItemFailures": [{"itemIdentifier": "a"}, {"itemIdentifier": "b"}]}


def test_messages_that_fail_are_retried_and_the_others_are_not() -> None:
    bodies = {"one": {"n": 1}, "two": {"n": 0}, "three": {"n": 4}}
    event = {"Records": [{"messageId": name, "body": json.dumps(body)} for name, body in bodies.items()]}
    results, response = queues.process_messages(
        event, lambda message: 8 // message.body["n"], failure_log="Division failed"
    )
    assert results == [8, 2]
    assert response == batch_failures(["two"])
