"""The Node.js SDK against the deployed stack: its own tests, every operation, and its examples as they are copied."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.stack import Customer
from tests.node_sdk import create_project, run_node


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return create_project(tmp_path_factory.mktemp("node_sdk"))


@pytest.fixture
def variables(customer: Customer) -> Mapping[str, str]:
    """What programs need to reach the customer's organization."""
    return {
        "WEDSYNC_URL": customer.api_url,
        "WEDSYNC_KEY": customer.api_key,
        "WEDSYNC_SECRET": customer.api_secret,
    }


class TestStack:
    def test_passes_the_sdks_own_tests(self, project: Path, variables: Mapping[str, str]) -> None:
        run_node("--test", "stack/stack.test.ts", folder=project, env=variables)


class TestExamples:
    def test_of_the_first_call(self, project: Path, customer: Customer, variables: Mapping[str, str]) -> None:
        for program in ("readme-first-call.mjs", "first-call.ts"):
            assert "Created cli_" in run_node(f"examples/{program}", folder=project, env=variables)
        assert len(customer.all_of("clients")) == 2

    def test_that_wedsync_published_runs_as_written(
        self, project: Path, customer: Customer, variables: Mapping[str, str]
    ) -> None:
        source = (project / "published" / "wedsync-example.ts").read_text()
        program = project / "published" / "with-key.ts"
        program.write_text(source.replace("your-api-key-here", customer.api_secret))
        output = run_node("--import", "./published/reroute.ts", str(program), folder=project, env=variables)
        (client,) = customer.all_of("clients")
        assert output == f"Created client: {client['id']}\n"

    def test_of_an_import_can_run_twice(
        self, project: Path, customer: Customer, variables: Mapping[str, str], tmp_path: Path
    ) -> None:
        row = {"name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}
        file = tmp_path / "clients.json"
        file.write_text(json.dumps([{"id": f"C-{number}", **row} for number in range(3)]))
        for _ in range(2):
            output = run_node("examples/import-clients.ts", str(file), folder=project, env=variables)
            assert output == "stored 3, older 0, refused 0\n"
        assert [each["version"] for each in customer.all_of("clients")] == [1, 1, 1]

    def test_of_a_bulk_import_waits_for_its_job(self, project: Path, variables: Mapping[str, str]) -> None:
        output = run_node("examples/import-in-bulk.ts", "120", folder=project, env=variables)
        assert output.endswith("Results by status: { '201': 120 }\n")

    def test_of_the_change_feed_keeps_a_copy(
        self, project: Path, customer: Customer, variables: Mapping[str, str], tmp_path: Path
    ) -> None:
        run_node("examples/import-in-bulk.ts", "5", folder=project, env=variables)
        copy = tmp_path / "copy.json"
        ids = {each["id"] for each in customer.all_of("clients")}
        # Changes appear shortly after the response of their write.
        for _ in range(20):
            run_node("examples/follow-changes.ts", str(copy), "--once", folder=project, env=variables)
            if json.loads(copy.read_text())["clients"].keys() == ids:
                return
        pytest.fail("The copy is not complete.")
