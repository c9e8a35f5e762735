import gzip

import pytest

from apikit.http.request_log import USAGE_RECORD
from domain.usage.log_lines import LOG_NAME, InvalidLogData, read_line, split_lines
from tests.fakes.request_log import KEY, ORGANIZATION, a_line, an_object


class TestLine:
    def test_is_read(self) -> None:
        line = read_line(a_line(code="rate_limited", limit="hour", status=429))
        assert (line.organization_id, line.environment, line.key_id) == (ORGANIZATION, "live", KEY)
        assert (line.status, line.code, line.limit, line.duration_ms) == (429, "rate_limited", "hour", 12.5)

    def test_has_the_mark_that_is_written(self) -> None:
        assert LOG_NAME == USAGE_RECORD

    @pytest.mark.parametrize(
        "text",
        [
            "START RequestId: 1 usage_record",
            "usage_record",
            "[]",
            "null",
            '{"log": "usage_record"}',
            "[" * 100_000,
            a_line(log="other"),
            a_line(status="200"),
            a_line(status=True),
            a_line(status=-1),
            a_line(duration_ms=float("nan")),
            a_line(duration_ms=float("inf")),
            a_line(duration_ms=-1),
            a_line(bytes_out=10**15),
            a_line(timestamp="yesterday"),
            a_line(timestamp=5),
            a_line(timestamp="2026-02-31T09:29:59.900Z"),
            a_line(key_organization_id="key_01k0a3v5m8f1xq2w7r9tbdc6yz"),
            a_line(organization_id="org_x"),
            a_line(key_id="KEY"),
            a_line(environment="prod"),
            a_line(route="/v1/clients\n"),
            a_line(route=["/v1/clients"]),
            a_line(code="x" * 201),
        ],
    )
    def test_that_cannot_be_one_is_refused(self, text: str) -> None:
        with pytest.raises(InvalidLogData):
            read_line(text)


class TestMark:
    def test_is_the_same_wherever_the_line_comes(self) -> None:
        assert read_line(a_line()).mark == read_line(f"{a_line()}\n").mark
        assert read_line(a_line()).mark != read_line(a_line(duration_ms=12.51)).mark
        assert len(read_line(a_line()).mark) == 8


class TestKeyOwner:
    def test_is_the_organization_unless_another_one_is_named(self) -> None:
        other = "org_01k0a3v5m8f1xq2w7r9tbdc6yy"
        assert read_line(a_line()).key_owner_id == ORGANIZATION
        assert read_line(a_line(key_organization_id=other)).key_owner_id == other


class TestLines:
    def test_are_those_of_an_object(self) -> None:
        assert split_lines(an_object(["a", "b"])) == ["a", "b"]

    def test_are_separate_without_line_breaks(self) -> None:
        first, second = ('{"level":"INFO","n":1}', '{"level":"INFO","text":"}{\\"level\\":"}')
        assert split_lines(gzip.compress((first + second).encode())) == [first, second]

    def test_of_members_written_one_after_the_other_are_all_there(self) -> None:
        assert split_lines(an_object(["a"]) + an_object(["b"])) == ["a", "b"]

    @pytest.mark.parametrize(
        "content", [b"text", an_object(["a"])[:-5], gzip.compress(b"\xff\xfe")], ids=["text", "cut", "no UTF-8"]
    )
    def test_of_what_is_no_object_are_refused(self, content: bytes) -> None:
        with pytest.raises(InvalidLogData):
            split_lines(content)
