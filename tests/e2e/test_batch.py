"""Batches and jobs on the deployed stack: real queue, real files, real transactions, real races."""

import json
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver

CREATE = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}
WEDDING = {"method": "POST", "path": "/v1/weddings", "body": {"client_id": "{{0.body.id}}", "date": "2025-06-15"}}
_FINAL_STATUSES = {"succeeded", "failed", "canceled"}
_PATIENCE_S = 120
_MANY = 1000


def batch(customer: Customer, *operations: dict[str, Any], **fields: Any) -> httpx.Response:
    return customer.call("POST", "/v1/batch", json={"operations": list(operations), **fields})


def statuses(answer: httpx.Response) -> list[int]:
    return [result["status"] for result in answer.json()["results"]]


def clients_of(customer: Customer) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = customer.call("GET", "/v1/clients?limit=100").json()["data"]
    return data


def wait_for_end(customer: Customer, job_id: str) -> dict[str, Any]:
    """The job, once it has ended."""
    return wait_for_job(customer, job_id, lambda job: job["status"] in _FINAL_STATUSES)


def wait_for_job(customer: Customer, job_id: str, is_so: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The job, once it is so."""

    def job() -> dict[str, Any]:
        state: dict[str, Any] = customer.call("GET", f"/v1/jobs/{job_id}").json()
        return state

    return wait_for(job, is_so, patience_s=_PATIENCE_S)


class TestInTurn:
    def test_every_write_is_an_event(self, customer: Customer, receiver: Receiver) -> None:
        types = ["client.created", "wedding.created"]
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": types})
        answer = batch(customer, CREATE, WEDDING)
        assert statuses(answer) == [201, 201], answer.text
        events = [json.loads(receiver.next().body) for _ in range(2)]
        assert sorted(event["type"] for event in events) == types
        ids = {result["headers"]["X-Request-Id"] for result in answer.json()["results"]}
        assert {event["request_id"] for event in events} == ids

    def test_a_hundred_are_done_and_one_more_is_refused(self, customer: Customer) -> None:
        answer = batch(customer, *[CREATE] * 100)
        assert Counter(statuses(answer)) == {201: 100}
        assert len(clients_of(customer)) == 100
        refusal = batch(customer, *[CREATE] * 101)
        assert (refusal.status_code, refusal.json()["code"]) == (422, "invalid_request")

    def test_may_touch_what_every_function_may(self, customer: Customer) -> None:
        operations: list[dict[str, Any]] = [
            {"method": "GET", "path": path}
            for path in (
                "/v1/organizations", "/v1/api-keys", "/v1/webhooks", "/v1/event-types", "/v1/events", "/v1/usage/summary",
                "/v1/usage/quotas", "/v1/jobs", "/v1/venues", "/v1/menus", "/v1/forms",
            )
        ]  # fmt: skip
        operations.append({"method": "POST", "path": "/v1/uploads", "body": {"content_type": "text/csv", "size": 10}})
        operations.append(
            {"method": "POST", "path": "/v1/api-keys", "body": {"name": "of a batch", "scopes": ["clients:read"]}}
        )
        answer = batch(customer, *operations)
        assert [status for status in statuses(answer) if status not in {200, 201}] == [], answer.text


class TestAtomic:
    def test_all_or_nothing(self, customer: Customer, receiver: Receiver) -> None:
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.*"]})
        failure = batch(customer, CREATE, {**WEDDING, "body": {"client_id": "{{0.body.id}}"}}, atomic=True)
        assert statuses(failure) == [424, 422]
        assert clients_of(customer) == []
        answer = batch(customer, CREATE, WEDDING, atomic=True)
        assert statuses(answer) == [201, 201]
        event = json.loads(receiver.next().body)
        # The first event there is: the failed batch made none.
        assert event["data"]["object"]["id"] == answer.json()["results"][0]["body"]["id"]

    def test_of_batches_that_race_exactly_one_wins(self, customer: Customer) -> None:
        for _ in range(5):
            client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
            old_count = len(clients_of(customer))

            def race(number: int, target: str = client["id"]) -> httpx.Response:
                change = {
                    "method": "PATCH",
                    "path": f"/v1/clients/{target}",
                    "headers": {"If-Match": '"1"'},
                    "body": {"notes": str(number)},
                }
                return batch(customer, {**CREATE, "body": {**JOHN_AND_JANE, "notes": str(number)}}, change, atomic=True)

            with ThreadPoolExecutor(4) as pool:
                answers = list(pool.map(race, range(4)))
            winners = [
                answer for answer in answers if answer.status_code == 200 and answer.json()["status"] == "completed"
            ]
            losers = [answer for answer in answers if answer not in winners]
            assert len(winners) == 1, [answer.text for answer in answers]
            assert all(statuses(answer) == [424, 412] for answer in losers if answer.status_code == 200)
            assert {answer.status_code for answer in losers} <= {200, 503}
            clients = clients_of(customer)
            # One new client, of the batch that changed the other one: no half effects.
            winner = winners[0].json()["results"][1]["body"]["notes"]
            assert len(clients) == old_count + 1
            assert clients[0]["notes"] == winner
            assert customer.call("GET", f"/v1/clients/{client['id']}").json()["notes"] == winner

    def test_without_versions_all_of_them_happen_one_after_the_other(self, customer: Customer) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()

        def change(number: int) -> httpx.Response:
            patch = {
                "method": "PATCH",
                "path": f"/v1/clients/{client['id']}",
                "body": {"metadata": {f"k{number}": "v"}},
            }
            return batch(customer, patch, CREATE, atomic=True)

        with ThreadPoolExecutor(3) as pool:
            answers = list(pool.map(change, range(3)))
        successes = [answer for answer in answers if answer.status_code == 200]
        assert all(statuses(answer) == [200, 201] for answer in successes)
        assert {answer.status_code for answer in answers} <= {200, 503}
        now = customer.call("GET", f"/v1/clients/{client['id']}").json()
        assert (now["version"], len(now["metadata"])) == (1 + len(successes), len(successes))
        assert len(clients_of(customer)) == 1 + len(successes)


class TestAsynchronous:
    def test_is_done_told_and_found(self, customer: Customer, receiver: Receiver) -> None:
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["batch.completed"]})
        answer = batch(customer, CREATE, WEDDING, {**CREATE, "body": {}}, **{"async": True})
        assert answer.status_code == 202, answer.text
        new_batch = answer.json()
        job = wait_for_end(customer, new_batch["job_id"])
        assert (job["status"], job["progress"]) == ("succeeded", {"total": 3, "done": 3, "failed": 1})
        state = customer.call("GET", f"/v1/batch/{new_batch['id']}")
        assert (state.json()["status"], statuses(state)) == ("completed", [201, 201, 422])
        event = json.loads(receiver.next().body)
        assert (event["type"], event["data"]["object"]["id"]) == ("batch.completed", new_batch["id"])
        result = customer.call("GET", job["result_url"].removeprefix(customer.api_url))
        assert [json.loads(line)["status"] for line in result.text.splitlines()] == [201, 201, 422]

    def test_atomic_as_well(self, customer: Customer) -> None:
        new_batch = batch(customer, CREATE, WEDDING, atomic=True, **{"async": True}).json()
        assert wait_for_end(customer, new_batch["job_id"])["status"] == "succeeded"
        assert statuses(customer.call("GET", f"/v1/batch/{new_batch['id']}")) == [201, 201]

    def test_cancel_stops_it_between_operations(self, customer: Customer) -> None:
        # More than a worker does between two looks at whether the job still stands.
        job = customer.call("POST", "/v1/clients/bulk", json={"create": [JOHN_AND_JANE] * _MANY}).json()
        cancellation = customer.call("POST", f"/v1/jobs/{job['id']}/cancel")
        assert (cancellation.status_code, cancellation.json()["status"]) == (200, "canceled")
        job = wait_for_job(customer, job["id"], lambda job: bool(job["result_url"]))
        client_count = customer.call("GET", "/v1/clients?limit=1&include=total").json()["total"]
        assert (job["status"], job["progress"]["total"]) == ("canceled", _MANY)
        assert job["progress"]["done"] == client_count < _MANY

    def test_a_message_that_comes_again_repeats_nothing(self, stack: RunningStack, customer: Customer) -> None:
        new_batch = batch(customer, *[CREATE] * 60, **{"async": True}).json()
        # Twice more, while the worker is at it: SQS may do so.
        body = {"job_id": new_batch["job_id"], "organization_id": new_batch["organization_id"], "environment": "live"}
        for _ in range(2):
            stack.aws("sqs").send_message(
                QueueUrl=stack.deployment["queues"]["jobs_queue"], MessageBody=json.dumps(body)
            )
        assert wait_for_end(customer, new_batch["job_id"])["status"] == "succeeded"
        assert len(clients_of(customer)) == 60
