"""The Python SDK against the deployed stack."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
import pytest
from wedsync import APIError, WedSyncClient
from wedsync.events import ClientEvent

from sdks.generator.document_reader import read_document
from sdks.generator.python.type_texts import argument_name
from sdks.generator.sdk_model import Method, SdkModel
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver
from tests.guides import PYTHON_SDK
from tests.webhook_verification import note_secrets

DOCUMENT = Path(__file__).resolve().parents[2] / "openapi" / "openapi-3.1.json"
# What a call of a stranger may be answered with; 400 and 415 would be mistakes of the SDK.
REFUSALS = {401, 403, 404, 409, 410, 412, 422, 428, 429}
ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"


class Traffic(httpx.HTTPTransport):
    """Sends requests and counts them; it can lose the response to the next one, or answer first with faults."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.loses_next = False
        self.faults: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response, or lose it after it came."""
        self.count += 1
        if self.faults:
            return self.faults.pop(0)
        response = super().handle_request(request)
        if self.loses_next:
            self.loses_next = False
            response.read()
            raise httpx.ReadError("The connection was lost.")
        return response


@pytest.fixture
def traffic() -> Traffic:
    return Traffic()


@pytest.fixture
def client(customer: Customer, traffic: Traffic) -> Iterator[WedSyncClient]:
    """A client for a new organization."""
    with httpx.Client(transport=traffic, timeout=60) as http_client:
        yield WedSyncClient(customer.api_secret, base_url=customer.api_url, http_client=http_client, timeout=60)


def test_the_first_call_of_the_readme(client: WedSyncClient) -> None:
    result = client.clients.create(
        name="John & Jane Smith", email="john@example.com", wedding_date="2025-06-15", package_type="premium"
    )
    assert client.clients.get(result.id) == result


def test_250_clients_are_read_with_three_requests(client: WedSyncClient, traffic: Traffic) -> None:
    for _ in range(3):
        job_or_result = client.clients.bulk(create=[JOHN_AND_JANE] * 84)  # type: ignore[list-item]
        assert job_or_result.object == "bulk_result"
    first_count = traffic.count
    names = [each.name for each in islice(client.clients.list(limit=100), 250)]
    assert names == ["John & Jane Smith"] * 250
    assert traffic.count - first_count == 3


def test_a_lost_response_has_one_effect(client: WedSyncClient, traffic: Traffic) -> None:
    traffic.loses_next = True
    result = client.clients.create(name="John & Jane Smith", email="john@example.com")
    assert [each.id for each in client.clients.list()] == [result.id]


def test_429_and_503_are_retried_and_the_call_has_one_effect(client: WedSyncClient, traffic: Traffic) -> None:
    traffic.faults = [
        httpx.Response(429, json={"code": "rate_limited"}, headers={"Retry-After": "0"}),
        httpx.Response(503, json={"code": "unavailable", "retryable": True}, headers={"Retry-After": "0"}),
    ]
    result = client.clients.create(name="John & Jane Smith", email="john@example.com")
    assert traffic.count == 3
    assert [each.id for each in client.clients.list()] == [result.id]


def test_jobs_uploads_batches_and_changes(client: WedSyncClient) -> None:
    cursor = client.changes.list(cursor="latest").next_cursor
    batch = client.batch.builder()
    person = batch.add("POST", "/v1/clients", JOHN_AND_JANE)
    batch.add("PATCH", f"/v1/clients/{person.id}", {"notes": "From a batch"})
    result = batch.send(run_async=True)
    assert result.job_id
    job = client.jobs.wait_for(result.job_id, timeout=120)
    assert (job.progress.total, job.progress.failed) == (2, 0)
    assert [each["status"] for each in client.jobs.result(job.id)] == [201, 200]
    changes = client.changes.follow(cursor=cursor, types=["client"], interval=0.2)
    assert [each.operation for each in islice(changes, 2)] == ["created", "updated"]
    assert client.uploads.upload(b"a;b\n", content_type="text/csv", filename="a.csv").status == "received"


def test_webhooks_become_events(client: WedSyncClient, receiver: Receiver) -> None:
    webhook = client.webhooks.create({"url": receiver.url, "event_types": ["client.created"]})
    note_secrets(json.dumps(webhook.to_dict()).encode())
    result = client.clients.create(name="John & Jane Smith", email="john@example.com")
    request = receiver.next()
    event = client.webhooks.construct_event(request.body, request.headers, webhook.secret)
    assert isinstance(event, ClientEvent)
    assert event.data.object == result


def test_every_operation_is_understood(client: WedSyncClient, stack: RunningStack) -> None:
    sdk = read_document(json.loads(DOCUMENT.read_text()))
    outcomes = {
        method.operation_id: _call(client, parent, resource.name, method)
        for resource in sdk.all_resources
        for parent in [sdk.parent_of(resource)]
        for method in sorted(resource.methods, key=_destroys)
        if not _ends_access(method)
    }
    assert {name: outcome for name, outcome in outcomes.items() if outcome not in {"ok", *REFUSALS}} == {}
    assert sum(outcome == "ok" for outcome in outcomes.values()) > len(outcomes) / 6


def _destroys(method: Method) -> bool:
    return method.http_method == "DELETE"


def _ends_access(method: Method) -> bool:
    """Whether the call could end what the other calls need: the key, or the organization."""
    return method.path.startswith(("/v1/api-keys", "/v1/organizations")) and method.http_method in {
        "DELETE",
        "POST",
        "PUT",
        "PATCH",
    }


def _call(client: WedSyncClient, parent: str, resource: str, method: Method) -> object:
    """The outcome of a call with the examples of the document."""
    owner: Any = client
    for name in filter(None, (parent, resource)):
        owner = getattr(owner, name)
    path_values = [each.name.replace("_id", f"_{ID}") for each in method.path_parameters]
    options: dict[str, Any] = {
        argument_name(each.name): "2026-03-01" for each in method.query_parameters if each.is_required
    }
    if method.if_match == "required":
        options["if_match"] = 1
    body = [method.body_example or {}] if method.body else []
    try:
        getattr(owner, method.name)(*path_values, *body, **options)
    except APIError as error:
        return error.status
    return "ok"


def test_the_model_covers_the_document() -> None:
    sdk: SdkModel = read_document(json.loads(DOCUMENT.read_text()))
    for resource in sdk.all_resources:
        for method in resource.methods:
            owner: Any = WedSyncClient("sk_test_x", base_url="http://localhost")
            for name in filter(None, (sdk.parent_of(resource), resource.name)):
                owner = getattr(owner, name)
            assert callable(getattr(owner, method.name)), method.operation_id


class TestExamples:
    @pytest.fixture
    def variables(self, customer: Customer) -> Mapping[str, str]:
        """What programs need to reach the customer's organization."""
        credentials = {"WEDSYNC_URL": customer.api_url, "WEDSYNC_SECRET": customer.api_secret}
        return {"PYTHONPATH": str(PYTHON_SDK), **credentials}

    def test_of_the_first_call(self, customer: Customer, variables: Mapping[str, str]) -> None:
        assert run_example("first_call.py", env=variables).startswith("Created cli_")
        assert len(customer.all_of("clients")) == 1

    def test_of_an_import_can_run_twice(self, customer: Customer, variables: Mapping[str, str], tmp_path: Path) -> None:
        row = {"name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}
        file = tmp_path / "clients.json"
        file.write_text(json.dumps([{"id": f"C-{number}", **row} for number in range(3)]))
        for _ in range(2):
            output = run_example("import_clients.py", str(file), env=variables)
            assert output == "stored 3, older 0, refused 0\n"
        assert [each["version"] for each in customer.all_of("clients")] == [1, 1, 1]

    def test_of_a_bulk_import_waits_for_its_job(self, variables: Mapping[str, str]) -> None:
        output = run_example("import_in_bulk.py", "120", env=variables)
        assert output.endswith("Results by status: {201: 120}\n")

    def test_of_the_change_feed_keeps_a_copy(
        self, customer: Customer, variables: Mapping[str, str], tmp_path: Path
    ) -> None:
        run_example("import_in_bulk.py", "5", env=variables)
        file = tmp_path / "copy.json"
        ids = {each["id"] for each in customer.all_of("clients")}
        # Changes appear shortly after the response of their write.
        for _ in range(20):
            run_example("follow_changes.py", str(file), "--once", env=variables)
            if json.loads(file.read_text())["clients"].keys() == ids:
                return
        pytest.fail("The copy is not complete.")


def run_example(name: str, *arguments: str, env: Mapping[str, str]) -> str:
    """Return what an example prints."""
    command = [sys.executable, str(PYTHON_SDK.parent / "examples" / name), *arguments]
    process = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    return process.stdout
