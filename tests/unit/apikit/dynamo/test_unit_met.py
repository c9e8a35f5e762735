"""What a unit meets where an update's condition no longer holds: the next attempt judges the update on it."""

import pytest

from apikit.dynamo.calls import TransactionFailed
from apikit.dynamo.expressions import Expression, Place
from apikit.dynamo.table import Table
from apikit.dynamo.unit import Unit
from apikit.dynamo.values import to_item
from apikit.errors import Contended

PLACE = Place("resources", "p", "s")
TAKEN = {"pk": "p", "sk": "s", "id": "another"}
MINE = Table("resources").update_operation(
    "p", "s", Expression(condition="attribute_not_exists(pk) OR id = :id", update="SET id = :id", values={":id": "me"})
)


class TestMet:
    def test_is_what_the_next_attempt_judges_by(self) -> None:
        first = Unit(read=lambda _: to_item(TAKEN))
        first.gather([MINE])
        with pytest.raises(Contended):
            first.look(PLACE)
        assert first.met == {PLACE: TAKEN}
        second = Unit(first.met, read=lambda _: to_item(TAKEN))
        with pytest.raises(TransactionFailed) as failure:
            second.gather([MINE])
        assert failure.value.items == [TAKEN]

    def test_nothing_there_is_told_as_nothing(self) -> None:
        gone = Expression(condition="attribute_exists(pk)", update="SET a = :a", values={":a": 1})
        unit = Unit(read=lambda _: None)
        unit.gather([Table("resources").update_operation("p", "s", gone)])
        with pytest.raises(Contended):
            unit.look(PLACE)
        assert unit.met == {PLACE: {}}
