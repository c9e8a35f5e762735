"""An outgoing HTTP exchange as plain values: the answer, or why none came."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

Fault = Literal["address_not_allowed", "dns_failed", "connection_failed", "tls_failed", "protocol_error", "timeout"]


class Answer(Struct, frozen=True):
    """A response. Header names are in lower case; the body ends at the cap."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class SendFailed(Exception):
    """No response came."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault
