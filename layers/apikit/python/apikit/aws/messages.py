"""What queues and the bus carry, as plain values. Sending them is `apikit.aws.queues`'s and `apikit.aws.event_bus`'s."""

from datetime import datetime
from typing import Any

from msgspec import Struct

SOURCE = "wedsync"
MAX_DELAY_S = 900
"""The longest that SQS holds a message back."""


class Message(Struct, frozen=True):
    """A message to send. Fair queues keep one noisy `group` from delaying the others."""

    body: dict[str, Any]
    group: str
    delay_s: int = 0


class ReceivedMessage(Struct, frozen=True):
    """A message that came. `times` counts its deliveries, this one included."""

    id: str
    body: dict[str, Any]
    receive_count: int


class BusEntry(Struct, frozen=True):
    """One event for the bus: its type, when it happened, and its detail as JSON text."""

    type: str
    time: datetime
    detail: str

    @property
    def size(self) -> int:
        """Bytes, as EventBridge counts an entry."""
        return 14 + len(SOURCE) + len(self.type) + len(self.detail.encode())
