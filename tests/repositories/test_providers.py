"""The staff members of a service: its item changes with each of them, whatever others do at the same time."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.atomic import join_unit
from apikit.dynamo.batches import get_many
from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.item_keys import ItemKey
from apikit.dynamo.table import Table
from apikit.dynamo.transactions import transact
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.errors import NotFound, StaleVersion
from apikit.ids import new_id
from apikit.resources.fields import ExternalRef
from apikit.resources.records import next_version
from domain.services.providers import providers_key, union_of_providers
from domain.services.repository import ServiceRepository
from domain.staff.model import MAX_SERVICES, StaffMember
from domain.staff.repository import StaffRepository
from tests.builders import CAUSE, NOW, a_service, a_staff_member, a_tenant
from tests.counting import counted_calls
from tests.threads import in_another_thread


@pytest.fixture
def staff(aws: None) -> StaffRepository:
    """The store of staff."""
    return StaffRepository(Table("resources"))


def providers(tenant: Tenant, service_id: str) -> list[str]:
    key = providers_key(Table("resources"), tenant, service_id)
    return union_of_providers([], get_many([key]).get(key))


def store(staff: StaffRepository, **fields: Any) -> StaffMember:
    member = a_staff_member(**fields)
    staff.add(member, CAUSE)
    return member


def change(staff: StaffRepository, member: StaffMember, **values: Any) -> StaffMember:
    new = next_version(member, NOW, values)
    staff.save(new, CAUSE, old=member)
    return new


def remove(staff: StaffRepository, member: StaffMember) -> StaffMember:
    deletion = next_version(member, NOW, {"deleted_at": NOW})
    staff.remove(deletion, CAUSE, old=member)
    return deletion


def restore(staff: StaffRepository, deletion: StaffMember) -> StaffMember:
    member = next_version(deletion, NOW, {"deleted_at": None})
    staff.restore(member, CAUSE, old=deletion)
    return member


class TestStaffMember:
    def test_is_a_provider_as_long_as_it_names_the_service(self, staff: StaffRepository) -> None:
        tenant, (first, second) = a_tenant(), (new_id("svc"), new_id("svc"))
        member = store(staff, tenant=tenant, service_ids=[first])
        assert (providers(tenant, first), providers(tenant, second)) == ([member.id], [])
        member = change(staff, member, service_ids=[second])
        assert (providers(tenant, first), providers(tenant, second)) == ([], [member.id])
        member = change(staff, member, service_ids=[first, second])
        deletion = remove(staff, member)
        assert (providers(tenant, first), providers(tenant, second)) == ([], [])
        member = restore(staff, deletion)
        assert (providers(tenant, first), providers(tenant, second)) == ([member.id], [member.id])
        change(staff, member, service_ids=[])
        assert (providers(tenant, first), providers(tenant, second)) == ([], [])

    def test_is_a_provider_in_its_own_tenant_only(self, staff: StaffRepository) -> None:
        service_id, tenant = new_id("svc"), a_tenant()
        store(staff, tenant=tenant, service_ids=[service_id])
        assert providers(Tenant(tenant.organization_id, "test"), service_id) == []
        assert providers(a_tenant(), service_id) == []

    def test_that_loses_the_race_changes_no_provider(self, staff: StaffRepository) -> None:
        tenant, service_id = a_tenant(), new_id("svc")
        member = store(staff, tenant=tenant)
        change(staff, member, name="Bea Rossi")
        with pytest.raises(StaleVersion):
            change(staff, member, service_ids=[service_id])
        assert providers(tenant, service_id) == []

    def test_is_restored_as_the_deleted_version_only(self, staff: StaffRepository) -> None:
        tenant, service_id = a_tenant(), new_id("svc")
        deletion = remove(staff, store(staff, tenant=tenant, service_ids=[service_id]))
        change(staff, restore(staff, deletion), service_ids=[])
        with pytest.raises(NotFound):
            restore(staff, deletion)
        assert providers(tenant, service_id) == []

    def test_with_everything_it_can_have_is_deleted_and_restored(self, staff: StaffRepository) -> None:
        tenant, service_ids = a_tenant(), sorted(new_id("svc") for _ in range(MAX_SERVICES))
        member = store(staff, tenant=tenant, service_ids=service_ids)
        refs = [ExternalRef(source="payroll", external_id=str(number)) for number in range(20)]
        full = change(staff, member, metadata={f"k{n}": "v" for n in range(50)}, external_refs=refs)
        live = restore(staff, remove(staff, full))
        assert staff.get(tenant, member.id) == live
        assert [providers(tenant, each) for each in service_ids] == [[member.id]] * MAX_SERVICES


class TestConcurrentChanges:
    def test_of_different_staff_members_all_succeed(self, staff: StaffRepository) -> None:
        tenant, service_id, crowd = a_tenant(), new_id("svc"), 8
        leaving = [store(staff, tenant=tenant, service_ids=[service_id]) for _ in range(crowd // 2)]
        joining = [a_staff_member(tenant, service_ids=[service_id]) for _ in range(crowd // 2)]
        start = Barrier(crowd)

        def join(member: StaffMember) -> None:
            start.wait(30)
            staff.add(member, CAUSE)

        def leave(member: StaffMember) -> None:
            start.wait(30)
            change(staff, member, service_ids=[])

        with ThreadPoolExecutor(crowd) as threads:
            futures = [threads.submit(join, each) for each in joining] + [
                threads.submit(leave, each) for each in leaving
            ]
        for future in futures:
            future.result()
        assert providers(tenant, service_id) == sorted(each.id for each in joining)


class TestUnitOfWork:
    def test_collects_the_changes_of_several_staff_members(self, staff: StaffRepository) -> None:
        tenant, service_id, other_id = a_tenant(), new_id("svc"), new_id("svc")
        early, late = (store(staff, tenant=tenant, service_ids=[service_id]) for _ in range(2))
        unit = UnitOfWork()

        def change_all() -> list[str]:
            join_unit(unit)
            new_ids = [store(staff, tenant=tenant, service_ids=[service_id, other_id]).id for _ in range(2)]
            change(staff, early, service_ids=[])
            assert providers(tenant, service_id) == sorted([late.id, *new_ids])
            return sorted(new_ids)

        new_ids = in_another_thread(change_all)
        assert providers(tenant, service_id) == sorted([early.id, late.id])
        late = change(staff, late, service_ids=[])
        with pytest.raises(ConditionFailed):
            transact(unit.operations())
        change(staff, late, service_ids=[service_id])
        transact(unit.operations())
        assert providers(tenant, service_id) == sorted([late.id, *new_ids])
        assert providers(tenant, other_id) == new_ids


class TestRead:
    def test_gets_a_service_with_its_providers_in_one_call(self, staff: StaffRepository) -> None:
        table, services = Table("resources"), ServiceRepository(Table("resources"))
        own_id, both_id = new_id("stf"), new_id("stf")
        service = a_service(staff_ids=[own_id, both_id])
        services.add(service, CAUSE)
        member = store(staff, tenant=service.tenant, service_ids=[service.id])
        staff.add(replace(member, id=both_id), CAUSE)
        keys: list[ItemKey] = [
            services.item_key(service.tenant, service.id),
            providers_key(table, service.tenant, service.id),
        ]
        with counted_calls() as calls:
            items = get_many(keys)
        assert calls.by_operation == {"BatchGetItem": 1}
        staff_ids = services.to_record(items[keys[0]]).staff_ids
        assert union_of_providers(staff_ids, items[keys[1]]) == [own_id, both_id, member.id]

    def test_finds_the_services_own_staff_without_an_item(self) -> None:
        assert union_of_providers(["stf_2", "stf_1"], None) == ["stf_2", "stf_1"]
        assert union_of_providers(["stf_2"], {"pk": "p", "sk": "s"}) == ["stf_2"]


class TestCost:
    def test_a_change_that_keeps_the_services_writes_the_staff_member_alone(self, staff: StaffRepository) -> None:
        member = store(staff, service_ids=[new_id("svc")])
        with counted_calls() as calls:
            change(staff, member, name="Bea Rossi")
        assert calls.by_operation == {"PutItem": 1}
