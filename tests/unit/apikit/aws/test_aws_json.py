"""The lean client against a transport that misbehaves: retries, damage, errors, and a service that never answers."""

import json
import zlib
from collections.abc import Mapping
from typing import Any

import pytest

from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService
from apikit.aws.connection_pool import RawResponse
from apikit.aws.sigv4 import AwsCredentials


class ScriptedTransport:
    """A transport that gives one answer after the other; an exception is raised."""

    def __init__(self, *answers: RawResponse | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[tuple[Mapping[str, str], bytes]] = []

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        self.requests.append((headers, body))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def an_answer(status: int = 200, **body: Any) -> RawResponse:
    content = json.dumps(body).encode()
    return RawResponse(status, {"x-amz-crc32": str(zlib.crc32(content))}, content)


def an_error(status: int, kind: str, **more: Any) -> RawResponse:
    return an_answer(status, __type=f"com.amazonaws.dynamodb.v20120810#{kind}", message="no", **more)


def a_service(transport: ScriptedTransport) -> JsonService:
    return JsonService(
        name="dynamodb",
        target="DynamoDB_20120810",
        version="1.0",
        region="eu-central-1",
        endpoint="https://dynamodb.eu-central-1.amazonaws.com",
        transport=transport,
        credentials=lambda: AwsCredentials("A", "s"),
    )


@pytest.fixture(autouse=True)
def without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apikit.aws.aws_json.time.sleep", lambda _: None)


class TestCall:
    def test_sends_the_operation_and_gives_its_answer(self) -> None:
        transport = ScriptedTransport(an_answer(Item={"pk": {"S": "x"}}))
        assert a_service(transport).call("GetItem", {"TableName": "t"}) == {"Item": {"pk": {"S": "x"}}}
        [(headers, body)] = transport.requests
        assert (headers["x-amz-target"], json.loads(body)) == ("DynamoDB_20120810.GetItem", {"TableName": "t"})

    @pytest.mark.parametrize(
        "fault",
        [
            an_error(400, "ThrottlingException"),
            an_error(400, "ProvisionedThroughputExceededException"),
            an_error(500, "InternalServerError"),
            RawResponse(503, {}, b"<html>"),
            ConnectionResetError(),
            RawResponse(200, {"x-amz-crc32": "1"}, b"{}"),
        ],
    )
    def test_tries_again_what_may_pass(self, fault: RawResponse | Exception) -> None:
        transport = ScriptedTransport(fault, fault, an_answer())
        assert a_service(transport).call("PutItem", {}) == {}
        assert len(transport.requests) == 3

    def test_sends_text_as_utf_8(self) -> None:
        transport = ScriptedTransport(an_answer())
        a_service(transport).call("PutItem", {"S": "Zoë 💍"})
        assert [body for _, body in transport.requests] == ['{"S":"Zoë 💍"}'.encode()]

    def test_gives_up_after_three(self) -> None:
        with pytest.raises(AwsError) as error:
            a_service(ScriptedTransport(*[an_error(400, "ThrottlingException")] * 3)).call("PutItem", {})
        assert error.value.code == "ThrottlingException"
        with pytest.raises(AwsUnreachable):
            a_service(ScriptedTransport(*[TimeoutError()] * 3)).call("PutItem", {})

    def test_does_not_repeat_a_refusal(self) -> None:
        transport = ScriptedTransport(an_error(400, "ConditionalCheckFailedException", Item={"v": {"N": "2"}}))
        with pytest.raises(AwsError) as error:
            a_service(transport).call("PutItem", {})
        assert (error.value.code, error.value.response["Item"]) == (
            "ConditionalCheckFailedException",
            {"v": {"N": "2"}},
        )

    def test_signs_every_try_anew(self) -> None:
        transport = ScriptedTransport(ConnectionResetError(), an_answer())
        a_service(transport).call("GetItem", {})
        assert all(headers["authorization"].startswith("AWS4-HMAC-SHA256 ") for headers, _ in transport.requests)

    def test_tells_its_observers(self) -> None:
        calls: list[tuple[str, bool]] = []
        service = a_service(ScriptedTransport(an_answer(), an_error(400, "ValidationException")))
        service.observers.append(lambda operation, _, answer: calls.append((operation, answer is not None)))
        service.call("GetItem", {})
        with pytest.raises(AwsError):
            service.call("PutItem", {})
        assert calls == [("GetItem", True), ("PutItem", False)]
