"""The examples of the document: what it shows as a request is accepted, with the IDs and times of what exists."""

import pytest

from tests.contract.operations import Operation, operations
from tests.contract.standing import Standing

CREATES = [
    each
    for each in operations()
    if each.method in {"POST", "PUT"} and 201 in each.statuses and each.has_body and not each.is_personal
]
PATCHES = [each for each in operations() if each.method == "PATCH"]


@pytest.mark.parametrize("operation", CREATES, ids=str)
def test_the_minimal_example_creates_a_resource(operation: Operation, chain: Standing) -> None:
    body = chain.minimal_body(operation)
    answer = chain.call(operation, json=body)
    assert answer.status in {200, 201}, (answer.body, body)


@pytest.mark.parametrize("operation", PATCHES, ids=str)
def test_a_changed_field_has_the_value_of_the_example(operation: Operation, chain: Standing) -> None:
    change = operation.examples["change"]
    answer = chain.call(operation, json=change)
    assert answer.status == 200, (answer.body, change)
    assert change.keys() <= answer.json().keys()


@pytest.mark.parametrize("operation", [each for each in PATCHES if "clear" in each.examples], ids=str)
def test_a_cleared_field_has_no_value(operation: Operation, chain: Standing) -> None:
    clear = operation.examples["clear"]
    answer = chain.call(operation, json=clear)
    assert answer.status == 200, (answer.body, clear)
    assert {name: answer.json()[name] for name in clear} == clear
