"""Questions to the platform's support, with response targets by tier. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST_WAITING = Operation("GET", "/v1/tickets/waiting", result="WaitingTicket", returns="page", query="limit cursor")
_CREATE = Operation(
    "POST", "/v1/tickets", result="Ticket", query="fields", body="subject body priority request_id metadata", has_body=True, needs_body=True
)
_LIST = Operation(
    "GET",
    "/v1/tickets",
    result="Ticket",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status priority metadata fields",
)
_GET = Operation("GET", "/v1/tickets/{ticket_id}", result="Ticket", query="fields")
_LIST_MESSAGES = Operation("GET", "/v1/tickets/{ticket_id}/messages", result="TicketMessage", returns="page", query="limit cursor")
_CREATE_MESSAGE = Operation("POST", "/v1/tickets/{ticket_id}/messages", result="TicketMessage", body="body", has_body=True, needs_body=True)
_CLOSE = Operation("POST", "/v1/tickets/{ticket_id}/close", result="Ticket", query="fields")


class Tickets(Resource):
    """Questions to the platform's support, with response targets by tier."""

    def list_waiting(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.WaitingTicket]:
        """List waiting tickets.

        Returns the open tickets of all organizations, live and sandbox, with the earliest `response_due_at` first. Only the platform's
        support can do this. To list the tickets of your own organization, use `GET /v1/tickets`.

        Required scope: `platform:support`.
        """
        return self._list(_LIST_WAITING, keywords=dict(options))

    @overload
    def create(self, body: types.TicketInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Ticket: ...
    @overload
    def create(self, /, **fields: Unpack[types.TicketsCreateFields]) -> models.Ticket: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a ticket.

        The person who opens it gets a mail, can answer it by mail, and gets the answers of the platform's support by mail. An API key, a
        client or a person can open at most 20 tickets an hour: 429 `rate_limited` above that.

        Required scope: `tickets:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.TicketsListOptions]) -> Page[models.Ticket]:
        """List tickets.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `tickets:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, ticket_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Ticket:
        """Get a ticket.

        The platform's support gets one of any organization.

        Required scope: `tickets:read`.
        """
        result: models.Ticket = self._call(_GET, ticket_id, keywords=dict(options))
        return result

    def list_messages(self, ticket_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.TicketMessage]:
        """List a ticket's messages.

        Returns the oldest first. The ticket's own text is its `body`.

        Required scope: `tickets:read`.
        """
        return self._list(_LIST_MESSAGES, ticket_id, keywords=dict(options))

    @overload
    def create_message(
        self, ticket_id: str, body: types.TicketMessageInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.TicketMessage: ...
    @overload
    def create_message(self, ticket_id: str, /, **fields: Unpack[types.TicketsCreateMessageFields]) -> models.TicketMessage: ...
    def create_message(self, ticket_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a message.

        A message of yours opens an answered ticket again. A closed ticket accepts no messages: 409 `illegal_transition`. An API key, a
        client or a person can add at most 60 messages an hour, those by mail included: 429 `rate_limited` above that.

        Required scope: `tickets:write`.
        """
        return self._call(_CREATE_MESSAGE, ticket_id, body=body, keywords=dict(fields))

    def close(self, ticket_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Ticket:
        """Close a ticket.

        It accepts no messages anymore. If the platform's support closes it, its author gets a mail.

        Required scope: `tickets:write`.
        """
        result: models.Ticket = self._call(_CLOSE, ticket_id, keywords=dict(options))
        return result


class AsyncTickets(AsyncResource):
    """Questions to the platform's support, with response targets by tier."""

    def list_waiting(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.WaitingTicket]:
        """List waiting tickets."""
        return self._list(_LIST_WAITING, keywords=dict(options))

    @overload
    async def create(self, body: types.TicketInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Ticket: ...
    @overload
    async def create(self, /, **fields: Unpack[types.TicketsCreateFields]) -> models.Ticket: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a ticket."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.TicketsListOptions]) -> AsyncPages[models.Ticket]:
        """List tickets."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, ticket_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Ticket:
        """Get a ticket."""
        result: models.Ticket = await self._call(_GET, ticket_id, keywords=dict(options))
        return result

    def list_messages(self, ticket_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.TicketMessage]:
        """List a ticket's messages."""
        return self._list(_LIST_MESSAGES, ticket_id, keywords=dict(options))

    @overload
    async def create_message(
        self, ticket_id: str, body: types.TicketMessageInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.TicketMessage: ...
    @overload
    async def create_message(self, ticket_id: str, /, **fields: Unpack[types.TicketsCreateMessageFields]) -> models.TicketMessage: ...
    async def create_message(self, ticket_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a message."""
        return await self._call(_CREATE_MESSAGE, ticket_id, body=body, keywords=dict(fields))

    async def close(self, ticket_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Ticket:
        """Close a ticket."""
        result: models.Ticket = await self._call(_CLOSE, ticket_id, keywords=dict(options))
        return result
