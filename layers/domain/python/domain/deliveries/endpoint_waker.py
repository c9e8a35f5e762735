"""Wake the backlogs of endpoints: set the time of the next run, and send its message when it is near."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from apikit import Clock, Tenant, epoch_ms, errors, logger
from apikit.aws import Message
from apikit.resources import records
from domain.deliveries.backlog import DueWake
from domain.deliveries.delivery_tasks import EndpointWake

# The sweep runs every minute, and sends what falls due until the next one.
HORIZON_S = 75
# A run that is later than this has lost its message.
_MAX_OUTAGE = timedelta(days=30)
_WAKES_PER_SEND = 100


class WakeStore(Protocol):
    """Stores the times of runs."""

    def wake(self, tenant: Tenant, webhook_id: str, at_ms: int) -> int | None:
        """Set the time of the next run and return when it can start; None if a run at that time or earlier is set already."""
        ...

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueWake]:
        """Return the backlogs that must be looked at between these times, each with the time at which a run can start."""
        ...


class WakeQueue(Protocol):
    """A queue of wake messages."""

    def send(self, messages: Sequence[Message]) -> None:
        """Send messages to the queue. Raises Unavailable."""
        ...


class SweepTally(Struct):
    """The number of messages that a sweep sent, and the longest time since a run was due."""

    wakes: int = 0
    max_lateness_s: float = 0.0


class EndpointWaker:
    """Sends the messages that start runs. Those of slow endpoints have their own queue, so that they delay no other."""

    def __init__(self, store: WakeStore, queue: WakeQueue, slow_queue: WakeQueue, clock: Clock) -> None:
        self._store = store
        self._queue = queue
        self._slow_queue = slow_queue
        self._clock = clock

    def wake(self, tenant: Tenant, webhook_id: str, at_ms: int, *, is_slow: bool) -> None:
        """Have the backlog looked at, at a time. One write; one message, unless a run at that time or earlier is set already."""
        start_ms = self._store.wake(tenant, webhook_id, at_ms)
        if start_ms is not None:
            self.send(tenant, webhook_id, start_ms, is_slow=is_slow)

    def send(self, tenant: Tenant, webhook_id: str, at_ms: int, *, is_slow: bool) -> None:
        """Send the message of a run that is set, unless a later sweep sends it, as also when the queue does not accept it."""
        if at_ms - epoch_ms(self._clock.now()) > HORIZON_S * 1000:
            return
        wake = EndpointWake(
            organization_id=tenant.organization_id, environment=tenant.environment, webhook_id=webhook_id
        )
        try:
            self._send([DueWake(wake, at_ms, is_slow)])
        except errors.Unavailable:
            logger().warning("A wake message was not sent; the sweep will send it", extra={"webhook_id": webhook_id})

    def sweep(self) -> SweepTally:
        """Send the messages of all runs that fall due until the next sweep, and of those that lost their message.

        A message may be sent twice: the second one finds nothing to do.
        """
        now, tally = self._clock.now(), SweepTally()
        wakes: list[DueWake] = []
        for due in self._store.find_due(now - _MAX_OUTAGE, now + timedelta(seconds=HORIZON_S)):
            wakes.append(due)
            tally.wakes += 1
            tally.max_lateness_s = max(tally.max_lateness_s, (epoch_ms(now) - due.at_ms) / 1000)
            if len(wakes) == _WAKES_PER_SEND:
                self._send(wakes)
                wakes = []
        self._send(wakes)
        return tally

    def _send(self, wakes: Sequence[DueWake]) -> None:
        now_ms = epoch_ms(self._clock.now())
        for queue, is_slow in ((self._queue, False), (self._slow_queue, True)):
            queue.send(
                [
                    Message(
                        records.dump(each.wake),
                        group=each.wake.organization_id,
                        delay_s=-(-max(0, each.at_ms - now_ms) // 1000),
                    )
                    for each in wakes
                    if each.is_slow is is_slow
                ]
            )
