"""The PHP SDK against the deployed stack: its own tests, every operation, webhooks, and its examples as they are copied."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.fakes.receiver import Receiver
from tests.php_sdk import SOURCE, TESTS, call_operations, run_php
from tests.sdks.operations import REFUSALS, stack_operations

PROGRAMS = TESTS / "stack"


@pytest.fixture
def variables(customer: Customer) -> Mapping[str, str]:
    """What programs need to reach the customer's organization."""
    return {
        "WEDSYNC_URL": customer.api_url,
        "WEDSYNC_KEY": customer.api_key,
        "WEDSYNC_SECRET": customer.api_secret,
    }


def test_passes_the_sdks_own_tests(variables: Mapping[str, str]) -> None:
    output = run_php(str(PROGRAMS / "stack.php"), env=variables)
    assert all(line.startswith("ok ") for line in output.splitlines())


@pytest.mark.parametrize("signature", ["hmac-sha256", "ed25519"])
def test_webhooks_become_events(customer: Customer, receiver: Receiver, signature: str) -> None:
    body = {"url": receiver.url, "event_types": ["client.created"], "signature": signature}
    webhook = customer.call("POST", "/v1/webhooks", json=body).json()
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    request = receiver.next()
    delivery = {"body": request.body.decode(), "headers": request.headers, "secret": webhook["secret"]}
    event = json.loads(run_php(str(PROGRAMS / "webhook.php"), text=json.dumps(delivery)))
    assert event == ["client.created", "WedSync\\Events\\ClientEvent", client["id"]]


def test_every_operation_is_understood(customer: Customer) -> None:
    document = json.loads(DOCUMENT.read_text())
    calls = stack_operations(read_document(document), document)
    address = {"secret": customer.api_secret, "base_url": customer.api_url}
    outcomes = call_operations(calls, **address, has_examples=False)
    results = [(call["name"], each["outcome"], each["faults"]) for call, each in zip(calls, outcomes, strict=True)]
    assert [each for each in results if each[1] not in {"ok", *REFUSALS} or each[2]] == []
    assert sum(outcome == "ok" for _, outcome, _ in results) > len(results) / 6


class TestExamples:
    def test_of_the_first_call(self, customer: Customer, variables: Mapping[str, str]) -> None:
        assert "Created cli_" in self.run("first-call.php", env=variables)
        assert len(customer.all_of("clients")) == 1

    def test_of_an_import_can_run_twice(self, customer: Customer, variables: Mapping[str, str], tmp_path: Path) -> None:
        row = {"name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}
        file = tmp_path / "clients.json"
        file.write_text(json.dumps([{"id": f"C-{number}", **row} for number in range(3)]))
        for _ in range(2):
            assert self.run("import-clients.php", str(file), env=variables) == "stored 3, older 0, refused 0\n"
        assert [each["version"] for each in customer.all_of("clients")] == [1, 1, 1]

    def test_of_a_bulk_import_waits_for_its_job(self, variables: Mapping[str, str]) -> None:
        assert self.run("import-in-bulk.php", "120", env=variables).endswith("0 refused, of 120\n")

    def test_of_the_change_feed_keeps_a_copy(
        self, customer: Customer, variables: Mapping[str, str], tmp_path: Path
    ) -> None:
        self.run("import-in-bulk.php", "5", env=variables)
        file = tmp_path / "copy.json"
        ids = {each["id"] for each in customer.all_of("clients")}
        # Changes appear shortly after the response of their write.
        for _ in range(20):
            self.run("follow-changes.php", str(file), "--once", env=variables)
            if json.loads(file.read_text())["clients"].keys() == ids:
                return
        pytest.fail("The copy is not complete.")

    @staticmethod
    def run(program: str, *arguments: str, env: Mapping[str, str]) -> str:
        return run_php(str(SOURCE / "examples" / program), *arguments, env=env)
