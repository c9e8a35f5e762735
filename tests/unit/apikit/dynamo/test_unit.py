"""A unit of work: one operation a place, later conditions judged on what is gathered."""

from typing import Any

import pytest

from apikit.dynamo.calls import TransactionFailed
from apikit.dynamo.expressions import ABSENT, ALWAYS, Expression, Item, Place
from apikit.dynamo.table import Table
from apikit.dynamo.unit import UNSEEN, Unit
from apikit.dynamo.values import to_item
from apikit.errors import Contended, NotAtomic

TABLE = Table("resources")
PLACE = Place("resources", "p", "s")
EXISTS = Expression(condition="attribute_exists(pk)")


def at(version: int) -> Expression:
    return Expression(condition="v = :expecting", values={":expecting": version})


def put(expression: Expression = ALWAYS, **item: Any) -> Item:
    return TABLE.put_operation({"pk": "p", "sk": "s", **item}, expression)


def update(text: str, condition: str | None = None, **values: Any) -> Item:
    named = {f":{name}": value for name, value in values.items()}
    return TABLE.update_operation("p", "s", Expression(condition=condition, update=text, values=named))


def a_unit(standing: Item | None = None) -> Unit:
    return Unit(read=lambda _: to_item(standing) if standing else None)


def refused(unit: Unit, operation: Item) -> Item | None:
    with pytest.raises(TransactionFailed) as failure:
        unit.gather([operation])
    return failure.value.items[0]


class TestPuts:
    def test_become_one_under_the_first_condition(self) -> None:
        unit = a_unit()
        unit.gather([put(ABSENT, v=1)])
        unit.gather([put(at(1), v=2)])
        (operation,) = unit.operations()
        assert operation["Put"]["Item"]["v"] == {"N": "2"}
        assert operation["Put"]["ConditionExpression"] == "attribute_not_exists(pk)"
        assert "ExpressionAttributeValues" not in operation["Put"]

    def test_are_judged_on_what_is_gathered(self) -> None:
        unit = a_unit()
        unit.gather([put(at(1), v=2)])
        assert refused(unit, put(at(1), v=2)) == {"pk": "p", "sk": "s", "v": 2}
        assert refused(unit, put(ABSENT, v=1)) == {"pk": "p", "sk": "s", "v": 2}
        unit.gather([TABLE.delete_operation("p", "s", at(2))])
        assert refused(unit, put(at(2), v=3)) == {}
        unit.gather([put(ABSENT, v=1)])
        (operation,) = unit.operations()
        assert operation["Put"]["ConditionExpression"] == "v = :expecting"

    def test_a_refused_group_leaves_no_part_of_it(self) -> None:
        unit = a_unit()
        unit.gather([put(v=1)])
        with pytest.raises(TransactionFailed) as failure:
            unit.gather([TABLE.put_operation({"pk": "other", "sk": "s"}), put(at(7), v=8)])
        assert failure.value.items == [None, {"pk": "p", "sk": "s", "v": 1}]
        assert len(unit) == 1


class TestReads:
    def test_see_what_is_gathered(self) -> None:
        unit = a_unit()
        assert unit.look(PLACE) is UNSEEN
        unit.gather([put(v=1)])
        assert unit.look(PLACE) == {"pk": "p", "sk": "s", "v": 1}
        unit.gather([TABLE.delete_operation("p", "s")])
        assert unit.look(PLACE) is None

    def test_of_what_is_only_checked_see_the_table(self) -> None:
        unit = a_unit()
        unit.gather([TABLE.check_operation("p", "s", at(1))])
        assert unit.look(PLACE) is UNSEEN

    @pytest.mark.parametrize("asked", ["p", "p#by#updated_at", "p#deleted"])
    def test_of_lists_are_refused(self, asked: str) -> None:
        unit = a_unit()
        unit.gather([put(v=1)])
        with pytest.raises(NotAtomic):
            unit.require_unlisted("resources", asked)
        unit.require_unlisted("resources", "q")
        unit.require_unlisted("access", "p")


