"""Sending mails with SES."""

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from botocore.session import get_session
from botocore.validate import ParamValidator

from apikit.aws import aws_json
from apikit.aws.connection_pool import RawResponse
from apikit.aws.mails import Mail, MailRejected, MailService
from apikit.aws.rest_service import RestService
from apikit.aws.sigv4 import AwsCredentials
from apikit.errors import Unavailable

MAIL = Mail(recipient="it@lago.example.com", subject="Größe", text="text", html="<p>html</p>")
OK = RawResponse(200, {}, b'{"MessageId": "1"}')


@dataclass
class FakeConnections:
    """Gives the answers one by one; the last one stays."""

    answers: list[RawResponse | OSError]
    requests: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)

    def request(self, method: str, target: str, *, headers: dict[str, str], body: bytes) -> RawResponse:
        """Keep the request, and return the next answer."""
        self.requests.append((method, target, headers, json.loads(body)))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, OSError):
            raise answer
        return answer


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aws_json, "pause", lambda _: None)


def send(*answers: RawResponse | OSError) -> FakeConnections:
    connections = FakeConnections(list(answers))
    credentials = AwsCredentials("AKID", "secret")
    service = RestService(
        "ses",
        region="eu-central-1",
        endpoint="https://email.eu-central-1.amazonaws.com",
        connections=connections,
        credentials=lambda: credentials,
        no_response="The mail service is not responding. Retry.",
    )
    MailService(service).send(MAIL, sender="webhooks@example.com")
    return connections


def test_is_the_operation_of_the_service_model() -> None:
    ((method, target, headers, body),) = send(OK).requests
    operation = get_session().get_service_model("sesv2").operation_model("SendEmail")
    assert (method, target) == (operation.http["method"], operation.http["requestUri"])
    assert operation.input_shape is not None
    assert not ParamValidator().validate(body, operation.input_shape).has_errors()
    assert headers["content-type"] == "application/json"
    assert "/eu-central-1/ses/aws4_request" in headers["authorization"]


def test_has_sender_recipient_subject_and_both_bodies() -> None:
    ((*_, body),) = send(OK).requests
    assert (body["FromEmailAddress"], body["Destination"]) == (
        "webhooks@example.com",
        {"ToAddresses": ["it@lago.example.com"]},
    )
    content = body["Content"]["Simple"]
    assert content["Subject"] == {"Data": "Größe", "Charset": "UTF-8"}
    assert {name: each["Data"] for name, each in content["Body"].items()} == {"Text": "text", "Html": "<p>html</p>"}


@pytest.mark.parametrize("failure", [RawResponse(503, {}, b""), RawResponse(429, {}, b""), ConnectionError()])
def test_is_retried_twice(failure: Any) -> None:
    assert len(send(failure, failure, OK).requests) == 3
    with pytest.raises(Unavailable, match="mail service"):
        send(failure)


def test_a_rejected_mail_is_not_retried() -> None:
    with pytest.raises(MailRejected, match="not verified"):
        send(RawResponse(400, {}, b'{"message": "Email address is not verified."}'), OK)
