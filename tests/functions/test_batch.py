"""Batches over HTTP, one operation after the other: results, references, scopes, headers, limits (R8)."""

import json
from typing import Any

import pytest

from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from tests.batches import CREATE, batch, results, statuses
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client, clients_of
from tests.gateway import Answer, Caller, a_caller
from tests.keys import an_owner
from tests.storage import put_item

pytestmark = pytest.mark.usefixtures("runner")


class TestResults:
    def test_are_what_each_operation_would_have_got_alone(self, caller: Caller) -> None:
        answer = batch(caller, CREATE, {"method": "GET", "path": "/v1/clients?limit=1"})
        creation, page = results(answer)
        form = answer.json()
        assert (form["object"], form["status"], form["total"], form["failed"]) == ("batch", "completed", 2, 0)
        assert creation["status"] == 201
        assert creation["body"] == caller.call("GET", f"/v1/clients/{creation['body']['id']}").json()
        assert creation["headers"]["ETag"] == '"1"'
        assert creation["headers"]["Location"] == f"https://api.test/v1/clients/{creation['body']['id']}"
        assert creation["headers"]["X-Request-Id"] == f"{answer.headers['x-request-id']}.0"
        assert page["body"]["data"] == [creation["body"]]

    def test_a_failure_is_its_own_problem_and_stops_nobody(self, caller: Caller) -> None:
        wrong = {**CREATE, "body": {"name": "x"}}
        delete_missing = {"method": "DELETE", "path": "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz"}
        answer = batch(caller, wrong, delete_missing, {"method": "GET", "path": "/v1/nothing"}, CREATE)
        answers = results(answer)
        assert [each["status"] for each in answers] == [422, 404, 404, 201]
        assert answers[0]["body"]["errors"][0]["pointer"] == "/email"
        assert answers[0]["body"]["request_id"] == f"{answer.headers['x-request-id']}.0"
        assert answer.json()["failed"] == 3

    def test_nothing_to_say_is_null(self, caller: Caller) -> None:
        client = a_client(caller)
        (result,) = results(batch(caller, {"method": "DELETE", "path": f"/v1/clients/{client['id']}"}))
        assert (result["status"], result["body"]) == (204, None)

    def test_are_found_again(self, caller: Caller) -> None:
        form = batch(caller, CREATE).json()
        repeat = caller.call("GET", f"/v1/batch/{form['id']}")
        assert (repeat.status, repeat.json()) == (200, form)
        a_caller().call("GET", f"/v1/batch/{form['id']}").problem(404, "not_found")

    def test_in_the_sandbox_stay_there(self, aws: None) -> None:
        caller = a_caller(environment="test")
        (creation,) = results(batch(caller, CREATE))
        assert creation["body"]["livemode"] is False

    def test_that_do_not_fit_say_so(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("domain.jobs.results.MAX_RESPONSE_BYTES", 1_000)
        first, second = results(batch(caller, CREATE, CREATE))
        assert first["body"]["name"] == "John & Jane Smith"
        assert (second["status"], second["body"], second["body_omitted"]) == (201, None, True)


class TestHeaders:
    def test_are_each_operations_own(self, caller: Caller) -> None:
        client = a_client(caller)
        change = {"method": "PATCH", "path": f"/v1/clients/{client['id']}", "body": {"notes": "a"}}
        stale = {**change, "headers": {"If-Match": '"7"'}}
        assert statuses(batch(caller, stale, {**change, "headers": {"If-Match": '"1"'}})) == [412, 200]

    def test_of_the_batch_reach_no_operation(self, caller: Caller) -> None:
        client = a_client(caller)
        get = {"method": "GET", "path": f"/v1/clients/{client['id']}"}
        assert statuses(batch(caller, get, headers={"if-none-match": '"1"'})) == [200]
        assert statuses(batch(caller, {**get, "headers": {"If-None-Match": '"1"'}})) == [304]

    @pytest.mark.parametrize("header_name", ["if-match", "IF-MATCH", "If-match"])
    def test_have_names_in_any_case(self, caller: Caller, header_name: str) -> None:
        client = a_client(caller)
        change = {"method": "PATCH", "path": f"/v1/clients/{client['id']}", "body": {"notes": "a"}}
        stale, current = ({**change, "headers": {header_name: tag}} for tag in ('"7"', '"1"'))
        assert statuses(batch(caller, stale, current)) == [412, 200]
        assert statuses(batch(caller, {**CREATE, "headers": {"PREFER": "x", "idempotency-key": "k"}})) == [201]
        refusal = batch(caller, {**CREATE, "headers": {"idempotency-key": "k"}}, atomic=True)
        assert refusal.faults() == [("/operations/0/headers", "not_in_batch")]

    @pytest.mark.parametrize(
        "headers",
        [
            {"Authorization": "Bearer sk_live_x"},
            {"X-API-Key": "bkx_live_x"},
            {"Host": "a"},
            {"X-Edge-Secret": "a"},
            {"If-Match": 'a\r\nX-API-Key: "b"'},
            {"If-Match": "é"},
            {"If-Match": 1},
            {"if-match": '"1"', "If-Match": '"1"'},
            {"x-api-key": "bkx_live_x"},
            ["If-Match"],
        ],
    )
    def test_that_say_who_calls_are_refused(self, caller: Caller, headers: Any) -> None:
        batch(caller, {**CREATE, "headers": headers}).problem(422, "invalid_request")

    def test_name_whom_it_acts_for(self, aws: None) -> None:
        chain = an_owner()
        child = chain.call("POST", "/v1/organizations", json={"name": "Lake"}).json()["id"]
        for_whom = (child, chain.organization_id, an_owner().organization_id)
        operations = [{**CREATE, "headers": {"WedSync-Organization": whom}} for whom in for_whom]
        of_child, of_chain, of_stranger, of_none = results(batch(chain, *operations, CREATE))
        assert (of_child["status"], of_child["body"]["organization_id"]) == (201, child)
        assert (of_chain["status"], of_chain["body"]["organization_id"]) == (201, chain.organization_id)
        assert (of_stranger["status"], of_stranger["body"]["code"]) == (403, "organization_not_allowed")
        # What one operation asks for is not the next one's.
        assert (of_none["status"], of_none["body"]["organization_id"]) == (201, chain.organization_id)
        ids = [each["body"]["id"] for each in (of_chain, of_none)]
        assert sorted(each["id"] for each in clients_of(chain)) == sorted(ids)


class TestReferences:
    def test_take_values_of_earlier_results(self, caller: Caller) -> None:
        wedding = {"client_id": "{{0.body.id}}", "date": "2025-06-15", "name": "Wedding of {{0.body.name}}"}
        answers = results(
            batch(
                caller,
                CREATE,
                {"method": "POST", "path": "/v1/weddings", "body": wedding},
                {
                    "method": "PATCH",
                    "path": "/v1/weddings/{{1.body.id}}",
                    "headers": {"If-Match": "{{1.headers.ETag}}"},
                    "body": {"notes": "\\{{0.body.id}} \\{{first_name}}"},
                },
                {"method": "GET", "path": "/v1/clients/{{0.body.id}}?fields={{0.body.object}}"},
            )
        )
        assert [each["status"] for each in answers][:3] == [201, 201, 200], answers
        assert answers[1]["body"]["client_id"] == answers[0]["body"]["id"]
        assert answers[1]["body"]["name"] == "Wedding of John & Jane Smith"
        assert answers[2]["body"]["notes"] == "{{0.body.id}} {{first_name}}"

    def test_to_a_failure_or_to_nothing_fail_with_it(self, caller: Caller) -> None:
        wrong = {**CREATE, "body": {}}
        answers = results(
            batch(
                caller,
                wrong,
                {"method": "GET", "path": "/v1/clients/{{0.body.id}}"},
                CREATE,
                {"method": "GET", "path": "/v1/clients/{{2.body.nothing}}"},
                {"method": "GET", "path": "/v1/clients/{{2.body.tags}}"},
                {"method": "GET", "path": "/v1/clients/{{1.body.id}}"},
            )
        )
        assert [each["status"] for each in answers] == [422, 424, 201, 424, 424, 424]
        assert answers[1]["body"]["code"] == "failed_dependency"

    @pytest.mark.parametrize(
        "text",
        [
            "{{1.body.id}}",
            "{{2.body.id}}",
            "{{0.id}}",
            "{{0}}",
            "{{0.body..id}}",
            "{{0.body.a b}}",
            "{{00000.body.id}}",
            "{{ 0.body.id }}",
            "{{0.body.id }}",
            "{{-1.body.id}}",
            "{{+0.body.id}}",
            "{{x.body.id}}",
            "{{\u0660.body.id}}",
            "{{first_name}}",
            "{{}}",
            "{{{0}}}",
            "{{0.body.{id}}}",
            "a\n{{0\n.body.id}}",
        ],
    )
    def test_that_cannot_be_are_told_before_anything_runs(self, caller: Caller, text: str) -> None:
        body = {**JOHN_AND_JANE, "metadata": {"a/b": "fine", "c": text}, "tags": ["fine", text]}
        operation = {**CREATE, "body": body, "headers": {"Prefer": "fine"}}
        faults = batch(caller, CREATE, operation).faults()
        assert faults == [
            ("/operations/1/body/metadata/c", "invalid_reference"),
            ("/operations/1/body/tags/1", "invalid_reference"),
        ]
        assert clients_of(caller) == []

    @pytest.mark.parametrize("text", ["{{1.body.id}}", "{{-1.body.id}}", "{{0.body.id}}{{x}}"])
    def test_that_cannot_be_are_told_in_paths_and_headers(self, caller: Caller, text: str) -> None:
        get = {"method": "GET", "path": f"/v1/clients/{text}", "headers": {"if-match": text}}
        assert batch(caller, CREATE, get).faults() == [
            ("/operations/1/path", "invalid_reference"),
            ("/operations/1/headers/If-Match", "invalid_reference"),
        ]

    def test_that_cannot_be_are_told_up_to_fifty(self, caller: Caller) -> None:
        body = {**JOHN_AND_JANE, "tags": ["{{x}}"] * 1000}
        assert len(batch(caller, {**CREATE, "body": body}).faults()) == 50

    @pytest.mark.parametrize("text", ["{{first_name}}", "{{ 0.body.id }}", "{{-1.body.id}}", "{{0.body.id}}", "{{}}"])
    def test_are_text_behind_a_backslash(self, caller: Caller, text: str) -> None:
        body = {**JOHN_AND_JANE, "notes": f"Dear \\{text}, \\{text}", "metadata": {text: f"\\{text}"}}
        answers = results(batch(caller, CREATE, {**CREATE, "body": body}))
        client = answers[1]["body"]
        assert (client["notes"], client["metadata"]) == (f"Dear {text}, {text}", {text: text})

    @pytest.mark.parametrize("text", ["{{", "}}", "{{ open", "{a}", "{ {0} }", "}}{{"])
    def test_are_none_without_both_braces(self, caller: Caller, text: str) -> None:
        answers = results(batch(caller, {**CREATE, "body": {**JOHN_AND_JANE, "notes": text}}))
        assert answers[0]["body"]["notes"] == text

    def test_cannot_lead_out_of_their_place(self, caller: Caller) -> None:
        body = {**JOHN_AND_JANE, "notes": "../weddings?x=1#"}
        answers = results(
            batch(caller, {**CREATE, "body": body}, {"method": "GET", "path": "/v1/clients/{{0.body.notes}}"})
        )
        assert answers[1]["status"] == 404


class TestRefusals:
    @pytest.mark.parametrize(
        "operation",
        [
            {},
            {"method": "GET"},
            {"path": "/v1/clients"},
            {"method": "HEAD", "path": "/v1/clients"},
            {"method": "get", "path": "/v1/clients"},
            {"method": "CONNECT", "path": "/v1/clients"},
            {"method": "GET", "path": "/health"},
            {"method": "GET", "path": "/v2/clients"},
            {"method": "GET", "path": "v1/clients"},
            {"method": "GET", "path": "https://evil.example/v1/clients"},
            {"method": "GET", "path": "//evil.example/v1/clients"},
            {"method": "GET", "path": "/v1/clients#a"},
            {"method": "GET", "path": "/v1/cli ents"},
            {"method": "GET", "path": "/v1/clients\r\nX: y"},
            {"method": "GET", "path": "/v1/" + "a" * 2_000},
            {"method": "GET", "path": ["/v1/clients"]},
            {"method": "GET", "path": "/v1/clients", "unknown": 1},
            {"method": "POST", "path": "/v1/batch", "body": {"operations": [CREATE]}},
            {"method": "POST", "path": "/v1/%62atch", "body": {"operations": [CREATE]}},
            {"method": "POST", "path": "/v1/batch/?a=b", "body": {"operations": [CREATE]}},
            "GET /v1/clients",
            None,
        ],
    )
    def test_nothing_runs_when_an_operation_cannot_be_one(self, caller: Caller, operation: Any) -> None:
        answer = caller.call("POST", "/v1/batch", json={"operations": [CREATE, operation]})
        assert answer.problem(422, "invalid_request")["errors"][0]["pointer"].startswith("/operations/1")
        assert clients_of(caller) == []

    @pytest.mark.parametrize("count", [0, 101])
    def test_takes_1_to_100(self, caller: Caller, count: int) -> None:
        batch(caller, *[{"method": "GET", "path": "/v1/clients"}] * count).problem(422, "invalid_request")

    @pytest.mark.parametrize("path", ["/v1/clients/../batch", "/v1/clients/%2e%2e/api-keys", "/v1//clients", "/v1/"])
    def test_odd_paths_lead_nowhere(self, caller: Caller, path: str) -> None:
        assert statuses(batch(caller, {"method": "GET", "path": path})) == [404]

    def test_the_method_counts(self, caller: Caller) -> None:
        (result,) = results(batch(caller, {"method": "PUT", "path": "/v1/clients", "body": {}}))
        assert (result["status"], result["body"]["code"]) == (405, "method_not_allowed")
        assert "POST" in result["headers"]["Allow"]

    def test_each_operation_needs_its_own_scope(self, aws: None) -> None:
        reader = a_caller("batch:write", "clients:read")
        answers = results(batch(reader, CREATE, {"method": "GET", "path": "/v1/clients"}))
        assert [each["status"] for each in answers] == [403, 200]
        assert answers[0]["body"]["required_scope"] == "clients:write"

    def test_the_batch_needs_its_own(self, aws: None) -> None:
        batch(a_caller("clients:write"), CREATE).problem(403, "insufficient_scope")

    def test_a_body_that_an_operation_does_not_take_is_left(self, caller: Caller) -> None:
        assert statuses(batch(caller, {"method": "GET", "path": "/v1/clients", "body": {"a": 1}})) == [200]

    @pytest.mark.parametrize("body", [[], "text", 5, True, {"name": {"a": [1]}}])
    def test_bodies_are_checked_as_ever(self, caller: Caller, body: Any) -> None:
        assert statuses(batch(caller, {**CREATE, "body": body})) == [422]


def require_one_moment(answer: Answer) -> None:
    """Retry-After and `t` are whole seconds as of two moments within one request."""
    wait_s, reset_s = int(answer.headers["retry-after"]), int(answer.headers["ratelimit"].rpartition("t=")[2])
    assert wait_s - reset_s in {0, 1}


class TestLimits:
    def test_a_batch_counts_as_its_operations(self, aws: None) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        get = {"method": "GET", "path": "/v1/clients"}
        answer = batch(caller, *[get] * 4)
        assert answer.headers["x-ratelimit-remaining"] == "6"
        assert batch(caller, get).headers["x-ratelimit-remaining"] == "5"

    def test_without_room_for_all_nothing_runs(self, aws: None) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        for _ in range(4):
            batch(caller, {"method": "GET", "path": "/v1/clients"})
        answer = batch(caller, *[CREATE] * 7)
        problem = answer.problem(429, "rate_limited")
        assert (problem["limit"], problem["retryable"]) == ("hour", True)
        # The four, and the one that the request itself was, must weigh three: the hour after this one has to be two fifths old.
        assert int(answer.headers["retry-after"]) > 1_440
        require_one_moment(answer)
        assert clients_of(caller) == []

    def test_of_more_than_the_limit_no_wait_helps(self, aws: None) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        answer = batch(caller, *[CREATE] * 11)
        problem = answer.problem(429, "rate_limited")
        assert (problem["limit"], problem["retryable"]) == ("hour", False)
        assert "retry-after" not in answer.headers
        assert clients_of(caller) == []

    def test_takes_one_seat(self, aws: None) -> None:
        caller = a_caller(plan=Plan(per_hour=100, concurrent=1))
        for _ in range(2):
            assert statuses(batch(caller, CREATE, CREATE)) == [201, 201]

    def test_rules_of_single_operations_hold(self, aws: None) -> None:
        rules = KeyPolicy(rules=(Rule("POST /v1/clients", per_hour=2),))
        caller = a_caller(plan=add_policy(Plan(per_hour=100), rules))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": rules.to_form()})
        get = {"method": "GET", "path": "/v1/clients"}
        assert statuses(batch(caller, CREATE, CREATE, get)) == [201, 201, 200]
        batch(caller, get, CREATE).problem(429, "rate_limited")
        assert len(clients_of(caller)) == 2


class TestIdempotency:
    def test_sent_again_is_the_same_batch(self, caller: Caller) -> None:
        headers = {"idempotency-key": "b1"}
        first, second = (batch(caller, CREATE, CREATE, headers=headers) for _ in range(2))
        assert second.json() == first.json()
        assert second.headers["idempotency-replayed"] == "true"
        assert len(clients_of(caller)) == 2
        batch(caller, CREATE, headers=headers).problem(422, "idempotency_mismatch")

    def test_after_a_crash_each_operation_has_its_effect_once(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = {"idempotency-key": "b2"}
        wedding = {"client_id": "{{0.body.id}}", "date": "2025-06-15"}
        operations = [CREATE, {"method": "POST", "path": "/v1/weddings", "body": wedding}]
        with monkeypatch.context() as patch:
            patch.setattr("domain.batch.service.BatchService.complete", _die)
            batch(caller, *operations, headers=headers).problem(500, "internal_error")
        answers = results(batch(caller, *operations, headers=headers))
        assert [each["status"] for each in answers] == [201, 201]
        assert [each["headers"]["Idempotency-Replayed"] for each in answers] == ["true", "true"]
        assert len(clients_of(caller)) == 1

    def test_an_operation_may_have_its_own_key(self, caller: Caller) -> None:
        create_with_key = {**CREATE, "headers": {"Idempotency-Key": "o1"}}
        first, second = results(batch(caller, create_with_key, create_with_key))
        assert first["body"] == second["body"]
        assert second["headers"]["Idempotency-Replayed"] == "true"

    def test_a_secret_is_shown_and_never_stored(self, caller: Caller) -> None:
        headers = {"idempotency-key": "b3"}
        create = {"method": "POST", "path": "/v1/webhooks", "body": {"url": "https://a.example/", "event_types": ["*"]}}
        first = batch(caller, create, headers=headers)
        secret = results(first)[0]["body"]["secret"]
        assert results(batch(caller, create, headers=headers))[0]["body"]["secret"] == secret
        repeat = caller.call("GET", f"/v1/batch/{first.json()['id']}")
        assert results(repeat)[0]["body"] is None
        assert results(repeat)[0]["body_omitted"] is True
        assert secret not in json.dumps([str(item) for item in _everything()])


def _die(*_: Any, **__: Any) -> None:
    raise RuntimeError("the process ended here")


def _everything() -> list[Any]:
    import boto3  # noqa: PLC0415

    items: list[Any] = []
    for table in ("resources", "access"):
        items += boto3.client("dynamodb").scan(TableName=table)["Items"]
    return [item for item in items if "IDEM" in str(item.get("sk")) or "batch" in str(item.get("pk"))]
