"""Messages of queues and the event bus, as plain values. They are sent by `apikit.aws.queues` and `apikit.aws.event_bus`."""

from datetime import datetime
from typing import Any

from msgspec import Struct

SOURCE = "wedsync"
MAX_DELAY_S = 900
"""Maximum delay of an SQS message."""


class Message(Struct, frozen=True):
    """A message to send. In a fair queue, a `group` with many messages does not delay the others."""

    body: dict[str, Any]
    group: str
    delay_s: int = 0


class ReceivedMessage(Struct, frozen=True):
    """A received message. `receive_count` includes this delivery."""

    id: str
    body: dict[str, Any]
    receive_count: int


class BusEntry(Struct, frozen=True):
    """An event for the bus: its type, its time and its detail as JSON text."""

    type: str
    time: datetime
    detail: str

    @property
    def size(self) -> int:
        """Size in bytes, as EventBridge counts it."""
        return 14 + len(SOURCE) + len(self.type) + len(self.detail.encode())
