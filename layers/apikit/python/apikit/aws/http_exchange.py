"""An outgoing HTTP exchange as plain values: the answer, or why none came."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

TransportFault = Literal[
    "address_not_allowed", "dns_failed", "connection_failed", "tls_failed", "protocol_error", "timeout"
]


class HttpResponse(Struct, frozen=True):
    """A response. Header names are in lower case; the body ends at the cap."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class NoResponse(Exception):
    """No response came."""

    def __init__(self, fault: TransportFault) -> None:
        super().__init__(fault)
        self.fault = fault
