"""Builds the use cases of people for this process."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from domain.audit.wiring import audit_recorder
from domain.mail_outbox.wiring import mail_outbox
from domain.one_time_tokens.wiring import token_store
from domain.passwords.wiring import password_hashes, password_rules
from domain.people.organization_choice import OrganizationChoice
from domain.people.own_sessions import OwnSessions
from domain.people.password_changes import PasswordChanges
from domain.people.people_mails import PeopleMails
from domain.people.repository import PeopleRepository
from domain.people.sign_in import SignIn
from domain.people.sign_in_rules import StoredSignInRules
from domain.sessions.wiring import session_service
from domain.sign_in_limits.wiring import mail_counts, sign_in_gate


@cache
def people_store() -> PeopleRepository:
    """Return the store of this process."""
    return PeopleRepository(Table(config.setting("ACCESS_TABLE")), token_store())


@cache
def people_mails() -> PeopleMails:
    """Return the mails of this process."""
    return PeopleMails(mail_outbox(), portal_url=config.setting("PORTAL_URL"), take_mail=mail_counts().take)


@cache
def organization_choice() -> OrganizationChoice:
    """Return the choice of organizations of this process."""
    return OrganizationChoice(people_store(), StoredSignInRules(Table(config.setting("ACCESS_TABLE"))))


@cache
def sign_in() -> SignIn:
    """Return the sign-in of this process."""
    return SignIn(
        store=people_store(),
        tokens=token_store(),
        hashes=password_hashes(),
        gate=sign_in_gate(),
        choice=organization_choice(),
        sessions=session_service,
        security_log=audit_recorder(),
        signer=signer(),
        clock=SystemClock(),
    )


@cache
def password_changes() -> PasswordChanges:
    """Return the changes of passwords of this process."""
    return PasswordChanges(
        store=people_store(),
        tokens=token_store(),
        hashes=password_hashes(),
        rules=password_rules,
        gate=sign_in_gate(),
        mails=people_mails(),
        sessions=session_service,
        security_log=audit_recorder(),
        signer=signer(),
        clock=SystemClock(),
    )


@cache
def own_sessions() -> OwnSessions:
    """Return the sessions of this process."""
    return OwnSessions(session_service, people_store(), organization_choice(), audit_recorder())
