"""Conditions: what holds of which item, judged here and by the text that DynamoDB gets."""

from typing import Any

import pytest

from apikit.dynamo.conditions import (
    ABSENT,
    EXISTS,
    AttributeExists,
    AttributeNotExists,
    Condition,
    Eq,
    Ge,
    Gt,
    Le,
    Lt,
    Ne,
    OneOf,
    Placeholders,
    SizeLt,
    all_of,
    any_of,
)
from apikit.dynamo.writes import expressions
from tests import expressions as oracle

ITEM = {
    "pk": "p",
    "v": 3,
    "on": True,
    "key": b"k",
    "ls": frozenset({"a", "b"}),
    "list": [1, "x"],
    "doc": {"status": "draft", "name": "x"},
    "status": "draft",
}

FORMS: list[tuple[Condition, bool]] = [
    (Eq("v", 3), True),
    (Eq("v", 4), False),
    (Eq("key", b"k"), True),
    (Eq("on", value=True), True),
    (Eq("list", [1, "x"]), True),
    (Eq("doc", {"name": "x", "status": "draft"}), True),
    (Ne("v", 3), False),
    (Ne("v", 4), True),
    (Lt("v", 3), False),
    (Lt("v", 4), True),
    (Le("v", 3), True),
    (Le("v", 2), False),
    (Gt("v", 2), True),
    (Gt("v", 3), False),
    (Ge("v", 3), True),
    (Ge("v", 4), False),
    (OneOf("status", ("draft", "sent")), True),
    (OneOf("status", ("sent",)), False),
    (SizeLt("ls", 3), True),
    (SizeLt("ls", 2), False),
    (AttributeExists("status"), True),
    (AttributeExists("nothing"), False),
    (AttributeNotExists("nothing"), True),
    (AttributeNotExists("v"), False),
    # With what is absent, only `Ne` holds.
    (Eq("nothing", 3), False),
    (Ne("nothing", 3), True),
    (Lt("nothing", 3), False),
    (Ne("v.deeper", 3), True),
    (OneOf("nothing", ("x",)), False),
    (SizeLt("nothing", 3), False),
    # Both, either, and both of either.
    (Eq("v", 3) & EXISTS, True),
    (Eq("v", 3) & ABSENT, False),
    (ABSENT | Eq("v", 3), True),
    (ABSENT | Eq("v", 4), False),
    ((ABSENT | Eq("v", 3)) & AttributeNotExists("su") & Gt("v", 2), True),
    ((Eq("v", 3) & Eq("status", "sent")) | (Eq("v", 4) & EXISTS), False),
    ((Eq("v", 3) & (AttributeNotExists("su") | Eq("su", 1))) | Eq("v", 9), True),
]


@pytest.mark.parametrize(("condition", "verdict"), FORMS)
class TestForms:
    def test_judged_here(self, condition: Condition, verdict: bool) -> None:  # noqa: FBT001
        assert condition.holds(ITEM) is verdict

    def test_judged_by_their_text(self, condition: Condition, verdict: bool) -> None:  # noqa: FBT001
        assert oracle.holds(expressions(condition), ITEM) is verdict


class TestTypes:
    @pytest.mark.parametrize("condition", [Lt("v", "4"), Gt("pk", 1), Eq("on", 1), Eq("v", value=True), Le("doc", 3)])
    def test_of_another_type_nothing_holds(self, condition: Condition) -> None:
        assert not condition.holds(ITEM)

    def test_of_no_item_only_absence_holds(self) -> None:
        assert (ABSENT.holds({}), EXISTS.holds({}), Eq("v", 3).holds({})) == (True, False, False)


class TestText:
    def test_has_placeholders_of_its_own(self) -> None:
        placeholders = Placeholders()
        first, second = (Eq("v", 1).render(placeholders), (Eq("v", 2) & Eq("status", "x")).render(placeholders))
        assert (first, second) == ("#0 = :0", "#0 = :1 AND #1 = :2")
        assert placeholders.names == {"#0": "v", "#1": "status"}
        assert placeholders.values == {":0": {"N": "1"}, ":1": {"N": "2"}, ":2": {"S": "x"}}

    def test_has_no_parentheses_around_parentheses(self) -> None:
        either = Eq("a", 1) | (Eq("b", 2) & (Eq("c", 3) | Eq("d", 4)))
        assert (either & (Eq("e", 5) & Eq("f", 6))).render(Placeholders()) == (
            "(#0 = :0 OR (#1 = :1 AND (#2 = :2 OR #3 = :3))) AND #4 = :4 AND #5 = :5"
        )

    def test_of_one_alone_is_its_own(self) -> None:
        assert any_of([Eq("a", 1)]) == all_of([None, Eq("a", 1)]) == Eq("a", 1)

    def test_answers_with_the_item_when_it_fails(self) -> None:
        assert expressions(ABSENT) == {
            "ConditionExpression": "attribute_not_exists(#0)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            "ExpressionAttributeNames": {"#0": "pk"},
        }
        assert expressions(None) == {}

    def test_names_the_attributes_it_reads(self) -> None:
        condition: Any = (Eq("a", 1) | OneOf("b", (1,))) & SizeLt("d", 1)
        assert list(condition.attributes()) == ["a", "b", "d"]
