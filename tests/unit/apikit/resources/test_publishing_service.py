"""Publishing: when there is a new version, what it costs to look, and which version a body names."""

from typing import Any

import pytest

from apikit.errors import InsufficientScope, InvalidRequest, NotFound, StaleVersion
from apikit.ids import new_id
from apikit.resources.preconditions import Preconditions
from apikit.resources.versions import parse_version_number, require_version
from domain.menus.model import Menu, MenuVersion
from domain.menus.service import MenuService
from tests.builders import CAUSE, a_menu, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.versions import MemoryVersionStore


class World:
    def __init__(self, **fields: Any) -> None:
        self.actor = an_actor()
        self.store: MemoryVersionStore[Menu] = MemoryVersionStore(Menu)
        self.clock = FixedClock()
        self.menus = MenuService(self.store, self.clock)
        self.menu = a_menu(self.actor.tenant, **fields)
        self.store.add(self.menu, CAUSE)

    def publish(self) -> Menu:
        self.clock.advance(minutes=1)
        return self.menus.publish(self.actor, self.menu.id, preconditions=None)

    def change(self, **patch: Any) -> Menu:
        self.clock.advance(minutes=1)
        return self.menus.update(self.actor, self.menu.id, patch, preconditions=None)


class TestPublish:
    def test_makes_the_next_version_of_what_changed(self) -> None:
        world = World()
        assert world.publish().published_version == 1
        world.change(name="Winter dinner")
        assert world.publish().published_version == 2
        assert [each.name for each in world.store.to_version.values()] == ["Summer dinner", "Winter dinner"]

    def test_tells_when_it_was(self) -> None:
        world = World()
        menu = world.publish()
        version = world.menus.find_version(world.actor, menu.id, 1)
        assert version.published_at == menu.updated_at == world.clock.now()

    @pytest.mark.parametrize("patch", [{}, {"metadata": {"crm": "7"}}])
    def test_of_the_same_writes_nothing(self, patch: dict[str, Any]) -> None:
        world = World()
        world.publish()
        menu, writes = world.change(**patch), len(world.store.causes)
        assert world.publish() is menu
        assert (len(world.store.causes), len(world.store.to_version)) == (writes, 1)

    def test_of_a_version_that_is_gone_is_refused(self) -> None:
        world = World()
        world.change(name="Other")
        with pytest.raises(StaleVersion):
            world.menus.publish(world.actor, world.menu.id, preconditions=Preconditions.for_version(1))
        assert world.store.to_version == {}

    def test_asks_for_the_right_to_write(self) -> None:
        world = World()
        reader = an_actor("menus:read", tenant=world.actor.tenant)
        with pytest.raises(InsufficientScope):
            world.menus.publish(reader, world.menu.id, preconditions=None)


class TestVersion:
    def test_of_another_tenant_is_not_found(self) -> None:
        world = World()
        world.publish()
        with pytest.raises(NotFound):
            world.menus.find_version(an_actor(), world.menu.id, 1)

    @pytest.mark.parametrize("text", ["", "0", "01", "-1", "+1", "1.0", "1_0", " 1", "\u0661", "1" * 7])
    def test_is_named_by_a_plain_number_only(self, text: str) -> None:
        with pytest.raises(NotFound):
            parse_version_number(text)

    def test_of_one_to_six_digits_is_a_number(self) -> None:
        assert (parse_version_number("1"), parse_version_number("999999")) == (1, 999_999)


class TestVersionByNumber:
    def find_version(self, world: World, number: int | None) -> MenuVersion:
        tenant = world.actor.tenant
        version: MenuVersion = require_version(world.store, tenant, world.menu.id, number, pointer="/menu_version")
        return version

    def test_is_the_latest_unless_a_number_says_otherwise(self) -> None:
        world = World()
        world.publish()
        world.change(name="Winter dinner")
        world.publish()
        assert (self.find_version(world, None).number, self.find_version(world, 1).number) == (2, 1)

    @pytest.mark.parametrize(("number", "code"), [(None, "not_published"), (1, "not_found")])
    def test_that_there_is_not_is_the_bodys_fault(self, number: int | None, code: str) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            self.find_version(World(), number)
        assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [("/menu_version", code)]

    def test_of_a_record_that_there_is_not_is_not_found(self) -> None:
        world = World()
        with pytest.raises(NotFound):
            require_version(world.store, world.actor.tenant, new_id("mnu"), None, pointer="/menu_version")
