"""The worker of mails: what it sends, and which messages come again."""

import json
from typing import Any

import pytest

from apikit.aws import mails
from apikit.aws.mails import Mail
from functions.mails.handler import lambda_handler


class _Carrier:
    def __init__(self) -> None:
        self.mails: list[Mail] = []

    def send(self, mail: Mail, *, sender: str) -> None:
        assert sender
        self.mails.append(mail)


@pytest.fixture
def carrier(aws: None, monkeypatch: pytest.MonkeyPatch) -> _Carrier:
    """The mail service."""
    carrier = _Carrier()
    monkeypatch.setenv("MAIL_SENDER", "no-reply@wedsync.example")
    monkeypatch.setattr(mails, "mail_service", lambda: carrier)
    return carrier


def _event(*bodies: Any) -> dict[str, Any]:
    return {"Records": [{"messageId": str(number), "body": json.dumps(body)} for number, body in enumerate(bodies)]}


def test_sends_each_mail_once_and_returns_what_failed(carrier: _Carrier) -> None:
    mail = {
        "id": "mail_1",
        "template": "people.reset_password",
        "recipient": "ann@example.com",
        "locale": "fr",
        "values": {"url": "https://portal.example/reset-password#token=x"},
    }
    unknown = {**mail, "id": "mail_2", "template": "people.unknown"}
    answer = lambda_handler(_event(mail, mail, unknown, {}, "text"), None)
    assert [failure["itemIdentifier"] for failure in answer["batchItemFailures"]] == ["2", "3", "4"]
    assert [each.recipient for each in carrier.mails] == ["ann@example.com"]
