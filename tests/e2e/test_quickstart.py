"""The quickstart on the deployed stack, as a customer with a new key copies it."""

import json
import re

import pytest

from tests.e2e.stack import Customer
from tests.fakes.receiver import Receiver
from tests.guides import GUIDES, LANGUAGES, SdkPackages, code_blocks
from tests.webhook_verification import note_secrets

GUIDE = GUIDES / "quickstart.md"
# Prints the secret of the webhook, with which the receiver verifies.
LAST_LINES = {
    "sh": 'printf "\\n%s\\n" "$webhook"',
    "js": "console.log(webhook.secret);",
    "python": "print(webhook.secret)",
    "php": "echo $webhook->secret;",
    "csharp": "Console.WriteLine(webhook.Secret);",
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("quickstart"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_leads_to_a_call_a_list_a_webhook_and_an_error(
    packages: SdkPackages, customer: Customer, receiver: Receiver, language: str
) -> None:
    variables = {
        "WEDSYNC_SECRET": customer.api_secret,
        "WEDSYNC_URL": customer.api_url,
        "WEBHOOK_URL": receiver.url,
    }
    program = "".join(code_blocks(GUIDE, language)) + LAST_LINES[language]
    output = packages.run(language, program, variables)
    (secret,) = re.findall(r"whsec_[A-Za-z0-9+/=]+", output)
    note_secrets(json.dumps({"secret": secret}).encode())
    (client,) = customer.all_of("clients")
    request = receiver.next()
    event = json.loads(request.body)
    assert (event["type"], event["data"]["object"]["object"]) == ("client.created", "client")
    assert client["id"] in output
    assert "/email" in output
    if language != "sh":
        assert output.splitlines()[2:-1] == [
            f"client.created {event['data']['object']['name']} was delivered",
            "422 invalid_request /email",
        ]
