"""Receivers that hang, drip, flood or break the protocol (W5, W10): each exchange ends with a response or a fault, in bounded memory."""

import asyncio
import tracemalloc

import pytest

from apikit.aws.guarded_client import MAX_BODY_BYTES, TIMEOUT_S, GuardedClient
from apikit.aws.http_exchange import HttpResponse, TransportFault
from domain.deliveries.attempts import create_attempt
from tests.builders import NOW
from tests.exchanges import exchange, post, run, wait_until
from tests.fakes import hostile_conduct as conduct
from tests.fakes.hostile_conduct import OK_HEAD, PAUSE_S, repeats, responds
from tests.fakes.raw_receiver import Conduct, RawConnection, RawReceiver

DEADLINE_S = 0.3
"""In place of the real one: every exchange below ends by then."""
CHUNKS_HEAD = OK_HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


def headers_of(size_kb: int) -> bytes:
    """Return a status line and headers of this many kilobytes, without the empty line at their end."""
    return OK_HEAD + b"".join(b"X-%02d: %s\r\n" % (number, b"a" * 1_016) for number in range(size_kb))


HANG: dict[str, Conduct] = {
    "after the connection": conduct.hangs,
    "after the request": conduct.hangs_after_the_request,
    "in the body": conduct.hangs_in_the_body,
    "between the headers": repeats(b"X", head=OK_HEAD + b"A: ", pause_s=PAUSE_S),
    "between the bytes of the body": repeats(b"x", head=OK_HEAD + b"Content-Length: 5000\r\n\r\n", pause_s=PAUSE_S),
    "between interim responses": repeats(b"HTTP/1.1 100 Continue\r\n\r\n", pause_s=PAUSE_S),
    "between chunks": repeats(b"1\r\nx\r\n", head=CHUNKS_HEAD, pause_s=PAUSE_S),
}
FLOOD: dict[str, tuple[Conduct, int | TransportFault]] = {
    "1 GB": (repeats(b"x", head=OK_HEAD + b"Content-Length: 1000000000\r\n\r\n"), 200),
    "a body without an end": (repeats(b"x", head=OK_HEAD + b"\r\n"), 200),
    "tiny chunks": (repeats(b"1\r\nx\r\n", head=CHUNKS_HEAD), "protocol_error"),
    "a chunk extension": (repeats(b"x", head=CHUNKS_HEAD + b"1;"), "protocol_error"),
    "trailers": (repeats(b"A: b\r\n", head=CHUNKS_HEAD + b"0\r\n"), "protocol_error"),
    "headers": (repeats(b"A: b\r\n", head=OK_HEAD), "protocol_error"),
    "one header": (repeats(b"x", head=OK_HEAD + b"A: "), "protocol_error"),
    "a header's name": (repeats(b"x", head=OK_HEAD), "protocol_error"),
    "a status line": (repeats(b"x", head=b"HTTP/1.1 200 "), "protocol_error"),
    "empty lines": (repeats(b"\r\n"), "protocol_error"),
    "100 Continue": (repeats(b"HTTP/1.1 100 Continue\r\n\r\n"), "protocol_error"),
    "103 Early Hints": (repeats(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), "protocol_error"),
}
BREAK: dict[str, tuple[Conduct, int | TransportFault]] = {
    "reset": (conduct.resets, "connection_failed"),
    "reset in the body": (conduct.resets_in_the_body, "connection_failed"),
    "half-close": (conduct.half_closes, "connection_failed"),
    "nothing": (responds(b""), "connection_failed"),
    "HTTP/0.9": (responds(b"<html>\r\n\r\nhello</html>"), "protocol_error"),
    "HTTP/0.9 without an empty line": (responds(b"<html>hello</html>"), "connection_failed"),
    "47 KB of headers": (responds(headers_of(47) + b"Content-Length: 0\r\n\r\n"), 200),
    "49 KB of headers": (responds(headers_of(49) + b"Content-Length: 0\r\n\r\n"), "protocol_error"),
    "28 KB of headers and a large body": (repeats(b"x", head=headers_of(28) + b"\r\n"), 200),
    "33 KB of headers and a large body": (repeats(b"x", head=headers_of(33) + b"\r\n"), "protocol_error"),
    "HTTP/1.0": (responds(b"HTTP/1.0 200 OK\r\n\r\nok"), 200),
    "SSH": (responds(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "protocol_error"),
    "half a status line": (responds(b"HTTP/1.1 20"), "connection_failed"),
    "a status of letters": (responds(b"HTTP/1.1 abc OK\r\n\r\n"), "protocol_error"),
    "a huge status": (responds(b"HTTP/1.1 99999999999999999999 OK\r\n\r\n"), "protocol_error"),
    "status 999": (responds(b"HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n"), 999),
    "status 000": (responds(b"HTTP/1.1 000 What\r\nContent-Length: 0\r\n\r\n"), "protocol_error"),
    "switching protocols": (responds(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nabc"), "protocol_error"),
    "HTTP/2": (responds(b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x64"), "protocol_error"),
    "no length": (responds(OK_HEAD + b"\r\nbye"), 200),
    "a length of 5,000 digits": (
        responds(OK_HEAD + b"Content-Length: " + b"9" * 5_000 + b"\r\n\r\n"),
        "protocol_error",
    ),
    "a negative length": (responds(OK_HEAD + b"Content-Length: -1\r\n\r\n"), "protocol_error"),
    "two lengths": (responds(OK_HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"), "protocol_error"),
    "a body that is too short": (responds(OK_HEAD + b"Content-Length: 9\r\n\r\nab"), "protocol_error"),
    "chunked garbage": (responds(CHUNKS_HEAD + b"zz\r\nx\r\n"), "protocol_error"),
    "a chunk of 2^80 bytes": (responds(CHUNKS_HEAD + b"1" + b"0" * 20 + b"\r\nx\r\n"), "protocol_error"),
    "a chunk without its end": (responds(CHUNKS_HEAD + b"5\r\nab"), "protocol_error"),
    "a bare line feed in a header": (responds(OK_HEAD + b"A: b\nContent-Length: 0\r\n\r\n"), 200),
    "a null byte in a header": (responds(OK_HEAD + b"A: b\0c\r\n\r\n"), "protocol_error"),
    "a folded header": (responds(OK_HEAD + b"A: b\r\n c\r\nContent-Length: 0\r\n\r\n"), 200),
    "an early response": (conduct.responds_early, 413),
    "429": (responds(b"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n"), 429),
    "410": (responds(b"HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"), 410),
}


def result_of(response: HttpResponse | TransportFault) -> int | TransportFault:
    """The status or the fault, after a check of what is stored of it."""
    attempt = create_attempt(response, number=1, started_at=NOW, response_time_ms=1)
    assert len((attempt.response_body or "").encode()) <= 4_096
    assert len(str(attempt.response_headers)) <= 1_000
    return response if isinstance(response, str) else response.status


def test_the_deadline_is_ten_seconds() -> None:
    assert TIMEOUT_S == 10


class TestHang:
    @pytest.mark.parametrize("place", HANG)
    def test_ends_at_the_deadline(self, place: str) -> None:
        with RawReceiver(HANG[place]) as receiver:
            assert result_of(post(receiver.url, timeout_s=DEADLINE_S)) == "timeout"
        assert len(receiver.connections) == 1

    def test_in_a_tls_handshake_ends_at_the_deadline(self) -> None:
        with RawReceiver(conduct.only_reads) as receiver:
            url = receiver.url.replace("http:", "https:")
            assert post(url, timeout_s=DEADLINE_S) == "timeout"
            assert receiver.closed_count.acquire(timeout=60)

    def test_of_a_receiver_that_does_not_read_ends_at_the_deadline(self) -> None:
        with RawReceiver(conduct.hangs) as receiver:
            assert post(receiver.url, timeout_s=DEADLINE_S, content=b"x" * 20_000_000) == "timeout"

    def test_closes_the_connection(self) -> None:
        with RawReceiver(repeats(b"x", head=OK_HEAD + b"\r\n", pause_s=PAUSE_S)) as receiver:
            post(receiver.url, timeout_s=DEADLINE_S)
            assert receiver.closed_count.acquire(timeout=60)

    @pytest.mark.parametrize("count", [150])
    def test_delays_no_other_request_of_the_client(self, count: int) -> None:
        async def send() -> tuple[HttpResponse | TransportFault, int]:
            async with GuardedClient(allow_loopback=True, timeout_s=60) as client:
                hung = [asyncio.create_task(exchange(client, bad.url)) for _ in range(count)]
                await wait_until(lambda: len(bad.connections) == count)
                response = await exchange(client, good.url)
                pending_count = sum(not task.done() for task in hung)
                for task in hung:
                    task.cancel()
                await asyncio.gather(*hung, return_exceptions=True)
                return response, pending_count

        with RawReceiver(conduct.hangs_after_the_request) as bad, RawReceiver(responds(OK_HEAD + b"\r\nok")) as good:
            response, pending_count = run(send())
        assert (result_of(response), pending_count) == (200, count)


class TestFlood:
    @pytest.mark.parametrize("what", FLOOD)
    def test_is_cut_and_the_connection_closed(self, what: str) -> None:
        behaviour, expected_result = FLOOD[what]
        with RawReceiver(behaviour) as receiver:
            response = post(receiver.url)
            assert receiver.closed_count.acquire(timeout=60)
        assert result_of(response) == expected_result
        assert isinstance(response, str) or len(response.body) == MAX_BODY_BYTES

    def test_needs_little_memory(self) -> None:
        def fill(connection: RawConnection) -> None:
            connection.read_request()
            connection.send(OK_HEAD + b"\r\n")
            piece = b"x" * 65_536
            while True:
                connection.send(piece)

        with RawReceiver(fill) as receiver:
            post(receiver.url)
            tracemalloc.start()
            try:
                post(receiver.url)
                _, peak_bytes = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
        assert peak_bytes < 2_000_000

    def test_delays_no_other_request_of_the_client(self) -> None:
        async def send() -> list[int | TransportFault]:
            async with GuardedClient(allow_loopback=True, timeout_s=60) as client:
                urls = [receiver.url for receiver in floods for _ in range(3)]
                responses = await asyncio.gather(*(exchange(client, url) for url in [*urls, good.url]))
                return [result_of(each) for each in responses]

        floods = [RawReceiver(behaviour) for behaviour, _ in FLOOD.values()]
        with RawReceiver(responds(OK_HEAD + b"\r\nok")) as good:
            for receiver in floods:
                receiver.__enter__()
            results = run(send())
            for receiver in floods:
                receiver.__exit__()
        assert results == [*(result for _, result in FLOOD.values() for _ in range(3)), 200]

    def test_of_compressed_data_is_not_decompressed(self) -> None:
        with RawReceiver(responds(conduct.gzip_bomb(5_000_000))) as receiver:
            response = post(receiver.url)
        assert isinstance(response, HttpResponse)
        assert response.body.startswith(b"\x1f\x8b")
        assert len(response.body) < 10_000


class TestBrokenProtocol:
    @pytest.mark.parametrize("what", BREAK)
    def test_is_a_status_or_a_fault(self, what: str) -> None:
        behaviour, expected_result = BREAK[what]
        with RawReceiver(behaviour) as receiver:
            assert result_of(post(receiver.url)) == expected_result

    def test_an_early_response_is_read_while_the_request_is_not(self) -> None:
        with RawReceiver(conduct.responds_early) as receiver:
            assert result_of(post(receiver.url, timeout_s=DEADLINE_S, content=b"x" * 20_000_000)) in {413, "timeout"}

    def test_a_connection_that_was_closed_between_two_requests_is_replaced(self) -> None:
        async def send() -> list[int | TransportFault]:
            async with GuardedClient(allow_loopback=True) as client:
                first = result_of(await exchange(client, receiver.url))
                await asyncio.to_thread(receiver.closed_count.acquire, timeout=60)
                return [first, result_of(await exchange(client, receiver.url))]

        with RawReceiver(responds(OK_HEAD + b"Content-Length: 2\r\n\r\nok")) as receiver:
            assert run(send()) == [200, 200]
            assert len(receiver.connections) == 2

    def test_asks_for_an_uncompressed_response(self) -> None:
        requests: list[bytes] = []

        def keep(connection: RawConnection) -> None:
            requests.append(connection.read_request())
            connection.send(OK_HEAD + b"\r\n")

        with RawReceiver(keep) as receiver:
            post(receiver.url)
        assert b"\r\nAccept-Encoding: identity\r\n" in requests[0]
