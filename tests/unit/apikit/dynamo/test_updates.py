"""Updates: what becomes of which item, carried out here and by the text that DynamoDB gets."""

from typing import Any

import pytest

from apikit.dynamo.updates import Append, Copy, Sum, Update
from apikit.dynamo.writes import expressions
from tests import expressions as oracle

ITEM = {"pk": "p", "n": 2, "sh": b"now", "ls": frozenset({"a", "b"}), "list": [1], "doc": {"v": 3, "at": "then"}}

FORMS: list[tuple[Update, dict[str, Any]]] = [
    (Update(set={"n": 5, "at": "now"}), {"n": 5, "at": "now"}),
    (Update(set={"m": Sum("n", 1), "n": Sum("n", 1)}), {"m": 3, "n": 3}),
    (Update(set={"s2": Copy("sh"), "sh": b"new"}), {"s2": b"now", "sh": b"new"}),
    (Update(set={"list": Append("list", [2, 3])}), {"list": [1, 2, 3]}),
    (Update(remove=["n", "nothing"]), {"n": None}),
    (Update(add={"n": 2, "m": -1}), {"n": 4, "m": -1}),
    (Update(add={"ls": frozenset({"c"}), "more": frozenset({"x"})}), {"ls": {"a", "b", "c"}, "more": {"x"}}),
    (Update(delete={"ls": frozenset({"a", "z"})}), {"ls": {"b"}}),
    (Update(delete={"ls": frozenset({"a", "b"})}), {"ls": None}),
    (Update(set={"a": 1}, remove=["n"], add={"m": 1}, delete={"ls": frozenset({"a"})}), {"a": 1, "n": None, "m": 1, "ls": {"b"}}),
]  # fmt: skip


@pytest.mark.parametrize(("update", "changes"), FORMS)
class TestForms:
    def test_carried_out_here(self, update: Update, changes: dict[str, Any]) -> None:
        assert update.apply(ITEM) == apply_changes(changes)

    def test_carried_out_by_their_text(self, update: Update, changes: dict[str, Any]) -> None:
        assert oracle.apply_update(expressions(None, update), ITEM) == apply_changes(changes)


def apply_changes(changes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**ITEM, **changes}.items() if value is not None}


class TestUpdate:
    def test_leaves_the_item_it_is_given_alone(self) -> None:
        item = {"at": "then", "n": 1, "ls": frozenset("ab")}
        Update(set={"at": "now"}, add={"n": 1}, delete={"ls": frozenset("a")}).apply(item)
        assert item == {"at": "then", "n": 1, "ls": frozenset("ab")}

    def test_with_another_is_both(self) -> None:
        both = Update(set={"a": 1}, add={"n": 1}) | Update(set={"b": 2}, remove=["c"])
        assert both == Update(set={"a": 1, "b": 2}, remove=("c",), add={"n": 1})

    def test_and_condition_share_placeholders(self) -> None:
        assert expressions(None, Update(set={"v": Sum("v", 1), "w": 2}))["UpdateExpression"] == (
            "SET #0 = #0 + :0, #1 = :1"
        )

    def test_names_the_attributes_it_reads_and_writes(self) -> None:
        update = Update(set={"w": Sum("v", 1), "a": 1}, remove=["b"], add={"c": 1}, delete={"d": frozenset("x")})
        assert set(update.attributes()) == {"w", "v", "a", "b", "c", "d"}
