"""Send the mail of an event about a webhook to the organization's contact, once.

A mail is claimed before it is sent, and marked afterwards. If a worker dies between the two, the mail is sent again: a second mail does
less harm than none.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct

from apikit import Tenant, errors, logger
from domain.deliveries.endpoint_health import HealthReader
from domain.deliveries.failure_limits import FailureLimits
from domain.deliveries.model import Delivery
from domain.languages import choose_language
from domain.mail_outbox.mail_worker import MailCarrier, MarkStore
from domain.organizations.lookup import OrganizationLookup
from domain.organizations.model import Organization
from domain.webhook_mails.mail_writer import write_mail
from domain.webhook_mails.report import WebhookNotice, WebhookReport

MailOutcome = Literal["sent", "repeated", "no_contact", "no_sender"]
_MARKS = "webhook-mails"


class DeliverySource(Protocol):
    """Reads deliveries."""

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        ...


class _Contact(Struct, frozen=True):
    """The address of an organization, and the setting that has its language."""

    address: str
    locale: str | None

    @classmethod
    def from_record(cls, organization: Organization | None) -> "_Contact | None":
        if organization is None or not organization.contact_email:
            return None
        return cls(organization.contact_email, organization.find_setting("locale"))


class WebhookMailer:
    """Sends mails about webhooks. `sender` empty: the platform has no sender's address."""

    def __init__(
        self,
        organizations: OrganizationLookup,
        deliveries: DeliverySource,
        health: HealthReader,
        marks: MarkStore,
        *,
        mail_service: Callable[[], MailCarrier],
        limits: FailureLimits,
        sender: str,
        portal_url: str,
    ) -> None:
        self._organizations = organizations
        self._deliveries = deliveries
        self._health = health
        self._marks = marks
        self._mail_service = mail_service
        self._limits = limits
        self._sender = sender
        self._portal_url = portal_url

    def send(self, notice: WebhookNotice) -> MailOutcome:
        """Send the mail of the event unless it was sent before.

        Raises Conflict while another worker sends it; Unavailable, MailRejected.
        """
        if not self._sender:
            return "no_sender"
        organization = self._organizations.find_own(notice.tenant)
        contact = self._find_contact(organization, notice.tenant)
        if organization is None or contact is None:
            return "no_contact"
        partition = notice.tenant.partition(_MARKS)
        claim = self._marks.claim(partition, notice.event_id)
        if claim == "sent":
            return "repeated"
        if claim == "in_flight":
            raise errors.Conflict("Another worker sends the mail. Retry.")
        report, language = self._report(notice, organization), choose_language(contact.locale)
        mail = write_mail(report, recipient=contact.address, language=language)
        self._mail_service().send(mail, sender=self._sender)
        self._marks.set_sent(partition, notice.event_id)
        return "sent"

    def _find_contact(self, organization: Organization | None, tenant: Tenant) -> "_Contact | None":
        """Return the contact of the organization, or else that of its chain."""
        if organization is None or organization.contact_email or not organization.parent_id:
            return _Contact.from_record(organization)
        return _Contact.from_record(self._organizations.find_own(Tenant(organization.parent_id, tenant.environment)))

    def _report(self, notice: WebhookNotice, organization: Organization) -> WebhookReport:
        delivery = self._deliveries.get(notice.tenant, notice.webhook_id, notice.delivery_id)
        health = self._health.get(notice.tenant, notice.webhook_id)
        if delivery is None:
            logger().warning("The delivery of a webhook mail is missing", extra={"delivery_id": notice.delivery_id})
        return WebhookReport(
            notice=notice,
            organization_name=organization.name,
            last_attempt=delivery.attempts[-1] if delivery and delivery.attempts else None,
            failed_events=health.failed_events,
            disabled_from=self._disabled_from(notice),
            portal_url=self._portal_url,
        )

    def _disabled_from(self, notice: WebhookNotice) -> datetime | None:
        if notice.kind != "failing" or notice.failing_since is None:
            return None
        return self._limits.earliest_disabling(notice.failing_since, warned_at=notice.created_at)
