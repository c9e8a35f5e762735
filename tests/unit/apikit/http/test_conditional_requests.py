"""Entity tags and dates: current copies, and preconditions of changes (RFC 9110 section 13)."""

from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import Request

from apikit.errors import PlatformError, PreconditionFailed, PreconditionRequired, StaleVersion
from apikit.http import conditional_requests
from apikit.http.conditional_requests import (
    etag,
    is_fresh,
    last_modified,
    read_preconditions,
    read_required_preconditions,
    require_no_tags,
)
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import next_version
from domain.clients.model import Client
from tests.builders import a_client
from tests.fakes.clock import FixedClock

CLIENT = next_version(a_client(), datetime(2026, 3, 1, 9, 30, 0, 999000, tzinfo=UTC), {"notes": "n"})


def a_request(**headers: str) -> Request:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "headers": pairs})


@pytest.fixture(autouse=True)
def _clock_past_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock stands where the second of the record's change has passed."""
    monkeypatch.setattr(conditional_requests, "_CLOCK", FixedClock(datetime(2026, 3, 1, 9, 30, 1, tzinfo=UTC)))


def test_validators_are_the_version_and_the_second_after_the_last_change() -> None:
    assert (etag(CLIENT), last_modified(CLIENT)) == ('"2"', "Sun, 01 Mar 2026 09:30:01 GMT")


def test_a_date_is_never_in_the_future(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conditional_requests, "_CLOCK", FixedClock(datetime(2026, 3, 1, 9, 30, 0, 999000, tzinfo=UTC)))
    assert last_modified(CLIENT) == "Sun, 01 Mar 2026 09:30:00 GMT"
    assert not is_fresh(a_request(if_modified_since=last_modified(CLIENT)), CLIENT)


def test_a_record_that_never_changed_has_the_second_of_its_creation() -> None:
    client = a_client()
    assert last_modified(client) == "Sun, 01 Mar 2026 09:30:00 GMT"
    assert is_fresh(a_request(if_modified_since=last_modified(client)), client)


class TestFresh:
    @pytest.mark.parametrize("tags", ['"2"', 'W/"2"', '"1", "2"', '"x",W/"2"', "*", " * "])
    def test_by_tag(self, tags: str) -> None:
        assert is_fresh(a_request(if_none_match=tags), CLIENT)

    @pytest.mark.parametrize("tags", ['"1"', "2", '"02"', '"2', '""', "", '"22"', 'W/"12"'])
    def test_not_by_another_tag(self, tags: str) -> None:
        assert not is_fresh(a_request(if_none_match=tags), CLIENT)

    @pytest.mark.parametrize(
        ("date", "fresh"),
        [
            ("Sun, 01 Mar 2026 09:30:00 GMT", False),
            ("Sun, 01 Mar 2026 09:30:01 GMT", True),
            ("Sun, 01 Mar 2026 09:29:59 GMT", False),
            ("Sun, 01 Mar 2026 10:30:01 +0100", True),
            ("Sun, 01 Mar 2026 10:30:00 +0100", False),
            ("never", False),
            ("", False),
            ("Mon, 01 Jan 99999 00:00:00 GMT", False),
            ("1 Jan 2020 00:00:00 +99999999999", False),
        ],
    )
    def test_by_date(self, date: str, fresh: bool) -> None:  # noqa: FBT001
        assert is_fresh(a_request(if_modified_since=date), CLIENT) is fresh

    def test_a_tag_takes_precedence_over_a_date(self) -> None:
        assert not is_fresh(a_request(if_none_match='"1"', if_modified_since=last_modified(CLIENT)), CLIENT)

    def test_not_without_conditions(self) -> None:
        assert not is_fresh(a_request(), CLIENT)


def run_to_end(answer: Coroutine[Any, Any, int | None]) -> int | None:
    """What a coroutine that waits for nothing returns."""
    with pytest.raises(StopIteration) as end:
        answer.send(None)
    value: int | None = end.value.value
    return value


class TestTags:
    """A representation has a tag of its own in XML."""

    @pytest.mark.parametrize(
        ("accept", "tag", "fresh"),
        [
            ("application/xml", '"2"', False),
            ("application/xml", '"2-xml"', True),
            ("application/xml", 'W/"2-xml"', True),
            ("text/xml", '"2"', False),
            ("application/xml, application/json;q=0.5", '"2"', False),
            ("application/json", '"2-xml"', False),
            ("application/xml;q=0.5, application/json", '"2"', True),
            ("application/xml", "*", True),
        ],
    )
    def test_are_compared_in_the_format_of_the_response(self, accept: str, tag: str, *, fresh: bool) -> None:
        assert is_fresh(a_request(accept=accept, if_none_match=tag), CLIENT) is fresh


