"""What every store of published records keeps, the real one and the fake: the same suite runs over both."""

from datetime import timedelta

import pytest
from msgspec import structs

from apikit.dynamo.table import Table
from apikit.errors import StaleVersion
from apikit.ids import new_id
from apikit.resources.fields import Money
from apikit.resources.lists import PageRequest
from apikit.resources.records import next_version
from apikit.resources.versions import VersionStore
from domain.menus.model import Menu, MenuVersion
from domain.menus.repository import MenuRepository
from tests.builders import CAUSE, NOW, a_menu, a_tenant
from tests.fakes.versions import MemoryVersionStore

Menus = VersionStore[Menu, MenuVersion]


@pytest.fixture(params=["memory", "dynamodb"])
def store(request: pytest.FixtureRequest) -> Menus:
    if request.param == "memory":
        return MemoryVersionStore(Menu)
    request.getfixturevalue("aws")
    return MenuRepository(Table("resources"))


def publish(store: Menus, menu: Menu, number: int) -> Menu:
    new_version = next_version(
        menu, NOW + timedelta(minutes=number), {"published_version": number, "name": f"Number {number}"}
    )
    store.save(new_version, CAUSE, old=menu)
    return new_version


class TestVersion:
    def test_is_what_the_record_was(self, store: Menus) -> None:
        menu = a_menu(price=Money(amount=8900, currency="EUR"))
        store.add(menu, CAUSE)
        new_version = publish(store, menu, 1)
        store.save(next_version(new_version, NOW, {"name": "Other", "courses": []}), CAUSE, old=new_version)
        assert store.find_version(menu.tenant, menu.id, 1) == MenuVersion(
            menu_id=menu.id,
            number=1,
            published_at=NOW + timedelta(minutes=1),
            name="Number 1",
            kind="per_person",
            price=Money(amount=8900, currency="EUR"),
            courses=menu.courses,
        )

    def test_is_not_there_before_it_is_published(self, store: Menus) -> None:
        menu = a_menu()
        store.add(menu, CAUSE)
        assert store.find_version(menu.tenant, menu.id, 1) is None
        assert store.list_versions(menu.tenant, menu.id, PageRequest()).data == []

    def test_is_not_there_when_the_save_was_refused(self, store: Menus) -> None:
        menu = a_menu()
        store.add(menu, CAUSE)
        store.save(next_version(menu, NOW, {"name": "Meanwhile"}), CAUSE, old=menu)
        with pytest.raises(StaleVersion):
            publish(store, menu, 1)
        assert store.find_version(menu.tenant, menu.id, 1) is None

    def test_is_one_tenants_and_one_records_alone(self, store: Menus) -> None:
        menu = a_menu()
        store.add(menu, CAUSE)
        publish(store, menu, 1)
        assert store.find_version(a_tenant(), menu.id, 1) is None
        assert store.find_version(structs.replace(menu.tenant, environment="test"), menu.id, 1) is None
        assert store.find_version(menu.tenant, new_id("mnu"), 1) is None

    def test_outlives_its_record_and_is_not_published_again_with_a_restore(self, store: Menus) -> None:
        menu = a_menu()
        store.add(menu, CAUSE)
        live = publish(store, menu, 1)
        deletion = next_version(live, NOW, {"deleted_at": NOW})
        store.remove(deletion, CAUSE, old=live)
        first = store.find_version(menu.tenant, menu.id, 1)
        store.restore(next_version(deletion, NOW + timedelta(days=1), {"deleted_at": None}), CAUSE, old=deletion)
        assert first is not None
        assert store.find_version(menu.tenant, menu.id, 1) == first


class TestVersions:
    def test_come_newest_first_and_go_on_where_they_stopped(self, store: Menus) -> None:
        menu = a_menu()
        store.add(menu, CAUSE)
        for number in range(1, 13):
            menu = publish(store, menu, number)
        first = store.list_versions(menu.tenant, menu.id, PageRequest(limit=5))
        second = store.list_versions(menu.tenant, menu.id, PageRequest(limit=7, position=first.next_position))
        assert [each.number for each in (*first.data, *second.data)] == [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
        assert second.next_position is None