class TestUpdates:
    MOVE = "SET #d.#u = :at, v = v + :one, gone = :at REMOVE old"

    def moved(self) -> Item:
        expression = Expression(
            condition="attribute_exists(pk)",
            update=self.MOVE,
            names={"#d": "doc", "#u": "updated_at"},
            values={":at": "now", ":one": 1},
        )
        return TABLE.update_operation("p", "s", expression)

    def test_alone_stay_as_they_are(self) -> None:
        unit = a_unit()
        unit.gather([self.moved()])
        assert unit.operations() == [self.moved()]

    def test_of_what_is_gathered_are_part_of_it(self) -> None:
        unit = a_unit()
        unit.gather([put(ABSENT, v=1, doc={"updated_at": "then"}, old=1)])
        unit.gather([self.moved(), self.moved()])
        assert unit.look(PLACE) == {"pk": "p", "sk": "s", "v": 3, "doc": {"updated_at": "now"}, "gone": "now"}

    def test_twice_become_a_put_of_what_stands_there(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "v": 5, "doc": {}})
        unit.gather([self.moved()])
        unit.gather([self.moved()])
        (operation,) = unit.operations()
        assert operation["Put"]["Item"]["v"] == {"N": "7"}
        assert operation["Put"]["ConditionExpression"] == "#u0 = :u0"
        assert operation["Put"]["ExpressionAttributeValues"] == {":u0": {"N": "5"}}

    def test_of_nothing_ask_that_nothing_stays_there(self) -> None:
        unit = a_unit()
        unit.gather([update("SET a = :a", a=1)])
        assert unit.look(PLACE) == {"pk": "p", "sk": "s", "a": 1}
        (operation,) = unit.operations()
        assert operation["Put"]["ConditionExpression"] == "attribute_not_exists(pk)"

    def test_whose_condition_fails_by_now_are_contended(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "id": "x"})
        unit.gather([update("SET a = :a", "attribute_not_exists(pk) OR id = :id", a=1, id="y")])
        with pytest.raises(Contended):
            unit.look(PLACE)

    def test_add_to_numbers(self) -> None:
        unit = a_unit({"pk": "p", "sk": "s", "n": 2})
        unit.gather([update("SET x = :one ADD n :one, m :one", one=1)])
        unit.gather([update("REMOVE x ADD n :one", "n < :most", one=1, most=4)])
        assert unit.look(PLACE) == {"pk": "p", "sk": "s", "n": 4, "m": 1}
        assert refused(unit, update("ADD n :one", "n < :most", one=1, most=4)) == {"pk": "p", "sk": "s", "n": 4, "m": 1}

    def test_that_nobody_can_foresee_are_refused(self) -> None:
        unit = a_unit()
        unit.gather([put(v=1)])
        for text in ("DELETE v :a", "SET a = if_not_exists(a, :a)", "SET x.y = :a"):
            with pytest.raises(NotAtomic):
                unit.gather([update(text, a=1)])


class TestChecks:
    def test_the_same_twice_is_one(self) -> None:
        unit = a_unit()
        unit.gather([TABLE.check_operation("p", "s", at(1))])
        unit.gather([TABLE.check_operation("p", "s", at(1))])
        assert unit.operations() == [TABLE.check_operation("p", "s", at(1))]

    def test_and_a_write_ask_for_both(self) -> None:
        unit = a_unit()
        unit.gather([TABLE.check_operation("p", "s", EXISTS)])
        unit.gather([put(at(1), v=2)])
        (operation,) = unit.operations()
        assert operation["Put"]["ConditionExpression"] == "(attribute_exists(pk)) AND (v = :w_expecting)"
        assert operation["Put"]["ExpressionAttributeValues"] == {":w_expecting": {"N": "1"}}

    def test_behind_a_write_is_judged_here(self) -> None:
        unit = a_unit()
        unit.gather([put(v=2)])
        unit.gather([TABLE.check_operation("p", "s", at(2))])
        assert refused(unit, TABLE.check_operation("p", "s", at(1))) == {"pk": "p", "sk": "s", "v": 2}
        assert len(unit.operations()) == 1


class TestSecondAttempt:
    def test_does_not_hold_it_against_whoever_read_since(self) -> None:
        unit = Unit({PLACE: {"pk": "p", "sk": "s", "v": 9}})
        assert refused(unit, put(at(10), v=11)) == {"pk": "p", "sk": "s", "v": 9}
        unit.gather([put(at(10), v=11)])
        assert len(unit.operations()) == 1

    def test_judges_what_the_first_met(self) -> None:
        unit = Unit({PLACE: {"pk": "p", "sk": "s", "v": 9}})
        assert refused(unit, put(ABSENT, v=1)) == {"pk": "p", "sk": "s", "v": 9}
        unit.gather([put(at(9), v=10)])
