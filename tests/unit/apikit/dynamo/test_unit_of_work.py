"""A unit of work: one operation a place, later conditions judged on what is gathered."""

from typing import Any, ClassVar

import pytest

from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.conditions import ABSENT, EXISTS, AttributeNotExists, Condition, Eq, Le, Lt, all_of
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.table import Table
from apikit.dynamo.unit_of_work import NOT_PENDING, UnitOfWork
from apikit.dynamo.updates import Sum, Update
from apikit.dynamo.writes import ConditionCheck, DeleteItem, UpdateItem, Write
from apikit.errors import NotAtomic, WriteContention

TABLE = Table("resources")
PLACE = ItemKey("resources", "p", "s")


def has_version(version: int) -> Condition:
    return Eq("v", version)


def put(condition: Condition | None = None, **item: Any) -> Write:
    return TABLE.put_operation({"pk": "p", "sk": "s", **item}, condition)


def change(condition: Condition | None = None, **update: Any) -> Write:
    return TABLE.update_operation("p", "s", Update(**update), condition)


def a_unit(old_item: Item | None = None) -> UnitOfWork:
    return UnitOfWork(read_item=lambda _: old_item)


def catch_failure(unit: UnitOfWork, write: Write) -> Item | None:
    with pytest.raises(ConditionFailed) as failure:
        unit.add([write])
    return failure.value.items[0]


class TestPuts:
    def test_become_one_under_the_first_condition(self) -> None:
        unit = a_unit()
        unit.add([put(ABSENT, v=1)])
        unit.add([put(has_version(1), v=2)])
        assert unit.operations() == [put(ABSENT, v=2)]

    def test_are_judged_on_what_is_gathered(self) -> None:
        unit = a_unit()
        unit.add([put(has_version(1), v=2)])
        assert catch_failure(unit, put(has_version(1), v=2)) == {"pk": "p", "sk": "s", "v": 2}
        assert catch_failure(unit, put(ABSENT, v=1)) == {"pk": "p", "sk": "s", "v": 2}
        unit.add([TABLE.delete_operation("p", "s", has_version(2))])
        assert catch_failure(unit, put(has_version(2), v=3)) == {}
        unit.add([put(ABSENT, v=1)])
        assert unit.operations() == [put(has_version(1), v=1)]

    def test_a_refused_group_leaves_no_part_of_it(self) -> None:
        unit = a_unit()
        unit.add([put(v=1)])
        with pytest.raises(ConditionFailed) as failure:
            unit.add([TABLE.put_operation({"pk": "other", "sk": "s"}), put(has_version(7), v=8)])
        assert failure.value.items == [None, {"pk": "p", "sk": "s", "v": 1}]
        assert len(unit) == 1


class TestReads:
    def test_see_what_is_gathered(self) -> None:
        unit = a_unit()
        assert unit.get_pending(PLACE) is NOT_PENDING
        unit.add([put(v=1)])
        assert unit.get_pending(PLACE) == {"pk": "p", "sk": "s", "v": 1}
        unit.add([TABLE.delete_operation("p", "s")])
        assert unit.get_pending(PLACE) is None

    def test_of_what_is_only_checked_see_the_table(self) -> None:
        unit = a_unit()
        unit.add([TABLE.check_operation("p", "s", has_version(1))])
        assert unit.get_pending(PLACE) is NOT_PENDING

    @pytest.mark.parametrize("pk", ["p", "p#by#updated_at", "p#deleted"])
    def test_of_lists_are_refused(self, pk: str) -> None:
        unit = a_unit()
        unit.add([put(v=1)])
        with pytest.raises(NotAtomic):
            unit.require_not_pending("resources", pk)
        unit.require_not_pending("resources", "q")
        unit.require_not_pending("access", "p")


