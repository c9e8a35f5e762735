"""Builds the services of invitations."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.invitations.acceptance import InvitationAcceptance
from domain.invitations.inviters import InviterReader
from domain.invitations.repository import InvitationRepository
from domain.invitations.service import InvitationService
from domain.mail_outbox.wiring import mail_outbox
from domain.members.wiring import member_repository, member_service
from domain.one_time_tokens.wiring import token_store
from domain.organizations.wiring import organization_service
from domain.scope_grants.wiring import role_reader
from domain.sign_in_limits.wiring import mail_limits


@cache
def _store() -> InvitationRepository:
    resources, access = Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE"))
    inviters = InviterReader(access, role_reader(), SystemClock())
    return InvitationRepository(resources, access, member_repository(), token_store(), inviters)


@cache
def invitation_service() -> InvitationService:
    """Return the service of this process."""
    return InvitationService(
        _store(),
        SystemClock(),
        members=member_service(),
        roles=role_reader(),
        organizations=organization_service(),
        mailer=mail_outbox(),
        mail_limits=mail_limits(),
        portal_url=config.setting("PORTAL_URL"),
    )


@cache
def invitation_acceptance() -> InvitationAcceptance:
    """Return the acceptance of invitations of this process."""
    return InvitationAcceptance(_store(), SystemClock())
