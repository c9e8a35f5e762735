import pytest

from apikit.operations.operation import Operation, OperationResult
from domain.jobs import results
from domain.jobs.results import (
    encode_operations,
    encode_results,
    limit_bodies,
    max_body_bytes,
    parse_operations,
    parse_results,
)

LARGE = OperationResult(200, {"ETag": '"1"'}, {"notes": "é" * 1_000})


class TestLines:
    def test_hold_what_was_told(self) -> None:
        all_results = [LARGE, OperationResult(204, {}, None), OperationResult(200, {}, "<client/>\n")]
        assert parse_results(encode_results(all_results)) == all_results

    def test_leave_out_what_has_no_room(self) -> None:
        (line,) = parse_results(encode_results([LARGE], max_bytes=100))
        assert line == OperationResult(200, {"ETag": '"1"'}, None, is_truncated=True)

    def test_of_many_have_less_room_each(self) -> None:
        assert (max_body_bytes(1), max_body_bytes(1_000), max_body_bytes(10_000)) == (64_000, 64_000, 6_400)


class TestFit:
    def test_a_small_one_fits_behind_a_large_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(results, "MAX_RESPONSE_BYTES", 500)
        assert [each.is_truncated for each in limit_bodies([LARGE, OperationResult(200, {}, "a"), LARGE])] == [
            True,
            False,
            True,
        ]


class TestInput:
    def test_comes_back_as_it_was(self) -> None:
        operations = [
            Operation(method="PATCH", path="/v1/clients/1", body={"a": [1, None]}, headers={"If-Match": '"1"'})
        ]
        assert parse_operations(encode_operations(operations)) == operations
