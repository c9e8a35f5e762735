"""The statistics of a webhook over HTTP (W12)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import Table
from apikit.ids import new_id
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.statistics_repository import StatisticsRepository
from domain.deliveries.wiring import health_store
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller

WEBHOOK = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*"]}
COUNTS = {"n": 4, "s2": 3, "s0": 1, "d": 3, "f": 1, "h52": 3}


def create_webhook(caller: Caller) -> str:
    return str(caller.call("POST", "/v1/webhooks", json=WEBHOOK).json()["id"])


def this_hour() -> datetime:
    return datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


def add_counts(caller: Caller, webhook_id: str, hour: datetime) -> None:
    tenant = Tenant(caller.organization_id, caller.environment)
    StatisticsRepository(Table("deliveries")).add(tenant, webhook_id, hour.isoformat()[:13], COUNTS)


def read_stats(caller: Caller, webhook_id: str, query: str = "") -> dict[str, Any]:
    answer = caller.call("GET", f"/v1/webhooks/{webhook_id}/stats", query=query)
    assert answer.status == 200, answer.body
    form: dict[str, Any] = answer.json()
    return form


class TestStats:
    def test_a_new_url_has_no_failures(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        health = EndpointHealth(consecutive_failures=5, open_until=epoch_ms(datetime.now(UTC)) + 60_000)
        health_store().change(Tenant(caller.organization_id, caller.environment), webhook_id, lambda _: health)
        circuits = []
        for change in ({"description": "CRM"}, {"url": "https://new.example.com/"}):
            assert caller.call("PATCH", f"/v1/webhooks/{webhook_id}", json=change).status == 200
            stats = read_stats(caller, webhook_id)
            circuits.append((stats["consecutive_failures"], stats["circuit"]))
        assert circuits == [(5, "open"), (0, "closed")]

    def test_are_those_of_the_last_day(self, caller: Caller) -> None:
        webhook_id, hour = create_webhook(caller), this_hour()
        add_counts(caller, webhook_id, hour - timedelta(hours=2))
        add_counts(caller, webhook_id, hour - timedelta(hours=30))
        stats = read_stats(caller, webhook_id)
        figures = {
            "attempts": 4,
            "deliveries_succeeded": 3,
            "deliveries_failed": 1,
            "success_rate": 0.75,
            "by_status": {"2xx": 3, "3xx": 0, "4xx": 0, "5xx": 0, "none": 1},
            "p50_ms": 86.7,
            "p95_ms": 86.7,
            "p99_ms": 86.7,
        }
        assert stats["total"] == figures
        assert (stats["object"], stats["webhook_id"], stats["granularity"]) == ("webhook_stats", webhook_id, "hour")
        assert (stats["consecutive_failures"], stats["circuit"]) == (0, "closed")
        assert len(stats["data"]) == 24
        start = f"{(hour - timedelta(hours=2)).isoformat()[:13]}:00:00.000Z"
        assert [each for each in stats["data"] if each["attempts"]] == [{**figures, "at": start}]

    def test_of_days_are_sums(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        noon = this_hour().replace(hour=12) - timedelta(days=3)
        for hours in (0, 1, 24):
            add_counts(caller, webhook_id, noon + timedelta(hours=hours))
        start = (noon - timedelta(days=1)).isoformat()[:10]
        stats = read_stats(caller, webhook_id, f"granularity=day&from={start}T00:00:00Z")
        assert [each["attempts"] for each in stats["data"]][:4] == [0, 8, 4, 0]
        assert (stats["from"], stats["total"]["attempts"]) == (f"{start}T00:00:00.000Z", 12)

    def test_show_an_open_circuit(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        health = EndpointHealth(consecutive_failures=5, open_until=epoch_ms(datetime.now(UTC)) + 60_000)
        tenant = Tenant(caller.organization_id, caller.environment)
        health_store().change(tenant, webhook_id, lambda _: health)
        stats = read_stats(caller, webhook_id)
        assert (stats["consecutive_failures"], stats["circuit"]) == (5, "open")

    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("from=2020-01-01T00:00:00Z", "from"),
            ("from=2999-01-01T00:00:00Z", "from"),
            ("from=yesterday", "from"),
            ("to=tomorrow", "to"),
            ("granularity=minute", "granularity"),
        ],
    )
    def test_of_an_invalid_span_are_refused(self, caller: Caller, query: str, parameter: str) -> None:
        path = f"/v1/webhooks/{create_webhook(caller)}/stats"
        problem = caller.call("GET", path, query=query).problem(422, "invalid_request")
        assert [error["parameter"] for error in problem["errors"]] == [parameter]

    def test_of_another_tenant_are_missing(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        for other in (a_caller(), sandbox):
            other.call("GET", f"/v1/webhooks/{webhook_id}/stats").problem(404, "not_found")
        caller.call("DELETE", f"/v1/webhooks/{webhook_id}")
        caller.call("GET", f"/v1/webhooks/{webhook_id}/stats").problem(410, "deleted")

    def test_require_the_scope(self, aws: None) -> None:
        answer = a_caller("webhooks:write").call("GET", f"/v1/webhooks/{new_id('whk')}/stats")
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:read"

    def test_cost_three_operations_and_the_admission(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        with counted_calls() as calls:
            read_stats(caller, webhook_id)
        assert calls.by_operation == {"UpdateItem": 1, "GetItem": 2, "Query": 1}
