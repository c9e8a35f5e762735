"""Tickets in DynamoDB with their messages, and items in `access` for the platform's support, written in the transactions of the changes.

In `resources`, next to the ticket:
T#{org}#{env}#ticket-messages#{ticket ID}   {message ID}          a message: `form`
T#{org}#{env}#ticket-messages#{ticket ID}   mail#{mail's digest}  the mail was stored as a message, so that it is not stored twice

In `access`:
TICKET#{id}       TICKET           finds the tenant of a ticket: `og` the organization, `en` the environment
TICKETS#waiting   {due time}#{id}  the ticket waits for a response: `id`, `og`, `en`
"""

import hashlib
from collections.abc import Sequence

from apikit import Tenant, errors, ids, rfc3339
from apikit.audit import AuditRules
from apikit.dynamo import CompanionWrite, Item, RecordTable, Table, Write, expressions, get_many
from apikit.resources import lists, records
from domain.tickets.model import MESSAGE_PREFIX, Ticket, TicketMessage
from domain.tickets.store import MailStored
from domain.tiers.model import PLATFORM

_SORT_KEY, _WAITING = "TICKET", "TICKETS#waiting"
_LAST_MESSAGE = f"{MESSAGE_PREFIX}_~"


def _find_audit_organizations(record: Ticket) -> Sequence[str]:
    """Return the owner, and for a change by the platform's support, the platform's own organization, too."""
    is_support = record.last_change_by == "support"
    return (record.organization_id, PLATFORM) if is_support else (record.organization_id,)


class TicketRepository(RecordTable[Ticket]):
    """The store of tickets. The audit records have their changes without the texts."""

    audit_rules = AuditRules(
        status_verbs={"answered": "answered", "open": "reopened", "closed": "closed"},
        ignored_fields=frozenset({"subject", "body", "metadata", "is_overdue"}),
        find_organizations=_find_audit_organizations,
    )

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Ticket)
        self._access = access

    def find_tenant(self, ticket_id: str) -> Tenant:
        """Return the tenant of a ticket. Raises NotFound."""
        item = self._access.get(_partition(ids.require_id(Ticket.prefix, ticket_id)), _SORT_KEY)
        if item is None:
            raise errors.NotFound("No resource has this ID.")
        return _to_tenant(item)

    def page_waiting(self, request: lists.PageRequest) -> lists.Page[Ticket]:
        """Return a page of the tickets of all organizations that wait for a response, the first due first."""
        start_key = {"pk": _WAITING, "sk": request.position} if request.position else None
        items = self._access.query(_WAITING, limit=request.limit + 1, start_key=start_key, descending=False)
        selection = items[: request.limit]
        keys = [self.item_key(_to_tenant(item), item["id"]) for item in selection]
        stored_items = get_many(keys) if keys else {}
        tickets = [self.to_record(stored_items[key]) for key in keys if key in stored_items]
        # One that was answered since the query is omitted.
        return lists.Page(
            [each for each in tickets if each.status == "open"],
            selection[-1]["sk"] if len(items) > len(selection) else None,
        )

    def save_with_message(
        self, record: Ticket, cause: records.Cause, *, old: Ticket, message: TicketMessage, mail_id: str = ""
    ) -> None:
        """Replace `old`, and store the message. Raises StaleVersion; MailStored if the mail was stored before."""
        put, *companions = self.save_writes(record, cause, old=old)
        partition = _messages_partition(record)
        item = {"pk": partition, "sk": message.id, "form": records.dump(message)}
        writes = [CompanionWrite(self.table.put_operation(item))]
        if mail_id:
            mark = {"pk": partition, "sk": _mail_key(mail_id)}
            writes.append(
                CompanionWrite(
                    self.table.put_operation(mark, expressions.ABSENT),
                    lambda _: MailStored("The mail was stored before."),
                )
            )
        self.write_at_version(put.operation, [*companions, *writes])

    def find_message(self, ticket: Ticket, message_id: str) -> TicketMessage | None:
        """Return a message, consistently. One read."""
        item = self.table.get(_messages_partition(ticket), message_id)
        return _to_message(item) if item else None

    def has_mail(self, ticket: Ticket, mail_id: str) -> bool:
        """Return whether the mail was stored as a message. One read."""
        return self.table.get(_messages_partition(ticket), _mail_key(mail_id)) is not None

    def page_messages(self, tenant: Tenant, ticket_id: str, request: lists.PageRequest) -> lists.Page[TicketMessage]:
        """Return a page of the messages, oldest first, consistently. One query. Raises NotFound for a page that has none and no ticket."""
        partition = tenant.partition(f"ticket-messages#{ids.require_id(Ticket.prefix, ticket_id)}")
        first = f"{request.position}~" if request.position else f"{MESSAGE_PREFIX}_"
        items = self.table.query(
            partition, limit=request.limit + 1, sort_range=(first, _LAST_MESSAGE), descending=False
        )
        if not items and request.position is None:
            self.get(tenant, ticket_id)
        selection = items[: request.limit]
        next_position = selection[-1]["sk"] if len(items) > len(selection) else None
        return lists.Page([_to_message(item) for item in selection], next_position)

    def companion_writes(self, old: Ticket | None, record: Ticket, cause: records.Cause) -> Sequence[Write]:
        """Return the writes of the items in `access`."""
        tenant = {"og": record.tenant.organization_id, "en": record.tenant.environment}
        old_key, new_key = _waiting_key(old), _waiting_key(record)
        writes: list[Write] = []
        if old is None:
            writes.append(self._access.put_operation({"pk": _partition(record.id), "sk": _SORT_KEY, **tenant}))
        if old_key != new_key:
            if old_key:
                writes.append(self._access.delete_operation(_WAITING, old_key))
            if new_key:
                writes.append(self._access.put_operation({"pk": _WAITING, "sk": new_key, "id": record.id, **tenant}))
        return writes


def _waiting_key(ticket: Ticket | None) -> str | None:
    due_at = ticket.response_due_at if ticket else None
    return f"{rfc3339(due_at)}#{ticket.id}" if ticket and due_at else None


def _messages_partition(ticket: Ticket) -> str:
    return ticket.tenant.partition(f"ticket-messages#{ticket.id}")


def _mail_key(mail_id: str) -> str:
    return f"mail#{hashlib.sha256(mail_id.encode()).hexdigest()}"


def _to_message(item: Item) -> TicketMessage:
    return records.decode(TicketMessage, item["form"])


def _to_tenant(item: Item) -> Tenant:
    return Tenant(item["og"], item["en"])


def _partition(ticket_id: str) -> str:
    return f"TICKET#{ticket_id}"
