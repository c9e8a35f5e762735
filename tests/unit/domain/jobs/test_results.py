import pytest

from apikit.operations.operation import Operation, OperationResult
from domain.jobs import results
from domain.jobs.results import fitted, input_of, lines_of, most_a_body, operations_in, results_in

LARGE = OperationResult(200, {"ETag": '"1"'}, {"notes": "é" * 1_000})


class TestLines:
    def test_hold_what_was_told(self) -> None:
        all_results = [LARGE, OperationResult(204, {}, None), OperationResult(200, {}, "<client/>\n")]
        assert results_in(lines_of(all_results)) == all_results

    def test_leave_out_what_has_no_room(self) -> None:
        (line,) = results_in(lines_of([LARGE], most=100))
        assert line == OperationResult(200, {"ETag": '"1"'}, None, is_truncated=True)

    def test_of_many_have_less_room_each(self) -> None:
        assert (most_a_body(1), most_a_body(1_000), most_a_body(10_000)) == (64_000, 64_000, 6_400)


class TestFit:
    def test_a_small_one_fits_behind_a_large_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(results, "MOST_IN_AN_ANSWER", 500)
        assert [each.is_truncated for each in fitted([LARGE, OperationResult(200, {}, "a"), LARGE])] == [
            True,
            False,
            True,
        ]


class TestInput:
    def test_comes_back_as_it_was(self) -> None:
        operations = [
            Operation(method="PATCH", path="/v1/clients/1", body={"a": [1, None]}, headers={"If-Match": '"1"'})
        ]
        assert operations_in(input_of(operations)) == operations
