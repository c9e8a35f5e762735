"""DynamoDB's typed JSON: what goes in comes out, and boto3's own serializer agrees."""

from typing import Any

import pytest
from boto3.dynamodb.types import TypeDeserializer
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.dynamo.values import from_item, to_item, to_value

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**37), 10**37)
    | st.floats(-1e100, 1e100, allow_nan=False).map(lambda number: round(number, 6))
    | st.text(max_size=20)
    | st.binary(max_size=8)
    | st.frozensets(st.text(min_size=1, max_size=5), min_size=1, max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=15,
)


@settings(derandomize=True, database=None, deadline=None, max_examples=200)
@given(item=st.dictionaries(st.text(max_size=5), VALUES, max_size=4))
def test_comes_back_as_it_went(item: dict[str, Any]) -> None:
    assert from_item(to_item(item)) == item


def test_booleans_are_no_numbers() -> None:
    assert [to_value(value) for value in (True, 1, 1.5)] == [{"BOOL": True}, {"N": "1"}, {"N": "1.5"}]
    assert from_item({"a": {"N": "3"}, "b": {"N": "3.0"}, "c": {"N": "1E+2"}, "d": {"N": "-4"}}) == {
        "a": 3,
        "b": 3.0,
        "c": 100.0,
        "d": -4,
    }


def test_is_what_botos_deserializer_reads() -> None:
    values = {"t": "x", "n": 5, "b": True, "z": None, "l": [1, {"m": "y"}], "s": {"a", "b"}}
    read = {name: TypeDeserializer().deserialize(value) for name, value in to_item(values).items()}
    assert read == {**values, "s": {"a", "b"}}


def test_refuses_what_has_no_home_there() -> None:
    with pytest.raises(TypeError, match="complex"):
        to_value(1j)
    with pytest.raises(TypeError, match="NS"):
        from_item({"a": {"NS": ["1"]}})
