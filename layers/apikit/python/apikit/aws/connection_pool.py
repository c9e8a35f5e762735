"""Kept-alive connections to one AWS endpoint, over the standard library: importing urllib3 takes a tenth of a second more."""

import http.client
import select
import ssl
from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from msgspec import Struct

_CONNECT_S = 1.0
_MAX_IDLE = 32


class RawResponse(Struct, frozen=True):
    """A response: its status, headers (lower case) and body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class ConnectionPool:
    """Connections to one endpoint, as many as threads send at once. An idle one is used again, the newest first."""

    def __init__(self, endpoint: str, read_timeout_s: float) -> None:
        address = urlsplit(endpoint)
        self._netloc, self._host, self._port = address.netloc, address.hostname or "", address.port
        self._is_secure = address.scheme == "https"
        self._read_timeout_s = read_timeout_s
        self._idle: list[http.client.HTTPConnection] = []

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """Return the response to a POST to the endpoint's root, whatever its status. Raises OSError."""
        return self.request("POST", "/", headers=headers, body=body)

    def request(self, method: str, target: str, *, headers: Mapping[str, str], body: bytes = b"") -> RawResponse:
        """Return the response, whatever its status. Raises OSError when there is none."""
        connection = self._connection()
        try:
            connection.request(method, target, body=body or None, headers={"host": self._netloc, **headers})
            response = connection.getresponse()
            content = response.read()
        except http.client.HTTPException as error:
            connection.close()
            raise ConnectionError(f"{self._host} broke off its response") from error
        except BaseException:
            connection.close()
            raise
        if response.will_close or len(self._idle) >= _MAX_IDLE:
            connection.close()
        else:
            self._idle.append(connection)
        return RawResponse(response.status, {name.lower(): text for name, text in response.getheaders()}, content)

    def close(self) -> None:
        """Close the idle connections."""
        while self._idle:
            self._idle.pop().close()

    def _connection(self) -> http.client.HTTPConnection:
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread took the last one
                break
            if not _is_closed(connection):
                return connection
            connection.close()
        return self._open()

    def _open(self) -> http.client.HTTPConnection:
        if self._is_secure:
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                self._host, self._port, timeout=_CONNECT_S, context=_tls()
            )
        else:
            connection = http.client.HTTPConnection(self._host, self._port, timeout=_CONNECT_S)
        connection.connect()
        connection.sock.settimeout(self._read_timeout_s)
        return connection


def _is_closed(connection: http.client.HTTPConnection) -> bool:
    """Return whether the server ended the connection: nothing else makes an idle one readable."""
    if connection.sock is None:
        return True
    poll = select.poll()
    poll.register(connection.sock, select.POLLIN)
    return bool(poll.poll(0))


@cache
def _tls() -> ssl.SSLContext:
    """Checks certificates and host names; TLS 1.2 or later."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
