"""Who provides a service, over HTTP: the staff of the service and the staff members who name it, also from atomic batches."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.batches import get_many
from apikit.dynamo.table import Table
from domain.services.providers import providers_key, union_of_providers
from tests.batches import batch, statuses
from tests.gateway import Caller
from tests.services import a_service
from tests.staff import BODY, ROUTE, a_staff_member
from tests.threads import in_another_thread


def named_by(caller: Caller, service: dict[str, Any]) -> list[str]:
    key = providers_key(Table("resources"), Tenant(caller.organization_id, "live"), service["id"])
    return union_of_providers([], get_many([key]).get(key))


def creation(*service_ids: str) -> dict[str, Any]:
    return {"method": "POST", "path": ROUTE, "body": {**BODY, "service_ids": service_ids}}


class TestStaffMember:
    def test_is_a_provider_until_it_is_deleted_and_again_when_restored(self, caller: Caller) -> None:
        service = a_service(caller)
        member = a_staff_member(caller, service_ids=[service["id"]])
        path = f"{ROUTE}/{member['id']}"
        assert named_by(caller, service) == [member["id"]]
        assert caller.call("DELETE", path).status == 204
        assert named_by(caller, service) == []
        assert caller.call("POST", f"{path}/restore").status == 200
        assert named_by(caller, service) == [member["id"]]
        assert caller.call("PATCH", path, json={"service_ids": []}).status == 200
        assert named_by(caller, service) == []

    def test_keeps_a_service_that_is_deleted(self, caller: Caller) -> None:
        service = a_service(caller)
        member = a_staff_member(caller, service_ids=[service["id"]])
        path = f"/v1/services/{service['id']}"
        assert caller.call("DELETE", path).status == 204
        result = caller.call("PATCH", f"{ROUTE}/{member['id']}", json={"name": "Bea Rossi"}).json()
        assert result["service_ids"] == [service["id"]]
        assert caller.call("POST", f"{path}/restore").status == 200
        assert named_by(caller, service) == [member["id"]]

    def test_exchanges_many_services_in_two_requests(self, caller: Caller) -> None:
        ids = [a_service(caller)["id"] for _ in range(100)]
        path = f"{ROUTE}/{a_staff_member(caller, service_ids=ids[:50])['id']}"
        refusal = caller.call("PATCH", path, json={"service_ids": ids[50:]}).problem(422, "invalid_request")
        assert refusal["detail"].startswith("The change needs too many writes. Split it")
        for service_ids in ([], ids[50:]):
            assert caller.call("PATCH", path, json={"service_ids": service_ids}).status == 200


@pytest.mark.usefixtures("runner")
class TestAtomicBatch:
    def test_adds_several_staff_members_to_a_new_service(self, caller: Caller) -> None:
        new_service = {"method": "POST", "path": "/v1/services", "body": {"name": "Yoga", "duration_minutes": 60}}
        reference = "{{0.body.id}}"
        answer = batch(caller, new_service, creation(reference), creation(reference), atomic=True)
        assert statuses(answer) == [201, 201, 201], answer
        service, *members = (each["body"] for each in answer.json()["results"])
        assert named_by(caller, service) == sorted(each["id"] for each in members)

    def test_changes_one_of_them_again(self, caller: Caller) -> None:
        service = a_service(caller)
        member = a_staff_member(caller, service_ids=[service["id"]])
        patches = [
            {"method": "PATCH", "path": f"{ROUTE}/{member['id']}", "body": {"service_ids": service_ids}}
            for service_ids in ([], [service["id"]], [])
        ]
        assert statuses(batch(caller, *patches, atomic=True)) == [200, 200, 200]
        assert named_by(caller, service) == []

    def test_loses_nothing_to_others_at_the_same_time(self, caller: Caller) -> None:
        service = a_service(caller)
        operations = [creation(service["id"])] * 2
        with ThreadPoolExecutor(4) as threads:
            batches = [
                threads.submit(in_another_thread, lambda: batch(caller, *operations, atomic=True)) for _ in range(4)
            ]
        answers = [each.result() for each in batches]
        assert [statuses(each) for each in answers] == [[201, 201]] * 4, answers
        members = [result["body"]["id"] for each in answers for result in each.json()["results"]]
        assert named_by(caller, service) == sorted(members)
