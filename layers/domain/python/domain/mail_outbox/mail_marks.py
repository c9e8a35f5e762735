"""Marks of mails in the `deliveries` table: which worker sends a mail, and whether it was sent.

T#{org}#{env}#webhook-mails   {event ID}   the mail of an event
MAIL#account                  {mail ID}    a mail of the queue
"""

from datetime import timedelta
from typing import Literal

from apikit import Clock, epoch_ms
from apikit.dynamo import ConditionFailed, Table, expressions

CLAIM = timedelta(seconds=30)
"""At least as long as a worker may run, and shorter than the time after which a message is received again."""
MailClaim = Literal["won", "sent", "in_flight"]
"""The outcome of a claim: the worker has the mail, the mail was sent, or another worker is sending it."""
_RETENTION = timedelta(days=30)


class MailMarks:
    """The marks of mails, kept as long as events."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def claim(self, partition: str, mail_id: str) -> MailClaim:
        """Claim the mail for this worker, and return the outcome. One write."""
        now = self._clock.now()
        update = expressions.Update(
            set={"until_ms": epoch_ms(now + CLAIM), "ttl": epoch_ms(now + _RETENTION) // 1000},
        )
        is_free = expressions.AttributeNotExists("sent_ms") & (
            expressions.AttributeNotExists("until_ms") | expressions.Le("until_ms", epoch_ms(now))
        )
        try:
            self._table.update(partition, mail_id, update, is_free)
        except ConditionFailed as error:
            return "sent" if "sent_ms" in (error.item or {}) else "in_flight"
        return "won"

    def set_sent(self, partition: str, mail_id: str) -> None:
        """Store that the mail was sent. One write."""
        update = expressions.Update(set={"sent_ms": epoch_ms(self._clock.now())})
        self._table.update(partition, mail_id, update)
