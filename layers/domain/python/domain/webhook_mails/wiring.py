"""Build the mailer from the environment."""

from functools import cache

from apikit import config
from apikit.aws import mails
from domain.deliveries.wiring import delivery_store, failure_limits, health_store
from domain.mail_outbox.wiring import mail_marks
from domain.organizations.wiring import organization_service
from domain.webhook_mails.mailer import WebhookMailer


@cache
def webhook_mailer() -> WebhookMailer:
    """Return the mailer of this process."""
    return WebhookMailer(
        organization_service(),
        delivery_store(),
        health_store(),
        mail_marks(),
        mail_service=mails.mail_service,
        limits=failure_limits(),
        sender=config.setting("MAIL_SENDER"),
        portal_url=config.setting("PORTAL_URL"),
    )
