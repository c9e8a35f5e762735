"""Builds the use cases of tickets."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.mail_outbox.wiring import mail_outbox
from domain.one_time_tokens.wiring import token_store
from domain.organizations.wiring import organization_service
from domain.people.repository import PeopleRepository
from domain.support_plans.wiring import support_plan_service
from domain.tickets.hourly_limits import HourlyLimits
from domain.tickets.repository import TicketRepository
from domain.tickets.service import TicketService
from domain.tickets.ticket_mails import TicketMails

if TYPE_CHECKING:
    from domain.tickets.mail_replies import MailReplies
    from domain.tickets.response_timer import ResponseTimer


@cache
def ticket_service() -> TicketService:
    """Return the service of this process."""
    access, clock, organizations = Table(config.setting("ACCESS_TABLE")), SystemClock(), organization_service()
    return TicketService(
        TicketRepository(Table(config.setting("RESOURCES_TABLE")), access),
        clock,
        mails=_ticket_mails(),
        limits=HourlyLimits(access, clock),
        tiers=support_plan_service(),
        organizations=organizations,
        find_user=_people().find_user,
    )


@cache
def mail_replies() -> "MailReplies":
    """Return the replies by mail of this process."""
    from apikit.aws import Bucket  # noqa: PLC0415 - for the worker only
    from domain.sign_in_limits.wiring import mail_counts  # noqa: PLC0415 - as above
    from domain.tickets.known_senders import KnownSenders  # noqa: PLC0415 - as above
    from domain.tickets.mail_replies import MailReplies  # noqa: PLC0415 - as above

    return MailReplies(
        ticket_service(),
        KnownSenders(_people(), Table(config.setting("ACCESS_TABLE")), SystemClock()),
        bucket=Bucket(config.setting("INBOUND_MAILS_BUCKET")),
        mails=_ticket_mails(),
        counts=mail_counts(),
        mail_domain=config.setting("MAIL_DOMAIN"),
    )


@cache
def response_timer() -> "ResponseTimer":
    """Return the timer of this process."""
    from domain.tickets.response_timer import ResponseTimer  # noqa: PLC0415 - for the worker only

    return ResponseTimer(
        TicketRepository(Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE")))
    )


def _ticket_mails() -> TicketMails:
    return TicketMails(
        mail_outbox(),
        organization_service(),
        find_user=_people().find_user,
        mail_domain=config.setting("MAIL_DOMAIN"),
    )


def _people() -> PeopleRepository:
    return PeopleRepository(Table(config.setting("ACCESS_TABLE")), token_store())
