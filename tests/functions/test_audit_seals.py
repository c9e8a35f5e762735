"""The worker that seals the audit record: from the stream's records to seals, and its answer."""

import json
from typing import Any

import pytest

from apikit.dynamo.table import Item
from apikit.dynamo.values import to_item
from apikit.errors import Unavailable
from apikit.ids import new_id
from domain.audit.model import ChainHead
from domain.audit.sealing import EntrySealer
from domain.audit.wiring import chain_verifier
from functions.audit_seals.handler import lambda_handler
from tests.audit import add_entries, audit_items, seal_items
from tests.fakes.context import Context
from tools.verify_audit import parse_head, to_form, verify

NOTHING_FAILED: dict[str, Any] = {"batchItemFailures": []}


def stream_record(item: Item, *, event_name: str = "INSERT") -> dict[str, Any]:
    keys = {"pk": {"S": item["pk"]}, "sk": {"S": item["sk"]}}
    images = {"NewImage": to_item(item)} if event_name != "REMOVE" else {}
    return {"eventName": event_name, "dynamodb": {"Keys": keys, "SequenceNumber": item["sk"], **images}}


def records_of(organization_id: str, count: int = 1) -> list[dict[str, Any]]:
    add_entries(organization_id, count)
    return [stream_record(item) for item in audit_items(organization_id)]


def seal(records: list[dict[str, Any]]) -> dict[str, Any]:
    return lambda_handler({"Records": records}, Context())


@pytest.mark.usefixtures("aws")
class TestTheWorker:
    def test_seals_the_entries_of_every_organization(self) -> None:
        one, other = new_id("org"), new_id("org")
        records = [record for pair in zip(records_of(one, 3), records_of(other, 3), strict=True) for record in pair]
        assert seal(records) == NOTHING_FAILED
        for organization_id in (one, other):
            report = chain_verifier().verify(organization_id)
            assert (report.is_valid, report.seal_count, report.open_entries) == (True, 3, ())

    def test_seals_in_the_order_of_the_stream(self) -> None:
        organization_id = new_id("org")
        records = records_of(organization_id, 3)
        seal([records[2], records[0], records[1]])
        ids = [item["id"] for item in seal_items(organization_id)]
        assert ids == [records[number]["dynamodb"]["SequenceNumber"] for number in (2, 0, 1)]

    def test_seals_a_batch_that_comes_twice_once(self) -> None:
        organization_id = new_id("org")
        records = records_of(organization_id, 3)
        assert seal(records) == seal(records) == NOTHING_FAILED
        assert len(seal_items(organization_id)) == 3

    def test_returns_the_first_record_of_an_organization_that_failed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        one, other = new_id("org"), new_id("org")
        records = [*records_of(one, 2), *records_of(other, 2)]
        real_seal = EntrySealer.seal

        def seal_one(sealer: EntrySealer, organization_id: str, entries: Any) -> int:
            if organization_id == other:
                raise Unavailable("The data store is not responding.")
            return real_seal(sealer, organization_id, entries)

        with monkeypatch.context() as patch:
            patch.setattr(EntrySealer, "seal", seal_one)
            answer = seal(records)
        first_failure = records[2]["dynamodb"]["SequenceNumber"]
        assert answer == {"batchItemFailures": [{"itemIdentifier": first_failure}]}
        assert (len(seal_items(one)), len(seal_items(other))) == (2, 0)
        assert seal(records[2:]) == NOTHING_FAILED

    def test_returns_the_first_record_of_all_that_failed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        one, other = new_id("org"), new_id("org")
        records = [*records_of(one, 2), *records_of(other, 2)]

        def fail(*_: object) -> int:
            raise Unavailable("The data store is not responding.")

        with monkeypatch.context() as patch:
            patch.setattr(EntrySealer, "seal", fail)
            answer = seal(records)
        assert answer == {"batchItemFailures": [{"itemIdentifier": records[0]["dynamodb"]["SequenceNumber"]}]}

    def test_is_not_stopped_by_an_item_that_is_no_entry(self) -> None:
        organization_id = new_id("org")
        stranger = stream_record({"pk": f"AUDIT#{organization_id}", "sk": "aud_x", "n": 1})
        assert seal([stranger, *records_of(organization_id)]) == NOTHING_FAILED
        assert len(seal_items(organization_id)) == 2

    @pytest.mark.parametrize("event_name", ["MODIFY", "REMOVE"])
    @pytest.mark.parametrize("partition", ["AUDIT", "SEAL", "SEALED"])
    def test_counts_writes_that_should_not_exist(
        self, event_name: str, partition: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        record = stream_record({"pk": f"{partition}#org_1", "sk": "x"}, event_name=event_name)
        assert seal([record, record]) == NOTHING_FAILED
        metrics = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "AuditRewrites" in line]
        assert [metric["AuditRewrites"] for metric in metrics] == [2]

    def test_leaves_seals_alone(self) -> None:
        organization_id = new_id("org")
        seal(records_of(organization_id))
        [item] = seal_items(organization_id)
        assert seal([stream_record(item)]) == NOTHING_FAILED
        assert len(seal_items(organization_id)) == 1


@pytest.mark.usefixtures("aws")
class TestTheCommand:
    def test_reports_what_is_sealed_and_what_waits(self) -> None:
        organization_id = new_id("org")
        seal(records_of(organization_id, 2))
        [waiting] = add_entries(organization_id, 1)
        form = to_form(verify(organization_id))
        head = parse_head(str(form["head"]))
        assert form == {
            "organization_id": organization_id,
            "valid": True,
            "checked": 2,
            "head": f"2:{head.hash}",
            "unsealed": 1,
            "unsealed_entries": [waiting.id],
            "faults": [],
        }
        assert verify(organization_id, noted_head=head).is_valid

    def test_seals_what_an_outage_left(self) -> None:
        organization_id = new_id("org")
        add_entries(organization_id, 3)
        report = verify(organization_id, seals_entries=True)
        assert (report.is_valid, report.seal_count, report.open_entries) == (True, 3, ())

    def test_reports_faults_by_number_and_reason(self) -> None:
        organization_id = new_id("org")
        seal(records_of(organization_id))
        report = verify(organization_id, noted_head=ChainHead(5, "0" * 64))
        assert to_form(report)["faults"] == [{"sequence": 2, "reason": "truncated", "entry_id": ""}]
