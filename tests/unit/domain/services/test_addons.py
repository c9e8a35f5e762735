"""IDs of add-ons: given by the caller, kept from the stored add-on with the same name, or new."""

from typing import Any

from apikit.ids import is_id
from apikit.resources.records import validate
from domain.services.addons import Addon, AddonDetails, assign_addon_ids, duplicate_id_faults
from tests.builders import NOW

PRICE = {"amount": 1500, "currency": "EUR"}


def addons(*entries: Any) -> list[AddonDetails]:
    return [validate(AddonDetails, {"price": PRICE, **entry}) for entry in entries]


def stored_addons(*entries: Any) -> list[Addon]:
    return assign_addon_ids(addons(*entries), [], NOW)


class TestAssignAddonIds:
    def test_keeps_the_ids_and_the_order_of_the_request(self) -> None:
        new_addons = assign_addon_ids(addons({"id": "z-9", "name": "Oil"}, {"id": "a", "name": "Stones"}), [], NOW)
        assert [(each.id, each.name) for each in new_addons] == [("z-9", "Oil"), ("a", "Stones")]
        assert new_addons[0].price.amount == 1500

    def test_gives_each_addon_without_an_id_a_new_one(self) -> None:
        first, second = assign_addon_ids(addons({"name": "Oil"}, {"name": "Oil"}), [], NOW)
        assert is_id("add", first.id)
        assert is_id("add", second.id)
        assert first.id != second.id

    def test_a_new_id_is_valid_in_a_request(self) -> None:
        (addon,) = stored_addons({"name": "Oil"})
        assert addons({"id": addon.id, "name": "Oil"})[0].id == addon.id

    def test_reuses_the_id_of_the_addon_with_the_same_name(self) -> None:
        old = stored_addons({"id": "oil", "name": "Oil"}, {"id": "stones", "name": "Stones"})
        new = assign_addon_ids(addons({"name": "Stones"}, {"name": "Oil", "duration_minutes": 5}), old, NOW)
        assert [(each.id, each.duration_minutes) for each in new] == [("stones", None), ("oil", 5)]

    def test_reuses_each_id_once(self) -> None:
        old = stored_addons({"id": "one", "name": "Oil"}, {"id": "two", "name": "Oil"})
        new = assign_addon_ids(addons({"name": "Oil"}, {"name": "Oil"}, {"name": "Oil"}), old, NOW)
        assert [each.id for each in new[:2]] == ["one", "two"]
        assert new[2].id not in {"one", "two"}

    def test_does_not_reuse_an_id_that_the_request_gives_to_another_addon(self) -> None:
        old = stored_addons({"id": "oil", "name": "Oil"})
        new = assign_addon_ids(addons({"name": "Oil"}, {"id": "oil", "name": "Stones"}), old, NOW)
        assert (is_id("add", new[0].id), new[1].id) == (True, "oil")


def test_reports_each_duplicate_id() -> None:
    entries = addons({"name": "A"}, {"name": "B"}, {"id": "x", "name": "C"}, {"id": "x", "name": "D"})
    assert [(fault.pointer, fault.code) for fault in duplicate_id_faults(entries)] == [("/addons/3/id", "duplicate")]
