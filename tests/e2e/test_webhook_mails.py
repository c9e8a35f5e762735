"""A webhook that fails for a day, and whose endpoint is gone then, on the deployed stack: the contact gets a mail about each."""

import time
from typing import Any

import httpx
import pytest

from local.mailbox import mailbox_url
from tests.builders import JOHN_AND_JANE
from tests.e2e.mail_pictures import take_pictures
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver, answers

_DAY_MS = 86_400_000
_PATIENCE_S = 120


def read_mails(stack: RunningStack, recipient: str) -> list[dict[str, Any]]:
    """Return the mails that the emulator sent to the address."""
    accounts = httpx.get(f"http://127.0.0.1:{stack.port}/_ministack/ses/messages", timeout=30).json()["messages"]
    return [each for messages in accounts.values() for each in messages if each["To"] == [recipient]]


def fail_for_a_day(stack: RunningStack, webhook: dict[str, Any]) -> None:
    """Store that all deliveries to the webhook's endpoint have failed for a day."""
    failing_since = time.time_ns() // 1_000_000 - _DAY_MS
    stack.aws("dynamodb").update_item(
        TableName=stack.deployment["tables"]["deliveries"],
        Key={"pk": {"S": f"T#{webhook['organization_id']}#live#endpoints"}, "sk": {"S": webhook["id"]}},
        UpdateExpression="SET health = :health, hv = :hv",
        ExpressionAttributeValues={
            ":health": {"M": {"failing_since": {"N": str(failing_since)}, "failed_events": {"N": "9"}}},
            ":hv": {"N": "1"},
        },
    )


@pytest.mark.timeout(600)
def test_a_failing_and_a_disabled_webhook_are_mailed(
    stack: RunningStack, customer: Customer, receiver: Receiver
) -> None:
    recipient = f"it-{time.time_ns()}@lago.example.com"
    organization_id = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["organization_id"]
    answer = customer.call("PATCH", f"/v1/organizations/{organization_id}", json={"contact_email": recipient})
    assert answer.status_code == 200, answer.text
    receiver.behave = answers(503)
    fields = {"url": f"{receiver.url}?token=hunter2", "event_types": ["client.*"], "retry_policy": {"delays_s": []}}
    webhook = customer.call("POST", "/v1/webhooks", json=fields).json()
    fail_for_a_day(stack, webhook)
    customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
    [mail] = wait_for(lambda: read_mails(stack, recipient), lambda mails: len(mails) == 1, patience_s=_PATIENCE_S)
    assert (mail["Source"], mail["Subject"]) == ("webhooks@wedsync.example", "Your webhook at 127.0.0.1 is failing")
    for body in (mail["BodyText"], mail["BodyHtml"]):
        assert all(part in body for part in ("HTTP 503", webhook["id"], receiver.url))
        assert "hunter2" not in body
    assert "Failed events: 10" in mail["BodyText"]
    receiver.behave = answers(410)
    customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
    mails = wait_for(lambda: read_mails(stack, recipient), lambda messages: len(messages) > 1, patience_s=_PATIENCE_S)
    assert [each["Subject"] for each in mails] == [mail["Subject"], "Your webhook at 127.0.0.1 was disabled"]
    take_pictures({"mail-webhook-disabled": mails[-1]["BodyHtml"]})
    mailbox = httpx.get(mailbox_url(stack.port), params={"to": recipient}, timeout=30).json()
    assert [each["subject"] for each in mailbox] == [each["Subject"] for each in reversed(mails)]
    assert (mailbox[0]["to"], mailbox[0]["html"]) == (recipient, mails[-1]["BodyHtml"])