def fault_of(conditions: Preconditions | None, record: Client = CLIENT) -> str | None:
    """The code of what is refused."""
    try:
        (conditions or NO_CONDITIONS).require(record)
    except PlatformError as error:
        return error.code
    return None


class TestPreconditions:
    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            ({}, None),
            ({"if_match": "*"}, None),
            ({"if_match": '"2"'}, None),
            ({"if_match": '"1", "2"'}, None),
            ({"if_match": '"1","3"'}, "stale_version"),
            ({"if_match": '"2-xml"'}, None),
            ({"if_match": 'W/"2", "2"'}, None),
            ({"if_match": '"a,2", "2"'}, None),
            ({"if_match": '"1"'}, "stale_version"),
            ({"if_none_match": '"2"'}, "precondition_failed"),
            ({"if_none_match": 'W/"2"'}, "precondition_failed"),
            ({"if_none_match": "*"}, "precondition_failed"),
            ({"if_none_match": '"1", "3"'}, None),
            ({"if_unmodified_since": "Sun, 01 Mar 2026 09:30:01 GMT"}, None),
            ({"if_unmodified_since": "Sun, 01 Mar 2026 09:30:00 GMT"}, "stale_version"),
            ({"if_unmodified_since": "Sun, 01 Mar 2026 09:29:59 GMT"}, "stale_version"),
            ({"if_unmodified_since": "yesterday"}, None),
            ({"if_modified_since": "Sun, 01 Mar 2026 09:30:01 GMT"}, None),
        ],
    )
    def test_are_compared_with_the_record(self, headers: dict[str, str], code: str | None) -> None:
        assert fault_of(read_preconditions(a_request(**headers))) == code

    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            # If-Match outranks a date, and If-None-Match is judged after either.
            ({"if_match": '"2"', "if_unmodified_since": "Sun, 01 Mar 2020 09:30:00 GMT"}, None),
            ({"if_match": '"1"', "if_none_match": '"2"'}, "stale_version"),
            ({"if_match": '"2"', "if_none_match": '"2"'}, "precondition_failed"),
            ({"if_unmodified_since": "Sun, 01 Mar 2020 09:30:00 GMT", "if_none_match": "*"}, "stale_version"),
        ],
    )
    def test_are_evaluated_in_the_order_of_the_rfc(self, headers: dict[str, str], code: str | None) -> None:
        assert fault_of(read_preconditions(a_request(**headers))) == code

    @pytest.mark.parametrize(
        ("value", "detail"),
        [
            ("2", 'Send "2"'),
            ('W/"2"', 'without W/: "2"'),
            ("W/2", "such as"),
            ('"2', "such as"),
            ('"x"', "such as"),
            ('""', "such as"),
            (f'"{"9" * 16}"', "such as"),
            ('"\u0663"', "such as"),
            ('"1"', "Read it again and retry"),
        ],
    )
    def test_describe_the_error_of_a_tag(self, value: str, detail: str) -> None:
        conditions = read_preconditions(a_request(if_match=value))
        assert conditions is not None
        with pytest.raises(StaleVersion, match=detail):
            conditions.require(CLIENT)

    def test_of_a_missing_record(self) -> None:
        for headers in ({"if_match": "*"}, {"if_match": '"1"'}):
            conditions = read_preconditions(a_request(**headers))
            assert conditions is not None
            with pytest.raises(PreconditionFailed):
                conditions.require_absent()
        for headers in ({"if_none_match": "*"}, {"if_unmodified_since": "Sun, 01 Mar 2020 09:30:00 GMT"}):
            conditions = read_preconditions(a_request(**headers))
            assert conditions is not None
            conditions.require_absent()

    def test_of_a_target_without_a_version(self) -> None:
        for headers in ({"if_match": '"1"'}, {"if_none_match": "*"}, {"if_match": ""}):
            with pytest.raises(PreconditionFailed):
                require_no_tags(a_request(**headers))
        for headers in ({}, {"if_match": "*"}, {"if_none_match": '"1"'}, {"if_unmodified_since": "never"}):
            require_no_tags(a_request(**headers))

    def test_can_be_required(self) -> None:
        with pytest.raises(PreconditionRequired):
            read_required_preconditions(a_request(if_unmodified_since="Sun, 01 Mar 2026 09:30:01 GMT"))
        assert fault_of(read_required_preconditions(a_request(if_match="*"))) is None
