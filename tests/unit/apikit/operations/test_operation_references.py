"""The size of resolved references: values that are shared in memory are limited before they are serialized."""

from typing import Any

import pytest

from apikit.errors import BodyTooLarge
from apikit.operations.operation import Operation, OperationResult
from apikit.operations.operation_references import substitute_references

TEXT = "é" * 100_000
RESULTS = [OperationResult(200, {}, {"data": [{"notes": TEXT}], "id": "cli_1", "n": 3})]


def an_operation(body: Any, path: str = "/v1/clients", **headers: str) -> Operation:
    return Operation(method="POST", path=path, body=body, headers=headers)  # type: ignore[arg-type]  # a Literal's names


class TestResolution:
    @pytest.mark.parametrize(
        "operation",
        [
            an_operation(["{{0.body}}"] * 10_000),
            an_operation({"a": ["{{0.body.data}}"] * 10_000}),
            an_operation(["{{0.body.data.0.notes}}"] * 10_000),
            an_operation({"notes": "{{0.body.data.0.notes}}, " * 10_000}),
            an_operation(None, path="/v1/clients/" + "{{0.body.data.0.notes}}" * 80),
            an_operation(None, **{"If-Match": "{{0.body.data.0.notes}}" * 40}),
        ],
    )
    def test_rejects_values_that_are_larger_than_a_body(self, operation: Operation) -> None:
        with pytest.raises(BodyTooLarge, match="10,000,000"):
            substitute_references(operation, RESULTS if operation.body else RESULTS_OF_A_MEGABYTE)

    def test_accepts_values_that_fit(self) -> None:
        body = substitute_references(an_operation(["{{0.body}}", "{{0.body.n}}", "a {{0.body.id}}"] * 10), RESULTS).body
        assert body == [RESULTS[0].body, 3, "a cli_1"] * 10


RESULTS_OF_A_MEGABYTE = [OperationResult(200, {}, {"data": [{"notes": "e" * 1_000_000}]})]
