"""Bodies made by chance, the same ones on every run: whatever they are, the answer is a documented one."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.operations import Operation, with_own_fields
from tests.contract.standing import Standing, require_documented

FUZZ = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=30)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=8,
)
OPERATIONS = pytest.mark.parametrize("operation", with_own_fields(), ids=str)


@OPERATIONS
@FUZZ
@given(data=st.data())
def test_fields_of_any_value(chain: Standing, operation: Operation, data: st.DataObject) -> None:
    valid = chain.body(operation)
    names = st.sampled_from(sorted(operation.body_schema["properties"])) | st.text(max_size=10)
    body: dict[str, Any] = data.draw(st.dictionaries(names, VALUES, max_size=4))
    require_documented(operation, chain.call(operation, json={**valid, **body}))


@OPERATIONS
@FUZZ
@given(data=st.data())
def test_any_json(chain: Standing, operation: Operation, data: st.DataObject) -> None:
    require_documented(operation, chain.call(operation, json=data.draw(VALUES)))


@OPERATIONS
@FUZZ
@given(data=st.data())
def test_valid_bodies_with_bytes_changed(chain: Standing, operation: Operation, data: st.DataObject) -> None:
    body = bytearray(json.dumps(chain.body(operation), ensure_ascii=False).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, max(len(body) - 1, 0)))
        body[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=3))
    answer = chain.call(operation, body=bytes(body), headers={"content-type": "application/json"})
    require_documented(operation, answer)
