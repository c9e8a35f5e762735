"""Builds the registration of this process."""

from functools import cache

from apikit import SystemClock
from apikit.aws import signer
from domain.audit.wiring import audit_recorder
from domain.invitations.wiring import invitation_acceptance
from domain.members.wiring import member_service
from domain.one_time_tokens.wiring import token_store
from domain.organizations.wiring import organization_service
from domain.passwords.wiring import password_hashes, password_rules
from domain.people.wiring import people_mails, people_store
from domain.registrations.chain_founder import ChainFounder
from domain.registrations.registration import Registration


@cache
def registration() -> Registration:
    """Return the use cases of this process."""
    clock = SystemClock()
    return Registration(
        store=people_store(),
        tokens=token_store(),
        hashes=password_hashes(),
        rules=password_rules,
        mails=people_mails(),
        founder=ChainFounder(organization_service(), member_service(), clock),
        invitations=invitation_acceptance(),
        security_log=audit_recorder(),
        signer=signer(),
        clock=clock,
    )
