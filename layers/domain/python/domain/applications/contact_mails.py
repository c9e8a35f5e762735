"""The mails to the contact of an application: one for each move of its status."""

from apikit import atomic, errors, logger
from domain.applications.model import Application
from domain.mail_outbox.template_mailer import TemplateMailer
from domain.organizations.lookup import OrganizationLookup
from domain.people.email_addresses import address_key
from domain.sign_in_limits.mail_limits import MailLimits


class ContactMails:
    """Sends the mails in the language of the organization."""

    def __init__(self, outbox: TemplateMailer, organizations: OrganizationLookup, limits: MailLimits) -> None:
        self._outbox = outbox
        self._organizations = organizations
        self._limits = limits

    def send(self, record: Application, move: str) -> None:
        """Send the mail of a move. A mail that cannot be queued does not undo the move; nothing is sent within an atomic batch.

        The mail of a new application is omitted above the limits: its address may be that of anyone.
        """
        if atomic.current_unit() is not None:
            return
        if move == "created" and not self._limits.take(
            "application", address_key(record.contact_email), record.organization_id
        ):
            return
        organization = self._organizations.find_own(record.tenant)
        locale = organization.find_setting("locale") if organization else None
        values = {"application": record.name, "id": record.id, "cause": record.status_reason or ""}
        try:
            self._outbox.send(
                f"applications.{move}", recipient=record.contact_email, locale=locale or "en", values=values
            )
        except errors.PlatformError:
            logger().exception("Mail about an application not queued", extra={"application_id": record.id})
