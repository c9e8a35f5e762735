"""What a unit meets where an update's condition no longer holds: the next attempt judges the update on it."""

import pytest

from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.conditions import ABSENT, EXISTS, Eq
from apikit.dynamo.item_keys import ItemKey
from apikit.dynamo.table import Table
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.dynamo.updates import Update
from apikit.errors import WriteContention

PLACE = ItemKey("resources", "p", "s")
OTHER_ITEM = {"pk": "p", "sk": "s", "id": "another"}
MINE = Table("resources").update_operation("p", "s", Update(set={"id": "me"}), ABSENT | Eq("id", "me"))


class TestMetItems:
    def test_is_what_the_next_attempt_judges_by(self) -> None:
        first = UnitOfWork(read_item=lambda _: OTHER_ITEM)
        first.add([MINE])
        with pytest.raises(WriteContention):
            first.get_pending(PLACE)
        assert first.conflicts == {PLACE: OTHER_ITEM}
        second = UnitOfWork(first.conflicts, read_item=lambda _: OTHER_ITEM)
        with pytest.raises(ConditionFailed) as failure:
            second.add([MINE])
        assert failure.value.items == [OTHER_ITEM]

    def test_nothing_there_is_told_as_nothing(self) -> None:
        unit = UnitOfWork(read_item=lambda _: None)
        unit.add([Table("resources").update_operation("p", "s", Update(set={"a": 1}), EXISTS)])
        with pytest.raises(WriteContention):
            unit.get_pending(PLACE)
        assert unit.conflicts == {PLACE: {}}
