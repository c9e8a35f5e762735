"""The C# SDK against the deployed stack: its own tests, every operation, webhooks, and its examples as they are copied."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from tests.builders import JOHN_AND_JANE
from tests.csharp_sdk import SOURCE, compile_library, compile_program, compile_stack_tests, run_program
from tests.e2e.stack import Customer
from tests.fakes.receiver import Receiver
from tests.sdks.operations import REFUSALS, stack_operations


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_library(tmp_path_factory.mktemp("csharp_sdk"))


@pytest.fixture(scope="module")
def program(library: Path) -> Path:
    """The tests of the SDK on a stack."""
    return compile_stack_tests(library)


@pytest.fixture
def variables(customer: Customer) -> Mapping[str, str]:
    """What programs need to reach the customer's organization."""
    return {"WEDSYNC_URL": customer.api_url, "WEDSYNC_SECRET": customer.api_secret}


def test_passes_the_sdks_own_tests(program: Path, variables: Mapping[str, str]) -> None:
    run_program(program, "StackTests", env=variables)


def test_webhooks_become_events(program: Path, customer: Customer, receiver: Receiver, tmp_path: Path) -> None:
    webhook = customer.call(
        "POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.created"]}
    ).json()
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    request = receiver.next()
    delivery = {
        "body": request.body.decode(),
        "headers": dict(request.headers),
        "secret": webhook["secret"],
        "client_id": client["id"],
    }
    (tmp_path / "delivery.json").write_text(json.dumps(delivery))
    run_program(program, "DeliveryTests", env={"DELIVERY": str(tmp_path / "delivery.json")})


def test_every_operation_is_understood(program: Path, variables: Mapping[str, str], tmp_path: Path) -> None:
    document = json.loads(DOCUMENT.read_text())
    calls = stack_operations(read_document(document), document)
    file = tmp_path / "operations.json"
    file.write_text(json.dumps(calls))
    output = run_program(program, "OutcomesTests", env={**variables, "OPERATIONS": str(file)})
    outcomes = re.findall(r"^OUTCOME (\w+) (.*)$", output, re.MULTILINE)
    assert len(outcomes) == len(calls)
    assert [each for each in outcomes if each[1] not in {"ok", *map(str, REFUSALS)}] == []
    assert sum(outcome == "ok" for _, outcome in outcomes) > len(outcomes) / 5


class TestExamples:
    def test_of_the_first_call(self, library: Path, customer: Customer, variables: Mapping[str, str]) -> None:
        assert "Created cli_" in self.run(library, "FirstCall", variables)
        assert len(customer.all_of("clients")) == 1

    def test_of_an_import_can_run_twice(self, library: Path, customer: Customer, variables: Mapping[str, str]) -> None:
        outputs = [self.run(library, "ImportClients", variables) for _ in range(2)]
        assert outputs[0] == outputs[1]
        assert [each["version"] for each in customer.all_of("clients")] == [1, 1]

    def test_of_the_change_feed_reads_all_changes(
        self, library: Path, customer: Customer, variables: Mapping[str, str], tmp_path: Path
    ) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        # Changes appear shortly after the response of their write.
        for _ in range(20):
            if f"{client['id']} created" in self.run(library, "FollowChanges", {**variables, "TMPDIR": str(tmp_path)}):
                return
        pytest.fail("The change does not appear.")

    @staticmethod
    def run(library: Path, name: str, env: Mapping[str, str]) -> str:
        example = compile_program(library, name, [SOURCE / "examples" / f"{name}.cs"])
        return run_program(example, env=env)
