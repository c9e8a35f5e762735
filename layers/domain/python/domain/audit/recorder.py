"""Records security events that are no changes of records, such as sign-ins. Changes of records are recorded in their own transactions."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from apikit import Clock, Environment
from apikit.audit import entries
from apikit.dynamo import Table, Write, expressions
from domain.tiers.model import PLATFORM


class AuditRecorder:
    """Writes entries of the audit record. An event without an organization belongs to the platform's own."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def record(
        self,
        action: str,
        *,
        organization_ids: Sequence[str],
        principal: str,
        target: str = "",
        outcome: str = "success",
        old: Mapping[str, object] | None = None,
        new: Mapping[str, object] | None = None,
        environment: Environment = "live",
    ) -> None:
        """Record an event for each organization; a success in all or none of them.

        Address, user agent and request ID are those of the request.
        Of `old` and `new`, the entry has the fields that differ; secrets are masked. Raises WriteContention, Unavailable: then the
        request must fail.
        """
        event = entries.AuditEvent(
            action=action,
            principal=principal,
            environment=environment,
            target=target,
            outcome=outcome,
            old=old,
            new=new,
        )
        writes = self.writes(event, organization_ids)
        if outcome == "success" or len(writes) == 1:
            self._table.write(*writes, is_effect=False)
            return
        # As long as one write: the time of a failed sign-in must not show in how many organizations the person is.
        with ThreadPoolExecutor(len(writes)) as pool:
            list(pool.map(self._write_alone, writes))

    def _write_alone(self, write: Write) -> None:
        self._table.write(write, is_effect=False)

    def writes(self, event: entries.AuditEvent, organization_ids: Sequence[str]) -> list[Write]:
        """Return the writes of an event's entries, for the transaction of the change that it is about."""
        items = entries.create_items(event, organization_ids or (PLATFORM,), self._clock.now())
        return [self._table.put_operation(item, expressions.ABSENT) for item in items]
