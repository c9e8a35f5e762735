"""The result of an outgoing HTTP request: the response, or the reason why there is none."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

TransportFault = Literal[
    "address_not_allowed", "dns_failed", "connection_failed", "tls_failed", "protocol_error", "timeout"
]


class HttpResponse(Struct, frozen=True):
    """A response. Header names are in lower case; the body is cut at the maximum size."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class NoResponse(Exception):
    """There was no response; `fault` is the reason."""

    def __init__(self, fault: TransportFault) -> None:
        super().__init__(fault)
        self.fault = fault
