"""Entity tags and dates: when a copy is current, and which version a change expects (RFC 9110 section 13)."""

from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import Request

from apikit.errors import InvalidRequest, PreconditionRequired
from apikit.records import changed
from apikit.web.conditional import etag, is_fresh, last_modified, version_in, version_required
from tests.builders import a_client

CLIENT = changed(a_client(), datetime(2026, 3, 1, 9, 30, 0, 999000, tzinfo=UTC), {"notes": "n"})


def asked(**headers: str) -> Request:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "headers": pairs})


def test_validators_are_the_version_and_the_last_change() -> None:
    assert (etag(CLIENT), last_modified(CLIENT)) == ('"2"', "Sun, 01 Mar 2026 09:30:00 GMT")


class TestFresh:
    @pytest.mark.parametrize("wanted", ['"2"', 'W/"2"', '"1", "2"', '"x",W/"2"', "*", " * "])
    def test_by_tag(self, wanted: str) -> None:
        assert is_fresh(asked(if_none_match=wanted), CLIENT)

    @pytest.mark.parametrize("wanted", ['"1"', "2", '"02"', '"2', '""', "", '"22"', 'W/"12"'])
    def test_not_by_another_tag(self, wanted: str) -> None:
        assert not is_fresh(asked(if_none_match=wanted), CLIENT)

    @pytest.mark.parametrize(
        ("since", "fresh"),
        [
            ("Sun, 01 Mar 2026 09:30:00 GMT", True),
            ("Sun, 01 Mar 2026 09:30:01 GMT", True),
            ("Sun, 01 Mar 2026 09:29:59 GMT", False),
            ("Sun, 01 Mar 2026 10:30:00 +0100", True),
            ("never", False),
            ("", False),
            ("Mon, 01 Jan 99999 00:00:00 GMT", False),
            ("1 Jan 2020 00:00:00 +99999999999", False),
        ],
    )
    def test_by_date(self, since: str, fresh: bool) -> None:  # noqa: FBT001
        assert is_fresh(asked(if_modified_since=since), CLIENT) is fresh

    def test_a_tag_outranks_a_date(self) -> None:
        assert not is_fresh(asked(if_none_match='"1"', if_modified_since=last_modified(CLIENT)), CLIENT)

    def test_not_when_nobody_asks(self) -> None:
        assert not is_fresh(asked(), CLIENT)


def finished(answer: Coroutine[Any, Any, int | None]) -> int | None:
    """What a coroutine that waits for nothing returns."""
    with pytest.raises(StopIteration) as end:
        answer.send(None)
    value: int | None = end.value.value
    return value


def expected(value: str | None) -> int | None:
    return version_in(value)


class TestIfMatch:
    @pytest.mark.parametrize("value", [None, "*", " * "])
    def test_may_expect_nothing(self, value: str | None) -> None:
        assert expected(value) is None

    @pytest.mark.parametrize(("value", "version"), [('"3"', 3), (' "12" ', 12)])
    def test_expects_a_version(self, value: str, version: int) -> None:
        assert expected(value) == version

    @pytest.mark.parametrize("value", ['W/"3"', '"x"', '""', "3", '"-3"', '"3', f'"{"9" * 16}"', '"\u0663"', ""])
    def test_matches_nothing_by_another_tag(self, value: str) -> None:
        assert expected(value) == -1

    def test_takes_one_tag(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            expected('"1", "2"')
        assert [fault.parameter for fault in refusal.value.errors] == ["If-Match"]

    def test_may_be_required(self) -> None:
        with pytest.raises(PreconditionRequired):
            version_required(asked())
        assert version_required(asked(if_match="*")) is None
