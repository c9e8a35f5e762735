"""Webhooks over HTTP: success, missing scope, other tenant, invalid body, lost race (W1, W3, W7)."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.ids import is_id, new_id
from domain.deliveries.model import AttemptResult, Delivery
from domain.deliveries.wiring import delivery_store
from domain.webhooks.wiring import webhook_service
from tests.builders import a_delivery, an_attempt
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller

WEBHOOK: dict[str, Any] = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*", "wedding.lost"]}


def create_webhook(caller: Caller, **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", "/v1/webhooks", json={**WEBHOOK, **fields})
    assert answer.status == 201, answer.body
    body: dict[str, Any] = answer.json()
    return body


def add_delivery(caller: Caller, webhook_id: str, *, has_failed: bool = False) -> Delivery:
    store = delivery_store()
    tenant = Tenant(caller.organization_id, caller.environment)
    delivery = a_delivery(tenant, webhook_id=webhook_id)
    store.claim(delivery)
    attempt = an_attempt(
        http_status=500 if has_failed else 200, response_body="ok", error="http_status" if has_failed else None
    )
    result = AttemptResult("failed", failure_reason="exhausted") if has_failed else AttemptResult("delivered")
    new_delivery = store.record(delivery, attempt, result)
    assert new_delivery is not None
    return new_delivery


class TestCreate:
    def test_shows_the_secret_once(self, caller: Caller) -> None:
        answer = caller.call("POST", "/v1/webhooks", json=WEBHOOK)
        webhook = answer.json()
        assert answer.status == 201
        assert is_id("whk", webhook["id"])
        assert webhook["secret"].startswith("whsec_")
        assert answer.headers["location"] == f"https://api.test/v1/webhooks/{webhook['id']}"
        assert (answer.headers["etag"], answer.headers["cache-control"]) == ('"1"', "no-store")
        path = f"/v1/webhooks/{webhook['id']}"
        for repeat in (
            caller.call("GET", path),
            caller.call("GET", "/v1/webhooks"),
            caller.call("PATCH", path, json={"description": "CRM"}),
            caller.call("PUT", path, json=WEBHOOK),
            caller.call("POST", f"{path}/pause"),
        ):
            assert repeat.status == 200
            assert b"whsec_" not in repeat.body
            assert b'"secret' not in repeat.body

    def test_has_the_contracts_defaults(self, caller: Caller) -> None:
        webhook = create_webhook(caller)
        assert {
            name: webhook[name] for name in ("object", "status", "headers", "retry_policy", "event_types", "url")
        } == {
            "object": "webhook",
            "status": "active",
            "headers": {},
            "retry_policy": {"delays_s": [60, 300, 900, 3600, 21600, 86400]},
            **WEBHOOK,
        }
        assert (webhook["failure_reason"], webhook["failed_at"], webhook["previous_secret_expires_at"]) == (None,) * 3
        assert (webhook["payload"], webhook["signature"]) == ("full", "hmac-sha256")
        names = ("api_version", "rate_limit_per_second", "max_in_flight", "public_key")
        assert {webhook[name] for name in names} == {None}

    def test_needs_the_scope(self, aws: None) -> None:
        answer = a_caller("webhooks:read").call("POST", "/v1/webhooks", json=WEBHOOK)
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:write"

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {
            "url": "",
            "event_types": ["client.eaten"],
            "headers": {"Host": "x"},
            "retry_policy": {"delays_s": [0], "x": 1},
            "status": "failed",
            "secret": "whsec_mine",
        }
        problem = caller.call("POST", "/v1/webhooks", json=body).problem(422, "invalid_request")
        assert {fault["pointer"] for fault in problem["errors"]} == {
            "/url",
            "/event_types/0",
            "/headers/Host",
            "/retry_policy/delays_s/0",
            "/retry_policy/x",
            "/status",
            "/secret",
        }
        assert b"whsec_mine" not in caller.call("POST", "/v1/webhooks", json=body).body

    @pytest.mark.parametrize(
        "url",
        [
            "http://hooks.example.com/",
            "https://169.254.169.254/latest/meta-data/",
            "https://127.0.0.1/",
            "http://localhost:8000/",
            "https://0x7f.1/",
            "https://user:pass@hooks.example.com/",
        ],
    )
    def test_refuses_what_must_not_be_called(self, caller: Caller, url: str) -> None:
        refusal = caller.call("POST", "/v1/webhooks", json={**WEBHOOK, "url": url})
        assert refusal.faults() == [("/url", "invalid_url")]

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"url": "https://hooks.example.com/" + "x" * 10_000}, ("/url", "string_too_long")),
            ({"url": "https://hooks.example.com/#fragment"}, ("/url", "invalid_url")),
            ({"url": "https://hooks.example.com/\r\nX-Evil: 1"}, ("/url", "invalid_url")),
            ({"headers": {f"X-{n}": "1" for n in range(100)}}, ("/headers", "too_long")),
            ({"headers": {"X-A": "1\r\nHost: evil.example.com"}}, ("/headers/X-A", "invalid_header")),
            ({"headers": {"X-A\r\nHost": "evil.example.com"}}, ("/headers/X-A\r\nHost", "invalid_header")),
            ({"headers": {"X-BookingX-Signature": "0" * 64}}, ("/headers/X-BookingX-Signature", "reserved_header")),
            ({"headers": {"Transfer-Encoding": "chunked"}}, ("/headers/Transfer-Encoding", "reserved_header")),
            ({"signature": "rsa"}, ("/signature", "literal_error")),
            ({"rate_limit_per_second": 0}, ("/rate_limit_per_second", "greater_than_equal")),
            ({"max_in_flight": 101}, ("/max_in_flight", "less_than_equal")),
        ],
    )
    def test_refuses_hostile_values(self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", "/v1/webhooks", json={**WEBHOOK, **fields}).faults() == [fault]

    def test_costs_three_operations(self, caller: Caller) -> None:
        create_webhook(caller)
        with counted_calls() as calls:
            create_webhook(caller)
        # Admission; are there too many already; the webhook with its entry of the audit record.
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1, "TransactWriteItems": 1}


class TestRead:
    @pytest.mark.parametrize(
        ("method", "subpath"),
        [
            ("GET", ""),
            ("PUT", ""),
            ("PATCH", ""),
            ("DELETE", ""),
            ("POST", "/pause"),
            ("POST", "/resume"),
            ("POST", "/rotate-secret"),
            ("POST", "/expire-old-secret"),
            ("GET", "/deliveries"),
        ],
    )
    def test_another_tenants_webhook_is_a_missing_one(self, caller: Caller, method: str, subpath: str) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}{subpath}"
        bodies: dict[str, dict[str, Any]] = {"PUT": WEBHOOK, "PATCH": {}, "/rotate-secret": {}}
        key = subpath or method
        body: dict[str, Any] = {"json": bodies[key]} if key in bodies else {}
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        for other in (a_caller(), sandbox):
            other.call(method, path, **body).problem(404, "not_found")

    def test_a_current_copy_is_not_sent_again(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}"
        assert caller.call("GET", path, headers={"If-None-Match": '"1"'}).status == 304

    def test_a_list_is_newest_first(self, caller: Caller) -> None:
        ids = [create_webhook(caller)["id"] for _ in range(3)]
        body = caller.call("GET", "/v1/webhooks", query="limit=2").json()
        assert [webhook["id"] for webhook in body["data"]] == [ids[2], ids[1]]
        assert body["has_more"] is True


class TestChange:
    def test_a_merge_patch_clears_with_null(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, headers={'X-A': '1', 'X-B': '2'}, description='CRM')['id']}"
        patch = {"headers": {"X-A": None}, "description": None, "event_types": ["*"]}
        webhook = caller.call("PATCH", path, json=patch).json()
        assert (webhook["headers"], webhook["description"], webhook["event_types"]) == (
            {"X-B": "********"},
            None,
            ["*"],
        )

    def test_a_lost_race_is_told(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}"
        caller.call("PATCH", path, json={"description": "one"})
        for method, body in (("PATCH", {"description": "two"}), ("PUT", WEBHOOK)):
            caller.call(method, path, json=body, headers={"If-Match": '"1"'}).problem(412, "stale_version")
        caller.call("DELETE", path, headers={"If-Match": '"1"'}).problem(412, "stale_version")

    def test_status_moves_by_actions_only(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}"
        caller.call("PATCH", path, json={"status": "paused"}).problem(422, "invalid_request")
        assert caller.call("POST", f"{path}/pause").json()["status"] == "paused"
        problem = caller.call("POST", f"{path}/pause").problem(409, "illegal_transition")
        assert problem["allowed"] == ["active"]
        assert caller.call("POST", f"{path}/resume").json()["status"] == "active"

    def test_a_deleted_one_is_gone(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}"
        assert caller.call("DELETE", path).status == 204
        caller.call("GET", path).problem(410, "deleted")
        caller.call("GET", f"{path}/deliveries").problem(410, "deleted")


class TestRotateSecret:
    def test_shows_the_new_one_once(self, caller: Caller) -> None:
        webhook = create_webhook(caller)
        path = f"/v1/webhooks/{webhook['id']}"
        answer = caller.call("POST", f"{path}/rotate-secret", json={"overlap_hours": 1})
        new_webhook = answer.json()
        assert (answer.status, answer.headers["cache-control"], answer.headers["etag"]) == (200, "no-store", '"2"')
        assert new_webhook["secret"] != webhook["secret"]
        assert new_webhook["previous_secret_expires_at"] > new_webhook["updated_at"]
        assert "secret" not in caller.call("GET", path).json()

    def test_without_overlap_the_old_one_ends(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}/rotate-secret"
        assert caller.call("POST", path, json={"overlap_hours": 0}).json()["previous_secret_expires_at"] is None

    def test_without_a_body_the_old_one_signs_for_a_day(self, caller: Caller) -> None:
        webhook = caller.call("POST", f"/v1/webhooks/{create_webhook(caller)['id']}/rotate-secret").json()
        ends, now = (datetime.fromisoformat(webhook[name]) for name in ("previous_secret_expires_at", "updated_at"))
        assert ends - now == timedelta(hours=24)

    @pytest.mark.parametrize("hours", [-1, 169, 1.5, "1", None, True])
    def test_refuses_other_overlaps(self, caller: Caller, hours: Any) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)['id']}/rotate-secret"
        problem = caller.call("POST", path, json={"overlap_hours": hours}).problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == "/overlap_hours"

    def test_needs_the_scope(self, aws: None) -> None:
        answer = a_caller("webhooks:read").call("POST", f"/v1/webhooks/{new_id('whk')}/rotate-secret", json={})
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:write"


class TestDeliveries:
    def test_tell_what_was_sent_and_answered(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)["id"]
        delivery = add_delivery(caller, webhook_id)
        form = {
            "id": delivery.id,
            "object": "delivery",
            "organization_id": caller.organization_id,
            "livemode": True,
            "webhook_id": webhook_id,
            "event_id": delivery.event_id,
            "event_type": "client.created",
            "event_sequence": 1,
            "object_id": None,
            "replay_id": None,
            "is_manual": False,
            "is_test": False,
            "status": "delivered",
            "attempts": [
                {
                    "number": 1,
                    "at": "2026-03-01T09:30:00.000Z",
                    "request": None,
                    "http_status": 200,
                    "response_body": "ok",
                    "response_headers": None,
                    "response_time_ms": 84,
                    "error": None,
                }
            ],
            "next_retry_at": None,
            "failure_reason": None,
            "created_at": "2026-03-01T09:30:00.000Z",
        }
        path = f"/v1/webhooks/{webhook_id}/deliveries"
        one = caller.call("GET", f"{path}/{delivery.id}").json()
        assert {name: value for name, value in one.items() if name != "updated_at"} == form
        assert caller.call("GET", path).json()["data"] == [one]

    def test_of_one_status_page_by_cursor(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)["id"]
        ids = sorted((add_delivery(caller, webhook_id, has_failed=True).id for _ in range(3)), reverse=True)
        add_delivery(caller, webhook_id)
        path = f"/v1/webhooks/{webhook_id}/deliveries"
        first = caller.call("GET", path, query="status=failed&limit=2")
        assert [d["id"] for d in first.json()["data"]] == ids[:2]
        assert "status=failed" in first.headers["link"]
        query = f"status=failed&limit=2&cursor={first.json()['next_cursor']}"
        assert [d["id"] for d in caller.call("GET", path, query=query).json()["data"]] == ids[2:]

    def test_another_webhooks_delivery_is_a_missing_one(self, caller: Caller) -> None:
        webhook_id, other_id = create_webhook(caller)["id"], create_webhook(caller)["id"]
        delivery = add_delivery(caller, webhook_id)
        caller.call("GET", f"/v1/webhooks/{other_id}/deliveries/{delivery.id}").problem(404, "not_found")
        a_caller().call("GET", f"/v1/webhooks/{webhook_id}/deliveries/{delivery.id}").problem(404, "not_found")

    @pytest.mark.parametrize("odd", ["x", "dlv_1", "%00", "dlv_" + "z" * 26, "a" * 3_000])
    def test_an_odd_id_names_nothing(self, caller: Caller, odd: str) -> None:
        caller.call("GET", f"/v1/webhooks/{new_id('whk')}/deliveries/{odd}").problem(404, "not_found")

    @pytest.mark.parametrize("query", ["status=lost", "status=", "colour=red"])
    def test_an_odd_filter_is_refused(self, caller: Caller, query: str) -> None:
        answer = caller.call("GET", f"/v1/webhooks/{create_webhook(caller)['id']}/deliveries", query=query)
        assert answer.status in {400, 422}

    def test_need_the_scope(self, aws: None) -> None:
        writer, path = a_caller("webhooks:write"), f"/v1/webhooks/{new_id('whk')}/deliveries"
        for each in (path, f"{path}/{new_id('dlv')}"):
            problem = writer.call("GET", each).problem(403, "insufficient_scope")
            assert problem["required_scope"] == "webhooks:read"

    def test_cost_three_operations_a_page_and_for_one(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)["id"]
        delivery = add_delivery(caller, webhook_id)
        path = f"/v1/webhooks/{webhook_id}/deliveries"
        with counted_calls() as page:
            caller.call("GET", path)
        with counted_calls() as one:
            caller.call("GET", f"{path}/{delivery.id}")
        assert page.by_operation == {"UpdateItem": 1, "GetItem": 1, "Query": 1}
        assert one.by_operation == {"UpdateItem": 1, "GetItem": 2}


class TestRestore:
    def test_still_signs_with_its_secret(self, caller: Caller) -> None:
        body = {"url": "https://hooks.example.com/x", "event_types": ["client.*"]}
        webhook = caller.call("POST", "/v1/webhooks", json=body).json()
        caller.call("DELETE", f"/v1/webhooks/{webhook['id']}")
        answer = caller.call("POST", f"/v1/webhooks/{webhook['id']}/restore")
        assert (answer.status, "secret" in answer.json()) == (200, False)
        record = webhook_service().store.get(Tenant(caller.organization_id, "live"), webhook["id"])
        assert record.secret == webhook["secret"]
