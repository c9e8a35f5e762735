"""Schemas of tickets and support over HTTP, version 1. Their fields are documented in the models of `domain`."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.support_plans.model import AccountManager, Support, SupportPlan, SupportTier
from domain.tickets.model import Ticket, TicketDetails, TicketMessage
from domain.tickets.service import WaitingTicket

TicketIn = payloads.body_schema(TicketDetails, "Fields to open a ticket.")
TicketOut = payloads.response_schema(Ticket, "A support ticket: a question to the platform's support.")
TicketMessageOut = payloads.form_schema(TicketMessage, "A message of a ticket. It never changes.")
SupportOut = payloads.form_schema(Support, "The support of your organization.")
SupportPlanOut = payloads.response_schema(SupportPlan, "The support plan of an organization.")
WaitingTicketOut = payloads.extend_schema(
    TicketOut,
    "WaitingTicketOut",
    "A ticket that waits for a response, with the name of its organization.",
    organization_name=(
        str | None,
        Field(None, description="Name of the organization that opened the ticket.", examples=["Lago Hotels"]),
    ),
)


class TicketMessageIn(payloads.Body):
    """A message to add to a ticket."""

    body: fields.Text = Field(
        description="Text of the message, at most 10,000 characters. Do not send secrets or card numbers.",
        examples=["Only for one endpoint."],
    )


class SupportPlanIn(payloads.Body):
    """The support plan of an organization."""

    tier: SupportTier = Field(
        description="Tier of the organization's support. It sets the response targets.", examples=["enterprise"]
    )
    account_manager: AccountManager | None = Field(
        None,
        description="Technical account manager. The organization sees the account manager while its tier is `enterprise`.",
        examples=[{"name": "Mira Keller", "email": "mira.keller@wedsync.example.com", "phone": "+390612345678"}],
    )


def waiting_form(ticket: WaitingTicket) -> payloads.Resource:
    """Return the published form of a ticket that waits for a response."""
    return WaitingTicketOut.from_record(ticket.record).model_copy(
        update={"organization_name": ticket.organization_name}
    )
