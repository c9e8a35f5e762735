"""An outgoing HTTP exchange as plain values: the answer, or why none came. Making it is `apikit.http_client`'s."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Fault = Literal["address_not_allowed", "dns_failed", "connection_failed", "tls_failed", "protocol_error", "timeout"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A response. Header names are in lower case; the body ends at the cap."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class SendFailed(Exception):
    """No response came."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault
