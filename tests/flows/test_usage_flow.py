"""From the log subscription's event to the counters and the bucket: once, whatever comes twice, past whatever cannot be read."""

import gzip
import json
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.errors import Contended, Unavailable
from functions.usage_aggregator.handler import lambda_handler
from tests.fakes.request_log import a_line, a_log_event, event_of
from tests.flows.counted import Requests, kept
from tests.gateway import Caller


@pytest.fixture
def requests(aws: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Requests:
    monkeypatch.setenv("REQUEST_RECORDS_BUCKET", "records")
    return Requests(capsys)


def today(caller: Caller) -> int:
    """Requests counted for the caller's organization, over all days."""
    items = Table("usage").span(f"T#{caller.organization_id}#live#usage#day", first="2", last="3")
    return sum(item["n"] for item in items)


def batch(requests: Requests, caller: Caller, count: int) -> dict[str, Any]:
    for _ in range(count):
        caller.call("GET", "/v1/clients")
    return requests.event()


class TestRedelivery:
    def test_counts_nothing_twice(self, requests: Requests, caller: Caller) -> None:
        event = batch(requests, caller, 3)
        for _ in range(3):
            lambda_handler(event, None)
        assert today(caller) == 3

    def test_by_a_person_from_the_dead_letters_counts_what_was_lost(
        self, requests: Requests, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        event = batch(requests, caller, 2)
        with monkeypatch.context() as patch:
            patch.setattr("domain.usage.repository.transact", _busy)
            patch.setattr("domain.usage.repository.time.sleep", lambda _: None)
            with pytest.raises(Unavailable):
                lambda_handler(event, None)
        assert today(caller) == 0
        lambda_handler({"version": "1.0", "requestContext": {}, "requestPayload": event}, None)
        assert today(caller) == 2


class TestPoison:
    def test_holds_up_nothing(self, requests: Requests, caller: Caller) -> None:
        mine = a_line(organization_id=caller.organization_id)
        lambda_handler(a_log_event(["usage_record", mine, mine[:-5], a_line(status="?")], stream=caller.key_id), None)
        assert today(caller) == 1

    def test_that_is_no_batch_fails_and_goes_to_the_dead_letters(self, aws: None) -> None:
        with pytest.raises(Exception, match="no event of a log subscription"):
            lambda_handler({"awslogs": {"data": "AAAA"}}, None)

    def test_of_other_kinds_is_nothing(self, aws: None) -> None:
        lambda_handler({"Records": []}, None)
        lambda_handler(event_of({"messageType": "CONTROL_MESSAGE"}), None)


class TestRecords:
    def test_are_kept_as_they_were_written(self, requests: Requests, caller: Caller) -> None:
        lambda_handler(batch(requests, caller, 2), None)
        records = [json.loads(line) for content in kept().values() for line in gzip.decompress(content).splitlines()]
        mine = [record for record in records if record.get("organization_id") == caller.organization_id]
        assert [(record["route"], record["status"]) for record in mine] == [("/v1/clients", 200)] * 2
        [name] = {
            name for name, content in kept().items() if caller.organization_id.encode() in gzip.decompress(content)
        }
        day, hour = mine[0]["timestamp"][:10], mine[0]["timestamp"][11:13]
        assert name.startswith(f"requests/dt={day}/hour={hour}/")


def _busy(_: object) -> None:
    raise Contended("busy")
