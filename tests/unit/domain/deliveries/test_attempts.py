"""Attempts created from responses (W5, W7)."""

from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from domain.deliveries.attempts import create_attempt, decode_body, parse_retry_after_s
from tests.builders import NOW


class TestAttempt:
    def test_an_answer_is_recorded(self) -> None:
        attempt = create_attempt(HttpResponse(500, {}, b"oops"), number=2, started_at=NOW, response_time_ms=84)
        assert (attempt.number, attempt.at, attempt.response_time_ms) == (2, NOW, 84)
        assert (attempt.http_status, attempt.response_body, attempt.error) == (500, "oops", "http_status")

    def test_so_is_none(self) -> None:
        attempt = create_attempt("dns_failed", number=1, started_at=NOW, response_time_ms=3)
        assert (attempt.http_status, attempt.response_body, attempt.error) == (None, None, "dns_failed")


class TestResponseHeaders:
    def test_three_are_kept(self) -> None:
        headers = {
            "content-type": "text/html",
            "location": "/login",
            "retry-after": "5",
            "set-cookie": "a=b",
            "date": "x",
        }
        attempt = create_attempt(HttpResponse(302, headers, b""), number=1, started_at=NOW, response_time_ms=1)
        assert attempt.response_headers == {"content-type": "text/html", "location": "/login", "retry-after": "5"}

    def test_their_length_is_limited(self) -> None:
        headers = dict.fromkeys(("content-type", "location", "retry-after"), "x" * 50_000)
        attempt = create_attempt(HttpResponse(302, headers, b""), number=1, started_at=NOW, response_time_ms=1)
        assert attempt.response_headers is not None
        assert sum(map(len, attempt.response_headers.values())) == 800

    def test_secrets_and_control_characters_are_removed(self) -> None:
        headers = {"location": "https://example.com/?token=hunter2-hunter2\x1b"}
        attempt = create_attempt(
            HttpResponse(302, headers, b"The token is hunter2-hunter2."),
            number=1,
            started_at=NOW,
            response_time_ms=1,
            secrets=iter(["hunter2-hunter2"]),
        )
        assert attempt.response_body == "The token is ********."
        assert attempt.response_headers == {"location": "https://example.com/?token=********"}

    def test_without_a_response_there_are_none(self) -> None:
        attempt = create_attempt("timeout", number=1, started_at=NOW, response_time_ms=1)
        assert attempt.response_headers is None


class TestSafeText:
    def test_keeps_the_first_four_kilobytes(self) -> None:
        assert decode_body(b"x" * 5_000) == "x" * 4_096

    def test_has_no_part_of_a_secret_at_its_end(self) -> None:
        assert decode_body(b"x" * 4_090 + b"hunter2-hunter2", ["hunter2-hunter2"]) == "x" * 4_090 + "******"

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            (b"", ""),
            (b"two\nlines\tand a tab", "two\nlines\tand a tab"),
            (b"\x1b[31mred\x00\r\x7f\xc2\x85", "[31mred"),
            ("Zoë 💍".encode(), "Zoë 💍"),
            (b"\xff\xfe", "\ufffd\ufffd"),
            ("a\u2028b".encode(), "ab"),
        ],
    )
    def test_is_text_that_can_be_shown_anywhere(self, body: bytes, text: str) -> None:
        assert decode_body(body) == text


class TestRetryAfter:
    @pytest.mark.parametrize(
        ("value", "expected_s"),
        [
            ("120", 120),
            (" 0 ", 0),
            ("Sun, 01 Mar 2026 09:31:00 GMT", 60),
            ("Sun, 01 Mar 2026 09:29:00 GMT", 0),
            ("Sunday, 01-Mar-26 09:31:00 GMT", 60),
            ("-5", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
            ("9" * 5_000, None),
            ("\uff11\uff12", None),
        ],
    )
    def test_reads_seconds_and_dates(self, value: str, expected_s: int | None) -> None:
        assert parse_retry_after_s(HttpResponse(503, {"retry-after": value}, b""), NOW) == expected_s

    def test_none_is_none(self) -> None:
        assert parse_retry_after_s(HttpResponse(503, {}, b""), NOW + timedelta(1)) is None
        assert parse_retry_after_s("timeout", NOW) is None
