"""How many tickets and messages a person, key or client may create in an hour, by mail and over HTTP together."""

from apikit import Clock
from apikit.dynamo import Table
from domain.sign_in_limits.window_counts import WindowCounts, WindowLimit

TICKETS = WindowLimit("tickets_per_hour", 20, 3_600, "Too many new tickets: at most 20 an hour.")
MESSAGES = WindowLimit("ticket_messages_per_hour", 60, 3_600, "Too many messages: at most 60 an hour.")


class HourlyLimits:
    """Counts in the `access` table."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._tickets = WindowCounts(access, clock, TICKETS)
        self._messages = WindowCounts(access, clock, MESSAGES)

    def require_ticket(self, principal: str) -> None:
        """Count a ticket. Raises RateLimitExceeded. One write."""
        self._tickets.require(principal)

    def require_message(self, principal: str) -> None:
        """Count a message. Raises RateLimitExceeded. One write."""
        self._messages.require(principal)
