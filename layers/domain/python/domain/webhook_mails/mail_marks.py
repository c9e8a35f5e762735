"""Marks of mails in the `deliveries` table: which worker sends the mail of an event, and whether it was sent.

pk   T#{org}#{env}#webhook-mails    sk   {event ID}
"""

from datetime import timedelta
from typing import Literal

from apikit import Clock, Tenant, epoch_ms
from apikit.dynamo import ConditionFailed, Table, expressions

CLAIM = timedelta(seconds=30)
"""At least as long as a worker may run, and shorter than the time after which a message is received again."""
MailClaim = Literal["won", "sent", "in_flight"]
"""The outcome of a claim: the worker has the mail, the mail was sent, or another worker is sending it."""
_RETENTION = timedelta(days=30)


class MailMarks:
    """The marks of events. Events are kept as long."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def claim(self, tenant: Tenant, event_id: str) -> MailClaim:
        """Claim the mail for this worker, and return the outcome. One write."""
        now = self._clock.now()
        update = expressions.Update(
            set={"until_ms": epoch_ms(now + CLAIM), "ttl": epoch_ms(now + _RETENTION) // 1000},
        )
        is_free = expressions.AttributeNotExists("sent_ms") & (
            expressions.AttributeNotExists("until_ms") | expressions.Le("until_ms", epoch_ms(now))
        )
        try:
            self._table.update(_partition(tenant), event_id, update, is_free)
        except ConditionFailed as error:
            return "sent" if "sent_ms" in (error.item or {}) else "in_flight"
        return "won"

    def set_sent(self, tenant: Tenant, event_id: str) -> None:
        """Store that the mail was sent. One write."""
        update = expressions.Update(set={"sent_ms": epoch_ms(self._clock.now())})
        self._table.update(_partition(tenant), event_id, update)


def _partition(tenant: Tenant) -> str:
    return tenant.partition("webhook-mails")
