"""From an object of the request log to the reports: once, whatever comes twice, past whatever cannot be read."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from apikit.actor import Tenant
from apikit.clock import SystemClock, rfc3339
from apikit.dynamo.table import Table
from apikit.errors import Unavailable, WriteContention
from domain.usage.journal import Journal
from domain.usage.model import Span
from domain.usage.reports import RollupProgress, UsageReports
from domain.usage.rollup import Rollup
from functions.usage_aggregator.handler import lambda_handler
from functions.usage_rollup.handler import lambda_handler as roll_up
from tests.fakes.request_log import a_line, a_notification
from tests.flows.request_counts import EMPTY_REPORT, RequestLog
from tests.gateway import Caller


@pytest.fixture
def requests(aws: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> RequestLog:
    monkeypatch.setenv("REQUEST_RECORDS_BUCKET", "records")
    # A first run over 16 days takes moto a minute.
    two_hours_ago = rfc3339(datetime.now(UTC) - timedelta(hours=2))[:13]
    UsageReports(Table("usage"), _journal()).save_progress(RollupProgress(two_hours_ago, two_hours_ago))
    return RequestLog(capsys)


def _journal() -> Journal:
    return Journal(Table("usage"), SystemClock())


def count_requests(caller: Caller) -> int:
    """Requests counted for the caller's organization in the last two days."""
    now = datetime.now(UTC)
    span = Span.from_range(now - timedelta(days=1), now + timedelta(minutes=1), "hour", now + timedelta(minutes=1))
    tenant = Tenant(caller.organization_id, "live")
    return sum(each["n"] for each in UsageReports(Table("usage"), _journal()).read_totals(tenant, span).values())


def lines(requests: RequestLog, caller: Caller, count: int) -> list[str]:
    requests.lines()
    for _ in range(count):
        caller.call("GET", "/v1/clients")
    return requests.lines()


class TestRedelivery:
    def test_of_a_message_counts_nothing_twice(self, requests: RequestLog, caller: Caller) -> None:
        event = requests.store(lines(requests, caller, 3))
        for _ in range(3):
            assert lambda_handler(event, None) == EMPTY_REPORT
        assert count_requests(caller) == 3

    def test_of_lines_in_other_objects_counts_nothing_twice(self, requests: RequestLog, caller: Caller) -> None:
        log_lines = lines(requests, caller, 5)
        for part in (log_lines[:3], log_lines[1:4], log_lines[::-1], log_lines[4:] * 2):
            lambda_handler(requests.store(part), None)
        assert count_requests(caller) == 5

    def test_after_a_failure_counts_what_is_missing(
        self, requests: RequestLog, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        event = requests.store(lines(requests, caller, 2))
        with monkeypatch.context() as patch:
            patch.setattr("apikit.dynamo.table.Table.write", _raise_contention)
            assert lambda_handler(event, None) == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
        assert count_requests(caller) == 0
        assert lambda_handler(event, None) == EMPTY_REPORT
        assert count_requests(caller) == 2

    def test_after_a_crash_between_the_count_and_the_acknowledgement_rolls_late_lines_up(
        self, requests: RequestLog, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        old_timestamp = rfc3339(datetime.now(UTC) - timedelta(hours=3))
        event = requests.store([a_line(organization_id=caller.organization_id, timestamp=old_timestamp)])
        with monkeypatch.context() as patch:
            patch.setattr(Rollup, "catch_up", _raise_unavailable)
            assert lambda_handler(event, None) != EMPTY_REPORT
        assert count_requests(caller) == 0  # it is in the journal, and its hour was rolled up before
        assert lambda_handler(event, None) == EMPTY_REPORT
        assert count_requests(caller) == 1


class TestRollup:
    def test_changes_no_report(self, requests: RequestLog, caller: Caller) -> None:
        hour_ago = rfc3339(datetime.now(UTC) - timedelta(hours=1, minutes=6))
        own = [a_line(organization_id=caller.organization_id, timestamp=hour_ago, bytes_in=n) for n in range(4)]
        lambda_handler(requests.store([*own, *lines(requests, caller, 2)]), None)
        assert count_requests(caller) == 6
        roll_up({}, None)
        assert count_requests(caller) == 6
        lambda_handler(requests.store(own), None)
        assert count_requests(caller) == 6


class TestPoison:
    def test_holds_up_nothing(self, requests: RequestLog, caller: Caller) -> None:
        mine = a_line(organization_id=caller.organization_id, timestamp=rfc3339(datetime.now(UTC)))
        assert (
            lambda_handler(requests.store(["usage_record", mine, mine[:-5], a_line(status="?")]), None) == EMPTY_REPORT
        )
        assert count_requests(caller) == 1

    @pytest.mark.parametrize(
        "body",
        ["no JSON", "[]", '{"Records": [{}]}', '{"Records": 5}', '{"Records": [{"s3": {"object": {"key": 5}}}]}'],
    )
    def test_that_is_no_notification_comes_again(self, requests: RequestLog, body: str) -> None:
        event = {"Records": [{"messageId": "m9", "body": body}]}
        assert lambda_handler(event, None) == {"batchItemFailures": [{"itemIdentifier": "m9"}]}

    def test_object_fails_alone(self, requests: RequestLog, caller: Caller) -> None:
        bad, good = requests.store_bytes(b"poison"), requests.store(lines(requests, caller, 1))
        notification = a_notification("requests/gone.gz", message_id="m3")
        good["Records"][0]["messageId"] = "m2"
        event = {"Records": [*bad["Records"], *good["Records"], *notification["Records"]]}
        answer = lambda_handler(event, None)
        assert answer == {"batchItemFailures": [{"itemIdentifier": "m1"}, {"itemIdentifier": "m3"}]}
        assert count_requests(caller) == 1

    def test_of_other_kinds_is_nothing(self, requests: RequestLog) -> None:
        test_event = {"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "records"}
        assert lambda_handler({"Records": [{"messageId": "m1", "body": json.dumps(test_event)}]}, None) == EMPTY_REPORT


class TestDelay:
    def test_is_a_metric(self, requests: RequestLog, caller: Caller, capsys: pytest.CaptureFixture[str]) -> None:
        minute_ago = rfc3339(datetime.now(UTC) - timedelta(seconds=70))
        lambda_handler(requests.store([a_line(organization_id=caller.organization_id, timestamp=minute_ago)]), None)
        [metric] = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "_aws" in line]
        assert 70 <= metric["UsageDelay"] < 130
        assert metric["_aws"]["CloudWatchMetrics"] == [
            {
                "Namespace": "WedSync",
                "Dimensions": [["service"]],
                "Metrics": [{"Name": "UsageDelay", "Unit": "Seconds"}],
            }
        ]


def _raise_contention(*_: object) -> None:
    raise WriteContention("busy")


def _raise_unavailable(*_: object) -> None:
    raise Unavailable("down")
