"""Random bytes in place of a response (W5): whatever a receiver sends, an exchange ends with a response or a fault."""

from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.aws.guarded_client import MAX_BODY_BYTES
from apikit.aws.http_exchange import TransportFault
from domain.deliveries.attempts import create_attempt, parse_retry_after_s
from tests.builders import NOW
from tests.exchanges import post
from tests.fakes.raw_receiver import RawConnection, RawReceiver

RESPONSES = [
    b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;a=b\r\nyou\r\n0\r\nA: b\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 429 Slow\r\nRetry-After: 120\r\nConnection: close\r\n\r\nslow",
    b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    b"HTTP/1.1 204 No Content\r\n\r\n",
]
PIECES = st.one_of(
    st.binary(max_size=20),
    st.sampled_from([
        b"\r\n", b"\r\n\r\n", b"\n", b"\0", b":", b";", b" ", b"\t", b"-1", b"9" * 30, b"9" * 5_000, b"\xff" * 10, b"chunked", b"gzip",
        b"Content-Length: 3\r\n", b"Transfer-Encoding: chunked\r\n", b"Connection: upgrade\r\n", b"HTTP/1.1 ", b"HTTP/2 ", b"101", b"000",
    ]),
)  # fmt: skip
CHANGES = st.lists(st.tuples(st.integers(0, 120), st.integers(0, 12), PIECES), max_size=4)


class Script:
    """The receiver's next response."""

    def __init__(self) -> None:
        self.response = b""
        self.url = ""

    def conduct(self, connection: RawConnection) -> None:
        """Send the response."""
        connection.read_request()
        connection.send(self.response)


@pytest.fixture(scope="module")
def script() -> Iterator[Script]:
    new_script = Script()
    with RawReceiver(new_script.conduct) as receiver:
        new_script.url = receiver.url
        yield new_script


@given(response=st.sampled_from(RESPONSES), changes=CHANGES)
def test_is_a_response_or_a_fault(script: Script, response: bytes, changes: list[tuple[int, int, bytes]]) -> None:
    for position, length, piece in changes:
        response = response[:position] + piece + response[position + length :]
    script.response = response
    result = post(script.url)
    attempt = create_attempt(result, number=1, started_at=NOW, response_time_ms=1)
    parse_retry_after_s(result, NOW)
    if isinstance(result, str):
        assert result in get_args(TransportFault)
    else:
        assert len(result.body) <= MAX_BODY_BYTES
        assert len((attempt.response_body or "").encode()) <= 4_096
