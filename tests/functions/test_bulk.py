"""Bulk, seen on clients: each on its own, counted each, once under a key."""

from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.fakes.jobs import Runner
from tests.gateway import Caller, a_caller

PATH = "/v1/clients/bulk"


class TestBulk:
    def test_creates_updates_and_deletes_each_on_its_own(self, caller: Caller) -> None:
        ids = [a_client(caller)["id"] for _ in range(3)]
        body = {
            "create": [JOHN_AND_JANE, {"name": "No address"}],
            "update": [{"id": ids[0], "notes": "x"}, {"id": ids[1], "version": 7, "notes": "x"}, {"notes": "nobody"}],
            "delete": [ids[2], {"id": ids[1], "version": 1}, "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        }
        answer = caller.call("POST", PATH, json=body)
        report = answer.json()
        assert (answer.status, report["object"], report["succeeded"], report["failed"]) == (200, "bulk_result", 4, 4)
        assert [(r["operation"], r["index"], r["status"]) for r in report["results"]] == [
            ("create", 0, 201),
            ("create", 1, 422),
            ("update", 0, 200),
            ("update", 1, 412),
            ("update", 2, 422),
            ("delete", 0, 204),
            ("delete", 1, 204),
            ("delete", 2, 404),
        ]
        assert report["results"][1]["body"]["errors"][0]["pointer"] == "/email"
        assert report["results"][2]["body"]["notes"] == "x"

    def test_does_not_create_twice_under_one_key(self, caller: Caller) -> None:
        body = {"create": [JOHN_AND_JANE, {**JOHN_AND_JANE, "name": "Others"}]}
        headers = {"idempotency-key": "import-1"}
        first = caller.call("POST", PATH, json=body, headers=headers)
        repeat = caller.call("POST", PATH, json=body, headers=headers)
        assert (first.json(), repeat.headers["idempotency-replayed"]) == (repeat.json(), "true")
        assert len(caller.call("GET", "/v1/clients").json()["data"]) == 2

    def test_counts_each_as_a_request(self, caller: Caller) -> None:
        old_remaining = int(caller.call("GET", "/v1/clients").headers["x-ratelimit-remaining"])
        answer = caller.call("POST", PATH, json={"create": [JOHN_AND_JANE] * 5})
        assert int(answer.headers["x-ratelimit-remaining"]) == old_remaining - 5

    def test_of_more_than_a_hundred_is_a_job(self, caller: Caller, runner: Runner) -> None:
        old_remaining = int(caller.call("GET", "/v1/clients").headers["x-ratelimit-remaining"])
        answer = caller.call("POST", PATH, json={"create": [JOHN_AND_JANE] * 101})
        job = answer.json()
        assert (answer.status, job["object"], job["status"], job["kind"]) == (202, "job", "queued", "bulk")
        assert answer.headers["location"] == f"https://api.test/v1/jobs/{job['id']}"
        assert int(answer.headers["x-ratelimit-remaining"]) == old_remaining - 1
        runner.run()
        # The request itself was the first one's.
        assert int(caller.call("GET", "/v1/clients").headers["x-ratelimit-remaining"]) == old_remaining - 1 - 101
        finished_job = caller.call("GET", f"/v1/jobs/{job['id']}").json()
        assert (finished_job["status"], finished_job["progress"]["done"], finished_job["progress"]["failed"]) == (
            "succeeded",
            101,
            0,
        )
        assert caller.call("GET", "/v1/clients", query="include=total").json()["total"] == 101

    @pytest.mark.parametrize("count", [1, 101])
    def test_texts_stay_as_they_are_whatever_stands_in_braces(self, caller: Caller, runner: Runner, count: int) -> None:
        client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        notes = "{{0.body.id}} {{first_name}} \\{{0.body.id}} \\\\{{x}}"
        tags = ["{{0.body.id}}"]
        create = [{**JOHN_AND_JANE, "notes": notes, "tags": tags}] * count
        answer = caller.call("POST", PATH, json={"create": create, "update": [{"id": client["id"], "notes": notes}]})
        assert answer.status in {200, 202}
        runner.run()
        clients = caller.call("GET", "/v1/clients", query="limit=100").json()["data"]
        assert {each["notes"] for each in clients} == {notes}
        assert [each["tags"] for each in clients if each["id"] != client["id"]][-1] == tags

    def test_needs_the_scope(self, aws: None) -> None:
        a_caller("clients:read").call("POST", PATH, json={"create": [JOHN_AND_JANE]}).problem(403, "insufficient_scope")

    def test_refuses_none_and_too_many(self, caller: Caller) -> None:
        bodies: tuple[dict[str, Any], ...] = ({}, {"create": []}, {"create": [JOHN_AND_JANE] * 10_001})
        for body in bodies:
            caller.call("POST", PATH, json=body).problem(422, "invalid_request")
        caller.call("POST", PATH, json={"create": {}}).problem(422, "invalid_request")

    def test_takes_no_ids_tenants_or_times_from_callers(self, caller: Caller) -> None:
        for field in ("id", "organization_id", "created_at", "livemode", "version"):
            (result,) = caller.call("POST", PATH, json={"create": [{**JOHN_AND_JANE, field: "x"}]}).json()["results"]
            assert result["status"] == 422, field


class TestRestore:
    def test_brings_a_deleted_one_back(self, caller: Caller) -> None:
        client = a_client(caller)
        path = f"/v1/clients/{client['id']}"
        caller.call("DELETE", path)
        caller.call("GET", path).problem(410, "deleted")
        answer = caller.call("POST", f"{path}/restore")
        assert (answer.status, answer.json()["version"], answer.json()["name"]) == (200, 3, client["name"])
        assert caller.call("GET", path).json() == answer.json()

    def test_refuses_what_is_not_deleted_or_not_there(self, caller: Caller) -> None:
        client = a_client(caller)
        caller.call("POST", f"/v1/clients/{client['id']}/restore").problem(409, "conflict")
        caller.call("POST", "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz/restore").problem(404, "not_found")
        a_caller().call("POST", f"/v1/clients/{client['id']}/restore").problem(404, "not_found")


class TestExpand:
    def test_puts_related_resources_beside_their_ids(self, caller: Caller) -> None:
        client = a_client(caller)
        wedding = caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2027-06-15"}).json()
        answer = caller.call("GET", f"/v1/weddings/{wedding['id']}", query="expand=client,venue,spaces")
        assert (answer.json()["client"], answer.json()["venue"], answer.json()["spaces"]) == (client, None, [])
        cut = caller.call("GET", "/v1/weddings", query="expand=client&fields=date,client.name").json()["data"][0]
        assert cut["client"] == {"id": client["id"], "object": "client", "name": client["name"]}

    def test_is_never_spared_by_the_resources_version(self, caller: Caller) -> None:
        client = a_client(caller)
        answer = caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2027-06-15"})
        headers = {"if-none-match": answer.headers["etag"]}
        path = f"/v1/weddings/{answer.json()['id']}"
        assert caller.call("GET", path, query="expand=client", headers=headers).status == 200
        assert caller.call("GET", path, headers=headers).status == 304

    def test_refuses_paths_that_lead_nowhere(self, caller: Caller) -> None:
        for path in ("colour", "client.client", "client.venue.client", "a.b.c.d.e", "client..venue", "client,"):
            caller.call("GET", "/v1/weddings", query=f"expand={path}").problem(422, "invalid_request")

    def test_needs_the_scope_of_what_it_shows(self, aws: None) -> None:
        problem = (
            a_caller("weddings:read")
            .call("GET", "/v1/weddings", query="expand=client")
            .problem(403, "insufficient_scope")
        )
        assert problem["required_scope"] == "clients:read"