class TestChanges:
    MOVE: ClassVar[dict[str, Any]] = {
        "set": {"at": "now", "v": Sum("v", 1), "gone": "now"},
        "remove": ["old"],
    }

    def test_alone_stay_as_they_are(self) -> None:
        unit = a_unit()
        unit.add([change(EXISTS, **self.MOVE)])
        assert unit.operations() == [change(EXISTS, **self.MOVE)]

    def test_of_what_is_gathered_are_part_of_it(self) -> None:
        unit = a_unit()
        unit.add([put(ABSENT, v=1, at="then", old=1)])
        unit.add([change(EXISTS, **self.MOVE), change(EXISTS, **self.MOVE)])
        assert unit.get_pending(PLACE) == {"pk": "p", "sk": "s", "v": 3, "at": "now", "gone": "now"}

    def test_twice_become_a_put_of_what_is_there_at_its_version(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "v": 5})
        unit.add([change(EXISTS, **self.MOVE)])
        unit.add([change(EXISTS, **self.MOVE)])
        assert unit.operations() == [put(has_version(5), v=7, at="now", gone="now")]

    def test_of_nothing_ask_that_nothing_stays_there(self) -> None:
        unit = a_unit()
        unit.add([change(set={"a": 1})])
        assert unit.get_pending(PLACE) == {"pk": "p", "sk": "s", "a": 1}
        assert unit.operations() == [put(ABSENT, a=1)]

    def test_whose_condition_fails_by_now_are_contended(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "id": "x"})
        unit.add([change(ABSENT | Eq("id", "y"), set={"a": 1})])
        with pytest.raises(WriteContention):
            unit.get_pending(PLACE)

    def test_add_to_numbers(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "n": 2})
        unit.add([change(set={"x": 1}, add={"n": 1, "m": 1})])
        unit.add([change(Lt("n", 4), remove=["x"], add={"n": 1})])
        assert unit.get_pending(PLACE) == {"pk": "p", "sk": "s", "n": 4, "m": 1}
        assert catch_failure(unit, change(Lt("n", 4), add={"n": 1})) == {"pk": "p", "sk": "s", "n": 4, "m": 1}


class TestLargeItems:
    """Without a version, a change of a change compares and writes only what the two are about."""

    ITEM: ClassVar[Item] = {"pk": "p", "sk": "s", "n": 300, **{f"spc_{number}": 0 for number in range(300)}}

    def test_compare_what_they_read_and_write_what_differs(self) -> None:
        unit = a_unit(dict(self.ITEM))
        unit.add([change(Lt("n", 500), add={"n": 1}, set={"spc_new": 0})])
        unit.add([change(Eq("spc_7", 0), add={"n": -1}, remove=["spc_7"])])
        (operation,) = unit.operations()
        assert isinstance(operation, UpdateItem)
        assert operation.update == Update(set={"spc_new": 0}, remove=["spc_7"])
        assert operation.condition == all_of(
            [Eq("n", 300), Eq("pk", "p"), Eq("spc_7", 0), AttributeNotExists("spc_new")]
        )

    def test_that_end_as_they_were_are_only_checked(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "n": 2})
        unit.add([change(add={"n": 1})])
        unit.add([change(add={"n": -1})])
        assert unit.operations() == [ConditionCheck(PLACE, Eq("n", 2) & Eq("pk", "p"))]

    def test_that_are_deleted_depend_on_what_was_read(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "n": 2, "m": 3})
        unit.add([change(add={"n": 1})])
        unit.add([TABLE.check_operation("p", "s", Le("m", 3)), TABLE.delete_operation("p", "s", Eq("n", 3))])
        assert unit.operations() == [DeleteItem(PLACE, all_of([Eq("m", 3), Eq("n", 2), Eq("pk", "p")]))]


class TestChecks:
    def test_the_same_twice_is_one(self) -> None:
        unit = a_unit()
        unit.add([TABLE.check_operation("p", "s", has_version(1))])
        unit.add([TABLE.check_operation("p", "s", has_version(1))])
        assert unit.operations() == [TABLE.check_operation("p", "s", has_version(1))]

    def test_and_a_write_ask_for_both(self) -> None:
        unit = a_unit()
        unit.add([TABLE.check_operation("p", "s", EXISTS)])
        unit.add([put(has_version(1), v=2)])
        assert unit.operations() == [put(EXISTS & has_version(1), v=2)]

    def test_behind_a_write_is_judged_here(self) -> None:
        unit = a_unit()
        unit.add([put(v=2)])
        unit.add([TABLE.check_operation("p", "s", has_version(2))])
        assert catch_failure(unit, TABLE.check_operation("p", "s", has_version(1))) == {"pk": "p", "sk": "s", "v": 2}
        assert len(unit.operations()) == 1


class TestSecondAttempt:
    def test_does_not_hold_it_against_whoever_read_since(self) -> None:
        unit = UnitOfWork({PLACE: {"pk": "p", "sk": "s", "v": 9}})
        assert catch_failure(unit, put(has_version(10), v=11)) == {"pk": "p", "sk": "s", "v": 9}
        unit.add([put(has_version(10), v=11)])
        assert len(unit.operations()) == 1

    def test_judges_what_the_first_met(self) -> None:
        unit = UnitOfWork({PLACE: {"pk": "p", "sk": "s", "v": 9}})
        assert catch_failure(unit, put(ABSENT, v=1)) == {"pk": "p", "sk": "s", "v": 9}
        unit.add([put(has_version(9), v=10)])
