"""What hostile and broken receivers do with a connection."""

import gzip

from tests.fakes.raw_receiver import Conduct, RawConnection

OK_HEAD = b"HTTP/1.1 200 OK\r\n"
PAUSE_S = 0.02
"""Time between two bytes of a receiver that drips, far below the deadline of a test."""


def responds(content: bytes) -> Conduct:
    """Send these bytes after the request, and close the connection."""

    def conduct(connection: RawConnection) -> None:
        connection.read_request()
        connection.send(content)

    return conduct


def repeats(piece: bytes, *, head: bytes = b"", pause_s: float = 0) -> Conduct:
    """Send a piece forever."""

    def conduct(connection: RawConnection) -> None:
        connection.read_request()
        connection.send(head)
        connection.send_forever(piece, pause_s=pause_s)

    return conduct


def hangs(connection: RawConnection) -> None:
    """Accept the connection and do nothing."""
    connection.hang()


def only_reads(connection: RawConnection) -> None:
    """Read and do nothing."""
    connection.read_forever()


def hangs_after_the_request(connection: RawConnection) -> None:
    """Read the request and do nothing."""
    connection.read_request()
    connection.hang()


def hangs_in_the_body(connection: RawConnection) -> None:
    """Send a part of the body and do nothing."""
    connection.read_request()
    connection.send(OK_HEAD + b"Content-Length: 100\r\n\r\nabc")
    connection.hang()


def resets(connection: RawConnection) -> None:
    """Reset the connection in place of a response."""
    connection.read_request()
    connection.reset()


def resets_in_the_body(connection: RawConnection) -> None:
    """Reset the connection after a part of the body."""
    connection.read_request()
    connection.send(OK_HEAD + b"Content-Length: 100\r\n\r\nabc")
    connection.reset()


def half_closes(connection: RawConnection) -> None:
    """Close the connection in one direction, and keep the other one open."""
    connection.read_request()
    connection.end_sending()
    connection.hang()


def responds_early(connection: RawConnection) -> None:
    """Respond without reading the request, and keep the connection open."""
    connection.send(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig")
    connection.hang()


def breaks_tls(connection: RawConnection) -> None:
    """Send bytes that are not TLS after the handshake."""
    connection.read_request()
    connection.send_below_tls(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    connection.hang()


def gzip_bomb(size: int) -> bytes:
    """Return a response of a few kilobytes that decompresses to the size."""
    body = gzip.compress(b"\0" * size, compresslevel=9)
    return OK_HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body
