"""Builds the application service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.applications.contact_mails import ContactMails
from domain.applications.repository import ApplicationRepository
from domain.applications.service import ApplicationService
from domain.mail_outbox.wiring import mail_outbox
from domain.organizations.wiring import organization_service
from domain.scope_grants.wiring import linked_credentials
from domain.sign_in_limits.wiring import mail_limits


@cache
def application_service() -> ApplicationService:
    """Return the service of this process."""
    store = ApplicationRepository(
        Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE")), linked_credentials()
    )
    organizations = organization_service()
    mails = ContactMails(mail_outbox(), organizations, mail_limits())
    return ApplicationService(store, SystemClock(), mailer=mails, organizations=organizations)
