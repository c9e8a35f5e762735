from typing import Any

import pytest

from apikit.web.request_log import MARK as WRITTEN_MARK
from domain.usage.lines import MARK, Unreadable, read_batch, read_line
from tests.fakes.request_log import KEY, ORGANIZATION, a_line, a_log_event, event_of


class TestLine:
    def test_is_read(self) -> None:
        line = read_line(a_line(code="rate_limited", limit="hour", status=429))
        assert (line.organization_id, line.environment, line.key_id) == (ORGANIZATION, "live", KEY)
        assert (line.status, line.code, line.limit, line.duration_ms) == (429, "rate_limited", "hour", 12.5)

    def test_has_the_mark_that_is_written(self) -> None:
        assert MARK == WRITTEN_MARK

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
            a_line(organization_id="org_x"),
            a_line(key_id="KEY"),
            a_line(environment="prod"),
            a_line(route="/v1/clients\n"),
            a_line(route=["/v1/clients"]),
            a_line(code="x" * 201),
        ],
    )
    def test_that_cannot_be_one_is_refused(self, text: str) -> None:
        with pytest.raises(Unreadable):
            read_line(text)


class TestBatch:
    def test_has_the_same_id_when_it_comes_again(self) -> None:
        first, again = read_batch(a_log_event([a_line()])), read_batch(a_log_event([a_line()]))
        others = [read_batch(a_log_event([a_line()], first_id=9)), read_batch(a_log_event([a_line()], stream="s"))]
        assert first == again
        assert first is not None
        assert all(other is not None and other.id != first.id for other in others)

    def test_of_a_subscription_that_tries_its_target_is_none(self) -> None:
        assert read_batch(event_of({"messageType": "CONTROL_MESSAGE"})) is None

    @pytest.mark.parametrize(
        "event", [{}, {"awslogs": {"data": "%"}}, {"awslogs": {"data": "AAAA"}}, event_of([]), event_of({})]
    )
    def test_that_is_none_is_refused(self, event: dict[str, Any]) -> None:
        with pytest.raises(Unreadable):
            read_batch(event)
