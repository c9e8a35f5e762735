"""The quickstart: the blocks of each language are a program, which does what the guide says."""

import base64
import hashlib
import hmac
import json
import re
import time
from typing import Any

import pytest

from tests.guides import GUIDES, LANGUAGES, SdkPackages, code_blocks
from tests.sdks.scripted_server import CLIENT, a_scripted_server

GUIDE = GUIDES / "quickstart.md"
STEPS = ["call", "list", "webhook", "error"]
KEY = b"0123456789abcdef0123456789abcdef"
REQUESTS = [
    ("POST", "/v1/clients"),
    ("GET", "/v1/clients"),
    ("POST", "/v1/webhooks"),
    ("POST", "/v1/webhooks/whk_1/test"),
    ("POST", "/v1/clients"),
]
TITLES = {"sh": "curl", "js": "Node.js", "python": "Python", "php": "PHP", "csharp": "C#"}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("quickstart"))


def test_has_each_step_in_each_language() -> None:
    sections = re.split(r"^## ", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    steps = [section for section in sections if section.startswith("Your first ")]
    assert [re.findall(r"first (\w+)", each)[0] for each in steps] == STEPS
    for step in steps:
        assert re.findall(r"^### (.*)$", step, re.MULTILINE) == list(TITLES.values())
        assert re.findall(r"^```(\w+)$", step, re.MULTILINE) == list(TITLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_makes_the_calls_of_the_guide(packages: SdkPackages, language: str) -> None:
    program = "".join(code_blocks(GUIDE, language))
    with a_scripted_server() as server:
        server.script(replies())
        variables = {
            "WEDSYNC_SECRET": "sk_test_1",
            "WEDSYNC_URL": server.url,
            "WEBHOOK_URL": "https://hooks.example.com/",
        }
        output = packages.run(language, program, variables)
    assert [(each["method"], each["path"]) for each in server.requests] == REQUESTS
    assert {each["headers"]["authorization"] for each in server.requests} == {"Bearer sk_test_1"}
    first_call, first_list, first_webhook, first_test, first_error = server.requests
    assert (json.loads(first_call["body"])["wedding_date"], bool(first_call["headers"]["idempotency-key"])) == (
        "2027-06-12",
        True,
    )
    assert sorted(first_list["query"]) == [("limit", "100"), ("status", "lead")]
    assert json.loads(first_webhook["body"]) == {"url": "https://hooks.example.com/", "event_types": ["client.*"]}
    assert json.loads(first_test["body"]) == {"event_type": "client.created"}
    assert json.loads(first_error["body"]) == {"name": "John & Jane Smith", "email": "john"}
    if language == "sh":
        assert "/email" in output
        return
    first_line, list_line, webhook_line, error_line = output.splitlines()
    assert first_line.startswith("Created cli_1 at 2026-03-01T09:30:00")
    assert (list_line, webhook_line) == ("cli_1 John & Jane Smith", "client.created John & Jane Smith was delivered")
    assert error_line == "422 invalid_request /email"


def replies() -> list[dict[str, Any]]:
    """The answers to the calls of the guide."""
    fault = {"code": "invalid_format", "detail": "The e-mail address is not valid.", "pointer": "/email"}
    problem = {"status": 422, "code": "invalid_request", "detail": "See errors.", "retryable": False, "errors": [fault]}
    secret = f"whsec_{base64.b64encode(KEY).decode()}"
    webhook = {"id": "whk_1", "object": "webhook", "url": "https://hooks.example.com/", "secret": secret}
    attempt = {"number": 1, "at": "2026-03-01T09:30:00Z", "request": a_request()}
    delivery = {"id": "dlv_1", "object": "delivery", "status": "delivered", "attempts": [attempt]}
    return [
        {"status": 201, "json": CLIENT},
        {"json": {"object": "list", "data": [CLIENT], "has_more": False, "next_cursor": None}},
        {"status": 201, "json": webhook},
        {"json": {"delivery": delivery, "signature_valid": True}},
        {"status": 422, "json": problem},
    ]


def a_request() -> dict[str, Any]:
    """The request of a delivery that is signed now."""
    body = json.dumps({"id": "evt_1", "type": "client.created", "data": {"object": CLIENT}})
    timestamp = str(int(time.time()))
    digest = hmac.digest(KEY, f"evt_1.{timestamp}.{body}".encode(), hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    headers = {"webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": signature}
    return {"url": "https://hooks.example.com/", "headers": headers, "payload": "full", "body": body}
