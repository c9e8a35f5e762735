"""The look-up of breached passwords: the service gets five digits of a hash, and its failures keep nobody out."""

import hashlib
import json
from collections.abc import Mapping

import pytest

from apikit.aws.http_exchange import HttpResponse, NoResponse
from domain.blocking_exchange import BlockingExchange
from domain.passwords.breach_lookup import MAX_BODY_BYTES, TIMEOUT_S, BreachLookup
from tests.fakes.raw_receiver import RawConnection, RawReceiver

URL = "https://ranges.example.com/range/"
PASSWORD = "correct horse"
DIGEST = hashlib.sha1(PASSWORD.encode(), usedforsecurity=False).hexdigest().upper()
OTHER = "0018A45C4D1DEF81644B54AB7F969B88D65"


class FakeService:
    """Returns a response to each request, or fails."""

    def __init__(self, answer: HttpResponse | NoResponse) -> None:
        self._answer = answer
        self.requests: list[tuple[str, str, Mapping[str, str], bytes]] = []

    def __call__(self, method: str, url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        self.requests.append((method, url, headers, content))
        if isinstance(self._answer, NoResponse):
            raise self._answer
        return self._answer


def a_service(*lines: str, status: int = 200) -> FakeService:
    return FakeService(HttpResponse(status, {}, "\r\n".join(lines).encode()))


class TestLookup:
    def test_finds_the_rest_of_the_hash_among_those_of_its_range(self) -> None:
        service = a_service(f"{OTHER}:12", f"{DIGEST[5:]}:3")
        assert BreachLookup(URL, service)(PASSWORD)

    def test_sends_only_five_digits(self) -> None:
        service = a_service()
        BreachLookup(URL, service)(PASSWORD)
        ((method, url, headers, content),) = service.requests
        assert (method, url, content) == ("GET", f"{URL}{DIGEST[:5]}", b"")
        assert headers["Add-Padding"] == "true"

    @pytest.mark.parametrize("lines", [(), (f"{OTHER}:12",), (f"{DIGEST[5:]}:0",), ("",), ("no range",)])
    def test_does_not_find_others_nor_padding(self, lines: tuple[str, ...]) -> None:
        assert not BreachLookup(URL, a_service(*lines))(PASSWORD)

    def test_is_of_the_composed_form(self) -> None:
        service = a_service()
        BreachLookup(URL, service)("Zu\u0308rich am See")
        BreachLookup(URL, service)("Z\u00fcrich am See")
        assert service.requests[0] == service.requests[1]


class TestFailure:
    @pytest.mark.parametrize(
        "service",
        [
            FakeService(NoResponse("timeout")),
            FakeService(NoResponse("address_not_allowed")),
            a_service(f"{DIGEST[5:]}:3", status=503),
            FakeService(HttpResponse(200, {}, f"{DIGEST[5:]}:3\n".encode() * 20_000)),
        ],
    )
    def test_accepts_the_password_and_is_counted(
        self, service: FakeService, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert not BreachLookup(URL, service)(PASSWORD)
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [line["BreachLookupFailures"] for line in lines if "_aws" in line] == [1]
        assert PASSWORD not in str(lines)

    def test_of_a_service_that_does_not_answer_takes_300_ms(self) -> None:
        assert TIMEOUT_S == 0.3

        with RawReceiver(RawConnection.hang) as receiver:
            exchange = BlockingExchange(allow_loopback=True, timeout_s=TIMEOUT_S, max_body_bytes=MAX_BODY_BYTES)
            assert not BreachLookup(receiver.url, exchange)(PASSWORD)
