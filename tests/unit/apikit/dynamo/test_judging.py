"""Conditions as DynamoDB judges them, for the forms that the platform writes."""

import pytest

from apikit.dynamo.judging import Unjudged, holds

ITEM = {"pk": "p", "v": 3, "doc": {"status": "draft", "name": "x"}}
NAMES = {"#d": "doc", "#s": "status"}


@pytest.mark.parametrize(
    ("condition", "verdict"),
    [
        ("v = :three", True),
        ("v <> :three", False),
        ("v < :three OR v >= :three", True),
        ("v > :three AND attribute_exists(pk)", False),
        ("(v > :three OR v = :three) AND attribute_exists(pk)", True),
        ("#d.#s = :draft", True),
        ("attribute_exists(pk) AND #d.#s <> :draft", False),
        ("attribute_exists(#d.#s)", True),
        ("attribute_not_exists(#d.nothing)", True),
        # With what is absent, only `<>` is true.
        ("nothing = :three", False),
        ("nothing <> :three", True),
        ("v.deeper <> :three", True),
    ],
)
def test_holds(condition: str, verdict: bool) -> None:  # noqa: FBT001
    assert holds(condition, NAMES, {":three": 3, ":draft": "draft"}, ITEM) is verdict


@pytest.mark.parametrize(
    "condition", ["size(pk) = :three", "v = :unknown", "v BETWEEN :three AND :three", "v", "(v = :three", ""]
)
def test_other_forms_are_left_to_dynamodb(condition: str) -> None:
    with pytest.raises(Unjudged):
        holds(condition, NAMES, {":three": 3}, ITEM)
